import { TFolder } from 'obsidian';
import type { App, Plugin, TAbstractFile } from 'obsidian';
import type { Words } from '../../i18n/words';
import type { Sending, TypedDraft } from '../../ui/sending';
import type { CutOff } from '../../ui/sheet/sheet-services';
import { CAPTURED, GONE_NOTES, joinLines, UNDER_WAY } from '../kept/kinds';
import type { Draft, UnderWay } from '../kept/kinds';
import type { Kept } from '../kept/kept';
import type { WordsFile } from '../kept/words-file';
import { told, warn } from '../say';

export type { Draft } from '../kept/kinds';

const EMPTY: Draft = { text: '' };

/** Keeps what was typed and is in no note yet, per session, outside the vault: it survives closing and a crash. */
export class Drafts {
  /** What is under way in this life of the plugin; everything else was cut off. */
  private readonly living = new Set<string>();
  /** The app may tell more than once that it goes. */
  private readonly filed = new Set<string>();
  private takers: readonly ((path: string, text: string) => boolean)[] = [];

  constructor(private readonly app: App, private readonly kept: Kept, private readonly file: WordsFile, readonly words: Words) {}

  /** Watches over words whose note comes or goes, for as long as the plugin is loaded. */
  follow(plugin: Plugin): void {
    const { vault, workspace } = this.app;
    const gone = (file: TAbstractFile): void => {
      if (file instanceof TFolder) file.children.forEach(gone);
      else this.noteGone(file.path);
    };
    plugin.registerEvent(vault.on('delete', gone));
    workspace.onLayoutReady(() => {
      // Whoever moved or deleted a note while the app was closed told nobody.
      for (const path of this.kept.withWords) if (!vault.getFileByPath(path)) this.noteGone(path);
      // Before that the app tells of every file that it finds.
      plugin.registerEvent(vault.on('create', ({ path }) => { this.noteCame(path); }));
    });
    plugin.registerEvent(workspace.on('quit', (tasks) => { tasks.add(() => this.fileUnstored()); }));
    plugin.register(() => { told(this, () => this.fileUnstored()); });
  }

  of(path: string): Draft {
    const draft = this.kept.get(CAPTURED, path) ?? EMPTY;
    const cutOff = this.underWay(path).filter(({ id }) => !this.living.has(id));
    return cutOff.length === 0 ? draft : { ...draft, text: joinLines(...cutOff.map(({ text }) => text), draft.text) };
  }

  /** Keeps the draft in place of what `of` gave. */
  keep(path: string, draft: Draft): void {
    const empty = draft.text === '' && draft.colour === undefined && draft.target === undefined;
    this.kept.set(CAPTURED, path, empty ? undefined : draft);
    const underWay = this.underWay(path);
    const living = underWay.filter(({ id }) => this.living.has(id));
    if (living.length < underWay.length) this.setUnderWay(path, living);
  }

  /**
   * Puts words after what stands in the draft already, or in the open capture bar. What cannot be stored there is also
   * written into the vault.
   */
  add(path: string, text: string): void {
    if (!this.takers.some(take => take(path, text))) this.keep(path, withText(this.of(path), text));
    if (this.kept.isOnlyInMemory(CAPTURED, path)) told(this, () => this.file.file(path, text));
  }

  /** As `add`, for words that went with their note. */
  addGone(path: string, text: string): void {
    this.add(path, text);
    this.noteGone(path);
  }

  /** The open capture bar takes words that are added for its note; the result ends that. */
  onAdd(take: (path: string, text: string) => boolean): () => void {
    this.takers = [...this.takers, take];
    return () => { this.takers = this.takers.filter(one => one !== take); };
  }

  /** Keeps words that are in a field of the sheet or on their way. `pathOf` gives the path of the note, also after a rename. */
  send(pathOf: () => string, draft: TypedDraft): Sending {
    const id = newId();
    this.living.add(id);
    this.setUnderWay(pathOf(), [...this.underWay(pathOf()), { ...draft, id }]);
    return this.sending(pathOf, id, draft);
  }

  /** What was typed on the sheet when it was cut off: the caller has it from now on. */
  take(pathOf: () => string): readonly CutOff[] {
    const cutOff = this.underWay(pathOf()).filter(({ id }) => !this.living.has(id));
    return cutOff.map(({ id, ...draft }) => {
      this.living.add(id);
      return { draft, sending: this.sending(pathOf, id, draft) };
    });
  }

  /** Notes that are gone and for which words are kept. */
  gone(): readonly string[] {
    return (this.kept.get(GONE_NOTES, '') ?? []).filter(path => !this.app.vault.getFileByPath(path) && this.kept.wordsAt(path) !== '');
  }

  /** A note is no more: what was typed for it is kept under its name. */
  private noteGone(path: string): void {
    if (this.kept.wordsAt(path) === '') return;
    const known = this.gone();
    if (known.includes(path)) return;
    this.kept.set(GONE_NOTES, '', [...known, path]);
    warn(this.words.kept.ofGone(noteName(path)));
  }

  /** A note is there, maybe again. */
  private noteCame(path: string): void {
    if (this.kept.wordsAt(path) !== '') warn(this.words.kept.cameBack(noteName(path)));
    if (this.kept.get(GONE_NOTES, '')?.includes(path)) this.kept.set(GONE_NOTES, '', orNothing(this.gone()));
  }

  /** Words that would go with the app are written into the vault. */
  private async fileUnstored(): Promise<void> {
    for (const { kind, path, value } of this.kept.onlyInMemory) {
      const text = kind.words(value);
      const known = this.filed.has(`${path}\n${text}`);
      this.filed.add(`${path}\n${text}`);
      if (!known) await this.file.file(path, text);
    }
  }

  /** Everything that was typed for a gone note goes into the capture bar of another. */
  takeOver(gone: string, path: string): void {
    const text = this.kept.wordsAt(gone);
    this.kept.forgetWords(gone);
    this.kept.set(GONE_NOTES, '', orNothing(this.gone()));
    this.add(path, text);
  }

  private sending(pathOf: () => string, id: string, draft: TypedDraft): Sending {
    let { text } = draft;
    const others = (): readonly UnderWay[] => this.underWay(pathOf()).filter(one => one.id !== id);
    const forget = (): void => {
      this.setUnderWay(pathOf(), others());
      this.living.delete(id);
    };
    return {
      update: (changed) => {
        ({ text } = changed);
        this.setUnderWay(pathOf(), [...others(), { ...changed, id }]);
      },
      forget,
      putBack: () => {
        this.add(pathOf(), text);
        forget();
        this.tellKept(pathOf());
      },
    };
  }

  private tellKept(path: string): void {
    if (this.app.vault.getFileByPath(path)) warn(this.words.commands.wordsKept);
    else this.noteGone(path);
  }

  private underWay(path: string): readonly UnderWay[] {
    return this.kept.get(UNDER_WAY, path) ?? [];
  }

  private setUnderWay(path: string, all: readonly UnderWay[]): void {
    this.kept.set(UNDER_WAY, path, orNothing(all));
  }
}

function withText(draft: Draft, text: string): Draft {
  return { ...draft, text: joinLines(draft.text, text) };
}

function orNothing<Value>(all: readonly Value[]): readonly Value[] | undefined {
  return all.length === 0 ? undefined : all;
}

export function noteName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/, '');
}

let ids = 0;

/** No two are the same on this device, whatever became of the app meanwhile. */
function newId(): string {
  ids += 1;
  return `${Date.now().toString(36)}-${ids}`;
}
