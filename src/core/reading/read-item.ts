import type { BlockContent, Code, DefinitionContent, Html, ListItem, Nodes, Paragraph } from 'mdast';
import { afterWords } from './after-words';
import { optional } from './contents';
import type { ItemFact, NestedFact } from './facts';
import { isKnownField } from './inline-tokens';
import { fieldLines, isFocus, isNoWords, readColours, readDates, readFields, readTags } from './item-tokens';
import type { LanguageTally } from './language-tally';
import { fieldOfLine } from './read-heading';
import { plainText, readTextLines, wordsOf, type ChunkContext, type TextLines, type Words } from './leaf';
import { endOf, startOf } from './markdown';
import { inside, ordered, overlapping, type Range } from './range';

/** As in Obsidian any character may stand in the box; a box needs words or the end of the line behind it. */
const MARK = /^\[([^\r\n])\](?=\s|$)[ \t]*/u;
const NO_WORDS: Words = { text: '', inline: [], pieces: [] };

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
      ...optional('field', lines.lines[0] && fieldOfLine(context.source, lines.lines[0])),
    },
    continuation: continuation.filter(line => line.inline.length > 0).map(line => ({ depth: 0, words: line })),
  };
}

function withGaps(textLines: TextLines, gaps: readonly Range[]): TextLines {
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

/** What is left open holds the line end behind it or not, as text follows or not; what is plain the parser has not seen. */
function linesIn(node: Code | Html, { source, plain }: ChunkContext): string[] {
  const range = { from: startOf(node), to: endOf(node) };
  const isSeen = overlapping(range, plain).length === 0;
  const lines = (isSeen ? node.value : source.slice(range.from, range.to)).split(/\r\n|\n|\r/);
  return (isSeen ? lines : lines.map(line => line.trim())).slice(0, lines.findLastIndex(line => line !== '') + 1);
}

function textLines(node: Extract<Nodes, { type: 'paragraph' | 'heading' }>, context: ChunkContext): NestedFact[] {
  const [first] = node.children;
  if (!first) return [];
  const textLines = readTextLines(node.children, { from: startOf(first), to: endOf(node.children.at(-1) ?? first) }, context);
  return wordsOf(textLines, () => false).filter(words => words.inline.length > 0).map(words => ({ depth: 0, words }));
}

function nestedLine(inline: Words['inline']): NestedFact {
  return { depth: 0, words: { inline, text: plainText(inline).trim(), pieces: [] } };
}

/** Whether white space behind an item belongs to it differs with what follows; we never count it. */
function trimmedEnd(source: string, node: ListItem): number {
  return startOf(node) + source.slice(startOf(node), lastEnd(node)).trimEnd().length;
}

/** The end of what stands in an item: micromark puts the end of an item with an open fence behind the marker of the next. */
function lastEnd(node: Nodes): number {
  const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined;
  return last ? lastEnd(last) : endOf(node);
}
