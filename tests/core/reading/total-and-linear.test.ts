import { expect, test, vi } from 'vitest';
import { board } from '../../../src/core/contents';
import { elementsOf, lineOf } from '../../../src/core/place';
import { targetOf } from '../../../src/core/target';
import { parse, run } from '../../read';
import { oddities, notes } from './facts';
import { heavyTexts } from './heavy-texts';

const parsed = vi.hoisted(() => ({ characters: 0 }));

// Counts what the Markdown parser is given, in the place of time.
vi.mock(import('remark-parse'), async original => {
  const { default: real } = await original();
  const counting: typeof real = function (this: ThisParameterType<typeof real>, ...options) {
    real.apply(this, options);
    const { parser } = this;
    if (!parser) throw new Error('remark-parse sets no parser');
    this.parser = (text, file) => {
      parsed.characters += text.length;
      return parser(text, file);
    };
  };
  return { default: counting };
});

const HEAD = '---\ntype: ambitiegesprek\n---\n\n';
const BELOW = '\n\n## Het vel\n\n### Podium\n\n- durven #geel\n';
const texts = Object.entries(heavyTexts);
/** These hide what follows, as in the app. */
const hiding = ['a comment that does not close', 'fences that do not close', 'HTML in items'];

function counted(text: string): number {
  parsed.characters = 0;
  parse(text);
  return parsed.characters;
}

test.each(texts)('%s, thousands of them, are read, and so is the rest of the note; what is not is told at a line that holds it', (name, text) => {
  const note = HEAD + text(20_000) + BELOW;
  const session = parse(note);
  const unread = session.irregularities.filter(({ code }) => code === 'too-much-markup' || code === 'nested-too-deep');
  const lines = note.split('\n');
  for (const { place, subject } of unread) expect(lines[lineOf(session, place)]).toContain(subject.replace(/…$/u, ''));
  expect(() => [board(session), elementsOf(session)]).not.toThrow();
  if (hiding.includes(name)) return;
  expect(notes(session.clusters.flatMap(cluster => cluster.notes))).toContain('yellow: durven');
  const result = run(note, { verb: 'add-notes', lines: ['maken'], colour: 'yellow', to: {}, language: 'nl' }, session);
  expect(result.done || result.refusal.code).not.toBe('gone');
});

test.each(texts)('%s: twice as much is twice as much to parse', (_name, text) => {
  expect(counted(HEAD + text(24_000))).toBeLessThan(2.3 * counted(HEAD + text(12_000)) + 2000);
});

test('what is nested too deep, and what is too much to read, is plain text and told with its line', () => {
  expect(oddities(parse(`tekst\n\n${'- '.repeat(60)}a #geel\n\n- b #geel\n`))[0]).toMatch(/^nested-too-deep@3: - - - /u);
  const session = parse(`- a #geel\n${'een regel tekst die lui is\n'.repeat(3000)}\n- b #roze\n`);
  expect(oddities(session)[0]).toMatch(/^too-much-markup@\d+: een regel/u);
  expect(notes(session.loose)).toEqual(['yellow: a', 'pink: b']);
  expect(session.loose[0]?.nested).toHaveLength(3000);
});

test('a chunk that is too much as a whole is told at its first line', () => {
  expect(oddities(parse(`tekst\n\n${'> a\nlui\n'.repeat(2000)}`))).toEqual(['too-much-markup@3: > a']);
  expect(oddities(parse(`tekst\n\n## Het vel\n\n- b #geel\n${'-\n'.repeat(4000)}`))).toEqual(['too-much-markup@5: - b #geel']);
});

test('who writes into plain text is told why not; what stands around it is written to', () => {
  const long = `- a #geel\n${'een regel tekst die lui is\n'.repeat(3000)}\n- b #roze\n`;
  const note = `${HEAD}## Het vel\n\n${long}`;
  const paragraph = `${HEAD}${'een regel tekst die lui is\n'.repeat(3000)}`;
  expect(run(paragraph, { verb: 'tag-lines', lines: [2500], colour: 'pink' })).toEqual({ done: false, refusal: { code: 'unread-text' } });
  const session = parse(note);
  const [first, second] = session.loose;
  if (!first || !second) throw new Error('no notes');
  expect(run(note, { verb: 'edit-words', target: targetOf(session, second), words: 'beter' }, session).done).toBe(true);
  expect(run(note, { verb: 'edit-words', target: targetOf(session, first), words: 'beter' }, session).done).toBe(true);
});
