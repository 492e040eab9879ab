import type { Block } from './block';
import type { Part } from './part';
import { sameItems } from './same-items';
import { Section } from './section';

/** Neighbouring blocks that are folded once and kept, so that a keystroke costs no more than its own group. */
export interface Group {
  readonly blocks: readonly Block[];
  /** Length of its text. */
  readonly length: number;
  readonly sections: readonly Section[];
  readonly dutch: number;
  readonly english: number;
  readonly hasDefinitions: boolean;
}

const MOST_BLOCKS = 64;

/** A group begins at each block with a heading, and where it would grow too large. What stands in the `previous` groups already is not made again. */
export function groupBlocks(blocks: readonly Block[], previous: readonly Group[] = []): Group[] {
  const groups: Group[] = [];
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

function groupOf(blocks: readonly Block[], previous: readonly Group[]): Group {
  const same = previous.find(group => sameItems(group.blocks, blocks));
  if (same) return same;
  let [length, dutch, english, hasDefinitions] = [0, 0, 0, false];
  for (const { text, facts } of blocks) {
    length += text.length;
    dutch += facts.dutch;
    english += facts.english;
    hasDefinitions ||= facts.definitions.length > 0;
  }
  return { blocks, length, sections: sectionsOf(blocks, previous), dutch, english, hasDefinitions };
}

function hasHeading({ facts }: Block): boolean {
  return facts.parts.length > 1;
}

/** A setext heading may stand in the middle of a block, so that a section may begin and end in one. */
function sectionsOf(blocks: readonly Block[], previous: readonly Group[]): Section[] {
  const sections: Section[] = [];
  let current: Part[] = [];
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

function sectionIn(groups: readonly Group[], parts: readonly Part[]): Section | undefined {
  for (const group of groups) {
    const same = group.sections.find(section => sameItems(section.parts, parts));
    if (same) return same;
  }
  return undefined;
}
