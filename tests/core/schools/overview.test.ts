import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { OVERVIEW_VIEWS, overviewBase } from '../../../src/core/schools/overview';
import { wordsIn } from '../../../src/i18n/words';
import { faultsOfBase, faultsOfExpression } from './bases-syntax';

const baseIn = (language: 'nl' | 'en'): string => overviewBase({ words: wordsIn(language).schools.overview, language, yearsView: 'ambitiegesprek-years' });

it.each(['nl', 'en'] as const)('the overview in %s is what the documented syntax accepts', async (language) => {
  expect(faultsOfBase(baseIn(language), ['ambitiegesprek-years'])).toEqual([]);
  await expect(baseIn(language)).toMatchFileSnapshot(`./golden/overview-${language}.base`);
});

it('has its views by name, and finds notes of both languages', () => {
  const { views } = parse(baseIn('nl')) as { views: { name: string; filters: { and: string[] } }[] };
  expect(views.map(({ name }) => name)).toEqual(OVERVIEW_VIEWS.map(name => wordsIn('nl').schools.overview.views[name]));
  expect(views[2]?.filters.and).toEqual(['note.type == "ambitiegesprek"', '(note.stappen_open > 0) || (note.steps_open > 0)']);
});

// What the check itself refuses, so that its silence says something.
test.each([
  ['filters: x\nviews: []', 'no views'],
  ['vieuws: []\nviews: [{ type: table, name: x, order: [] }]', 'unknown key: vieuws'],
  ['views: [{ type: graph, name: x, order: [] }]', 'no view type: graph'],
  ['views: [{ type: table, name: x, order: [file.title] }]', 'no property: file.title'],
  ['views: [{ type: table, name: x, order: [formula.gone] }]', 'no property: formula.gone'],
  ['views: [{ type: table, name: x, order: [], sort: [{ property: note.a, direction: down }] }]', 'no direction: down'],
  ['filters: { and: [a], or: [b] }\nviews: [{ type: table, name: x, order: [] }]', 'no filter: {"and":["a"],"or":["b"]}'],
])('a base that is none: %s', (text, fault) => {
  expect(faultsOfBase(text)).toContain(fault);
});

test.each(['a >', '(a > 1', 'sum(a)', 'a.shout()', 'note.a b', 'formula.gone + 1', 'file.title', 'if(a, ', '"open'])('an expression that is none: %s', (source) => {
  expect(faultsOfExpression(source, [])).toHaveLength(1);
});

test.each(['file.hasTag("tag")', 'if(price, price.toFixed(2) + " dollars")', '(price / age).toFixed(2)', 'status != "done" && !x', 'date(due) < today() - "1w"'])('an expression of the documentation: %s', (source) => {
  expect(faultsOfExpression(source, [])).toEqual([]);
});
