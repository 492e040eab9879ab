import type { App } from './app';
import type { Editor } from './editor/editor';
import { MarkdownView } from './views/markdown-view';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** The commands as `app.commands` shows them in Obsidian's console. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  constructor(private readonly app: App) {}

  addCommand(command: Command): void { this.commands[command.id] = command; }
  removeCommand(id: string): void { Reflect.deleteProperty(this.commands, id); }

  /** The commands that can be run now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter(command => this.run(command, true));
  }

  /** `false` when there is no such command or it cannot be run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  private run(command: Command, checking: boolean): boolean {
    const view = this.editorView();
    if (command.editorCheckCallback) return view !== null && command.editorCheckCallback(checking, view.editor, view) !== false;
    if (command.editorCallback) return view !== null && this.call(checking, () => command.editorCallback?.(view.editor, view));
    if (command.checkCallback) return command.checkCallback(checking) !== false;
    return this.call(checking, () => command.callback?.());
  }

  private call(checking: boolean, run: () => unknown): boolean {
    if (!checking) run();
    return true;
  }

  private editorView(): MarkdownView | null {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    return view?.getMode() === 'source' ? view : null;
  }
}
