import { say } from '../words';
import type { RenderTarget } from './render-target';

function isFromNetwork(url: string): boolean {
  return /^(?:https?:|\/\/)/i.test(url);
}

function showPicture(parent: HTMLElement, src: string, alt: string, width?: number): void {
  parent.createEl('img', { attr: { src, alt, referrerpolicy: 'no-referrer', ...(width ? { width } : {}) } });
}

/** The workbench works without a network, and tells nobody there which note is open: a picture of it waits until it is asked for. */
function offerPicture(parent: HTMLElement, src: string, alt: string): void {
  const el = parent.createSpan({ cls: 'network-picture', text: `${alt || src} ` });
  const button = el.createEl('button', { text: say('showPicture'), attr: { 'aria-label': `${say('showPicture')}: ${alt || src}` } });
  button.addEventListener('click', () => {
    el.empty();
    showPicture(el, src, alt);
  });
}

/** A picture of the vault, of the network, or in the note itself; of what is not there only the words. */
export function renderPicture(parent: HTMLElement, url: string, alt: string, target: RenderTarget): void {
  if (isFromNetwork(url)) offerPicture(parent, url, alt);
  else if (/^data:/i.test(url)) showPicture(parent, url, alt);
  else renderVaultPicture(parent, url, alt, target);
}

export function renderVaultPicture(parent: HTMLElement, link: string, alt: string, target: RenderTarget, width?: number): void {
  const src = target.resource(link);
  if (src === undefined) parent.createSpan({ cls: 'is-unresolved', text: alt || link });
  else showPicture(parent, src, alt, width);
}
