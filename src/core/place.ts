import type { Place, Session, SessionElement, Source, Span } from './session';

const starts = new WeakMap<Source, Map<number, number>>();
const elements = new WeakMap<Session, readonly SessionElement[]>();

/**
 * Offsets of a place in the text of its session.
 * @throws RangeError for a place of another session.
 */
export function spanOf(session: Session, place: Place): Span {
  const start = startsOf(session.source).get(place.block);
  if (start === undefined) throw new RangeError(`No block ${place.block} in this session`);
  return { from: start + place.from, to: start + place.to };
}

export function sourceOf(session: Session, place: Place): string {
  const { from, to } = spanOf(session, place);
  return session.source.text.slice(from, to);
}

/** The words of a thing as one edits them: with their Markdown, without tags, fields and dates. A heading may have several lines. */
export function writtenWords(session: Session, { pieces }: Pick<SessionElement, 'pieces'>): string {
  const { text } = session.source;
  const spans = pieces.map(piece => spanOf(session, piece));
  return spans.map(({ from, to }, index) => {
    const before = spans[index - 1];
    const isNewLine = before !== undefined && /[\r\n]/u.test(text.slice(before.to, from));
    return (isNewLine ? ' ' : '') + text.slice(from, to);
  }).join('');
}

/**
 * Where a place of an earlier reading stands in the text of now: the offset of its first line, there or, where the text
 * has changed meanwhile, at the like line that is nearest to it.
 */
export function placeNow(text: string, session: Session, place: Place): number {
  const { from } = spanOf(session, place);
  const [line = ''] = sourceOf(session, place).split(/\r?\n/, 1);
  if (line === '' || text.startsWith(line, from)) return Math.min(from, text.length);
  const before = text.lastIndexOf(line, from);
  const after = text.indexOf(line, from);
  const found = [before, after].filter(offset => offset >= 0).sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return found ?? Math.min(from, text.length);
}

/** The line (from 0) on which a place begins. */
export function lineOf(session: Session, place: Place): number {
  return lineAt(session.source, spanOf(session, place).from);
}

export function elementByKey(session: Session, key: string): SessionElement | undefined {
  return elementsOf(session).find(element => element.key === key);
}

/** The innermost thing at an offset of the text. */
export function elementAt(session: Session, offset: number): SessionElement | undefined {
  let found: { element: SessionElement; length: number } | undefined;
  for (const element of elementsOf(session)) {
    const { from, to } = spanOf(session, element.place);
    if (offset < from || offset > to) continue;
    if (!found || to - from < found.length) found = { element, length: to - from };
  }
  return found?.element;
}

/** Everything in the session that can be pointed at, by kind, each in the order of the text. */
export function elementsOf(session: Session): readonly SessionElement[] {
  let all = elements.get(session);
  if (!all) elements.set(session, all = listElements(session));
  return all;
}

function listElements(session: Session): SessionElement[] {
  const { sheet, phases, ambitions, clusters, loose, steps, expectations } = session;
  const holders = [...ambitions, ...ambitions.flatMap(ambition => ambition.clusters), ...clusters];
  return [
    ...phases, ...sheet ? [sheet] : [], ...holders, ...expectations,
    ...loose, ...steps, ...holders.flatMap(({ notes, steps: own }) => [...notes, ...own]),
  ];
}

function startsOf(source: Source): Map<number, number> {
  let map = starts.get(source);
  if (!map) {
    map = new Map();
    let at = 0;
    for (const block of source.blocks) {
      map.set(block.id, at);
      at += block.text.length;
    }
    starts.set(source, map);
  }
  return map;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

/** Looked through once for a text: a long list of oddities asks for a line each. */
function lineAt(source: Source, offset: number): number {
  let found = lineStarts.get(source);
  if (!found) lineStarts.set(source, found = startsIn(source.text));
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startsIn(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
}
