import type { Nodes, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';

/** URLs by identifier (as mdast gives it) of the whole note; a chunk refers to definitions that stand in other chunks. */
export type Definitions = ReadonlyMap<string, string>;

export const NO_DEFINITIONS: Definitions = new Map();

type Extension = Exclude<NonNullable<Options['extensions']>[number], readonly unknown[]>;
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, readonly unknown[]>;

const extensions = new WeakMap<Definitions, Extension[]>();

/** The parser of remark, without the wrapping of `remark-parse`. Offsets of the nodes count from the start of `text`. */
export function parseMarkdown(text: string, definitions: Definitions = NO_DEFINITIONS): Root {
  let own = extensions.get(definitions);
  if (!own) extensions.set(definitions, own = extensionsKnowing(definitions));
  return fromMarkdown(text, { extensions: own });
}

function extensionsKnowing(definitions: Definitions): Extension[] {
  const identifiers = [...definitions.keys()].map(identifier => identifier.toUpperCase());
  return identifiers.length > 0 ? [foreignDefinitions(identifiers)] : [];
}

/** Micromark asks the list of definitions at each `]`; just before that we see to it that it knows those of the other chunks too. */
function foreignDefinitions(identifiers: readonly string[]): Extension {
  const CLOSING_BRACKET = 93;
  const construct: Construct = {
    name: 'foreignDefinitions',
    tokenize(_effects, _ok, nok) {
      const { defined } = this.parser;
      for (const identifier of identifiers) if (!defined.includes(identifier)) defined.push(identifier);
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
