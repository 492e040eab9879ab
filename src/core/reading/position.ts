import type { Group } from './group';

/** Where a block stands in a body: its group, its index there, its offset. Behind the last block `group` is the number of groups. */
export interface Position {
  readonly group: number;
  readonly index: number;
  readonly offset: number;
}

/** The block that holds an offset; the last one also holds the end of the text. */
export function positionAt(groups: readonly Group[], offset: number): Position {
  let start = 0;
  for (let group = 0; group < groups.length; group++) {
    const length = groups[group]?.length ?? 0;
    if (start + length > offset) return withinGroup(groups, group, start, offset);
    start += length;
  }
  const end = { group: groups.length, index: 0, offset: start };
  return groups.length > 0 ? before(groups, end) : end;
}

function withinGroup(groups: readonly Group[], group: number, start: number, offset: number): Position {
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

export function after(groups: readonly Group[], { group, index, offset }: Position): Position {
  const blocks = groups[group]?.blocks ?? [];
  const next = offset + (blocks[index]?.text.length ?? 0);
  return index + 1 < blocks.length ? { group, index: index + 1, offset: next } : { group: group + 1, index: 0, offset: next };
}

/** The first block has none before it and stays where it is. */
export function before(groups: readonly Group[], position: Position): Position {
  const { group, index, offset } = position;
  if (group === 0 && index === 0) return position;
  const [at, blocks] = index > 0 ? [group, groups[group]?.blocks ?? []] : [group - 1, groups[group - 1]?.blocks ?? []];
  const previous = index > 0 ? index - 1 : blocks.length - 1;
  return { group: at, index: previous, offset: offset - (blocks[previous]?.text.length ?? 0) };
}
