import type { TFile } from 'obsidian';
import { COLUMNS, rowsOf, type Row, unreadIn } from '../../core/export/rows';
import { COUNT_COLUMNS, SchoolCounts } from '../../core/export/school-counts';
import { headOf, rowLine, SCHOOL_COLUMNS, type TableFormat } from '../../core/export/tables';
import { linkedFrom } from '../../core/link';
import type { Context } from '../context';
import { attachmentName, freePath } from '../new-file';
import { localDate } from '../local-time';
import { reasonOf, say, warn } from '../say';

/** What is asked of an export. */
export interface DataChoices {
  /** Shown name of one school; empty: all of the vault. */
  readonly school: string;
  /** A row for each thing, or how many of everything each school has. */
  readonly rows: 'things' | 'counts';
  readonly format: TableFormat;
  readonly names: boolean;
}

const EXTENSIONS: Readonly<Record<TableFormat, string>> = { csv: 'csv', excel: 'csv', ndjson: 'ndjson' };

/** A table that was written. */
export interface WrittenTable {
  readonly file: TFile;
  /** How many meetings it tells of, and in how many rows. */
  readonly sessions: number;
  readonly rows: number;
  /** A sentence on what could not be read and is missing from it. */
  readonly unread?: string;
}

/** Writes one table of sessions into the vault and tells of it; false where it could not. */
export async function writeData(context: Context, choices: DataChoices): Promise<boolean> {
  const { data: words } = context.words;
  try {
    const { file, sessions, rows, unread } = await writtenTable(context, choices);
    say(words.made(file.name, sessions, rows));
    if (unread !== undefined) warn(unread);
    return true;
  } catch (error) {
    warn(words.notMade(reasonOf(error)));
    return false;
  }
}

/** As `writeData`, for who tells of it elsewhere. Rejects where a note cannot be read or the table not be written. */
export async function writtenTable(context: Context, choices: DataChoices): Promise<WrittenTable> {
  const { app: { vault }, words: { data: words }, index } = context;
  const sessions = choices.school === '' ? index.all() : index.ofSchool(choices.school);
  const { text, rows, unread } = await tableFor(context, sessions.map(({ file }) => file), choices);
  const base = attachmentName(words.fileName(choices.school, localDate(new Date())));
  const file = await vault.create(freePath(vault, base, EXTENSIONS[choices.format]), text);
  const told = words.unread(unread.map(({ basename }) => `‘${basename}’`).join(', '));
  return { file, sessions: sessions.length, rows, ...unread.length > 0 && { unread: told } };
}

interface Tabled {
  readonly text: string;
  readonly rows: number;
  readonly unread: readonly TFile[];
}

async function tableFor(context: Context, notes: readonly TFile[], { format, names, rows: wanted }: DataChoices): Promise<Tabled> {
  const columns = wanted === 'counts' ? COUNT_COLUMNS : COLUMNS;
  const lines = [headOf(format, SCHOOL_COLUMNS, columns)];
  const unread: TFile[] = [];
  const counts = new SchoolCounts();
  const write = (rows: readonly Row[]): void => { lines.push(...rows.map(row => rowLine(row, format, SCHOOL_COLUMNS, columns))); };
  for (const note of notes) {
    const session = await context.files.read(note);
    if (unreadIn(session).length > 0) unread.push(note);
    const school = schoolOf(context, session.properties.school, note);
    const place = { path: note.path, ...school && { school } };
    if (wanted === 'counts') counts.add(session, place);
    else write(rowsOf(session, place, { names }));
  }
  write(counts.rows());
  return { text: lines.join(''), rows: lines.length - 1, unread };
}

/** Properties of the school's own note, where the session links to it or names it. */
function schoolOf({ app: { metadataCache } }: Context, written: string | undefined, { path }: TFile): Record<string, unknown> | undefined {
  if (written === undefined) return undefined;
  const file = metadataCache.getFirstLinkpathDest(linkedFrom(written) ?? written, path);
  return file ? metadataCache.getFileCache(file)?.frontmatter : undefined;
}
