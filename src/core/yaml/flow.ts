import type { Range } from '../reading/range';
import { folded, quoted } from './scalar';
import { matchAt, Unreadable, type YamlItem, type YamlList, type YamlMap, type YamlOther, type YamlScalar, type YamlValue } from './value';

const SPACE = /(?:[ \t\n]+(?:#[^\n]*)?)*/y;
const NO_INDICATOR = '(?![#&*!|>\'"%@`]|[-?:](?:[ \\t\\n,[\\]{}]|$))';
const WORD = '(?:[^ \\t\\n,[\\]{}:]|:(?![ \\t\\n,[\\]{}]|$))+';
const PLAIN = new RegExp(`${NO_INDICATOR}${WORD}(?:[ \\t\\n]+(?!#)${WORD})*`, 'y');
const MARK = /\*[^ \t\n,[\]{}]+|[&!][^ \t\n,[\]{}]*[ \t\n]*/y;

interface Member extends Range {
  readonly key: YamlValue;
  readonly behindColon?: number;
  readonly value?: YamlValue;
}

/** The value that begins at `from`, as it stands between brackets or braces. */
export function readFlow(text: string, from: number): YamlValue {
  const first = text.charAt(from);
  if (first === '[') return brackets(text, from);
  if (first === '{') return braces(text, from);
  if (first === '"' || first === "'") return quoted(text, from);
  return /[&*!]/.test(first) ? marked(text, from) : plain(text, from);
}

function brackets(text: string, from: number): YamlList {
  const { members, to } = readMembers(text, from, ']');
  return { kind: 'list', flow: true, items: members.map(itemOf), from, to };
}

function itemOf({ key, behindColon, from, to }: Member): YamlItem {
  return { from, value: behindColon === undefined ? key : { kind: 'other', from, to } };
}

function braces(text: string, from: number): YamlMap | YamlOther {
  const { members, to } = readMembers(text, from, '}');
  const entries = members.flatMap(({ key, behindColon, value }) => {
    return key.kind === 'scalar' && behindColon !== undefined ? { name: key.text, key, behindColon, ...value && { value } } : [];
  });
  return entries.length === members.length ? { kind: 'map', entries, from, to } : { kind: 'other', from, to };
}

function readMembers(text: string, from: number, close: string): { members: Member[]; to: number } {
  const members: Member[] = [];
  let at = behindSpace(text, from + 1);
  while (text[at] !== close) {
    const member = readMember(text, at);
    members.push(member);
    at = behindSpace(text, member.to);
    if (text[at] === ',') at = behindSpace(text, at + 1);
    else if (text[at] !== close) throw new Unreadable(at);
  }
  return { members, to: at + 1 };
}

function readMember(text: string, from: number): Member {
  const key = readFlow(text, from);
  const colon = behindSpace(text, key.to);
  if (text[colon] !== ':') return { key, from, to: key.to };
  const behindColon = colon + 1;
  const at = behindSpace(text, behindColon);
  if (/[,\]}]/.test(text.charAt(at))) return { key, behindColon, from, to: behindColon };
  const value = readFlow(text, at);
  return { key, behindColon, value, from, to: value.to };
}

/** An alias, or a value with an anchor or a tag in front. */
function marked(text: string, from: number): YamlOther {
  const to = from + (matchAt(MARK, text, from)?.length ?? 0);
  if (to === from) throw new Unreadable(from);
  const alone = text[from] === '*' || /[,\]}:]/.test(text.charAt(to));
  return { kind: 'other', from, to: alone ? to : readFlow(text, to).to };
}

function plain(text: string, from: number): YamlScalar {
  const source = matchAt(PLAIN, text, from);
  if (source === undefined) throw new Unreadable(from);
  return { kind: 'scalar', text: folded(source), plain: true, from, to: from + source.length };
}

function behindSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.length ?? 0);
}
