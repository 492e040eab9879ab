import type { Subscription } from './events';
import { Strict } from './strict';

export class Component extends Strict {
  private isLoaded = false;
  private children: Component[] = [];
  private cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    void this.onload();
    [...this.children].forEach(child => child.load());
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    [...this.children].forEach(child => child.unload());
    const cleanups = this.cleanups.splice(0).reverse();
    cleanups.forEach(cleanup => cleanup());
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    this.children = this.children.filter(child => child !== component);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: Subscription): void {
    this.register(() => eventRef.events.offref(eventRef));
  }

  registerDomEvent(el: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
