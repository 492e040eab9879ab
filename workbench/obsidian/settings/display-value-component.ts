import { Strict } from '../strict';

export class DisplayValueComponent extends Strict {
  readonly valueEl: HTMLElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('setting-item-value');
  }

  setValue(value: string | null): this { this.valueEl.setText(value ?? ''); return this; }
  setStatus(status: 'warning' | null): this { this.valueEl.toggleClass('mod-warning', status === 'warning'); return this; }
}
