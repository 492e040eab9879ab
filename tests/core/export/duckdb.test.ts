import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportVaults } from '../../../tools/export-vaults';

let folder: string;
let question: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ambitiegesprek-duckdb-'));
  const shown = await readFile('EXPORT.md', 'utf8');
  question = /```sql\n([\s\S]*?)```/u.exec(shown)?.[1] ?? '';
  await writeFile(join(folder, 'De Linde.md'), '---\ngemeente: Oudelande\n---\n');
  await writeFile(join(folder, 'De Eik.md'), '---\ngemeente: Westmeer\n---\n');
  await writeFile(join(folder, 'a.md'), note('De Linde', '2024-03-12', ['x', ' ']));
  await writeFile(join(folder, 'b.md'), note('De Linde', '2026-03-12', ['x', 'x', '-']));
  await writeFile(join(folder, 'c.md'), note('De Eik', '2026-03-14', [' ']));
  for (const format of ['ndjson', 'csv'] as const) {
    let text = '';
    await exportVaults({
      vaults: [folder], format, choices: { names: false }, complain: line => { throw new Error(line); },
      write: (piece) => { text += piece; return Promise.resolve(); },
    });
    await writeFile(join(folder, `sessions.${format}`), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

function note(school: string, date: string, marks: readonly string[]): string {
  const steps = marks.map((mark, at) => `- [${mark}] Stap ${at} [wie:: Anna]`).join('\n');
  return `---\ntype: ambitiegesprek\nschool: "[[${school}]]"\ndatum: ${date}\n---\n\n## Het vel\n\n### Ambitie 1: Durven maken\n\n${steps}\n`;
}

it.each(['ndjson', 'csv'])('a database answers the question of the documentation from %s', async (format) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(question.replace('sessions.ndjson', join(folder, `sessions.${format}`)));
  expect(reader.getRowObjectsJson().map(row => Object.values(row).map(String))).toEqual([['durven maken', 'Oudelande, Westmeer', '3', '3', '6']]);
  connection.closeSync();
});
