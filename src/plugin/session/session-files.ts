import { TFile } from 'obsidian';
import type { App, Editor, Plugin, TAbstractFile } from 'obsidian';
import { run } from '../../core/operations';
import type { Intent } from '../../core/operations/intent';
import type { Change, Refusal } from '../../core/result';
import type { Session } from '../../core/session';
import { applyEdits } from '../../core/text-edit';
import type { TextEdit } from '../../core/text-edit';
import { ActHistory } from './act-history';
import { writeInEditor } from './editor-writing';
import { NoteReading } from './note-reading';
import type { Watcher } from './note-reading';
import { OpenEditors } from './open-editors';

/** What became of an intent. `failed`: it could not be written; the note is as it was. */
export type Outcome =
  | { readonly kind: 'done'; readonly reveal?: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What became of an undo or redo. `changed`: the note is not what the last act left, so it cannot be taken back safely. */
export type Step = 'done' | 'nothing' | 'changed';

/** Carries a refusal out of `vault.process`, so that a refused intent writes nothing at all. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The one way in and out of the text of session notes: follows the editor where there is one, else the file. */
export class SessionFiles {
  readonly editors: OpenEditors;
  private readonly readings = new Map<string, NoteReading>();
  private readonly histories = new Map<string, ActHistory>();

  constructor(private readonly app: App) {
    this.editors = new OpenEditors(app);
  }

  /** Starts following the workspace and the vault for as long as the plugin is loaded. */
  follow(plugin: Plugin): void {
    const { vault, workspace } = this.app;
    plugin.registerEvent(workspace.on('editor-change', (editor, { file }) => {
      if (file) this.editorChanged(file.path, editor);
    }));
    const readAgain = (file: TAbstractFile): void => {
      if (file instanceof TFile) void this.readAgain(file);
    };
    plugin.registerEvent(vault.on('modify', readAgain));
    plugin.registerEvent(vault.on('create', readAgain));
    plugin.registerEvent(vault.on('rename', (file, from) => {
      if (file instanceof TFile) this.renamed(file, from);
    }));
    plugin.registerEvent(vault.on('delete', ({ path }) => this.readings.get(path)?.gone()));
  }

  /** Tells the watcher what is known at once, and every change from then on. The result stops it. */
  watch(file: TFile, watcher: Watcher): () => void {
    const reading = entryOf(this.readings, file.path, () => new NoteReading());
    const stop = reading.add(watcher);
    void this.readAgain(file);
    return () => {
      stop();
      for (const [path, one] of this.readings) if (one === reading && !one.watched) this.readings.delete(path);
    };
  }

  /** The session as last read; `undefined` where nobody watches it. */
  latest(file: TFile): Session | undefined {
    return this.readings.get(file.path)?.latest;
  }

  /** The session of this moment. Rejects where the note cannot be read. */
  async read(file: TFile): Promise<Session> {
    const editor = this.editors.of(file.path);
    const text = editor ? editor.getValue() : await this.app.vault.read(file);
    return this.readingOf(file.path).read(text);
  }

  /**
   * Runs the intent on the text of this moment. Where the note is open in an editor it has been written when this returns;
   * `editor` names the one that the intent speaks of.
   */
  async run(file: TFile, intent: Intent, editor = this.editors.of(file.path)): Promise<Outcome> {
    // An editor outlives its note for a moment, and what is written into it then is gone with it.
    if (!this.app.vault.getFileByPath(file.path)) return { kind: 'failed', error: new Error('ENOENT') };
    try {
      return editor ? this.writeInEditor(file, editor, intent) : await this.writeFile(file, intent);
    } catch (error) {
      return error instanceof Refused ? { kind: 'refused', refusal: error.refusal } : { kind: 'failed', error };
    }
  }

  undo(file: TFile): Promise<Step> {
    return this.step(file, 'undo');
  }

  redo(file: TFile): Promise<Step> {
    return this.step(file, 'redo');
  }

  private writeInEditor(file: TFile, editor: Editor, intent: Intent): Outcome {
    const text = editor.getValue();
    const change = this.changeBy(intent, file, text);
    writeInEditor(editor, change.edits);
    this.settle(file, text, change, editor);
    return done(change);
  }

  private async writeFile(file: TFile, intent: Intent): Promise<Outcome> {
    await this.editors.saveReadingViews(file);
    let before = '';
    let change: Change = { edits: [] };
    await this.app.vault.process(file, text => {
      before = text;
      change = this.changeBy(intent, file, text);
      return applyEdits(text, change.edits);
    });
    this.settle(file, before, change, undefined);
    return done(change);
  }

  private changeBy(intent: Intent, file: TFile, text: string): Change {
    const result = run(text, intent, this.readingOf(file.path).read(text));
    if (!result.done) throw new Refused(result.refusal);
    return result;
  }

  private settle(file: TFile, before: string, { edits }: Change, by: Editor | undefined): void {
    if (edits.length === 0) return;
    this.historyOf(file.path).record(before, edits, by);
    this.readings.get(file.path)?.read(applyEdits(before, edits));
  }

  private async step(file: TFile, direction: 'undo' | 'redo'): Promise<Step> {
    const editor = this.editors.of(file.path);
    const text = editor ? editor.getValue() : await this.app.vault.read(file);
    const history = this.historyOf(file.path);
    const act = direction === 'undo' ? history.lastDone(text) : history.lastUndone(text);
    if (editor && (!act || act.by === editor)) editor[direction]();
    else if (!act) return history.lostSight(text) ? 'changed' : 'nothing';
    else await this.writeBack(file, text, act.edits, editor);
    this.readings.get(file.path)?.read(editor ? editor.getValue() : applyEdits(text, act?.edits ?? []));
    if (direction === 'undo') history.stepBack(text);
    else history.stepForward(text);
    return 'done';
  }

  private async writeBack(file: TFile, expected: string, edits: readonly TextEdit[], editor: Editor | undefined): Promise<void> {
    if (editor) writeInEditor(editor, edits);
    else await this.app.vault.process(file, text => {
      if (text !== expected) throw new Refused({ code: 'gone', subject: file.basename });
      return applyEdits(text, edits);
    });
  }

  private editorChanged(path: string, editor: Editor): void {
    this.editors.changed(path, editor);
    this.readings.get(path)?.read(editor.getValue());
  }

  private async readAgain(file: TFile): Promise<void> {
    const reading = this.readings.get(file.path);
    if (!reading) return;
    const before = reading.readings;
    const text = this.editors.of(file.path)?.getValue() ?? await this.app.vault.read(file).catch(() => undefined);
    if (reading.readings !== before) return;
    if (text !== undefined) reading.read(text);
  }

  private renamed(file: TFile, from: string): void {
    this.editors.renamed(from, file.path);
    moveKey(this.histories, from, file.path);
    moveKey(this.readings, from, file.path);
    this.readings.get(file.path)?.renamed(file);
  }

  /** Kept only while somebody watches the note: nobody tells of changes to the others. */
  private readingOf(path: string): NoteReading {
    return this.readings.get(path) ?? new NoteReading();
  }

  private historyOf(path: string): ActHistory {
    return entryOf(this.histories, path, () => new ActHistory());
  }
}

function done({ reveal }: Change): Outcome {
  return reveal === undefined ? { kind: 'done' } : { kind: 'done', reveal };
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function moveKey<Value>(map: Map<string, Value>, from: string, to: string): void {
  const value = map.get(from);
  if (value === undefined) return;
  map.delete(from);
  map.set(to, value);
}
