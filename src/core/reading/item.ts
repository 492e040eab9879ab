import type { BlockContent, Code, DefinitionContent, Html, ListItem, Nodes, Paragraph } from 'mdast';
import type { Span } from '../session';
import { BLOCK_ID, fields, isCalendarDate, tags } from '../syntax';
import type { ColourFact, DateFact, FieldFact, ItemFact, LanguageTally, NestedFact, TagFact } from './facts';
import { optional } from './fields';
import { fieldOfLine } from './heading';
import { plainText } from './inline';
import { type ChunkContext, endOf, startOf } from './markdown';
import { inside, ordered, overlapping } from './spans';
import { type InlineToken, isKnownField } from './tokens';
import { lyingAcross, readTextLines, type TextLines, type WordsFact, wordsOf } from './words';

/** As in Obsidian any character may stand in the box; a box needs words or the end of the line after it. */
const MARK = /^\[([^\r\n])\](?=\s|$)[ \t]*/u;
const NO_WORDS: WordsFact = { text: '', inline: [], pieces: [] };

/** What reading the items of one chunk shares. */
export interface ItemReading {
  readonly context: ChunkContext;
  readonly tally: LanguageTally;
  /** Numbers headings and items in the order of the text. */
  nextIndex(): number;
}

export function readItem(node: ListItem, reading: ItemReading): ItemFact {
  const index = reading.nextIndex();
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? readOwn(first, reading) : undefined;
  const others = own ? rest : node.children;
  return {
    index,
    from: startOf(node),
    to: trimmedEnd(reading.context.source, node),
    words: NO_WORDS,
    colours: [],
    tags: [],
    fields: [],
    dates: [],
    ...own?.facts,
    nested: [...own?.continuation ?? [], ...others.flatMap(child => readNested(child, reading))],
  };
}

interface Own {
  readonly facts: Omit<ItemFact, 'index' | 'from' | 'to' | 'nested'>;
  readonly continuation: readonly NestedFact[];
}

/** The item's own paragraph: its first line holds the words, the others belong to it. */
function readOwn(node: Paragraph, { context, tally }: ItemReading): Own {
  const start = startOf(node);
  const mark = MARK.exec(context.source.slice(start, endOf(node)));
  const textLines = readTextLines(node.children, { from: start + (mark?.[0].length ?? 0), to: endOf(node) }, context);
  const known = fieldLines(textLines).filter(({ name }) => isKnownField(name));
  const lines = withGaps(textLines, [...afterWords(textLines, mark !== null), ...known]);
  const [words = NO_WORDS, ...continuation] = wordsOf(lines, isNoWords);
  const focus = textLines.tokens.some(isFocus) ? wordsOf(lines, token => isNoWords(token) || isFocus(token)) : undefined;
  return {
    facts: {
      ...(mark ? { mark: mark[1] ?? ' ' } : {}),
      words,
      ...(focus ? { focusWords: focus[0] ?? NO_WORDS } : {}),
      colours: readColours(textLines, tally),
      tags: readTags(textLines),
      fields: readFields(textLines, tally),
      dates: readDates(textLines),
      ...optional('across', beginsAcross(textLines)),
      ...optional('field', lines.lines[0] && fieldOfLine(context.source, lines.lines[0])),
    },
    continuation: continuation.filter(line => line.inline.length > 0).map(line => ({ depth: 0, words: line })),
  };
}

function beginsAcross(textLines: TextLines): number | undefined {
  const [first, second] = textLines.lines;
  return first && second && lyingAcross(textLines, first.to)?.from;
}

function withGaps(textLines: TextLines, gaps: readonly Span[]): TextLines {
  if (gaps.length === 0) return textLines;
  const [first, last] = [textLines.lines[0], textLines.lines.at(-1)];
  const hidden = ordered([...overlapping({ from: first?.from ?? 0, to: last?.to ?? 0 }, textLines.context.hidden), ...gaps]);
  return { ...textLines, context: { ...textLines.context, hidden } };
}

/** What stands in an item below its own paragraph. */
function readNested(node: BlockContent | DefinitionContent, reading: ItemReading): (NestedFact | ItemFact)[] {
  const { context } = reading;
  if (inside(startOf(node), context.hidden)) return [];
  switch (node.type) {
    case 'list': return node.children.filter(item => !inside(startOf(item), context.hidden)).map(item => readItem(item, reading));
    case 'paragraph':
    case 'heading': return textLines(node, context);
    case 'blockquote': return node.children.flatMap(child => readNested(child, reading));
    case 'code': return linesIn(node, context).map(value => nestedLine([{ type: 'code', value }]));
    case 'html': return linesIn(node, context).map(value => nestedLine([{ type: 'text', value }]));
    default: return [];
  }
}

/** What is left open holds the line end after it or not, as text follows or not; what is plain the parser has not seen. */
function linesIn(node: Code | Html, { source, plain }: ChunkContext): string[] {
  const span = { from: startOf(node), to: endOf(node) };
  const isSeen = overlapping(span, plain).length === 0;
  const lines = (isSeen ? node.value : source.slice(span.from, span.to)).split(/\r\n|\n|\r/);
  return (isSeen ? lines : lines.map(line => line.trim())).slice(0, lines.findLastIndex(line => line !== '') + 1);
}

function textLines(node: Extract<Nodes, { type: 'paragraph' | 'heading' }>, context: ChunkContext): NestedFact[] {
  const [first] = node.children;
  if (!first) return [];
  const textLines = readTextLines(node.children, { from: startOf(first), to: endOf(node.children.at(-1) ?? first) }, context);
  return wordsOf(textLines, () => false).filter(words => words.inline.length > 0).map(words => ({ depth: 0, words }));
}

function nestedLine(inline: WordsFact['inline']): NestedFact {
  return { depth: 0, words: { inline, text: plainText(inline).trim(), pieces: [] } };
}

/** Whether white space after an item belongs to it differs with what follows; we never count it. */
function trimmedEnd(source: string, node: ListItem): number {
  return startOf(node) + source.slice(startOf(node), lastEnd(node)).trimEnd().length;
}

/** The end of what stands in an item: micromark puts the end of an item with an open fence after the marker of the next. */
function lastEnd(node: Nodes): number {
  const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined;
  return last ? lastEnd(last) : endOf(node);
}

/** What stands among the words of an item without being any. */
function isNoWords(token: InlineToken): boolean {
  if (token.kind === 'tag') return colourOf(token.name) !== undefined;
  if (token.kind === 'field') return isKnownField(token.name);
  return token.kind === 'date' && isCalendarDate(token.date);
}

function colourOf(tag: string): ColourFact | undefined {
  const [word = '', ...facet] = tag.split('/');
  const known = tags.read(word);
  if (!known || known.name === 'focus') return undefined;
  return facet.length > 0 ? { colour: known.name, facet: facet.join('/') } : { colour: known.name };
}

function isFocus(token: InlineToken): boolean {
  return token.kind === 'tag' && tags.read(token.name)?.name === 'focus';
}

function readColours(textLines: TextLines, tally: LanguageTally): ColourFact[] {
  return readTags(textLines).flatMap(({ name }) => {
    const colour = colourOf(name);
    if (colour) tally.add(tags.read(name.split('/')[0] ?? '')?.language);
    return colour ?? [];
  });
}

function readTags(textLines: TextLines): TagFact[] {
  return textLines.tokens.flatMap(token => token.kind === 'tag' ? [{ name: token.name, from: token.from, to: token.to }] : []);
}

/** Fields in brackets, and lines of the item that are nothing but a field. */
function readFields(textLines: TextLines, tally: LanguageTally): FieldFact[] {
  const bracketed = textLines.tokens.flatMap(token => {
    return token.kind === 'field' ? [{ name: token.name, value: token.value, from: token.from, to: token.to }] : [];
  });
  const found = [...bracketed, ...fieldLines(textLines)].sort((a, b) => a.from - b.from);
  for (const field of found) tally.add(fields.read(field.name)?.language);
  return found;
}

function readDates(textLines: TextLines): DateFact[] {
  return textLines.tokens.flatMap(token => {
    if (token.kind !== 'date') return [];
    const { emoji, date, from, to } = token;
    return [{ emoji, date, from, to, valid: isCalendarDate(date) }];
  });
}

/** The lines after the first that are nothing but a field. */
function fieldLines(textLines: TextLines): FieldFact[] {
  return textLines.lines.slice(1).flatMap(line => fieldOfLine(textLines.context.source, line) ?? []);
}

const ENDS_WITH_ID = new RegExp(`(?:^|[ \\t])${BLOCK_ID}[ \\t]*$`);
/** Priorities, repetition, ids and what happens when done: the fields of the Tasks plugin that are no dates. */
const TASKS_FIELD = new RegExp(`^(?:${[
  '[🔺⏫🔼🔽⏬]\\uFE0F?',
  '🔁\\uFE0F?[ \\t]*[A-Za-z0-9, !]+',
  '🆔[ \\t]*[\\w-]+',
  '⛔\\uFE0F?[ \\t]*[\\w, -]+',
  '🏁[ \\t]*\\w+',
].join('|')})$`, 'u');
const TASKS_SIGN = /[🔺⏫🔼🔽⏬🔁🆔⛔🏁]/gu;

/** What stands at the end of the lines of an item and is no words: a block id and, for a task, the fields of the Tasks plugin. */
function afterWords(textLines: TextLines, task: boolean): Span[] {
  return textLines.lines.flatMap(line => {
    const id = ENDS_WITH_ID.exec(textLines.context.source.slice(line.from, line.to));
    const to = line.from + (id?.index ?? line.to - line.from);
    const blockId = id ? [{ from: to, to: line.to }] : [];
    return task ? [...tasksFields(textLines, line.from, to), ...blockId] : blockId;
  });
}

/** The Tasks plugin reads from the end of the line backwards, through tags, fields and dates; those are dropped elsewhere. */
function tasksFields({ context: { source }, tokens }: TextLines, from: number, lineTo: number): Span[] {
  const found: Span[] = [];
  const signs = Array.from(source.slice(from, lineTo).matchAll(TASKS_SIGN), ({ index }) => from + index);
  if (signs.length === 0) return found;
  const ends = new Map(tokens.map(token => [token.to, token]));
  for (let to = lineTo; ;) {
    to = withoutWhite(source, from, to);
    while ((signs.at(-1) ?? -1) >= to) signs.pop();
    const sign = signs.at(-1);
    const token = ends.get(to);
    if (sign !== undefined && TASKS_FIELD.test(source.slice(sign, to))) {
      const start = withoutWhite(source, from, sign);
      found.push({ from: start, to });
      to = start;
    } else if (token && token.from >= from && (token.kind === 'tag' || token.kind === 'field' || token.kind === 'date')) to = token.from;
    else return found.reverse();
  }
}

function withoutWhite(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? '')) end--;
  return end;
}
