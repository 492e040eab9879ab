import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import type { Span } from '../session';
import { shielded } from './plain-stretches';
import { inside, type Ordered, ordered } from './spans';

/** A text with its tree, and what comments and formulas hide in it. */
interface Tree {
  readonly root: Root;
  readonly hidden: Ordered;
  /** The mark that a later chunk may close. */
  readonly open?: '%%' | '$$';
  /** A comment that is never closed hides what follows, as in the app. */
  readonly unclosed?: Span;
}

/** What one needs besides a node to read it: the chunk's text, what is hidden in it, the definitions of the whole note. */
export interface ChunkContext {
  readonly source: string;
  readonly hidden: Ordered;
  readonly plain: Ordered;
  readonly definitions: Definitions;
}

/** URLs by identifier (as mdast gives it) of the whole note; a chunk refers to definitions that stand in other chunks. */
export type Definitions = ReadonlyMap<string, string>;

export const NO_DEFINITIONS: Definitions = new Map();

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>;
type Reader = Processor<Root>;

const readers = new WeakMap<Definitions, Reader>();

const BYTE_ORDER_MARK = '\uFEFF';

/** The tree that remark makes of a text, what is plain in it shielded. Offsets of the nodes count from its start. */
export function parseMarkdown(text: string, definitions: Definitions = NO_DEFINITIONS): Root {
  let reader = readers.get(definitions);
  if (!reader) readers.set(definitions, reader = readerKnowing(definitions));
  const source = shielded(text).text;
  // Below a head this mark is a sign like any other. Remark takes one off the start without counting it: it gets one of its own.
  return reader.parse(source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + source : source);
}

function readerKnowing(definitions: Definitions): Reader {
  const identifiers = [...definitions.keys()].map(identifier => identifier.toUpperCase());
  const extensions = identifiers.length > 0 ? [foreignDefinitions(identifiers)] : [];
  return unified().data('micromarkExtensions', extensions).use(remarkParse).freeze();
}

/** Micromark asks the list of definitions at each `]`; just before that we see to it that it knows those of the other chunks too. */
function foreignDefinitions(identifiers: readonly string[]): Extension {
  const CLOSING_BRACKET = 93;
  /** Once a text: there may be many definitions and many brackets. */
  const told = new WeakSet<readonly string[]>();
  const construct: Construct = {
    name: 'foreignDefinitions',
    tokenize(_effects, _ok, nok) {
      const { defined } = this.parser;
      if (!told.has(defined)) defined.push(...identifiers);
      told.add(defined);
      return nok;
    },
  };
  return { text: { [CLOSING_BRACKET]: construct } };
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** The characters that a stretch of Markdown text stands for: escapes and character references resolved. */
export function decode(source: string): string {
  if (!/[\\&]/.test(source)) return source;
  return source.replace(/\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g,
    (match: string, escaped: string | undefined) => escaped ?? characterOf(match));
}

/** There are more than two thousand names of characters; CommonMark knows them. */
function characterOf(reference: string): string {
  const [paragraph] = parseMarkdown(`.${reference}.`).children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}

const OPENER = /(^|[\r\n])([ \t>]*)(%%|\$\$)/g;
const OPENS_LINE = /(?:^|[\r\n])[ \t>]*$/;
const HEADING = /(?:^|[\r\n])#{1,6}[ \t]/g;

/** What stands after a comment that is never closed is not even parsed. */
export function readTree(source: string, definitions?: Definitions): Tree {
  const last = source.lastIndexOf('%%');
  if (last < 0) return hiding(source, parseMarkdown(source, definitions));
  if (opensLine(source, last)) {
    const before = hiding(source, parseMarkdown(source.slice(0, last + 2), definitions));
    if (before.unclosed?.from === last) return before;
  }
  return hiding(source, parseMarkdown(source, definitions));
}

function opensLine(source: string, at: number): boolean {
  return OPENS_LINE.test(source.slice(Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at), 0), at));
}

/** Comments (`%%`) and formulas (`$$`) that begin a line and reach over lines, whatever Markdown makes of what is in them. */
function hiding(text: string, root: Root): Tree {
  if (!text.includes('%%') && !text.includes('$$')) return { root, hidden: [] };
  const code = codeRanges(root);
  const hidden: Span[] = [];
  let open: Tree['open'];
  for (const { from, mark } of openersIn(text)) {
    if (inside(from, code) || from < (hidden.at(-1)?.to ?? 0) || closesOnItsLine(text, from, mark)) continue;
    const close = mark === '%%' ? text.indexOf(mark, from + 2) : endOfFormula(text, from + 2);
    if (close >= 0) hidden.push({ from, to: close + 2 });
    else if (mark === '%%') {
      const unclosed = { from, to: text.length };
      return { root, hidden: [...hidden, unclosed], open: mark, unclosed };
    } else if (!headingAfter(text, from)) open = mark;
  }
  return open === undefined ? { root, hidden } : { root, hidden, open };
}

function openersIn(text: string): { from: number; mark: '%%' | '$$' }[] {
  return Array.from(text.matchAll(OPENER), match => {
    return { from: match.index + match[0].length - 2, mark: match[3] === '%%' ? '%%' : '$$' };
  });
}

/** A formula that is not closed before the next heading is none. */
function endOfFormula(text: string, from: number): number {
  const close = text.indexOf('$$', from);
  const heading = headingAfter(text, from);
  return heading && close > heading.index ? -1 : close;
}

export function headingAfter(text: string, from: number): RegExpExecArray | null {
  HEADING.lastIndex = from;
  return HEADING.exec(text);
}

/** On one line they are inline, and read with the words around them. */
function closesOnItsLine(text: string, from: number, mark: string): boolean {
  const rest = /^[^\r\n]*/.exec(text.slice(from + 2))?.[0] ?? '';
  return rest.includes(mark);
}

/** In code the marks are just characters. */
function codeRanges(root: Root): Ordered {
  const found: Span[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code') found.push({ from: startOf(node), to: endOf(node) });
    else if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node) node.children.forEach(visit);
  };
  visit(root);
  return ordered(found);
}
