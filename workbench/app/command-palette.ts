import { FuzzySuggestModal } from '../obsidian/interface/suggest-modal';
import type { App } from '../obsidian/app';
import type { Command } from '../obsidian/commands';
import { say } from '../obsidian/words';

export class CommandPalette extends FuzzySuggestModal<Command> {
  // Taken while the editor still has the focus: the palette itself is no editor.
  private readonly available: Command[];

  constructor(app: App) {
    super(app);
    this.available = app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
    this.setPlaceholder(say('commandPlaceholder'));
  }

  getItems(): Command[] { return this.available; }
  getItemText(command: Command): string { return command.name; }
  onChooseItem(command: Command): void { this.app.commands.executeCommandById(command.id); }
}
