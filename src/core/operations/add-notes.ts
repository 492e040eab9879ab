import { refuse } from '../result';
import { facets, facetWords } from '../syntax';
import { insertion, newSheet, changeAt, withSpot } from './placing';
import { newItem } from './new-item';
import { pastedLines } from '../writing/words';
import type { Operation } from './scene';

export const addNotes: Operation<'add-notes'> = (scene, { lines, colour, facet, first, to }) => {
  const words = pastedLines(lines);
  if (words.length === 0 && lines.length !== 1) return refuse({ code: 'no-words' });
  const { language } = scene;
  const behind = [facet && facets.word(facet, language), first === true ? facetWords.word('first', language) : undefined];
  const parts = behind.filter(part => part !== undefined).join('/');
  const items = (words.length === 0 ? [''] : words)
    .map(line => newItem({ words: line, colour, task: colour === 'large', ...(parts === '' ? {} : { facet: parts }) }, language));
  return withSpot(scene, to, spot => {
    const added = spot ? insertion(scene, spot, items) : newSheet(scene, items);
    return changeAt(scene, [added.edit], added);
  });
};
