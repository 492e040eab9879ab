import { expect, it } from 'vitest';
import type { Inline } from '../../../src/core/inline';
import { parse } from '../../read';

const NOTE = (words: string) => `## Het vel\n\n### A\n\n- ${words} #geel\n  ${words}\n`;

function pictures(inline: readonly Inline[]): string[] {
  return inline.flatMap(piece => (piece.type === 'image' ? [piece.alt] : []));
}

it.each([
  ['![[foto.png|200]]', '', 'foto.png'],
  ['![[foto.png|200x100]] kijk', 'kijk', 'foto.png'],
  ['kijk ![[foto.png|Op het podium|200]]', 'kijk', 'Op het podium'],
  ['![[Gesprek#^blok-1]]', '', 'Gesprek'],
  ['![[Gesprek#Kop|alias]]', '', 'alias'],
  ['![200](foto.png)', '', '200'],
  ['![Podium|200](foto.png) kijk', 'kijk', 'Podium'],
  ['**![[foto.png|200]]** kijk', 'kijk', 'foto.png'],
])('an embed is no words: %s', (source, words, alt) => {
  const [note] = parse(NOTE(source)).clusters[0]?.notes ?? [];
  expect([note?.text, note?.nested.map(({ text }) => text).join('')]).toEqual([words, words]);
  const inline = note?.inline.flatMap(piece => ('children' in piece ? piece.children : [piece])) ?? [];
  expect(pictures(inline)).toEqual([alt]);
});

it('an embed makes no words for a cluster, and a link keeps its own', () => {
  expect(parse('## Het vel\n\n### ![[foto.png|200]]\n').clusters.map(({ text }) => text)).toEqual(['']);
  expect(parse('## Het vel\n\n- [[foto.png|200]] #geel\n').loose.map(({ text }) => text)).toEqual(['200']);
});
