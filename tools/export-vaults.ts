import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { COLUMNS, rowsOf, type ExportChoices, type Row, type SessionPlace, unreadIn } from '../src/core/export/rows';
import { headOf, rowLine, SCHOOL_COLUMNS, type TableFormat } from '../src/core/export/tables';
import { COUNT_COLUMNS, SchoolCounts } from '../src/core/export/school-counts';
import { plain } from '../src/core/language';
import { identityOf } from '../src/core/link';
import { lineOf } from '../src/core/place';
import type { ReadYaml } from '../src/core/properties';
import { isSessionText, parse } from '../src/core/reading/parse';
import type { Session } from '../src/core/session';
import { skeletonOf } from '../src/method/conversations';

export interface ExportJob {
  /** Folders on this machine. */
  readonly vaults: readonly string[];
  readonly format: TableFormat;
  readonly choices: ExportChoices;
  /** How many of everything each school has, in place of a row for each thing. */
  readonly counts?: boolean;
  /** Takes a piece of the table; waits until there is room for the next. */
  readonly write: (text: string) => Promise<void>;
  /** Takes a line about a note that could not be read, or not wholly. */
  readonly complain: (line: string) => void;
}

export interface ExportReport {
  readonly sessions: number;
  readonly rows: number;
  /** Notes of which something could not be read. */
  readonly bad: number;
}

type School = Readonly<Record<string, unknown>>;

const readYaml: ReadYaml = text => parseYaml(text, { logLevel: 'error' }) as unknown;

/** Writes a table of all sessions of the vaults, one note in memory at a time; what cannot be read is told and the rest is written. */
export async function exportVaults({ vaults, format, choices, counts: counting = false, write, complain }: ExportJob): Promise<ExportReport> {
  const report = { sessions: 0, rows: 0, bad: 0 };
  const columns = counting ? COUNT_COLUMNS : COLUMNS;
  const counts = new SchoolCounts();
  const writeRows = (rows: readonly Row[]): Promise<void> => {
    report.rows += rows.length;
    return write(rows.map(row => rowLine(row, format, SCHOOL_COLUMNS, columns)).join(''));
  };
  await write(headOf(format, SCHOOL_COLUMNS, columns));
  const rowsFor: RowsFor = (session, place) => {
    if (!counting) return rowsOf(session, place, choices);
    // These come when all is counted.
    counts.add(session, place);
    return [];
  };
  for await (const rows of rowsIn(vaults, rowsFor, line => { complain(line); report.bad += 1; })) {
    report.sessions += 1;
    await writeRows(rows);
  }
  await writeRows(counts.rows());
  return report;
}

type RowsFor = (session: Session, place: SessionPlace) => readonly Row[];

/** The rows of one session after the other; what cannot be read is told and passed over. */
async function* rowsIn(vaults: readonly string[], rowsFor: RowsFor, complain: (line: string) => void): AsyncGenerator<readonly Row[]> {
  for (const vault of vaults) {
    const notes = await notesIn(vault);
    const schools = new Schools(notes);
    for (const path of notes) {
      const name = relative(vault, path).split(sep).join('/');
      const rows = await rowsOfNote(path, name, schools, rowsFor, complain).catch((error: unknown) => {
        complain(`${name}:1: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      if (rows) yield rows;
    }
  }
}

async function rowsOfNote(
  path: string, name: string, schools: Schools, rowsFor: RowsFor, complain: (line: string) => void,
): Promise<readonly Row[] | undefined> {
  const text = await readFile(path, 'utf8');
  if (!/^\uFEFF?---/u.test(text) || !isSessionText(text, readYaml)) return undefined;
  const session = parse(text, { readYaml, skeletonOf });
  const unread = unreadIn(session);
  if (unread.length > 0) complain(unread.map(({ code, place }) => `${name}:${lineOf(session, place) + 1}: ${code}`).join('\n'));
  const school = await schools.of(session.properties.school);
  return rowsFor(session, { path: name, ...school ? { school } : {} });
}

async function notesIn(vault: string): Promise<string[]> {
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !relative(vault, path).split(sep).some(part => part.startsWith('.')))
    .sort();
}

/** The schools' own notes, by their name; each is read once. */
class Schools {
  private readonly paths = new Map<string, string>();
  private readonly known = new Map<string, Promise<School | undefined>>();

  constructor(notes: readonly string[]) {
    for (const path of notes) this.paths.set(plain(basename(path, '.md')), path);
  }

  of(school: string | undefined): Promise<School | undefined> {
    const name = identityOf(school ?? '');
    const known = this.known.get(name) ?? this.read(this.paths.get(name));
    this.known.set(name, known);
    return known;
  }

  private async read(path: string | undefined): Promise<School | undefined> {
    if (path === undefined) return undefined;
    const [, yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/u.exec(await readFile(path, 'utf8')) ?? [];
    try {
      const value = readYaml(yaml);
      return typeof value === 'object' && value !== null ? value as School : undefined;
    } catch {
      return undefined;
    }
  }
}
