import { onWindowMigrated } from './window-migration';

type Delegated = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
interface Delegation { type: string; selector: string; listener: Delegated; callback: EventListener }
const delegations = new WeakMap<EventTarget, Delegation[]>();

export const delegationAdditions = {
  on(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
    const callback = (event: Event) => {
      const target = (event.target as Node | null)?.instanceOf(Element) ? (event.target as Element).closest<HTMLElement>(selector) : null;
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    delegations.set(this, [...delegations.get(this) ?? [], { type, selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
    const all = delegations.get(this) ?? [];
    const gone = all.filter(one => one.type === type && one.selector === selector && one.listener === listener);
    gone.forEach(one => this.removeEventListener(type, one.callback, options));
    delegations.set(this, all.filter(one => !gone.includes(one)));
  },
};

export const htmlAdditions = {
  ...delegationAdditions,
  show(this: HTMLElement) { this.style.removeProperty('display'); },
  hide(this: HTMLElement) { this.style.display = 'none'; },
  toggle(this: HTMLElement, show: boolean) { if (show) this.show(); else this.hide(); },
  toggleVisibility(this: HTMLElement, visible: boolean) { this.style.visibility = visible ? '' : 'hidden'; },
  isShown(this: HTMLElement) { return this.isConnected && this.getClientRects().length > 0; },
  get innerWidth(): number {
    const el = this as unknown as HTMLElement;
    const style = el.win.getComputedStyle(el);
    return el.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  },
  get innerHeight(): number {
    const el = this as unknown as HTMLElement;
    const style = el.win.getComputedStyle(el);
    return el.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  },
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
    let wasConnected = this.isConnected;
    const observer = new MutationObserver(() => {
      if (this.isConnected && !wasConnected) {
        listener();
        if (once) observer.disconnect();
      }
      wasConnected = this.isConnected;
    });
    observer.observe(this.doc, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) { return onWindowMigrated(this, listener); },
  trigger(this: HTMLElement, type: string) { this.dispatchEvent(new Event(type, { bubbles: true })); },
};
