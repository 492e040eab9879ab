import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COLOURS } from '../src/core/session';

const SHARED = new Set(['tokens.css', 'choices.css']);
// It says at one place, for every room, what is seen where the browser chooses the colours.
const ACROSS = 'forced-colors.css';
const parts = readdirSync('styles').filter(name => name !== 'index.css');

function rulesOf(part: string): string {
  return readFileSync(join('styles', part), 'utf8').replace(/\/\*[^]*?\*\//gu, '');
}

function classesIn(part: string): Set<string> {
  const rules = rulesOf(part);
  return new Set(rules.match(/\.ambitiegesprek-[a-z-]+/gu) ?? []);
}

/** `sheet-cards.css` belongs to the sheet. */
function roomOf(part: string): string {
  return part.replace(/(?:-.*)?\.css$/u, '');
}

// A card of the guide that is set as a card of the sheet lies over whatever stands beside it.
it('no class is styled in two rooms, but for those that all may use', () => {
  const free = new Set(parts.filter(part => SHARED.has(part)).flatMap(part => [...classesIn(part)]));
  const rooms = new Map<string, Set<string>>();
  for (const part of parts.filter(name => !SHARED.has(name) && name !== ACROSS)) {
    for (const name of classesIn(part)) if (!free.has(name)) rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(part)));
  }
  expect([...rooms].filter(([, where]) => where.size > 1).map(([name, where]) => `${name} ${[...where].join(' ')}`)).toEqual([]);
  expect(rulesOf(ACROSS).match(/^\S.*\{$/gmu)).toEqual(['@media (forced-colors: active) {']);
});

// Stylelint sees one file at a time. A rule in a query (which is indented) may well change what stands outside it.
it('no selector is styled twice, but for the themes, whose variables stand by room', () => {
  const selectors = parts.flatMap(part => [...rulesOf(part).matchAll(/^(?![@}\s])([^{}]+)\{/gmu)].map(([, selector = '']) => selector.trim()));
  const twice = selectors.filter((selector, index) => selectors.indexOf(selector) !== index);
  expect(twice.filter(selector => selector !== 'body' && selector !== '.theme-dark')).toEqual([]);
});

// Names are put together here and there: `is-${state}`, or a list of states each in quotes.
it('every class that is styled is borne by something', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/u.test(name)).map(name => readFileSync(join('src', name), 'utf8')).join('\n');
  const isBorne = (name: string): boolean => new RegExp(`${name}(?![\\w-])`, 'u').test(source) || [...name.matchAll(/-/gu)].some(({ index }) => {
    const [start, end] = [name.slice(0, index + 1), name.slice(index + 1)];
    return source.includes(`${start}\${`) && new RegExp(`['"]?\\b${end}\\b['"]?`, 'u').test(source);
  });
  expect([...new Set(parts.flatMap(part => [...classesIn(part)]))].map(name => name.slice(1)).filter(name => !isBorne(name))).toEqual([]);
});

// A new colour would go unseen in a part that dresses the others; what holds for one alone is no list of colours.
it('a part that gives two colours of note their look gives every colour one', () => {
  const bare = parts.flatMap(part => {
    const rules = rulesOf(part);
    const without = COLOURS.filter(colour => !new RegExp(`["'-]${colour}\\b`, 'u').test(rules));
    return without.length < COLOURS.length - 1 ? without.map(colour => `${part} ${colour}`) : [];
  });
  expect(bare).toEqual([]);
});
