import type { Heading, Paragraph } from 'mdast';
import { fields, headings } from '../syntax';
import type { FieldFact, HeadingFact, HeadingRole } from './facts';
import type { LanguageTally } from './language-tally';
import { readLeaf, wordsOf, type ChunkContext, type Words } from './leaf';
import { endOf, startOf } from './markdown';
import type { Range } from './range';

const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+[ \t]*$/;
const PHASE_LEVEL = 2;

export function readHeading(node: Heading, index: number, context: ChunkContext, tally: LanguageTally): HeadingFact {
  const whole = contentOf(node, context.source);
  const content = { from: whole.from, to: whole.to - (BLOCK_ID.exec(context.source.slice(whole.from, whole.to))?.[0].length ?? 0) };
  const { role, prefix } = roleOf(context.source.slice(content.from, content.to), node.depth, tally);
  const words = headingWords(node, { from: content.from + prefix, to: content.to }, context);
  return { index, from: startOf(node), to: endOf(node), level: node.depth, words, role, fields: [] };
}

/** The heading without its marks. An empty heading has no children, so its words begin behind the marks. */
function contentOf(node: Heading, source: string): Range {
  const [first] = node.children;
  const last = node.children.at(-1);
  if (first && last) return { from: startOf(first), to: endOf(last) };
  const marker = /^#*[ \t]?/.exec(source.slice(startOf(node), endOf(node)))?.[0].length ?? 0;
  return { from: startOf(node) + marker, to: startOf(node) + marker };
}

/** A setext heading may have several lines; they read as one. */
function headingWords(node: Heading, range: Range, context: ChunkContext): Words {
  const lines = wordsOf(readLeaf(node.children, range, context), () => false);
  return {
    text: lines.map(line => line.text).filter(text => text !== '').join(' '),
    inline: lines.flatMap((line, index) => index > 0 ? [{ type: 'break' } as const, ...line.inline] : line.inline),
    pieces: lines.flatMap(line => line.pieces),
  };
}

/** What the text alone makes of a heading; where it stands decides whether that counts. */
function roleOf(source: string, level: number, tally: LanguageTally): { role: HeadingRole; prefix: number } {
  const ambition = /^(\p{L}[\p{L}\p{M}]*)(?:[ \t]+(\d+))?[ \t]*:[ \t]*/u.exec(source);
  const word = headings.read(ambition?.[1] ?? source);
  if (word) tally.add(word.language);
  if (word?.name === 'sheet' && !ambition) return { role: { kind: 'sheet' }, prefix: 0 };
  if (word?.name === 'ambition' && ambition) {
    const number = ambition[2] === undefined ? {} : { number: Number(ambition[2]) };
    return { role: { kind: 'ambition', ...number }, prefix: ambition[0].length };
  }
  const phase = level === PHASE_LEVEL ? phasePrefix(source) : undefined;
  if (phase) return { role: { kind: 'phase', number: Number(phase[1]) }, prefix: phase[0].length };
  return { role: { kind: 'other' }, prefix: 0 };
}

/** A number alone makes a phase when there is one of that number; with a dot it is meant as a phase in any case. */
function phasePrefix(source: string): RegExpExecArray | null {
  return /^([1-7])(?:\\?[.):][ \t]*|[ \t]+|$)/.exec(source) ?? /^(\d{1,3})\\?[.)](?:[ \t]+|$)/.exec(source);
}

/** The lines of a paragraph that are `word:: value`; it stands right below a heading. */
export function readFieldLines(node: Paragraph, context: ChunkContext, tally: LanguageTally): FieldFact[] {
  const found: FieldFact[] = [];
  for (const line of readLeaf([], { from: startOf(node), to: endOf(node) }, context).lines) {
    const field = fieldOfLine(context.source, line);
    if (field) tally.add(fields.read(field.name)?.language);
    if (field) found.push(field);
  }
  return found;
}

export function fieldOfLine(source: string, { from, to }: Range): FieldFact | undefined {
  const match = /^([\p{L}\p{N}][^[\]():]*?)[ \t]*::[ \t]*(.*?)[ \t]*$/u.exec(source.slice(from, to));
  return match ? { name: match[1] ?? '', value: match[2] ?? '', from, to } : undefined;
}

