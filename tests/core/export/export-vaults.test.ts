import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportVaults, type ExportReport } from '../../../tools/export-vaults';

let vault: string;

beforeEach(async () => {
  vault = await mkdtemp(join(tmpdir(), 'ambitiegesprek-export-'));
  await mkdir(join(vault, 'scholen'));
  await mkdir(join(vault, '.trash'));
  await writeFile(join(vault, 'scholen/De Linde.md'), '---\ngemeente: Oudelande\nbrin: 01AB\n---\n');
  await writeFile(join(vault, 'a.md'), session('school: "[[De Linde]]"\ndatum: 2026-03-12', 'Zingen'));
  await writeFile(join(vault, 'gewoon.md'), '---\ntags: [x]\n---\n\n- Los #geel\n');
  await writeFile(join(vault, '.trash/weg.md'), session('school: Weg', 'Weg'));
});

afterEach(() => rm(vault, { recursive: true }));

it('writes the sessions of a vault with what their school’s note says, and nothing else', async () => {
  const { table, complaints, report } = await exported();
  expect(table).toHaveLength(1);
  expect(table[0]).toMatchObject({ session: 'a.md', school: 'De Linde', school_gemeente: 'Oudelande', school_brin: '01AB', words: 'Zingen' });
  expect([complaints, report]).toEqual([[], { sessions: 1, rows: 1, bad: 0 }]);
});

it('counts for who only needs figures: each school and school year, without anybody’s words', async () => {
  await writeFile(join(vault, 'b.md'), session('school: "[[De Linde]]"\ndatum: 2026-05-12', 'Dansen'));
  await writeFile(join(vault, 'c.md'), session('school: "[[De Linde]]"\ndatum: 2026-09-12', 'Toneel').replace('- Toneel', '- [x] Bellen [wie:: Anna]\n- [ ] Vragen\n- Toneel'));
  await writeFile(join(vault, 'd.md'), '---\ntype: ambitiegesprek\nschool: De Eik\n---\n');
  const { table, report, text } = await exported(true);
  const none = { ambitions: 0, clusters: 0, pink: 0, green: 0, steps_personal: 0, steps_under_way: 0, steps_dropped: 0, steps_carried_over: 0, expectations: 0, schema: 1 };
  const linde = { ...none, school: 'De Linde', school_gemeente: 'Oudelande', school_brin: '01AB' };
  expect(table).toEqual([
    { ...none, school: 'De Eik', school_year: '', sessions: 1, notes: 0, yellow: 0, steps: 0, steps_open: 0, steps_done: 0 },
    { ...linde, school_year: '2025-2026', sessions: 2, notes: 2, yellow: 2, steps: 0, steps_open: 0, steps_done: 0 },
    { ...linde, school_year: '2026-2027', sessions: 1, notes: 1, yellow: 1, steps: 2, steps_open: 1, steps_done: 1 },
  ]);
  expect(report).toEqual({ sessions: 4, rows: 3, bad: 0 });
  expect(text).not.toMatch(/Zingen|Bellen|Anna/u);
});

it('tells the line and the reason of what could not be read, and writes the others', async () => {
  await writeFile(join(vault, 'b.md'), session('datum: morgen', 'Dansen'));
  const { table, complaints, report } = await exported();
  expect(table.map(row => row['words'])).toEqual(['Zingen', 'Dansen']);
  expect(complaints).toEqual([expect.stringMatching(/^b\.md:3: /u)]);
  expect(report.bad).toBe(1);
});

it('as a command writes the good notes out, tells of the bad one beside them, and ends with 1', async () => {
  await writeFile(join(vault, 'b.md'), session('datum: morgen', 'Dansen'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/export-data.mjs', vault, '--excel'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^\uFEFFschema;row;.*\r\n1;note;a\.md;.*Zingen.*\r\n1;note;b\.md;.*Dansen/u);
  expect(stderr).toMatch(/^b\.md:3: \S+\n2 rows of 2 sessions; 1 notes not read, or not wholly\n$/u);
});

function session(head: string, words: string): string {
  return `---\ntype: ambitiegesprek\n${head}\n---\n\n## Het vel\n\n- ${words} #geel\n`;
}

interface Exported {
  readonly table: readonly Record<string, unknown>[];
  readonly complaints: readonly string[];
  readonly report: ExportReport;
  readonly text: string;
}

async function exported(counts = false): Promise<Exported> {
  let text = '';
  const complaints: string[] = [];
  const report = await exportVaults({
    vaults: [vault], format: 'ndjson', counts, choices: { names: false },
    write: (piece) => { text += piece; return Promise.resolve(); },
    complain: (line) => { complaints.push(line); },
  });
  return { table: text.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>), complaints, report, text };
}
