import { restName } from './draft-name';
import type { FieldDrafts, Outcome } from './guide-services';

export type Commit = (text: string) => Promise<Outcome>;

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
  /** What is still to be written of pasted lists, and the name under which it is kept until then. */
  private rest: readonly string[] = [];
  private restFiled: string | undefined;

  constructor(private now: FieldNow, private readonly input: () => HTMLInputElement | HTMLTextAreaElement | null) {}

  /** Shows what was typed earlier, else the words of the note. */
  begin(): void {
    const name = this.now.field();
    const draft = this.now.drafts.get(name);
    this.show(draft ?? this.now.value);
    if (draft === undefined) return;
    this.base = this.now;
    this.filed = name;
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

  send(): Promise<void> {
    return this.inTurn(async () => {
      if (this.base !== undefined) await this.deliver(this.base, this.text());
    });
  }

  /** A list pasted into a field of one line: as many new things, one after the other; what could not be written is rescued. */
  async sendEach(list: readonly string[]): Promise<void> {
    const { now } = this;
    this.keepRest([...this.rest, ...list]);
    this.forget();
    this.base = undefined;
    this.show('');
    await this.inTurn(() => this.deliverEach(now, list));
  }

  // Each line is kept until the note holds it: who is killed half way has the line that was being written, and all after it.
  private async deliverEach(now: FieldNow, list: readonly string[]): Promise<void> {
    let written = 0;
    try {
      while (written < list.length && (await now.commit(list[written] ?? '')).done) {
        written += 1;
        this.keepRest(this.rest.slice(1));
      }
    } finally {
      if (written < list.length) now.rescue(list.slice(written).join('\n'));
      this.keepRest(this.rest.slice(list.length - written));
    }
  }

  private keepRest(rest: readonly string[]): void {
    this.rest = rest;
    this.restFiled ??= restName(this.now.field());
    this.now.drafts.set(this.restFiled, rest.length === 0 ? undefined : rest.join('\n'));
    if (rest.length === 0) this.restFiled = undefined;
  }

  // Enter, leaving the field and its going away may come within one moment: each waits for the one before, so that words are written once.
  private async inTurn(work: () => Promise<void>): Promise<void> {
    const turn = after(this.sending, work);
    this.sending = turn;
    await turn.finally(() => { if (this.sending === turn) this.sending = undefined; });
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
  }
}

async function after(before: Promise<void> | undefined, work: () => Promise<void>): Promise<void> {
  // What became of the one before has been told; these words are to be tried all the same.
  await before?.catch(() => undefined);
  await work();
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
