import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Nodes, Root } from 'mdast';

/** URLs by identifier (as mdast gives it) of the whole note; a chunk refers to definitions that stand in other chunks. */
export type Definitions = ReadonlyMap<string, string>;

export const NO_DEFINITIONS: Definitions = new Map();

interface Tokenizer {
  readonly parser: { readonly defined: string[] };
}

const processors = new WeakMap<Definitions, ReturnType<typeof processorKnowing>>();

/** Offsets of the nodes count from the start of `text`. One frozen processor serves all chunks of a note. */
export function parseMarkdown(text: string, definitions: Definitions = NO_DEFINITIONS): Root {
  let processor = processors.get(definitions);
  if (!processor) processors.set(definitions, processor = processorKnowing(definitions));
  return processor.parse(text);
}

function processorKnowing(definitions: Definitions) {
  const identifiers = [...definitions.keys()].map(identifier => identifier.toUpperCase());
  const processor = unified().use(remarkParse);
  if (identifiers.length > 0) processor.data({ micromarkExtensions: [foreignDefinitions(identifiers)] } as object);
  return processor.freeze();
}

/** Micromark asks the list of definitions at each `]`; at each `[` we see to it that it knows those of the other chunks too. */
function foreignDefinitions(identifiers: readonly string[]): object {
  const OPENING_BRACKET = 91;
  function tokenize(this: Tokenizer, _effects: unknown, _ok: unknown, nok: unknown): unknown {
    const { defined } = this.parser;
    for (const identifier of identifiers) if (!defined.includes(identifier)) defined.push(identifier);
    return nok;
  }
  return { text: { [OPENING_BRACKET]: { name: 'foreignDefinitions', tokenize } } };
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
