import type { TooltipOptions } from 'obsidian';
import { placeAtBox } from './place-within';

const DELAY_MS = 400;
let shown: HTMLElement | null = null;

export function hideTooltip(): void {
  shown?.remove();
  shown = null;
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options?: TooltipOptions): void {
  hideTooltip();
  shown = target.doc.body.createDiv({ cls: ['tooltip', ...options?.classes ?? []], attr: { role: 'tooltip' } });
  shown.setText(content);
  placeAtBox(shown, target.getBoundingClientRect());
}

export function setTooltip(el: HTMLElement, tooltip: string, _options?: TooltipOptions): void {
  el.setAttribute('aria-label', tooltip);
}

/** Shows every `aria-label` of the window as a tooltip, as Obsidian does. */
export function showTooltipsIn(doc: Document): void {
  let timer = 0;
  doc.addEventListener('pointerover', event => {
    window.clearTimeout(timer);
    hideTooltip();
    const target = (event.target as Element | null)?.closest<HTMLElement>('.clickable-icon[aria-label], .has-tooltip[aria-label]');
    const text = target?.getAttribute('aria-label');
    if (target && text && event.pointerType === 'mouse') timer = window.setTimeout(() => target.isShown() && displayTooltip(target, text), DELAY_MS);
  });
  doc.addEventListener('pointerdown', () => { window.clearTimeout(timer); hideTooltip(); }, true);
}
