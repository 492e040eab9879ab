import { type App, parseYaml, type TFile } from 'obsidian';
import { identityOf, shownName } from '../../core/link';
import type { Sector } from '../../core/properties';
import { isSessionText } from '../../core/reading/parse';
import { CLOSED } from '../../core/syntax';
import type { ConflictCopies, CopyOf } from './conflict-copies';
import type { NotePanes } from './note-panes';
import { propertiesOf } from './note-properties';

/** What the vault's index knows of a session, without reading the note. */
export interface SessionCard {
  readonly file: TFile;
  /** What it shows. */
  readonly school: string;
  /** Which it is, whatever it shows. */
  readonly schoolIdentity: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly phase: number | undefined;
  readonly sector: Sector | undefined;
  /** The name of the note that a sync service made this a copy of. */
  readonly copyOf?: string;
}

/** Tells which notes are sessions, from the metadata that the app keeps anyway: other notes are never read. */
export class SessionIndex {
  constructor(private readonly app: App, private readonly panes: NotePanes, private readonly copies: ConflictCopies) {}

  isSession(file: TFile | null | undefined): file is TFile {
    if (file?.extension !== 'md') return false;
    return propertiesOf(this.app, file)?.isSession ?? this.isSessionBeingTyped(file);
  }

  /** As `isSession` for who asks at every keystroke: never looks into the text. */
  isIndexedSession(file: TFile | null | undefined): boolean {
    return file !== null && file !== undefined && propertiesOf(this.app, file)?.isSession === true;
  }

  /** Tells of each note whose properties the app has read anew. The result stops it. */
  onIndexed(listener: (file: TFile) => void): () => void {
    const { metadataCache } = this.app;
    const ref = metadataCache.on('changed', listener);
    return () => { metadataCache.offref(ref); };
  }

  /** What a note is a conflict copy of; nothing for a note of its own. */
  copyOf(file: TFile): CopyOf | undefined {
    return this.copies.of(file);
  }

  /** Every session of the vault, the newest meeting first; a conflict copy is none of them. */
  all(): SessionCard[] {
    return this.withCopies().filter(({ copyOf }) => copyOf === undefined);
  }

  /** As `all`; `rest` is awaited after each note, since the first time the properties of all of them have yet to be read. */
  async allGently(rest: () => Promise<void>): Promise<SessionCard[]> {
    const cards: SessionCard[] = [];
    for (const file of this.app.vault.getMarkdownFiles()) {
      const card = this.cardOf(file);
      if (card) cards.push(card);
      await rest();
    }
    return newestFirst(cards).filter(({ copyOf }) => copyOf === undefined);
  }

  /** As `all`, with the conflict copies: for who opens one to look into it. */
  withCopies(): SessionCard[] {
    return newestFirst(this.app.vault.getMarkdownFiles().flatMap(file => this.cardOf(file) ?? []));
  }

  schools(): string[] {
    return [...new Set(this.all().map(({ school }) => school).filter(school => school !== ''))];
  }

  ofSchool(school: string): SessionCard[] {
    const sought = identityOf(school);
    return sought === '' ? [] : this.all().filter(({ schoolIdentity }) => schoolIdentity === sought);
  }

  /** The meetings that have begun and were not closed, the one touched last first. */
  running(): SessionCard[] {
    return this.all()
      .filter(({ phase }) => phase !== undefined && phase > 0 && phase < CLOSED)
      .sort((a, b) => b.file.stat.mtime - a.file.stat.mtime);
  }

  private cardOf(file: TFile): SessionCard | undefined {
    const properties = propertiesOf(this.app, file);
    if (properties?.isSession !== true) return undefined;
    const { school = '', date = '', phase, sector } = properties;
    const copyOf = this.copies.of(file)?.other;
    return { file, school: shownName(school), schoolIdentity: identityOf(school), date, phase, sector, ...(copyOf ? { copyOf } : {}) };
  }

  /** The participants of a session, as its properties name them. */
  participantsOf(file: TFile): readonly string[] {
    return propertiesOf(this.app, file)?.participants ?? [];
  }

  // The index lags behind typing and knows nothing of properties that YAML cannot read.
  private isSessionBeingTyped(file: TFile): boolean {
    const editor = this.panes.editorOf(file);
    return editor !== undefined && editor.getLine(0).endsWith('---') && isSessionText(editor.getValue(), parseYaml);
  }
}

function newestFirst(cards: readonly SessionCard[]): SessionCard[] {
  return [...cards].sort((a, b) => b.date.localeCompare(a.date) || b.file.stat.mtime - a.file.stat.mtime);
}
