import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from 'obsidian';
import { plain } from '../core/language';

/**
 * The items that fit what somebody types, found as the app finds things everywhere else: the letters in their order, the best
 * match first. Accents do not count. Nothing typed yet fits all.
 */
export function search<Item>(query: string, items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const sought = plain(query);
  if (sought === '') return [...items];
  const matchOf = prepareFuzzySearch(sought);
  const found = items.flatMap(item => {
    const match = matchOf(plain(textOf(item)));
    return match ? [{ item, match }] : [];
  });
  sortSearchResults(found);
  return found.map(({ item }) => item);
}

/**
 * Whether a text begins with what somebody types. For words that the next Enter would put into the note: letters here and
 * there in one of ours must not take the place of a tag that somebody writes out.
 */
export function startsWith(query: string, text: string): boolean {
  const sought = plain(query);
  if (sought === '') return true;
  return prepareSimpleSearch(sought)(plain(text))?.matches[0]?.[0] === 0;
}
