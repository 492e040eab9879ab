import type { Intent } from '../../../core/operations';
import { writtenWords } from '../../../core/place';
import type { SheetElement } from '../../../core/session';
import { findTarget, targetOf } from '../../../core/target';
import { LOOSE } from './view-state';
import type { Edit } from './view-state';
import type { Sending, TypedDraft } from '../../sending';
import type { Workplace } from './workplace';

type Begin<E extends Edit = Edit> = E extends Edit ? Omit<E, 'id'> : never;
type NoteEdit = Extract<Edit, { kind: 'note' }>;

const NOWHERE = { at: LOOSE, before: undefined };

/** Owns the words that are being typed, until they are in the note. Whatever happens meanwhile, they are not lost. */
export class Writing {
  #draft = '';
  #id = 0;
  /** The edit in which refused words came back last. */
  #returned = 0;
  #pending: Promise<void> = Promise.resolve();
  /** Keeps what is typed while it is in no note. */
  #kept: Sending | undefined;
  #closed = false;

  constructor(private readonly place: Workplace, private readonly changed: () => void) {}

  get edit(): Edit | undefined {
    return this.place.store.now.edit;
  }

  begin(edit: Begin): void {
    if (!this.place.editable) return;
    this.finish(this.edit?.id, false);
    this.#open(edit);
  }

  beginWords(element: SheetElement): void {
    const text = writtenWords(this.place.session(), element);
    this.begin({ kind: 'words', at: element.key, text, draft: text });
  }

  type(draft: string): void {
    this.#draft = draft;
    this.#keep();
    this.changed();
  }

  /** Ends the edit with this id, if it is still the one, and emits what was typed. */
  finish(id: number | undefined, entered: boolean): void {
    const { edit } = this;
    if (!edit || edit.id !== id) return;
    const draft = this.#draft;
    const intent = this.#intentOf(edit, draft, entered);
    const kept = intent && (this.#kept ?? this.place.services.drafts?.begin({ text: draft }));
    if (intent) this.#kept = undefined;
    else this.#forget();
    this.place.store.change({ edit: undefined });
    // The next note opens before this one is written: whoever types on at once must not press keys of the sheet.
    if (intent && entered && edit.kind === 'note') this.#open({ ...edit, text: '', draft: '' });
    else this.place.focus();
    this.changed();
    if (!intent) return;
    const sent = this.#emit(intent, edit, draft, kept);
    this.place.services.told(() => sent);
    this.#pending = Promise.allSettled([this.#pending, sent]).then(() => undefined);
  }

  async commit(): Promise<void> {
    this.finish(this.edit?.id, false);
    await this.#pending;
  }

  /** The sheet goes away: what cannot be written any more goes into the capture bar. */
  close(): void {
    this.finish(this.edit?.id, false);
    this.#closed = true;
  }

  /** Resolves when all that was finished has been offered to the note. */
  settled(): Promise<void> {
    return this.#pending;
  }

  /** What stands in the field by now. */
  get draft(): string {
    return this.#draft;
  }

  /** What is typed and in no note yet. */
  pending(): TypedDraft | undefined {
    const { edit } = this;
    if (!edit || this.#draft === edit.text || this.#draft.trim() === '') return undefined;
    const element = edit.kind === 'words' ? this.place.index().element(edit.at) : undefined;
    return element ? { text: this.#draft, target: targetOf(this.place.session(), element) } : { text: this.#draft };
  }

  /** Goes on with words that were typed before the view was closed. */
  resume({ text, target }: TypedDraft): void {
    const found = target && findTarget(this.place.session(), target);
    const element = found && this.place.index().element(found.key);
    if (!element) this.#offer(text);
    else this.#open({ kind: 'words', at: element.key, text: writtenWords(this.place.session(), element), draft: text });
  }

  /** Takes up the words that were cut off: one field can be open, what has no place goes into the capture bar. */
  takeUp(): void {
    for (const { draft, sending } of this.place.services.drafts?.take() ?? []) {
      const here = this.edit === undefined && (draft.target === undefined || findTarget(this.place.session(), draft.target));
      if (here) this.resume(draft);
      if (here || draft.text === this.#draft) sending.forget();
      else sending.putBack();
    }
  }

  /** The session is another one: what is written stays with its thing, or is offered as a loose note when that has gone. */
  follow(): void {
    const { edit } = this;
    if (!edit) return;
    if (edit.kind === 'note') this.#followNote(edit);
    else if (edit.at !== LOOSE && !this.place.index().find(edit.at)) this.#lose(edit);
  }

  #followNote(edit: NoteEdit): void {
    const { at, before } = this.#standing(edit);
    if (at === edit.at && before === edit.before) return;
    this.place.store.change({ edit: { ...edit, at, before, draft: this.#draft } });
  }

  #lose(edit: Edit): void {
    const draft = this.#draft;
    this.place.store.change({ edit: undefined });
    if (draft === edit.text || draft.trim() === '') return this.#forget();
    this.#offer(draft);
    this.place.say(this.place.words.sayOffered);
  }

  /**
   * In the field of a note: where that would have come, as long as nobody writes one elsewhere by now, else loose. What is refused there
   * once more comes loose, too: there may be something in the text of that place that lets nothing be written.
   */
  #offer(text: string, note?: NoteEdit): void {
    const { edit } = this;
    // Whoever writes elsewhere by now keeps those words too: they go into the note before this field opens.
    if (edit && edit.kind !== 'note') this.finish(edit.id, false);
    const next = edit?.kind === 'note' ? edit : undefined;
    const isThere = note && note.id !== this.#returned && (!next || (next.at === note.at && next.colour === note.colour));
    // What is typed on is a note of its own.
    const draft = next ? `${text.trimEnd()}\n${this.#draft}` : text;
    this.#open({ kind: 'note', ...isThere ? this.#standing(note) : NOWHERE, colour: note?.colour ?? 'yellow', text: '', draft });
    this.#returned = this.#id;
  }

  #standing({ at, before }: NoteEdit): Pick<NoteEdit, 'at' | 'before'> {
    const index = this.place.index();
    if (at !== LOOSE && !index.find(at)) return NOWHERE;
    const next = index.find(before);
    return { at, before: next && (next.parent?.key ?? LOOSE) === at ? before : undefined };
  }

  #open(edit: Begin): void {
    this.#id += 1;
    this.#draft = edit.draft;
    this.place.store.change({ edit: { ...edit, id: this.#id } });
    this.#keep();
    this.changed();
  }

  /** Before anything else can happen to the words. */
  #keep(): void {
    const draft = this.pending();
    if (draft && this.#kept) this.#kept.update(draft);
    else if (draft) this.#kept = this.place.services.drafts?.begin(draft);
    else this.#forget();
  }

  #forget(): void {
    this.#kept?.forget();
    this.#kept = undefined;
  }

  async #emit(intent: Intent, edit: Edit, draft: string, kept: Sending | undefined): Promise<void> {
    // An undo that was asked for before is not to take these words back. Words that come back into a field, or are told to be
    // kept, tell that it failed.
    const { done } = await this.place.perform(intent, [], this.place.turn).catch(() => ({ done: false }));
    if (!done && this.#closed) return kept?.putBack();
    if (!done && draft.trim() !== '') this.#openAgain(edit, draft);
    kept?.forget();
  }

  #openAgain(edit: Edit, draft: string): void {
    const element = edit.kind === 'words' ? this.place.index().element(edit.at) : undefined;
    // Where other words stand by now, the field would go over them.
    const isStill = element && writtenWords(this.place.session(), element) === edit.text;
    if (isStill && !this.edit) this.#open({ kind: 'words', at: element.key, text: edit.text, draft });
    else if (edit.kind === 'ambition' && !this.edit) this.#open({ ...edit, draft });
    else this.#offer(draft, edit.kind === 'note' ? edit : undefined);
  }

  #intentOf(edit: Edit, draft: string, entered: boolean): Intent | undefined {
    if (edit.kind === 'note') return this.#newNotes(edit, draft);
    if (edit.kind === 'ambition') return entered || draft !== edit.text ? this.#newAmbition(edit, draft) : undefined;
    return draft.trim() === edit.text.trim() ? undefined : this.#newWords(edit, draft);
  }

  #newNotes({ at, before, colour }: NoteEdit, draft: string): Intent | undefined {
    const lines = draft.split('\n').filter(line => line.trim() !== '');
    return lines.length === 0 ? undefined : { verb: 'add-notes', lines, colour, to: this.#destination(at, before) };
  }

  #newAmbition(edit: Extract<Edit, { kind: 'ambition' }>, draft: string): Intent | undefined {
    const words = draft.trim();
    if (words === '') return undefined;
    const elements = this.place.index().elements(new Set(edit.clusters));
    const clusters = elements.map(element => targetOf(this.place.session(), element));
    const giving = this.place.index().element(edit.instead);
    const instead = giving ? { instead: targetOf(this.place.session(), giving) } : {};
    return clusters.length === 0 ? { verb: 'new-ambition', words } : { verb: 'choose', clusters, words, ...instead };
  }

  #newWords(edit: Edit, words: string): Intent | undefined {
    const element = this.place.index().element(edit.at);
    if (!element) return undefined;
    const session = this.place.session();
    // Somebody else wrote other words here meanwhile. Both stay.
    if (writtenWords(session, element) !== edit.text) return this.#besides(element, words);
    const target = targetOf(session, element);
    return element.kind === 'note' || element.kind === 'step' ? { verb: 'edit-words', target, words } : { verb: 'rename', target, words };
  }

  #besides(element: SheetElement, words: string): Intent {
    this.place.say(this.place.words.sayChanged);
    const heading = element.kind === 'cluster' || element.kind === 'ambition';
    const parent = heading ? element : this.place.index().find(element.key)?.parent;
    const colour = element.kind === 'note' ? element.colour : 'yellow';
    return { verb: 'add-notes', lines: words.split('\n'), colour, to: this.#destination(parent?.key ?? LOOSE, undefined) };
  }

  #destination(at: string, before: string | undefined): Extract<Intent, { verb: 'add-notes' }>['to'] {
    const session = this.place.session();
    const into = at === LOOSE ? undefined : this.place.index().element(at);
    const next = this.place.index().element(before);
    return { ...(into && { into: targetOf(session, into) }), ...(next && { before: targetOf(session, next) }) };
  }
}
