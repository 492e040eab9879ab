import { change, refuse, type Result } from '../result';
import type { Colour, Span } from '../session';
import { colourTag } from '../syntax';
import type { TextEdit } from '../text-edit';
import { escapeStart } from '../writing/escape';
import { columns } from '../writing/indentation';
import { breakNear, lineEnd, linesOf, nextLine } from '../writing/line';
import { insideItem, writtenItem } from '../writing/list-item';
import { interruptsParagraph } from '../writing/list-removal';
import { insertAt } from '../writing/splice';
import type { PlacedItem } from '../writing/sections';
import { colourEdits, coloursOf } from './recolour';
import type { Operation, Scene } from './scene';
import { taggedLine, type TaggedLine } from './tagged-line';

export const tagLines: Operation<'tag-lines'> = (scene, { lines, colour }) => {
  const all = linesOf(scene.text, { from: scene.text.startsWith('\uFEFF') ? 1 : 0, to: scene.text.length + 1 });
  const found = [...new Set(lines)].sort((a, b) => a - b).flatMap(number => all[number] ?? []).map(line => taggedLine(scene, line));
  const named = found.length > 1 ? found.filter(({ kind }) => kind !== 'blank') : found;
  const taggable = named.filter(({ kind }) => kind !== 'untaggable');
  const [refused] = named.filter(line => line.kind === 'untaggable');
  if (taggable.length === 0) return refuse(refused ? { code: 'untaggable', where: refused.where } : { code: 'nothing-to-do' });
  return tagged(scene, taggable, colour);
};

function tagged(scene: Scene, lines: readonly TaggedLine[], colour: Colour | undefined): Result {
  const items = new Map<number, PlacedItem>();
  for (const line of lines) if (line.kind === 'item') items.set(line.item.span.from, line.item);
  const others = lines.filter(line => line.kind === 'plain' || line.kind === 'blank');
  const wanted = others.length === 0 && [...items.values()].every(item => coloursOf(item)[0]?.name === colour) ? undefined : colour;
  const edits = [
    ...[...items.values()].flatMap(item => colourEdits(scene.text, item, wanted, scene.language)),
    ...(wanted === undefined ? [] : others.flatMap(line => newNote(scene, line, lines, wanted))),
  ];
  if (edits.length === 0) return refuse({ code: 'nothing-to-do' });
  return change(edits, caret(lines, edits));
}

/** Where one types on: in an empty note before its tag, else at the end of the words of the line. */
function caret(lines: readonly TaggedLine[], edits: readonly TextEdit[]): number | undefined {
  const [only] = lines;
  if (lines.length !== 1 || only?.kind !== 'blank') return undefined;
  const [first] = edits;
  const before = first ? first.insert.lastIndexOf(' #') : 0;
  return first && first.from + before;
}

function newNote(scene: Scene, { kind, line, ...rest }: TaggedLine, named: readonly TaggedLine[], colour: Colour): TextEdit[] {
  const tag = colourTag(colour, scene.language);
  const shield = shieldBelow(scene.text, line, named);
  if (kind === 'plain') return plainNote(scene.text, line, tag, shield);
  const inside = 'inside' in rest ? rest.inside : undefined;
  const isAmid = inside !== undefined && inside.span.to > line.to;
  const prefix = isAmid ? insideItem(writtenItem(scene.text, inside.span)) : blankPrefix(scene.text.slice(line.from, line.to));
  return [{ from: line.from, to: line.to, insert: `${prefix}-  ${tag}${shield}` }];
}

function blankPrefix(line: string): string {
  return columns(line.replace(/^.*>/u, '')) > 3 && !line.includes('>') ? '' : line.replace(/>$/u, '> ');
}

/** The words stay where they are: a marker comes before them, the tag behind them. */
function plainNote(text: string, line: Span, tag: string, shield: string): TextEdit[] {
  const source = text.slice(line.from, line.to);
  const lead = /^[ \t]*(?:>[ \t]?)*[ \t]*/u.exec(source)?.[0] ?? '';
  const isDeep = !lead.includes('>') && columns(lead) > 3;
  const words = source.slice(lead.length).trimEnd();
  // Behind white space that is none to Markdown nothing begins that had to be escaped.
  const escaped = words === words.trimStart() ? escapeStart(words) : words;
  const end = line.from + lead.length + words.length;
  const start = { from: isDeep ? line.from : line.from + lead.length, to: line.from + lead.length, insert: '- ' };
  const backslash = escaped === words ? [] : [insertAt(start.to + escaped.indexOf('\\'), '\\')];
  const opening = backslash[0]?.from === start.to ? [{ ...start, insert: '- \\' }] : [start, ...backslash];
  return [...opening, insertAt(end, ` ${tag}`), ...(shield === '' ? [] : [insertAt(line.to, shield)])];
}

/** A line below that is no item of its own would be drawn into the note as its continuation. */
function shieldBelow(text: string, line: Span, named: readonly TaggedLine[]): string {
  const next = nextLine(text, line.to);
  if (next === line.to || named.some(other => other.line.from === next)) return '';
  const below = text.slice(next, lineEnd(text, next));
  if (/^[\s>]*$/u.test(below) || interruptsParagraph(below) || /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u.test(below)) return '';
  const quote = /^[ \t]*(?:>[ \t]?)+/u.exec(text.slice(line.from, line.to))?.[0] ?? '';
  return breakNear(text, line.to) + quote.trimEnd();
}
