import type { Heading, Paragraph } from 'mdast';
import { plain } from '../language';
import type { Span } from '../session';
import { BLOCK_ID, fields, headings, PHASE_NUMBER } from '../syntax';
import type { FieldFact, HeadingFact, HeadingRole, LanguageTally, PhaseFact } from './facts';
import { type ChunkContext, endOf, startOf } from './markdown';
import { inside } from './spans';
import { readTextLines, type WordsFact, wordsOf } from './words';

const ENDS_WITH_ID = new RegExp(`[ \\t]${BLOCK_ID}[ \\t]*$`);

export function readHeading(node: Heading, index: number, context: ChunkContext, tally: LanguageTally): HeadingFact {
  const whole = contentOf(node, context.source);
  const content = { from: whole.from, to: whole.to - (ENDS_WITH_ID.exec(context.source.slice(whole.from, whole.to))?.[0].length ?? 0) };
  const source = context.source.slice(content.from, content.to);
  const all = headingWords(node, content, context);
  const { role, prefix } = roleOf(source, all.text, tally);
  const words = prefix === 0 ? all : headingWords(node, { from: content.from + prefix, to: content.to }, context);
  const phase = role.kind === 'other' ? phaseOf(node, content, all, context) : undefined;
  const fact = { index, from: startOf(node), to: endOf(node), level: node.depth, words: wordless(words), role, fields: [] };
  return phase ? { ...fact, phase } : fact;
}

/** A question mark stands where a cluster has no word yet. */
function wordless(words: WordsFact): WordsFact {
  return words.text === '?' ? { ...words, text: '', inline: [] } : words;
}

/** The heading without its marks. An empty heading has no children, so its words begin after the marks. */
function contentOf(node: Heading, source: string): Span {
  const [first] = node.children;
  const last = node.children.at(-1);
  if (first && last) return { from: startOf(first), to: endOf(last) };
  const marker = /^#*[ \t]?/.exec(source.slice(startOf(node), endOf(node)))?.[0].length ?? 0;
  return { from: startOf(node) + marker, to: startOf(node) + marker };
}

/** A setext heading may have several lines; they read as one. */
function headingWords(node: Heading, span: Span, context: ChunkContext): WordsFact {
  const lines = wordsOf(readTextLines(node.children, span, context), () => false);
  return {
    text: lines.map(line => line.text).filter(text => text !== '').join(' '),
    inline: lines.flatMap((line, index) => index > 0 ? [{ type: 'break' } as const, ...line.inline] : line.inline),
    pieces: lines.flatMap(line => line.pieces),
  };
}

const AMBITION = /^(\p{L}[\p{L}\p{M}]*)(?:[ \t]+(\d+))?(?:[ \t]*:[ \t]*|[ \t]+[-–—](?:[ \t]+|$))/u;

/** How much of a heading without its marks says that it is an ambition: the word, the number and the sign after them. */
export function ambitionLabel(source: string): string {
  return AMBITION.exec(source)?.[0] ?? '';
}

/** Other words for the same, from notes of old. */
const PREPARING = ['voorbereiden', 'preparing'];

/** What the text alone makes of a heading; where it stands decides whether that counts. */
function roleOf(source: string, text: string, tally: LanguageTally): { role: HeadingRole; prefix: number } {
  const ambition = AMBITION.exec(source);
  const word = headings.read(ambition?.[1] ?? '');
  if (word?.name === 'ambition' && ambition) {
    tally.add(word.language);
    const number = ambition[2] === undefined ? {} : { number: Number(ambition[2]) };
    return { role: { kind: 'ambition', ...number }, prefix: ambition[0].length };
  }
  // A space written as a reference says that the words are meant as words.
  return { role: { kind: source.includes('&#32;') ? 'other' : bareRole(unadorned(text), tally) }, prefix: 0 };
}

function bareRole(text: string, tally: LanguageTally): Exclude<HeadingRole['kind'], 'ambition'> {
  const known = headings.read(text);
  if (known && known.name !== 'ambition') {
    tally.add(known.language);
    return known.name;
  }
  return PREPARING.includes(plain(text)) ? 'preparation' : 'other';
}

/** Without a number in front, a colon at the end, and pictures anywhere around. */
function unadorned(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{N}]{1,20}$/u, '');
}

/** A number alone makes a phase when there is one of that number; with a dot it is meant as a phase in any case. */
const PHASE = new RegExp(`^(?:(${PHASE_NUMBER})(?:\\\\?[.):][ \\t]*|[ \\t]+|$)|(\\d{1,3})\\\\?[.)](?:[ \\t]+|$))`);

/** Emphasis around the number does not hide it. */
function phaseOf(node: Heading, content: Span, all: WordsFact, context: ChunkContext): PhaseFact | undefined {
  const written = PHASE.exec(context.source.slice(content.from, content.to));
  const shown = written ?? PHASE.exec(all.text);
  if (!shown) return undefined;
  const number = Number(shown[1] ?? shown[2]);
  if (!written) return { number, words: { ...all, text: all.text.slice(shown[0].length) } };
  return { number, words: headingWords(node, { from: content.from + written[0].length, to: content.to }, context) };
}

/** The lines of a paragraph that are `word:: value`; it stands right below a heading. */
export function readFieldLines(node: Paragraph, context: ChunkContext, tally: LanguageTally): FieldFact[] {
  const found: FieldFact[] = [];
  if (!context.source.slice(startOf(node), endOf(node)).includes('::')) return found;
  for (const line of readTextLines([], { from: startOf(node), to: endOf(node) }, context).lines) {
    const field = inside(line.from, context.hidden) ? undefined : fieldOfLine(context.source, line);
    if (field) tally.add(fields.read(field.name)?.language);
    if (field) found.push(field);
  }
  return found;
}

export function fieldOfLine(source: string, { from, to }: Span): FieldFact | undefined {
  const line = source.slice(from, to);
  const name = /^[\p{L}\p{N}][^[\]():]*::/u.exec(line)?.[0];
  return name === undefined ? undefined : { name: name.slice(0, -2).trim(), value: line.slice(name.length).trim(), from, to };
}
