import { Modal } from 'obsidian';
import { mountKeys } from '../../ui/sheet/keys/keymap';
import type { Context } from '../context';
import { keyboard } from '../keyboard';

/** Every key of the sheet on one card. */
export class KeysModal extends Modal {
  private takeDown: (() => void) | undefined;

  constructor(private readonly context: Context) {
    super(context.app);
  }

  override onOpen(): void {
    const { sheet } = this.context.words;
    this.modalEl.addClass('ambitiegesprek-keys');
    this.setTitle(sheet.help);
    this.takeDown = mountKeys(this.contentEl, sheet, keyboard());
    // The key that opened it closes it too.
    this.scope.register(null, '?', () => { this.close(); });
  }

  override onClose(): void {
    this.takeDown?.();
    this.contentEl.empty();
  }
}
