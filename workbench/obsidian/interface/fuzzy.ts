import type { SearchMatches, SearchResult } from 'obsidian';

type Search = (text: string) => SearchResult | null;

function merge(positions: number[]): SearchMatches {
  return positions.reduce<SearchMatches>((parts, at) => {
    const last = parts.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else parts.push([at, at + 1]);
    return parts;
  }, []);
}

function scattered(word: string, text: string): number[] | null {
  const positions: number[] = [];
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    positions.push(at);
    from = at + 1;
  }
  return positions;
}

// Letters in one run, and best at the start of a word, before letters that are scattered.
function matchWord(word: string, text: string): { positions: number[]; score: number } | null {
  const together = text.indexOf(word);
  if (together >= 0) {
    const startsWord = together === 0 || /[^\p{L}\p{N}]/u.test(text[together - 1] ?? '');
    return { positions: [...word].map((_, index) => together + index), score: (startsWord ? 0 : -0.5) - together / 1000 };
  }
  const positions = scattered(word, text);
  return positions && { positions, score: -2 - ((positions.at(-1) ?? 0) - (positions[0] ?? 0)) / 10 };
}

export function prepareFuzzySearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return text => {
    const found = words.map(word => matchWord(word, text.toLowerCase()));
    if (found.some(match => match === null)) return null;
    const matches = found.flatMap(match => match?.positions ?? []).unique().sort((a, b) => a - b);
    return { score: found.reduce((sum, match) => sum + (match?.score ?? 0), 0), matches: merge(matches) };
  };
}

export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return text => {
    const starts = words.map(word => text.toLowerCase().indexOf(word));
    if (starts.some(at => at < 0)) return null;
    return { score: 0, matches: starts.map((at, index) => [at, at + (words[index]?.length ?? 0)]) };
  };
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let at = 0;
  (matches ?? []).map(([from, to]) => [from + offset, to + offset] as const).forEach(([from, to]) => {
    el.appendText(text.slice(at, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    at = to;
  });
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
