import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { App } from '../app';
import { PopoverSuggest } from '../interface/popover-suggest';
import type { TFile } from '../vault/abstract-file';
import type { Editor } from './editor';

type Context = Omit<EditorSuggestContext, 'editor' | 'file'> & { editor: Editor; file: TFile };

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Context | null = null;
  limit = 100;

  constructor(app: App) { super(app); }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Context): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.suggestEl.querySelector('.prompt-instructions')?.remove();
    const container = this.suggestEl.createDiv('prompt-instructions');
    instructions.forEach(({ command, purpose }) => {
      const el = container.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    });
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Called after typing; `true` when this suggester has taken the place. */
  trigger(editor: Editor, file: TFile): boolean {
    const found = this.onTrigger(editor.getCursor(), editor, file);
    if (!found) {
      this.close();
      return false;
    }
    this.context = { ...found, editor, file };
    void this.update(this.context);
    return true;
  }

  protected override ownerEl(): HTMLElement | null { return this.context?.editor.cm.contentDOM ?? null; }

  private async update(context: Context): Promise<void> {
    const found = this.getSuggestions(context);
    const values = Array.isArray(found) ? found : await found;
    if (this.context !== context) return;
    const { cm } = context.editor;
    // Asked after the update in progress, during which CodeMirror gives no coordinates.
    cm.requestMeasure({
      read: () => cm.coordsAtPos(context.editor.posToOffset(context.start)),
      write: box => { if (box && this.context === context) this.showAt(box, values.slice(0, this.limit)); },
    });
  }
}
