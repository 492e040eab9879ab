/** Whose word it is: written with our plugin, typed in the app's own editor, or written on another device. */
export type Origin = 'ours' | 'editor' | 'outside';

/**
 * Which words must still be somewhere. Every word is one of a kind, so to look for it is to search a text.
 * What somebody deletes is gone with their will; what the app itself wipes or saves over is the app's, our own words aside; and an undo takes
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

  /**
   * What was typed in an editor is the app's to keep, and so is what another device wrote into a file that the app saved over. What
   * our acts wrote is ours to keep whatever the app does.
   */
  lostByApp({ wiped, overwritten }: { readonly wiped: readonly string[]; readonly overwritten: readonly string[] }): void {
    this.forgive('editor', word => [...wiped, ...overwritten].some(text => text.includes(word)));
    this.forgive('outside', word => overwritten.some(text => text.includes(word)));
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
