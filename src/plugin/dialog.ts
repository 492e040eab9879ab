import { SuggestModal } from 'obsidian';
import type { Modal } from 'obsidian';
import { regionIn } from './announce';
import { speakChoices } from './speak-choices';

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Opens a dialog of ours with what the app's own windows promise to nobody: a role and a name, a field to begin in, Tab that
 * stays inside, and the keyboard back where it was afterwards. Its class makes what is pressed large enough.
 */
export function openDialog(modal: Modal): void {
  const { modalEl, scope } = modal;
  const before = activeDocument.activeElement;
  modal.open();
  modalEl.addClass('ambitiegesprek-dialog');
  nameDialog(modal);
  regionIn(modalEl);
  beginInside(modalEl);
  for (const modifiers of [[], ['Shift' as const]]) scope.register(modifiers, 'Tab', event => keepInside(modalEl, event));
  modal.setCloseCallback(() => { giveBack(before); });
}

function nameDialog(modal: Modal): void {
  const { modalEl, titleEl } = modal;
  modalEl.setAttribute('role', 'dialog');
  modalEl.setAttribute('aria-modal', 'true');
  const asks = modal instanceof SuggestModal ? modal.inputEl.placeholder : titleEl.textContent;
  if (!modalEl.hasAttribute('aria-label')) modalEl.setAttribute('aria-label', asks);
  if (!(modal instanceof SuggestModal)) return;
  modal.inputEl.setAttribute('aria-label', asks);
  speakChoices(modal.inputEl, modal.resultContainerEl);
}

function stopsIn(modalEl: HTMLElement): HTMLElement[] {
  return [...modalEl.querySelectorAll<HTMLElement>(STOPS)].filter(el => el.tabIndex >= 0 && !el.matches(':disabled, [hidden], [hidden] *'));
}

/** The field that asks for it with `autofocus`, else the first; a dialog that is only read has the keyboard itself. */
function beginInside(modalEl: HTMLElement): void {
  if (modalEl.contains(modalEl.doc.activeElement)) return;
  const first = modalEl.querySelector<HTMLElement>('[autofocus]') ?? stopsIn(modalEl).find(el => !el.matches('.modal-close-button'));
  if (!first) modalEl.tabIndex = -1;
  (first ?? modalEl).focus();
}

function keepInside(modalEl: HTMLElement, event: KeyboardEvent): false | undefined {
  const stops = stopsIn(modalEl);
  const { activeElement } = modalEl.doc;
  const [edge, next] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (activeElement !== edge && activeElement !== modalEl && modalEl.contains(activeElement)) return undefined;
  next?.focus();
  return false;
}

/** Where somebody has gone elsewhere meanwhile, the keyboard stays there. */
function giveBack(before: Element | null): void {
  if (!before?.isConnected || !before.instanceOf(HTMLElement)) return;
  const { activeElement, body } = before.doc;
  if (activeElement === null || activeElement === body) before.focus({ preventScroll: true });
}
