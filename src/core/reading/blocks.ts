import { cutChunks } from './chunks';
import type { BlockText, ChunkFacts } from './facts';
import { Numbers, PreviousBlocks, sameItems } from './keys';
import { type Definitions, NO_DEFINITIONS } from './markdown';
import { readChunk } from './read-chunk';
import { SectionPart, Section } from './sections';
import { changedSpan, type ChangedSpan } from './spans';

/** The note without its head. */
export interface Body {
  readonly groups: readonly BlockGroup[];
  readonly definitions: Definitions;
  readonly next: number;
}

const FIRST_NUMBER = 1;
export const NO_BODY: Body = { groups: [], definitions: NO_DEFINITIONS, next: FIRST_NUMBER };

/** The body of a later text: cut again from two chunks before the change until old and new boundaries meet; what is new is read. */
export function readBody(text: string, previousText: string, previous: Body): Body {
  const change = changedSpan(previousText, text);
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

/** Boundaries depend on nothing in front of them; where a new one meets an old one after the change, all others are known. */
function cutAgain(text: string, groups: readonly BlockGroup[], { oldTo, newTo }: ChangedSpan, start: Position): Cuts {
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

function blocksBetween(groups: readonly BlockGroup[], start: Position, end: Position): Block[] {
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

/** Groups before and after the change stay the same objects. */
function replaceBlocks(groups: readonly BlockGroup[], start: Position, end: Position, blocks: readonly Block[]): BlockGroup[] {
  const before = groups[start.group]?.blocks.slice(0, start.index) ?? [];
  const after = end.index > 0 ? groups[end.group]?.blocks.slice(end.index) ?? [] : [];
  const rest = end.index > 0 ? end.group + 1 : end.group;
  const regrouped = groupBlocks([...before, ...blocks, ...after], groups.slice(start.group, rest));
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
function collectDefinitions(groups: readonly BlockGroup[]): Definitions {
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

/** Where a block stands in a body: its group, its index there, its offset. After the last block `group` is the number of groups. */
interface Position {
  readonly group: number;
  readonly index: number;
  readonly offset: number;
}

/** The block that holds an offset; the last one also holds the end of the text. */
function positionAt(groups: readonly BlockGroup[], offset: number): Position {
  let start = 0;
  for (let group = 0; group < groups.length; group++) {
    const length = groups[group]?.length ?? 0;
    if (start + length > offset) return withinGroup(groups, group, start, offset);
    start += length;
  }
  const end = { group: groups.length, index: 0, offset: start };
  return groups.length > 0 ? before(groups, end) : end;
}

function withinGroup(groups: readonly BlockGroup[], group: number, start: number, offset: number): Position {
  const blocks = groups[group]?.blocks ?? [];
  let at = start;
  let index = 0;
  for (; index < blocks.length - 1; index++) {
    const width = blocks[index]?.text.length ?? 0;
    if (at + width > offset) break;
    at += width;
  }
  return { group, index, offset: at };
}

function after(groups: readonly BlockGroup[], { group, index, offset }: Position): Position {
  const blocks = groups[group]?.blocks ?? [];
  const next = offset + (blocks[index]?.text.length ?? 0);
  return index + 1 < blocks.length ? { group, index: index + 1, offset: next } : { group: group + 1, index: 0, offset: next };
}

/** The first block has none before it and stays where it is. */
function before(groups: readonly BlockGroup[], position: Position): Position {
  const { group, index, offset } = position;
  if (group === 0 && index === 0) return position;
  const [at, blocks] = index > 0 ? [group, groups[group]?.blocks ?? []] : [group - 1, groups[group - 1]?.blocks ?? []];
  const previous = index > 0 ? index - 1 : blocks.length - 1;
  return { group: at, index: previous, offset: offset - (blocks[previous]?.text.length ?? 0) };
}

/** One chunk of the note with what was read in it. It never changes; text that is edited gets a new block. */
export class Block implements BlockText {
  private made: readonly SectionPart[] | undefined;

  /** @param definitions Those that it was read with. */
  constructor(
    readonly id: number,
    readonly text: string,
    readonly facts: ChunkFacts,
    readonly definitions: Definitions,
    readonly keys: readonly string[],
  ) {}

  /** Its things; the same objects as long as the block lives, whatever happens around it. */
  get parts(): readonly SectionPart[] {
    return this.made ??= this.facts.parts.map(facts => new SectionPart(this, facts));
  }
}

/** Neighbouring blocks that are folded once and kept, so that a keystroke costs no more than its own group. */
export interface BlockGroup {
  readonly blocks: readonly Block[];
  /** Length of its text. */
  readonly length: number;
  readonly sections: readonly Section[];
  readonly dutch: number;
  readonly english: number;
  readonly hasDefinitions: boolean;
  /** The first block that carries a method. */
  readonly withMethod: Block | undefined;
}

const MOST_BLOCKS = 64;

/** A group begins at each block with a heading, and where it would grow too large; what the `previous` groups have is not made again. */
export function groupBlocks(blocks: readonly Block[], previous: readonly BlockGroup[] = []): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let current: Block[] = [];
  for (const block of blocks) {
    if (current.length > 0 && (current.length >= MOST_BLOCKS || hasHeading(block))) {
      groups.push(groupOf(current, previous));
      current = [];
    }
    current.push(block);
  }
  if (current.length > 0) groups.push(groupOf(current, previous));
  return groups;
}

function groupOf(blocks: readonly Block[], previous: readonly BlockGroup[]): BlockGroup {
  const same = previous.find(group => sameItems(group.blocks, blocks));
  if (same) return same;
  let [length, dutch, english, hasDefinitions] = [0, 0, 0, false];
  for (const { text, facts } of blocks) {
    length += text.length;
    dutch += facts.dutch;
    english += facts.english;
    hasDefinitions ||= facts.definitions.length > 0;
  }
  const withMethod = blocks.find(({ facts }) => facts.methods !== undefined);
  return { blocks, length, sections: sectionsOf(blocks, previous), dutch, english, hasDefinitions, withMethod };
}

function hasHeading({ facts }: Block): boolean {
  return facts.parts.length > 1;
}

/** A setext heading may stand in the middle of a block, so that a section may begin and end in one. */
function sectionsOf(blocks: readonly Block[], previous: readonly BlockGroup[]): Section[] {
  const sections: Section[] = [];
  let current: SectionPart[] = [];
  const section = (): Section => sectionIn(previous, current) ?? new Section(current);
  for (const block of blocks) {
    for (const part of block.parts) {
      if (part.heading && current.length > 0) {
        sections.push(section());
        current = [];
      }
      if (!part.isEmpty) current.push(part);
    }
  }
  if (current.length > 0) sections.push(section());
  return sections;
}

function sectionIn(groups: readonly BlockGroup[], parts: readonly SectionPart[]): Section | undefined {
  for (const group of groups) {
    const same = group.sections.find(section => sameItems(section.parts, parts));
    if (same) return same;
  }
  return undefined;
}

/**
 * The same text in memory of its own. Engines keep a slice as a window on the text that it was cut from, and with it every
 * state of the note that some block stems from.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
