import { Strict } from '../strict';
import { steadyTimeout } from '../weather';

const DURATION_MS = 5000;

function noticeContainer(): HTMLElement {
  const { body } = activeDocument;
  return body.querySelector<HTMLElement>(':scope > .notice-container') ?? body.createDiv({ cls: 'notice-container' });
}

export class Notice extends Strict {
  readonly noticeEl: HTMLElement;
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DURATION_MS) {
    super();
    this.containerEl = noticeContainer().createDiv({ cls: 'notice' });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) steadyTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
