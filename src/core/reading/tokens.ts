import { type Inline, withoutSize } from '../inline';
import type { Span } from '../session';
import { fields } from '../syntax';
import { type Ordered, spanAt } from './spans';

/** Something in a line of text that Obsidian, Dataview or Tasks reads and CommonMark does not. */
export type InlineToken = Span & (
  | { readonly kind: 'hidden' }
  | { readonly kind: 'inline'; readonly inline: Inline }
  | { readonly kind: 'delimiter'; readonly mark: '==' | '~~' }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | { readonly kind: 'date'; readonly emoji: string; readonly date: string }
);

/** Most lines hold none of these, and a search for them is cheaper than the search for tokens. */
const SIGNAL = /[#[(=~%$]|:\/\/|[\u231B\u23F3\u2705\u274C\u2795]|\uD83D[\uDCC5\uDCC6\uDDD3\uDEEB]/;
/** The characters that Obsidian lets into a tag. */
const TAG = '#[^\\u2000-\\u206F\\u2E00-\\u2E7F\'!"#$%&()*+,.:;<=>?@^`{|}~\\[\\]\\\\\\s]+';
const TOKEN = new RegExp([
  '\\\\[!-/:-@[-`{-~]',
  '(?<comment>%%[^]*?%%)',
  '(?<formula>\\$\\$[^$]+\\$\\$|\\$(?:[^\\s$]|[^\\s$][^$\\r\\n]*[^\\s$])\\$(?!\\d))',
  '(?<wiki>!?\\[\\[[^\\[\\]\\r\\n]+\\]\\])',
  '(?<field>[[(][\\p{L}\\p{N}][^\\[\\]():\\r\\n]*::)',
  '(?<url>https?://[^\\s<>\\[\\]]+)',
  `(?<tag>${TAG})`,
  '(?<mark>==|~~)',
  '(?<date>(?<emoji>[📅📆⏳⌛🛫➕✅❌]|🗓)\\uFE0F?[ \\t]*(?<day>\\d{4}-\\d{2}-\\d{2}))',
].join('|'), 'gu');

/** The tokens between two offsets, in order; `opaque` spans (code, HTML, links) hold none. Only fields that we do not know hold others. */
export function inlineTokens(source: string, span: Span, opaque: Ordered): InlineToken[] {
  const text = source.slice(0, span.to);
  if (!SIGNAL.test(text.slice(span.from))) return [];
  const found: InlineToken[] = [];
  const pairs = new BracketPairs(text, span);
  TOKEN.lastIndex = span.from;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const cover = spanAt(match.index, opaque);
    const token = cover ? undefined : tokenOf(match, text, span, pairs);
    if (token) found.push(token);
    TOKEN.lastIndex = cover?.to ?? scannedTo(match, token);
  }
  return found;
}

function scannedTo(match: RegExpExecArray, token: InlineToken | undefined): number {
  if (token && !(token.kind === 'field' && !isKnownField(token.name))) return token.to;
  return match.index + (match.groups?.['field'] === undefined ? match[0].length : 1);
}

function tokenOf(match: RegExpExecArray, text: string, span: Span, pairs: BracketPairs): InlineToken | undefined {
  const from = match.index;
  const to = from + match[0].length;
  const { comment, formula, wiki, field, url, tag, mark, emoji, day } = match.groups ?? {};
  if (comment !== undefined) return { kind: 'hidden', from, to };
  if (formula !== undefined) return { kind: 'inline', from, to, inline: { type: 'math', value: formula.replace(/^\$+|\$+$/g, '') } };
  if (wiki !== undefined) return { kind: 'inline', from, to, inline: wikilink(wiki) };
  if (field !== undefined) return fieldToken(text, from, to, pairs.closing(from));
  if (url !== undefined) return urlToken(from, url);
  if (tag !== undefined) return standsAlone(text, from, span) ? tagToken(from, tag) : undefined;
  if (mark !== undefined) return { kind: 'delimiter', from, to, mark: mark === '==' ? '==' : '~~' };
  if (emoji !== undefined && day !== undefined) return { kind: 'date', from, to, emoji, date: day };
  return undefined;
}

/** `[[target|shown]]`; an embed is an image to us, whatever it embeds. */
function wikilink(source: string): Inline {
  const embed = source.startsWith('!');
  const [target = '', ...alias] = source.slice(embed ? 3 : 2, -2).split('|');
  const shown = alias.join('|').trim();
  const alt = withoutSize(`|${shown}`) || target.replace(/#.*/u, '').trim();
  if (embed) return { type: 'image', target: target.trim(), internal: true, alt };
  return { type: 'link', target: target.trim(), internal: true, children: [{ type: 'text', value: shown || target.trim() }] };
}

function fieldToken(text: string, from: number, valueFrom: number, to: number | undefined): InlineToken | undefined {
  if (to === undefined) return undefined;
  const name = text.slice(from + 1, valueFrom - 2).trim();
  return { kind: 'field', from, to, name, value: text.slice(valueFrom, to - 1).trim() };
}

/** Obsidian links bare addresses; punctuation at their end belongs to the sentence. */
function urlToken(from: number, source: string): InlineToken {
  const url = withoutEnd(source, /[.,;:!?)*_~='"]/);
  const inline: Inline = { type: 'link', target: url, internal: false, children: [{ type: 'text', value: url }] };
  return { kind: 'inline', from, to: from + url.length, inline };
}

/** Obsidian sees a tag at the beginning of the words or after white space; emphasis may open in between. */
function standsAlone(text: string, from: number, span: Span): boolean {
  let before = from;
  while (before > span.from && /[*_=~]/.test(text[before - 1] ?? '')) before--;
  return before === span.from || /\s/.test(text[before - 1] ?? '');
}

function tagToken(from: number, source: string): InlineToken | undefined {
  const name = withoutEnd(source.slice(1), /\//);
  return /[^\d/]/.test(name) ? { kind: 'tag', from, to: from + source.length, name } : undefined;
}

/** Sign by sign from the end: an expression for several would try each of them as the first. */
function withoutEnd(source: string, sign: RegExp): string {
  let to = source.length;
  while (to > 0 && sign.test(source[to - 1] ?? '')) to--;
  return source.slice(0, to);
}

/** A field that the format gives a meaning; others stay words. */
export function isKnownField(name: string): boolean {
  return fields.read(name) !== undefined;
}

const SIGN = /[[\]()\r\n]|\\[^\r\n]?/g;

/** Which bracket of a stretch of text closes which, each kind for itself and on one line; looked through once, when first asked. */
class BracketPairs {
  private pairs: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string, private readonly span: Span) {}

  /** The offset after the bracket that closes the one at `from`. */
  closing(from: number): number | undefined {
    return (this.pairs ??= this.found()).get(from);
  }

  private found(): Map<number, number> {
    const pairs = new Map<number, number>();
    let [square, round]: [number[], number[]] = [[], []];
    SIGN.lastIndex = this.span.from;
    for (let match = SIGN.exec(this.text); match && match.index < this.span.to; match = SIGN.exec(this.text)) {
      const sign = match[0];
      const opened = sign === ']' ? square.pop() : sign === ')' ? round.pop() : undefined;
      if (opened !== undefined) pairs.set(opened, match.index + 1);
      else if (sign === '[') square.push(match.index);
      else if (sign === '(') round.push(match.index);
      else if (sign === '\n' || sign === '\r') [square, round] = [[], []];
    }
    return pairs;
  }
}
