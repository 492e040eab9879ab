import { waitingName } from './draft-name';
import type { FieldDrafts, GuideActResult } from './guide-services';

export type Commit = (text: string) => Promise<GuideActResult>;

/** What a field shows and does at this moment; a later drawing brings a later one. */
export interface FieldNow {
  /** The name of its draft, as the note stands at this moment. */
  readonly field: () => string;
  /** The words in the note; empty for something new. */
  readonly value: string;
  /** A new thing: the field is emptied after it was added, and an empty one is nothing to commit. */
  readonly adds: boolean;
  readonly commit: Commit;
  readonly drafts: FieldDrafts;
  /** Takes in words whose place is gone. */
  rescue(text: string): void;
}

/**
 * The words being typed in one field. The note may change underneath at any moment: what was typed stays in the field
 * and in its draft until the note holds it.
 */
export class TypedWords {
  private base: FieldNow | undefined;
  /** Where the words are kept while they are in no note. */
  private filed: string | undefined;
  private sending: Promise<void> | undefined;
  /** Lines of a pasted list that are not in the note yet. */
  private readonly waiting: string[] = [];

  constructor(private now: FieldNow, private readonly input: () => HTMLInputElement | HTMLTextAreaElement | null) {}

  /** Shows what was typed earlier, else the words of the note. */
  begin(): void {
    const name = this.now.field();
    const draft = this.now.drafts.get(name);
    if (draft !== undefined) {
      this.base = this.now;
      this.filed = name;
    }
    this.show(draft ?? this.now.value);
  }

  follow(next: FieldNow): void {
    const untouched = this.base === undefined && this.sending === undefined;
    const changed = next.value !== this.now.value;
    this.now = next;
    if (untouched && changed) this.show(next.value);
  }

  type(): void {
    this.base ??= this.now;
    this.file(this.text());
    this.mark();
  }

  private file(text: string): void {
    const name = this.base?.field() ?? this.filed;
    if (this.filed !== undefined && this.filed !== name) this.now.drafts.set(this.filed, undefined);
    this.filed = name;
    if (name !== undefined) this.now.drafts.set(name, text);
  }

  private forget(): void {
    if (this.filed !== undefined) this.now.drafts.set(this.filed, undefined);
    this.filed = undefined;
  }

  // Enter, leaving the field and its going away may come within one moment: each waits for the one before, so that words are written once.
  async send(): Promise<void> {
    const turn = this.deliverAfter(this.sending);
    this.sending = turn;
    await turn.finally(() => { if (this.sending === turn) this.sending = undefined; });
  }

  /**
   * A list pasted into a field of one line: as many new things, one after the other. What is not written yet has a draft of its own,
   * beside what is typed meanwhile; what could not be written is rescued.
   */
  async sendEach(list: readonly string[]): Promise<void> {
    const { now } = this;
    const isUnderWay = this.waiting.length > 0;
    this.waiting.push(...list);
    this.fileWaiting(now);
    this.forget();
    this.base = undefined;
    this.show('');
    if (isUnderWay) return;
    try {
      await this.sendWaiting(now);
    } finally {
      if (this.waiting.length > 0) now.rescue(this.waiting.splice(0).join('\n'));
      this.fileWaiting(now);
    }
  }

  private async sendWaiting(now: FieldNow): Promise<void> {
    for (let [text] = this.waiting; text !== undefined; [text] = this.waiting) {
      if (!(await now.commit(text)).done) return;
      this.waiting.shift();
      this.fileWaiting(now);
    }
  }

  private fileWaiting({ drafts, field }: FieldNow): void {
    drafts.set(waitingName(field()), this.waiting.length === 0 ? undefined : this.waiting.join('\n'));
  }

  private async deliverAfter(before: Promise<void> | undefined): Promise<void> {
    // What became of the one before has been told; these words are to be tried all the same.
    await before?.catch(() => undefined);
    if (this.base !== undefined) await this.deliver(this.base, this.text());
  }

  /** The field is going away: what can still be written is written, what cannot is rescued. */
  async end(): Promise<void> {
    const { base } = this;
    const text = this.text().trim();
    await this.send();
    if (base !== undefined && !base.adds && this.base !== undefined && text !== '') {
      this.forget();
      base.rescue(text);
    }
  }

  private async deliver(base: FieldNow, typed: string): Promise<void> {
    const text = typed.trim();
    if (text === (base.adds ? '' : this.now.value)) {
      this.settle(typed);
      return;
    }
    // Where the words were changed by somebody else meanwhile, what was seen decides, so that theirs are not written over.
    const { commit } = base.value === this.now.value ? this.now : base;
    const { done } = await commit(text);
    if (done) this.settle(typed, base.adds ? '' : undefined);
    else this.rebase();
  }

  // Whoever typed on while the note was being written keeps what came after.
  private settle(typed: string, shown?: string): void {
    if (this.text() !== typed) {
      this.rebase();
      return;
    }
    this.base = undefined;
    this.forget();
    this.show(shown ?? (this.now.adds ? '' : typed.trim()));
  }

  private rebase(): void {
    this.base = this.now;
    this.file(this.text());
  }

  private text(): string {
    return this.input()?.value ?? this.last;
  }

  // The element is gone by the time its field ends; its words are not.
  private get last(): string {
    return this.filed === undefined ? '' : this.now.drafts.get(this.filed) ?? '';
  }

  private show(text: string): void {
    const input = this.input();
    if (input && input.value !== text) input.value = text;
    this.mark();
  }

  /** Words that stand in no note yet are seen as they are typed, also where nobody is in their field. */
  private mark(): void {
    this.input()?.toggleAttribute('data-typed', this.base !== undefined);
  }
}

/** The fields in which somebody may be typing, so that all of them can be committed before the pane goes away. */
export class OpenFields {
  private readonly commits = new Set<() => Promise<void>>();

  open(commit: () => Promise<void>): () => void {
    this.commits.add(commit);
    return () => { this.commits.delete(commit); };
  }

  // One after the other: each edit is made on the text that the one before it left.
  async commitAll(): Promise<void> {
    for (const commit of [...this.commits]) await commit();
  }
}
