import type { Leaf } from './leaf';
import type { Range } from './range';

const BLOCK_ID = /(?:^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/;
/** Priorities, repetition, ids and what happens when done: the fields of the Tasks plugin that are no dates. */
const TASKS_FIELD = new RegExp(`[ \\t]*(?:${[
  '[🔺⏫🔼🔽⏬]\\uFE0F?',
  '🔁\\uFE0F?[ \\t]*[A-Za-z0-9, !]+',
  '🆔[ \\t]*[\\w-]+',
  '⛔\\uFE0F?[ \\t]*[\\w, -]+',
  '🏁[ \\t]*\\w+',
].join('|')})$`, 'u');

/** What stands at the end of the lines of an item and is no words: a block id and, for a task, the fields of the Tasks plugin. */
export function afterWords(leaf: Leaf, task: boolean): Range[] {
  return leaf.lines.flatMap(line => {
    const id = BLOCK_ID.exec(leaf.context.source.slice(line.from, line.to));
    const to = line.from + (id?.index ?? line.to - line.from);
    const blockId = id ? [{ from: to, to: line.to }] : [];
    return task ? [...tasksFields(leaf, line.from, to), ...blockId] : blockId;
  });
}

/** The Tasks plugin reads from the end of the line backwards, through tags, fields and dates; those are dropped elsewhere. */
function tasksFields({ context: { source }, tokens }: Leaf, from: number, lineTo: number): Range[] {
  const found: Range[] = [];
  for (let to = lineTo; ;) {
    const text = source.slice(from, to).trimEnd();
    const field = TASKS_FIELD.exec(text);
    const token = tokens.find(({ kind, to: end }) => end === from + text.length && (kind === 'tag' || kind === 'field' || kind === 'date'));
    if (field) found.unshift({ from: from + field.index, to: from + text.length });
    else if (!token || token.from < from) return found;
    to = field ? from + field.index : token?.from ?? from;
  }
}
