import type { ReadYaml } from '../properties';
import { findFrontmatter } from '../reading/frontmatter';
import { entriesOf, isSame, readAlone, spelled } from '../reading/yaml';
import { saidEnd, cutKeys, valueOnLine } from '../reading/yaml-lines';
import { placeholderValues, type SessionDetails } from './details';
import { yamlValue } from '../writing/properties';

/** The names that a template of one's own may use between double braces. */
export const PLACEHOLDERS = [
  'school', 'date', 'start', 'duration', 'facilitator', 'participants', 'sector', 'previous', 'title', 'conversation',
] as const;

/** A template with its placeholders filled; unknown ones stay. */
export function fillTemplate(template: string, details: SessionDetails, readYaml: ReadYaml): string {
  const { from = 0, to = 0 } = findFrontmatter(template) ?? {};
  const values = placeholderValues(details);
  const filling = (name: string): Filling | undefined => fillingOf(name.toLowerCase(), values, details);
  const body = template.slice(to).replace(PLACEHOLDER, (whole, name: string) => values.get(name.toLowerCase()) ?? whole);
  return template.slice(0, from) + fillProperties(template.slice(from, to), PLACEHOLDER, filling, readYaml) + body;
}

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/gu;

/** In the properties a number may stand as such, nothing for an empty text, and names as a list where there is room for one. */
function fillingOf(name: string, values: ReadonlyMap<string, string>, { participants }: SessionDetails): Filling | undefined {
  const text = values.get(name)?.replace(/[\r\n]+/gu, ' ');
  if (text === undefined) return undefined;
  const others = text === '' ? [null] : name === 'duration' ? [Number(text)] : [];
  return { text, values: [...others, text], ...name === 'participants' && { list: participants } };
}

/** What comes in the place of a placeholder: one text, which may also count as another value, or a list of texts. */
export interface Filling {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly list?: readonly string[];
}

type FillingOf = (name: string) => Filling | undefined;

interface Attempt {
  readonly source: string;
  readonly value: unknown;
}

/**
 * Properties with their placeholders filled. How a value is written depends on what stands around it: quotes, a list, a comment,
 * folded text. Instead of guessing, each manner is tried until YAML reads what was meant: what stood there, with the value in the
 * place of the placeholder.
 */
export function fillProperties(yaml: string, placeholder: RegExp, fillingOf: FillingOf, readYaml: ReadYaml): string {
  const fillings: Filling[] = [];
  const marked = yaml.replace(placeholder, (whole: string, name: string) => {
    const filling = fillingOf(name);
    return filling ? tokenOf(fillings.push(filling) - 1) : whole;
  });
  const properties = partsOf(marked).map(source => filled(source, fillings, readYaml)).join('');
  // What stands in a comment, or in what is no YAML anyway, gets the words as they are.
  return fillings.reduce((text, { text: words }, index) => text.replace(tokenOf(index), () => words), properties);
}

/** A word that means nothing to YAML, wherever it stands, and that no template holds. */
function tokenOf(index: number): string {
  return `xq${index}placeholder${index}qx`;
}

/** What stands above the first key, then the lines of each. */
function partsOf(yaml: string): string[] {
  const starts = cutKeys(yaml).keys.map(({ from }) => from);
  return [0, ...starts].map((from, index) => yaml.slice(from, starts[index] ?? yaml.length));
}

function filled(source: string, fillings: readonly Filling[], readYaml: ReadYaml): string {
  return fillings.reduce((text, filling, index) => {
    const token = tokenOf(index);
    const read = text.includes(token) ? readAlone(readYaml, text) : undefined;
    if (!read || spelled(read.value)?.includes(token) !== true) return text;
    for (const { source: one, value } of attempts(text, read.value, token, filling)) {
      const now = readAlone(readYaml, one);
      if (now && isSame(now.value, value)) return one;
    }
    return text;
  }, source);
}

/** Manners of writing, each with what YAML should read then. */
function* attempts(source: string, value: unknown, token: string, { text, values, list }: Filling): Generator<Attempt> {
  const put = (words: string): string => source.replace(token, () => words);
  const meaning = (instead: unknown): unknown => replaced(value, token, text, instead);
  for (const words of list ? listWritings(source, token, list) : []) {
    for (const entries of [list, [null]]) yield { source: put(words), value: meaning(entries) };
  }
  for (const instead of values) {
    if (typeof instead === 'number') yield { source: put(text), value: meaning(instead) };
    for (const words of textWritings(text)) yield { source: put(words), value: meaning(instead) };
    yield { source: quotedLine(source, token, text), value: meaning(instead) };
  }
  for (const instead of values) yield { source: inJson(source, meaning(instead)), value: meaning(instead) };
}

function textWritings(text: string): string[] {
  const inDoubleQuotes = JSON.stringify(text).slice(1, -1);
  return [yamlValue(text), text, inDoubleQuotes, text.replaceAll("'", "''")];
}

/** In brackets of its own, in brackets that are there, or each on a line as the first stands there. */
function listWritings(source: string, token: string, list: readonly string[]): string[] {
  const entries = list.map(yamlValue);
  const dash = /(?:^|[\r\n])( *- +)$/.exec(source.slice(0, source.indexOf(token)))?.[1];
  const eol = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  return [...(dash === undefined ? [] : [entries.join(eol + dash)]), `[${entries.join(', ')}]`, entries.join(', ')];
}

/** The value with the words in the place of the token; where that is all there is, `instead`, whose entries join a list around it. */
function replaced(value: unknown, token: string, words: string, instead: unknown): unknown {
  if (typeof value === 'string') return value === token ? instead : value.replace(token, () => words);
  const within = (one: unknown): unknown => replaced(one, token, words, instead);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown): unknown[] => (one === token && Array.isArray(instead) ? instead : [within(one)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.replace(token, () => words), within(one)]));
}

/** The words without quotes that the token is part of get quotes around all of them. */
function quotedLine(source: string, token: string, words: string): string {
  const at = source.indexOf(token);
  const lineFrom = Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at)) + 1;
  const opening = /^ *(?:- +)*(?:[^\s"'#:-][^"'#:]*:)?/.exec(source.slice(lineFrom, at))?.[0].length ?? 0;
  const { from, to } = valueOnLine(source, lineFrom + opening);
  return source.slice(0, from) + yamlValue(source.slice(from, to).replace(token, () => words)) + source.slice(to);
}

/** All that the key holds on one line, for what cannot be filled otherwise. */
function inJson(source: string, value: unknown): string {
  const [key] = cutKeys(source).keys;
  const [, own] = entriesOf(value)?.[0] ?? [];
  return key ? `${source.slice(0, key.afterColon)} ${JSON.stringify(own)}${source.slice(saidEnd(source, key))}` : source;
}
