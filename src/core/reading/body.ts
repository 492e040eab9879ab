import { Block } from './block';
import { changedRange, type ChangedRange } from './changed-range';
import { cutChunks } from './chunk-cutter';
import { groupBlocks, type Group } from './group';
import { NO_DEFINITIONS, type Definitions } from './markdown';
import { ownCopy } from './own-copy';
import { after, before, positionAt, type Position } from './position';
import { readChunk } from './read-chunk';
import { Numbers, PreviousBlocks } from './succession';

/** The note without its head. */
export interface Body {
  readonly groups: readonly Group[];
  readonly definitions: Definitions;
  readonly next: number;
}

const FIRST_NUMBER = 1;
export const NO_BODY: Body = { groups: [], definitions: NO_DEFINITIONS, next: FIRST_NUMBER };

/** The body of a later text: cut again from two chunks before the change until old and new boundaries meet; what is new is read. */
export function readBody(text: string, previousText: string, previous: Body): Body {
  const change = changedRange(previousText, text);
  const start = before(previous.groups, before(previous.groups, positionAt(previous.groups, change.from)));
  const { boundaries, end } = cutAgain(text, previous.groups, change, start);
  const numbers = new Numbers(previous.next);
  const gone = new PreviousBlocks(blocksBetween(previous.groups, start, end));
  const blocks = blocksOf(slices(text, boundaries), gone, previous.definitions, numbers);
  const groups = replaceBlocks(previous.groups, start, end, blocks);
  return withDefinitions({ groups, definitions: previous.definitions, next: numbers.next });
}

interface Cuts {
  /** Starts of the new chunks, and their end. */
  readonly boundaries: readonly number[];
  /** The first old block that stays. */
  readonly end: Position;
}

/** Boundaries depend on nothing in front of them; where a new one meets an old one behind the change, all others are known. */
function cutAgain(text: string, groups: readonly Group[], { oldTo, newTo }: ChangedRange, start: Position): Cuts {
  const shift = newTo - oldTo;
  let end = start;
  const isOld = (boundary: number): boolean => {
    if (boundary < newTo) return false;
    while (end.group < groups.length && end.offset + shift < boundary) end = after(groups, end);
    return end.group < groups.length && end.offset + shift === boundary;
  };
  const cuts = cutChunks(text, start.offset, isOld);
  const last = cuts.at(-1);
  if (last !== undefined && isOld(last)) return { boundaries: [start.offset, ...cuts], end };
  return { boundaries: [start.offset, ...cuts, text.length], end: { group: groups.length, index: 0, offset: 0 } };
}

function slices(text: string, boundaries: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let at = 0; at + 1 < boundaries.length; at++) {
    const chunk = text.slice(boundaries[at], boundaries[at + 1]);
    if (chunk !== '') chunks.push(ownCopy(chunk));
  }
  return chunks;
}

function blocksBetween(groups: readonly Group[], start: Position, end: Position): Block[] {
  const blocks: Block[] = [];
  for (let group = start.group; group <= end.group && group < groups.length; group++) {
    const own = groups[group]?.blocks ?? [];
    blocks.push(...own.slice(group === start.group ? start.index : 0, group === end.group ? end.index : own.length));
  }
  return blocks;
}

function blocksOf(chunks: readonly string[], previous: PreviousBlocks<Block>, definitions: Definitions, numbers: Numbers): Block[] {
  const kept = chunks.map(text => previous.takeBlock(text));
  const fresh = chunks.filter((_, index) => !kept[index]).map(text => ({ text, facts: readChunk(text, definitions) }));
  const keys = previous.keysFor(fresh, numbers);
  const made = fresh.map(({ text, facts }, index) => new Block(numbers.take(), text, facts, definitions, keys[index] ?? []));
  return kept.flatMap(block => block ?? made.shift() ?? []);
}

/** Groups in front of and behind the change stay the same objects. */
function replaceBlocks(groups: readonly Group[], start: Position, end: Position, blocks: readonly Block[]): Group[] {
  const before = groups[start.group]?.blocks.slice(0, start.index) ?? [];
  const behind = end.index > 0 ? groups[end.group]?.blocks.slice(end.index) ?? [] : [];
  const rest = end.index > 0 ? end.group + 1 : end.group;
  const regrouped = groupBlocks([...before, ...blocks, ...behind], groups.slice(start.group, rest));
  return [...groups.slice(0, start.group), ...regrouped, ...groups.slice(rest)];
}

/** Definitions hold for the whole note: when they change, whatever may refer to them is read again. */
function withDefinitions(body: Body): Body {
  const definitions = collectDefinitions(body.groups);
  if (sameDefinitions(definitions, body.definitions)) return body;
  const blocks = body.groups.flatMap(group => group.blocks).map(block => {
    return block.text.includes('[') ? new Block(block.id, block.text, readChunk(block.text, definitions), definitions, block.keys) : block;
  });
  return { ...body, definitions, groups: groupBlocks(blocks) };
}

/** Of two definitions of one name the first counts, as in CommonMark. */
function collectDefinitions(groups: readonly Group[]): Definitions {
  let found: Map<string, string> | undefined;
  for (const group of groups) {
    if (!group.hasDefinitions) continue;
    found ??= new Map();
    for (const { facts } of group.blocks) {
      for (const { identifier, url } of facts.definitions) if (!found.has(identifier)) found.set(identifier, url);
    }
  }
  return found ?? NO_DEFINITIONS;
}

function sameDefinitions(a: Definitions, b: Definitions): boolean {
  if (a === b) return true;
  return a.size === b.size && [...a].every(([identifier, url]) => b.get(identifier) === url);
}
