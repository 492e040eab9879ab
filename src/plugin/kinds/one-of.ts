import { type App, FuzzySuggestModal } from 'obsidian';

/** A choice among the names of the format, by their words. */
export class OneOf<Name extends string> extends FuzzySuggestModal<Name> {
  constructor(
    app: App, placeholder: string, private readonly names: readonly Name[], private readonly wordOf: (name: Name) => string,
    private readonly chosen: (name: Name) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): Name[] {
    return [...this.names];
  }

  override getItemText(name: Name): string {
    return this.wordOf(name);
  }

  override onChooseItem(name: Name): void {
    this.chosen(name);
  }
}
