import { afterEach, expect, it, vi } from 'vitest';
import { skeletonOf } from '../../src/method/conversations';
import { parseYaml, type TFile } from 'obsidian';
import { parse } from '../../src/core/reading/parse';
import { propertiesIn } from '../../src/plugin/session/note-properties';
import { SessionIndex } from '../../src/plugin/session/session-index';
import { deskWith } from './desk';
import { SESSION } from './session-note';

afterEach(() => {
  vi.restoreAllMocks();
});

const HEADS = [
  'type: [Ambitiegesprek]\nschool: "[[Scholen/De Brug|Brug]]"\nDatum: 2026-03-12\nFase: "3"\nsector: overig',
  'type: ambitiegesprek\nschool: [[De Brug]]\ndate: "[[2026-03-12]]"\nphase: drie\nsector: havo',
  'type: ambitiegesprek\nschool: De Brug\nfase: 3.5\ndatum: 2026-02-30',
  'type: ambitiegesprek\nfase: 12\nschool: 1984',
  'type: verslag\nschool: De Brug',
];

function indexOf(heads: readonly string[]): SessionIndex {
  const files = heads.map((_, index) => ({ path: `${index}.md`, basename: `${index}`, extension: 'md', stat: { mtime: index } }) as unknown as TFile);
  const app = {
    vault: { getMarkdownFiles: () => files },
    metadataCache: { getFileCache: (file: TFile) => ({ frontmatter: parseYaml(heads[Number(file.basename)] ?? '') as unknown }) },
  };
  return new SessionIndex(app as never, { editorOf: () => undefined } as never, { of: () => undefined } as never);
}

it.each(HEADS)('the index and the note say the same: %j', (head) => {
  const { properties } = parse(`---\n${head}\n---\n`, { readYaml: parseYaml, skeletonOf });
  expect(propertiesIn(parseYaml(head) as object)).toEqual(properties);
  const { isSession, date = '', phase, sector } = properties;
  const cards = indexOf([head]).all().map(card => [card.date, card.phase, card.sector]);
  expect(cards).toEqual(isSession ? [[date, phase, sector]] : []);
});

it('knows a school by the note that is linked to, and shows its name', () => {
  const index = indexOf(HEADS);
  expect(index.ofSchool('De Brug').map(({ file: { path }, school }) => [path, school])).toEqual([['1.md', 'De Brug'], ['0.md', 'Brug'], ['2.md', 'De Brug']]);
  expect(index.ofSchool('[[De Brug]]')).toHaveLength(3);
  expect(index.ofSchool('Brug')).toEqual([]);
});

it('goes to no other phase, and says why, where the phase is not understood', async () => {
  const desk = await deskWith({ 'a.md': SESSION.replace('fase: 3', 'fase: drie') });
  desk.open('a.md');
  await desk.run('next-phase');
  expect(desk.text('a.md')).toContain('fase: drie');
  expect(desk.said.join(' ')).toContain('“fase: drie”');
});
