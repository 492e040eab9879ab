import type { TFile } from 'obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { handOver } from '../../../src/plugin/schools/hand-over';
import { schoolsOfVault, type VaultSchool } from '../../../src/plugin/schools/vault-schools';
import { type SchoolVault, schoolVault } from './school-vault';

afterEach(() => {
  vi.restoreAllMocks();
});

const NOTES = {
  'Scholen/De Brug.md': '---\ntype: school\ngemeente: Zandwerve\n---\n\nBel op donderdag.\n',
  'een.md': '---\ntype: ambitiegesprek\nschool: "[[De Brug]]"\ndatum: 2026-03-01\n---\n\n## Het vel\n\n### Ambitie 1: Durven\n',
};
const MADE = 'Scholen/Overdracht De Brug.md';

function schoolIn({ context }: SchoolVault, name = 'De Brug'): VaultSchool {
  const found = schoolsOfVault(context).find(school => school.name === name);
  if (!found) throw new Error(`No school ${name}`);
  return found;
}

it('stands beside the note of the school, and tells of all its meetings', async () => {
  const vault = await schoolVault(NOTES);
  expect((await handOver(vault.context, schoolIn(vault)))?.path).toBe(MADE);
  expect(vault.desk.text(MADE)).toContain('- **Durven**: loopt');
  expect(vault.desk.text(MADE)).toContain('> Bel op donderdag.');
  expect(vault.desk.said.at(-1)).toContain('Overdracht De Brug');
});

it('made again it is the same note, wherever that was moved, with what was written in it', async () => {
  const vault = await schoolVault(NOTES);
  const note = await handOver(vault.context, schoolIn(vault));
  if (!note) throw new Error('not made');
  await vault.context.app.vault.process(note, text => text.replace('*Schrijf hier', 'De sleutel ligt bij Ans.\n\n*Schrijf hier'));
  await vault.context.app.vault.rename(note, 'Weg/Voor Noor.md');
  await vault.context.app.vault.process(vault.desk.file('een.md'), text => text.replace('Durven', 'Durven maken'));
  expect((await handOver(vault.context, schoolIn(vault)))?.path).toBe('Weg/Voor Noor.md');
  expect(vault.desk.text('Weg/Voor Noor.md')).toMatch(/De sleutel ligt bij Ans\.[^]*- \*\*Durven maken\*\*: loopt/u);
  expect(Object.keys(vault.texts())).toHaveLength(3);
});

it('a note of that name that is something else stays as it is', async () => {
  const vault = await schoolVault({ ...NOTES, [MADE]: 'van iemand anders' });
  expect((await handOver(vault.context, schoolIn(vault)))?.path).toBe('Scholen/Overdracht De Brug 2.md');
  expect(vault.desk.text(MADE)).toBe('van iemand anders');
});

it('one that was made a moment ago is known, though the index lags', async () => {
  const vault = await schoolVault(NOTES);
  await handOver(vault.context, schoolIn(vault));
  const cache = vault.context.app.metadataCache.getFileCache.bind(vault.context.app.metadataCache);
  vault.desk.app.metadataCache.getFileCache = ((file: TFile) => (file.path === MADE ? null : cache(file))) as never;
  expect((await handOver(vault.context, schoolIn(vault)))?.path).toBe(MADE);
});

it('where it cannot be written that is said, and nothing changes', async () => {
  const vault = await schoolVault(NOTES);
  const before = vault.texts();
  vi.spyOn(vault.desk.app.vault, 'create').mockRejectedValue(new Error('schijf vol'));
  expect(await handOver(vault.context, schoolIn(vault))).toBeUndefined();
  expect(vault.desk.said.at(-1)).toContain('schijf vol');
  expect(vault.texts()).toEqual(before);
});
