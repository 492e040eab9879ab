import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { shielded } from './plain-stretches';

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
