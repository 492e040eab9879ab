import type { Language } from '../language';
import { change, refuse, type Result } from '../result';
import type { Colour, Span } from '../session';
import { BLOCK_ID, colourTag, LIST_MARKER } from '../syntax';
import { breakNear, columns, escapeStart, lineEnd, linesOf, nextLine } from '../writing/lines';
import { insideItem, interruptsParagraph, writtenItem } from '../writing/list-items';
import type { PlacedItem } from '../writing/sections';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { colourEdits, coloursChanged, coloursOf, onlyColours } from './notes';
import type { NoteAtHand, Operation } from './operation';
import { type TaggedLine, taggedLines } from './tagged-lines';

type PlainLine = Extract<TaggedLine, { kind: 'plain' }>;

/** Other spaces after a marker, as some keyboards and word processors write them: no item to Markdown, and one to whoever wrote it. */
const HARD_ITEM = new RegExp(`^(${LIST_MARKER})(?![ \\t])[\\p{Zs}\\u200B\\u2060\\uFEFF]+(?=\\S|$)`, 'u');
/** What begins and ends on the line stays what it is after a marker: a comment, a formula, code, HTML among words. */
const ENDS_HERE = /^(?:(%%|\$\$).*?\1|`{3,}[^`]+`|<(?!!--)[^>]+>\s*\S|<[a-z][a-z+.-]*:[^\s>]*>)/u;
const LIST_LINE = new RegExp(`^[\\s>]*${LIST_MARKER}(?:[ \\t]|$)`, 'u');

/** A block id is one only at the end of the line, so the tag goes before it. */
const LAST_BLOCK_ID = new RegExp(`[ \\t]+${BLOCK_ID}$`, 'u');

/**
 * Colour tag on the lines (0-based) that hold a caret or selection; the colour all of them have already comes off;
 * `undefined` always takes off.
 */
export const tagLines: Operation<{ lines: readonly number[]; colour: Colour | undefined }> = (note, { lines, colour }) => {
  const all = linesOf(note.text, { from: note.text.startsWith('\uFEFF') ? 1 : 0, to: note.text.length + 1 });
  const asked = [...new Set(lines)].sort((a, b) => a - b).flatMap(number => all[number] ?? []);
  const found = taggedLines(note, asked);
  const named = found.length > 1 ? found.filter(({ kind }) => kind !== 'blank') : found;
  const taggable = named.filter(({ kind }) => kind !== 'untaggable');
  const [refused] = named.filter(line => line.kind === 'untaggable');
  if (taggable.length === 0) return refuse(refused ? { code: 'untaggable', where: refused.where } : { code: 'nothing-to-do' });
  return tagged(note, taggable, colour);
};

function tagged(note: NoteAtHand, lines: readonly TaggedLine[], colour: Colour | undefined): Result {
  const items = new Map<number, PlacedItem>();
  for (const line of lines) if (line.kind === 'item') items.set(line.item.span.from, line.item);
  const others = lines.filter(line => line.kind === 'plain' || line.kind === 'blank');
  const wanted = others.length === 0 && [...items.values()].every(item => coloursOf(item)[0]?.name === colour) ? undefined : colour;
  const edits = [
    ...[...items.values()].flatMap(item => colourEdits(note.text, item, wanted, note.language)),
    ...others.flatMap(line => (wanted === undefined ? withoutColour(note.text, line) : newNote(note, line, lines, wanted))),
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

function withoutColour(text: string, line: TaggedLine): TextEdit[] {
  return line.kind === 'plain' ? coloursChanged(text, onlyColours(line.tags), undefined) : [];
}

function newNote({ text, language }: NoteAtHand, line: TaggedLine, named: readonly TaggedLine[], colour: Colour): TextEdit[] {
  const shield = shieldBelow(text, line.line, named);
  if (line.kind === 'plain') {
    const edits = plainNote(text, line, colour, language);
    return shield === '' ? edits : [...edits, insertAt(line.line.to, shield)];
  }
  const { from, to } = line.line;
  const inside = 'inside' in line ? line.inside : undefined;
  const isAmid = inside !== undefined && inside.span.to > to;
  const prefix = isAmid ? insideItem(writtenItem(text, inside.span)) : blankPrefix(text.slice(from, to));
  return [{ from, to, insert: `${prefix}-  ${colourTag(colour, language)}${shield}` }];
}

function blankPrefix(line: string): string {
  return columns(line.replace(/^.*>/u, '')) > 3 && !line.includes('>') ? '' : line.replace(/>$/u, '> ');
}

/** The words stay where they are: a marker comes before them, and the tag after them or in the place of the one that is there. */
function plainNote(text: string, { line, tags }: PlainLine, colour: Colour, language: Language): TextEdit[] {
  const source = text.slice(line.from, line.to);
  const lead = /^[ \t]*(?:>[ \t]?)*[ \t]*/u.exec(source)?.[0] ?? '';
  const whole = source.slice(lead.length);
  const words = HARD_ITEM.exec(whole)?.[0] === whole ? whole : whole.trimEnd().replace(LAST_BLOCK_ID, '');
  const colours = onlyColours(tags);
  const end = line.from + lead.length + words.length;
  const tagging = colours.length > 0 ? coloursChanged(text, colours, colour) : [insertAt(end, ` ${colourTag(colour, language)}`)];
  return [...opening(line.from, lead, words), ...tagging];
}

function opening(from: number, lead: string, words: string): TextEdit[] {
  const start = from + lead.length;
  const marker = HARD_ITEM.exec(words);
  if (marker) return [{ from: start + (marker[1] ?? '').length, to: start + marker[0].length, insert: ' ' }];
  const isDeep = !lead.includes('>') && columns(lead) > 3;
  // After white space that is none to Markdown nothing begins that had to be escaped.
  const escaped = words === words.trimStart() && !ENDS_HERE.test(words) ? escapeStart(words) : words;
  const bullet = { from: isDeep ? from : start, to: start, insert: '- ' };
  if (escaped === words) return [bullet];
  const backslash = escaped.indexOf('\\');
  return backslash === 0 ? [{ ...bullet, insert: '- \\' }] : [bullet, insertAt(start + backslash, '\\')];
}

/** A line below that is no item of its own would be drawn into the note as its continuation. */
function shieldBelow(text: string, line: Span, named: readonly TaggedLine[]): string {
  const next = nextLine(text, line.to);
  if (next === line.to || named.some(other => other.line.from === next)) return '';
  const below = text.slice(next, lineEnd(text, next));
  if (/^[\s>]*$/u.test(below) || interruptsParagraph(below) || LIST_LINE.test(below)) return '';
  const quote = /^[ \t]*(?:>[ \t]?)+/u.exec(text.slice(line.from, line.to))?.[0] ?? '';
  return breakNear(text, line.to) + quote.trimEnd();
}
