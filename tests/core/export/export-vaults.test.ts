import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

it('tells the line and the reason of what could not be read, and writes the others', async () => {
  await writeFile(join(vault, 'b.md'), session('datum: morgen', 'Dansen'));
  const { table, complaints, report } = await exported();
  expect(table.map(row => row['words'])).toEqual(['Zingen', 'Dansen']);
  expect(complaints).toEqual([expect.stringMatching(/^b\.md:3: /u)]);
  expect(report.bad).toBe(1);
});

function session(head: string, words: string): string {
  return `---\ntype: ambitiegesprek\n${head}\n---\n\n## Het vel\n\n- ${words} #geel\n`;
}

async function exported(): Promise<{ table: Record<string, unknown>[]; complaints: string[]; report: ExportReport }> {
  let text = '';
  const complaints: string[] = [];
  const report = await exportVaults({
    vaults: [vault], format: 'ndjson', choices: { names: false },
    write: (piece) => { text += piece; return Promise.resolve(); },
    complain: (line) => { complaints.push(line); },
  });
  return { table: text.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>), complaints, report };
}
