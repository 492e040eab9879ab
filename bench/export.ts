import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { sampleNote } from './sample-note';

/** A whole export, in a process of its own. */
export interface ExportRow {
  readonly sessions: number;
  readonly megabytes: number;
  /** Milliseconds to read the files and do nothing with them. */
  readonly reading: number;
  /** Milliseconds of the whole command, its start included. */
  readonly exporting: number;
  readonly rows: number;
  /** Most memory that the command held at once, in MB. */
  readonly peak: number;
}

const SESSIONS = 10_000;
const NOTES = [20, 40, 60, 120];
/** Told by the command's own process when it ends. */
const TELL_PEAK = "process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS}`))";

export async function measureExport(): Promise<ExportRow[]> {
  const vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-export-'));
  try {
    const texts = NOTES.map(sampleNote);
    for (let at = 0; at < SESSIONS; at += 1) {
      const text = (texts[at % texts.length] ?? '').replace('De Regenboog', `School ${at % 600}`);
      await writeFile(join(vault, `${at}.md`), text);
    }
    const { reading, bytes } = await readAll(vault);
    const { exporting, rows, peak } = await runExport(vault);
    return [{ sessions: SESSIONS, megabytes: bytes / 1e6, reading, exporting, rows, peak }];
  } finally {
    await rm(vault, { recursive: true });
  }
}

async function readAll(vault: string): Promise<{ readonly reading: number; readonly bytes: number }> {
  const begun = performance.now();
  let bytes = 0;
  for (const name of await readdir(vault)) bytes += (await readFile(join(vault, name), 'utf8')).length;
  return { reading: performance.now() - begun, bytes };
}

async function runExport(vault: string): Promise<Pick<ExportRow, 'exporting' | 'rows' | 'peak'>> {
  const begun = performance.now();
  const command = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`, 'scripts/export-data.mjs', vault], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [rows, told] = [0, ''];
  command.stdout.on('data', (piece: Buffer) => { for (const byte of piece) if (byte === 10) rows += 1; });
  command.stderr.on('data', (piece: Buffer) => { told += piece.toString(); });
  const code = await new Promise((resolve) => { command.on('close', resolve); });
  if (code !== 0) throw new Error(told);
  return { exporting: performance.now() - begun, rows, peak: Number(/peak (\d+)/u.exec(told)?.[1]) / 1024 };
}
