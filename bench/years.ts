import type { App, Plugin, TFile } from 'obsidian';
import { parse as parseYaml } from 'yaml';
import type { ReadingAids } from '../src/core/skeleton';
import { skeletonOf } from '../src/method/conversations';
import { parse } from '../src/core/reading/parse';
import { parseGently } from '../src/core/reading/parse-gently';
import type { Context } from '../src/plugin/context';
import { SessionIndex } from '../src/plugin/session/session-index';
import { meetingCards } from '../src/plugin/years/meetings';
import { RecordIndex } from '../src/plugin/years/record-index';
import { sampleNote } from './sample-note';
import { median, type Spread, spreadOf } from './statistics';

export interface YearsRow {
  readonly notes: number;
  readonly sessions: number;
  /** Milliseconds to list every meeting of the vault from the app's metadata. */
  readonly listing: number;
  /** Milliseconds to read every session for the first time; for how long nothing else had a turn, and the pieces that notes are read in. */
  readonly cold: number;
  readonly stretches: Spread;
  readonly pieces: Spread;
  /** Milliseconds after a start, with what was kept; for how long nothing else had a turn, and how many notes were read then. */
  readonly warm: number;
  readonly warmStretches: Spread;
  readonly warmRead: number;
}

const NOTES = 10_000;
const SESSIONS = 500;
const TURNS = 15;
const FEW = 50;
/** Milliseconds: what is shorter had nothing to do. */
const IDLE = 0.5;

const AIDS: ReadingAids = { readYaml: text => parseYaml(text) as unknown, skeletonOf };

/** A vault in memory, most of whose notes are no sessions. */
export async function measureYears(): Promise<readonly YearsRow[]> {
  const app = vaultOf(NOTES, SESSIONS);
  const index = new SessionIndex(app, { editorOf: () => undefined } as never, { of: () => undefined } as never);
  const listing = median(Array.from({ length: TURNS }, () => timed(() => meetingCards({ app, index }))));
  const files = index.all().map(({ file }) => file);
  const text = sampleNote(FEW);
  for (let turn = 0; turn < TURNS; turn += 1) parse(`${text}${turn}`, AIDS);
  const cold = await run(app, files);
  await new Promise((resolve) => { setTimeout(resolve, 2_500); });
  const warm = await run(app, files);
  return [{
    notes: NOTES, sessions: SESSIONS, listing, cold: cold.all, stretches: cold.stretches, pieces: cold.pieces,
    warm: warm.all, warmStretches: warm.stretches, warmRead: warm.read,
  }];
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

interface Indexing {
  readonly all: number;
  readonly stretches: Spread;
  readonly pieces: Spread;
  readonly read: number;
}

/** One whole indexing, and for how long nothing else had a turn: what should come at once tells. */
async function run(app: App, files: readonly TFile[]): Promise<Indexing> {
  Object.assign(globalThis, { window: globalThis });
  const [stretches, pieces]: [number[], number[]] = [[], []];
  let [read, last, over] = [0, performance.now(), false];
  const beat = (): void => {
    const stretch = performance.now() - last;
    if (stretch > IDLE) stretches.push(stretch);
    last = performance.now();
    if (!over) setImmediate(beat);
  };
  const sessionOf = async (file: TFile, rest: () => Promise<void>): Promise<unknown> => {
    read += 1;
    const text = await app.vault.read(file);
    let begun = performance.now();
    const session = await parseGently(text, AIDS, async () => {
      pieces.push(performance.now() - begun);
      await rest();
      begun = performance.now();
    });
    pieces.push(performance.now() - begun);
    return session;
  };
  const context = { app, files: { read: sessionOf, panes: { editorOf: () => undefined } }, plugin: { app, manifest: { id: 'x', dir: 'x' } } };
  const records = new RecordIndex(context as unknown as Context);
  records.follow({ registerEvent: () => undefined, register: () => undefined } as unknown as Plugin);
  setImmediate(beat);
  const begun = performance.now();
  await records.recordsOf(files);
  over = true;
  beat();
  return { all: performance.now() - begun, stretches: spreadOf(stretches), pieces: spreadOf(pieces), read };
}

function vaultOf(notes: number, sessions: number): App {
  const kept = new Map<string, string>();
  const texts = Array.from({ length: sessions }, (_, at) => sampleNote(FEW).replace('De Regenboog', `School ${at % 60}`).replace('2026-03-12', `${2012 + at % 15}-03-12`));
  const heads = texts.map(text => parseYaml(text.slice(4, text.indexOf('\n---', 4))) as object);
  const files = Array.from({ length: notes }, (_, at) => ({
    path: `${at}.md`, name: `${at}.md`, basename: String(at), extension: 'md', stat: { mtime: at, size: 1 },
  }) as unknown as TFile);
  const plain = { titel: 'Boodschappen' };
  return {
    vault: {
      getMarkdownFiles: () => files, getFileByPath: (path: string) => files[Number.parseInt(path, 10)] ?? null, on: () => ({}), read: (file: TFile) => Promise.resolve(texts[Number(file.basename)] ?? ''),
      adapter: {
        read: (path: string) => { const text = kept.get(path); return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text); },
        write: (path: string, text: string) => { kept.set(path, text); return Promise.resolve(); },
      },
    },
    metadataCache: { getFileCache: (file: TFile) => ({ frontmatter: heads[Number(file.basename)] ?? plain }), getFirstLinkpathDest: () => null },
  } as unknown as App;
}
