/** Whose word it is: written with our plugin, typed in the app's own editor, or written on another device. */
export type Origin = 'ours' | 'editor' | 'outside';

/**
 * Which words must still be somewhere. Every word is one of a kind, so to look for it is to search a text.
 * What somebody deletes is gone with their will; what the app wipes with a closing pane is the app's; and an undo takes
 * back what our own acts wrote, never what anybody else typed.
 */
export class Ledger {
  private readonly words = new Map<string, Origin>();
  private readonly forgiven = new Set<string>();
  private count = 0;
  private news = '';

  /** A word that no text holds. */
  next(): string {
    this.count += 1;
    return `w${this.count}q`;
  }

  accept(word: string, origin: Origin): void {
    this.words.set(word, origin);
    this.news = word;
  }

  /** The word accepted since this was last asked. */
  takeNews(): string {
    const { news } = this;
    this.news = '';
    return news;
  }

  /** The file is gone, and whatever stood in it. */
  fileDeleted(text: string): void {
    for (const word of this.words.keys()) if (text.includes(word)) this.forgiven.add(word);
  }

  /** The app let go of the texts of editors whose file went away; what was typed there and not yet saved went with them. */
  editorsWiped(texts: readonly string[]): void {
    this.forgive('editor', word => texts.some(text => text.includes(word)));
  }

  undone(): void {
    this.forgive('ours', () => true);
  }

  get accepted(): number {
    return this.words.size;
  }

  /** The words that stand in none of the texts and that nobody took away, with where they came from. */
  missingFrom(texts: readonly string[]): string[] {
    const all = texts.join('\n');
    return [...this.words].filter(([word]) => !this.forgiven.has(word) && !all.includes(word)).map(([word, origin]) => `${word} (${origin})`);
  }

  private forgive(whose: Origin, isGone: (word: string) => boolean): void {
    for (const [word, origin] of this.words) if (origin === whose && isGone(word)) this.forgiven.add(word);
  }
}
