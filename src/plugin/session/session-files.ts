import { parseYaml, TFile } from 'obsidian';
import type { App, Editor, Plugin } from 'obsidian';
import type { Text } from '@codemirror/state';
import { type Intent, run } from '../../core/operations';
import { isSessionText } from '../../core/reading/parse';
import { parseGently } from '../../core/reading/parse-gently';
import type { Change, Result } from '../../core/result';
import type { Session } from '../../core/session';
import { applyEdits, type TextEdit } from '../../core/writing/text-edit';
import { ActHistories } from './act-history';
import type { ActHistory, UndoDirection } from './act-history';
import type { ConflictCopies } from './conflict-copies';
import { writeInEditor } from './editor-writing';
import { FreshIntents, type KeptWords } from './fresh-intents';
import { NotePanes, StillLoading } from './note-panes';
import { NoteReading } from './note-reading';
import type { Watcher } from './note-reading';
import { READING_AIDS } from './reading-aids';
import { type ActResult, type Asking, NoStep, NotTaken, PaneOpened, Refused, type Troubles, type UndoResult } from './act-result';

/** How a change is counted on the text of the moment; it may be asked more than once. */
export type Compute = (text: string, session: Session) => Result;

/** As `Compute`, but a refusal is thrown: nothing is written then. */
type Counting = (text: string) => Change;

/** What is to be noted of edits that were written into `before`. */
type Settle = (before: string, edits: readonly TextEdit[]) => void;

/**
 * Whose text is it? The one place that knows what the text of a note is and how to change it: where a pane holds it, through
 * that pane's editor, else in the file; nothing else reads or writes a session's text.
 */
export class SessionFiles {
  readonly panes: NotePanes;
  private readonly readings = new Map<string, NoteReading>();
  private readonly histories = new ActHistories();
  private lastAsked = 0;
  /** The acts under way on a note, one after the other. */
  private readonly turns = new Map<TFile, Promise<unknown>>();
  /** The note into whose editor we are writing: what is heard from there meanwhile is our own act. */
  private writing: TFile | undefined;
  private readonly fresh: FreshIntents;

  constructor(
    private readonly app: App,
    private readonly troubles: Troubles,
    private readonly copies: Pick<ConflictCopies, 'of'>,
    kept: KeptWords,
  ) {
    this.panes = new NotePanes(app, {
      changed: (file) => { this.followPane(file); },
      typed: (file, before, after) => { this.typed(file, before, after); },
      isWanted: (file, text) => this.isWanted(file, text),
    });
    this.fresh = new FreshIntents(app, kept, this.panes, (file, words) => { troubles.undone(file, words); });
  }

  /** Starts following editors and the vault for as long as the plugin is loaded. */
  follow(plugin: Plugin): void {
    const { vault } = this.app;
    plugin.registerEditorExtension(this.panes.extension);
    this.fresh.follow(plugin);
    plugin.registerEvent(vault.on('modify', (file) => { this.fileChanged(file); }));
    plugin.registerEvent(vault.on('create', (file) => { this.fileChanged(file); }));
    plugin.registerEvent(vault.on('rename', (file, from) => {
      if (file instanceof TFile) this.renamed(file, from);
    }));
    plugin.registerEvent(vault.on('delete', (file) => {
      if (file instanceof TFile) this.deleted(file);
    }));
  }

  /** Tells the watcher what is known at once, and every change from then on. The result stops it. */
  watch(file: TFile, watcher: Watcher): () => void {
    const reading = entryOf(this.readings, file.path, () => new NoteReading((error) => { this.troubles.watching(error); }));
    const stop = reading.add(watcher);
    this.readAgain(file);
    return () => {
      stop();
      for (const [path, one] of this.readings) if (one === reading && !one.watched) this.readings.delete(path);
    };
  }

  /** The session as last read; `undefined` where nobody watches it. */
  latest(file: TFile): Session | undefined {
    return this.readings.get(file.path)?.latest;
  }

  /** The session of this moment; `rest` is awaited in between where nobody watches the note. Rejects where it cannot be read. */
  async read(file: TFile, rest?: () => Promise<void>): Promise<Session> {
    const text = await this.textOf(file);
    return rest && !this.readings.has(file.path) ? parseGently(text, READING_AIDS, rest) : this.readingOf(file.path).read(text);
  }

  /**
   * Numbers what somebody asks for, to be handed over with it where that has to wait first: a step back takes back only what was
   * asked for before it.
   */
  ask(): number {
    return this.lastAsked += 1;
  }

  /** Runs the intent on the text of this moment. Where the note is open in an editor it has been written when this returns. */
  run(file: TFile, intent: Intent, asking?: Asking): Promise<ActResult> {
    return this.change(file, (_, session) => run(session, intent), asking, (text) => { this.fresh.keep(file, intent, text); });
  }

  /** As `run`, for what has no intent. `written` is told of the text that the note has then. */
  async change(file: TFile, compute: Compute, asking: Asking = {}, written?: (text: string) => void): Promise<ActResult> {
    const { editor, asked = this.ask() } = asking;
    let done: Change = { edits: [] };
    try {
      await this.write(file, editor, (text) => {
        const result = compute(text, this.readingOf(file.path).read(text));
        if (!result.done) throw new Refused(result.refusal);
        return done = result;
      }, (before, edits) => {
        this.histories.of(file.path, before).record(before, edits, asked);
        written?.(applyEdits(before, edits));
      });
      return done.reveal === undefined ? { kind: 'done' } : { kind: 'done', reveal: done.reveal };
    } catch (error) {
      return error instanceof Refused ? { kind: 'refused', refusal: error.refusal } : { kind: 'failed', error };
    }
  }

  undo(file: TFile, asked = this.ask()): Promise<UndoResult> {
    return this.step(file, 'undo', asked);
  }

  redo(file: TFile, asked = this.ask()): Promise<UndoResult> {
    return this.step(file, 'redo', asked);
  }

  /** Whether there is an act of ours to take back, or to do again; who hears of one while it is written asks before it is noted. */
  canStep(file: TFile, direction: UndoDirection): boolean {
    return (this.writing === file && direction === 'undo') || this.histories.get(file.path)?.has(direction) === true;
  }

  /** What was done to the note through us; nothing yet where it was left alone. */
  historyOf(file: TFile): Pick<ActHistory, 'pairLast' | 'pairOf' | 'standing' | 'steppedByApp'> | undefined {
    return this.histories.get(file.path);
  }

  private async step(file: TFile, direction: UndoDirection, asked: number): Promise<UndoResult> {
    // What is under way may be what is to be taken back.
    if (!this.turns.has(file) && !this.histories.get(file.path)?.has(direction, asked)) return 'nothing';
    try {
      await this.write(file, undefined, (text) => {
        const next = this.histories.of(file.path, text).next(direction, text, asked);
        if (typeof next === 'string') throw new NoStep(next);
        return next;
      }, (before, edits) => { this.histories.of(file.path, before).stepped(direction, before, edits, asked); });
      return 'done';
    } catch (error) {
      if (error instanceof NoStep) return error.why;
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }

  /** One act after the other. It is done before this returns where nothing has to be waited for. */
  private write(file: TFile, editor: Editor | undefined, compute: Counting, settle: Settle): Promise<void> {
    const before = this.turns.get(file);
    const seen = editor?.getValue();
    // What was meant for the lines of an editor means nothing in another text.
    const meant: Counting = (text) => {
      if (seen !== undefined && text !== seen) throw new Refused({ code: 'gone', subject: file.basename });
      return compute(text);
    };
    const act = async (): Promise<void> => {
      const { text, edits } = await this.writeNow(file, editor, meant);
      if (edits.length === 0) return;
      const after = applyEdits(text, edits);
      this.fresh.changed(file, text, after);
      settle(text, edits);
      this.readings.get(file.path)?.read(after);
    };
    // Who waited for an act that waited in vain need not wait as long again.
    const turn = before ? before.then(act, (error: unknown) => error instanceof StillLoading ? Promise.reject(error) : act()) : act();
    this.turns.set(file, turn);
    const over = (): void => { if (this.turns.get(file) === turn) this.turns.delete(file); };
    turn.then(over, over);
    return turn;
  }

  private async writeNow(file: TFile, named: Editor | undefined, compute: Counting): Promise<{ text: string; edits: readonly TextEdit[] }> {
    for (;;) {
      if (this.panes.isBehind(file, named)) await this.panes.untilCaughtUp(file, named);
      // An editor outlives its note for a moment, and what is written into it then is gone with it.
      if (this.app.vault.getFileByPath(file.path) !== file) throw new Error('ENOENT');
      const copy = this.copies.of(file);
      if (copy) throw new Refused({ code: 'conflict-copy', other: copy.other });
      const editor = this.panes.editorOf(file, named);
      if (editor) return this.writeInPane(file, editor, compute);
      try {
        return await this.writeFile(file, compute);
      } catch (error) {
        if (!(error instanceof PaneOpened)) throw error;
      }
    }
  }

  private writeInPane(file: TFile, editor: Editor, compute: Counting): { text: string; edits: readonly TextEdit[] } {
    const text = editor.getValue();
    const { edits } = compute(text);
    this.writing = file;
    try {
      writeInEditor(editor, text, edits);
    } finally {
      this.writing = undefined;
    }
    // Another plugin may hold a note read-only; its editor then ignores a transaction without a word.
    if (editor.getValue() === text && applyEdits(text, edits) !== text) throw new NotTaken(file.path);
    this.panes.wroteIn(file, editor);
    this.panes.save(file, editor).catch((error: unknown) => { this.troubles.saving(file, error); });
    return { text, edits };
  }

  private async writeFile(file: TFile, compute: Counting): Promise<{ text: string; edits: readonly TextEdit[] }> {
    await this.panes.saveReadingViews(file);
    let text = '';
    let edits: readonly TextEdit[] = [];
    await this.app.vault.process(file, (now) => {
      // A load under way would show the text from before, and its next save would erase the act.
      if (this.panes.isBehind(file) || this.panes.editorOf(file)) throw new PaneOpened();
      text = now;
      ({ edits } = compute(now));
      return applyEdits(now, edits);
    });
    this.panes.wroteBehind(file);
    return { text, edits };
  }

  /** The text of a note at this moment: that of the pane which holds it, else that of the file. */
  private async textOf(file: TFile): Promise<string> {
    const shown = this.panes.editorOf(file)?.getValue();
    if (shown !== undefined) return shown;
    const onDisk = await this.app.vault.read(file);
    return this.panes.editorOf(file)?.getValue() ?? onDisk;
  }

  private readAgain(file: TFile): void {
    this.panes.lookAtAll(file);
    const reading = this.readings.get(file.path)?.readAgain(() => this.textOf(file).catch(() => undefined));
    reading?.catch((error: unknown) => { this.troubles.watching(error); });
  }

  private fileChanged(file: unknown): void {
    if (!(file instanceof TFile)) return;
    this.panes.fileChanged(file);
    if (this.readings.has(file.path)) this.readAgain(file);
  }

  private followPane(file: TFile): void {
    const reading = this.readings.get(file.path);
    const text = reading && this.panes.editorOf(file)?.getValue();
    if (text === undefined) return;
    reading?.read(text);
    if (this.writing !== file) this.histories.get(file.path)?.follow(text);
  }

  private typed(file: TFile, before: Text, after: Text): void {
    if (this.fresh.has(file)) this.fresh.changed(file, String(before), String(after));
  }

  private isWanted({ path }: TFile, text: Text): boolean {
    return this.readings.has(path) || isSessionText(text.sliceString(0, 20_000), parseYaml);
  }

  private renamed(file: TFile, from: string): void {
    this.histories.move(from, file.path);
    const reading = this.readings.get(from);
    if (!reading) return;
    this.readings.delete(from);
    this.readings.set(file.path, reading);
    reading.renamed(file);
  }

  private deleted(file: TFile): void {
    this.histories.forget(file.path);
    const words = this.fresh.take(file);
    if (words !== '') this.troubles.deleted(file.path, words);
    this.readings.get(file.path)?.gone();
  }

  /** Kept only while somebody watches the note: nobody tells of changes to the others. */
  private readingOf(path: string): NoteReading {
    return this.readings.get(path) ?? new NoteReading(() => undefined);
  }
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
