import type { TextLines } from './leaf';
import type { Range } from './range';

const BLOCK_ID = /(?:^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/;
/** Priorities, repetition, ids and what happens when done: the fields of the Tasks plugin that are no dates. */
const TASKS_FIELD = new RegExp(`^(?:${[
  '[🔺⏫🔼🔽⏬]\\uFE0F?',
  '🔁\\uFE0F?[ \\t]*[A-Za-z0-9, !]+',
  '🆔[ \\t]*[\\w-]+',
  '⛔\\uFE0F?[ \\t]*[\\w, -]+',
  '🏁[ \\t]*\\w+',
].join('|')})$`, 'u');
const TASKS_SIGN = /[🔺⏫🔼🔽⏬🔁🆔⛔🏁]/gu;

/** What stands at the end of the lines of an item and is no words: a block id and, for a task, the fields of the Tasks plugin. */
export function afterWords(textLines: TextLines, task: boolean): Range[] {
  return textLines.lines.flatMap(line => {
    const id = BLOCK_ID.exec(textLines.context.source.slice(line.from, line.to));
    const to = line.from + (id?.index ?? line.to - line.from);
    const blockId = id ? [{ from: to, to: line.to }] : [];
    return task ? [...tasksFields(textLines, line.from, to), ...blockId] : blockId;
  });
}

/** The Tasks plugin reads from the end of the line backwards, through tags, fields and dates; those are dropped elsewhere. */
function tasksFields({ context: { source }, tokens }: TextLines, from: number, lineTo: number): Range[] {
  const found: Range[] = [];
  const signs = Array.from(source.slice(from, lineTo).matchAll(TASKS_SIGN), ({ index }) => from + index);
  if (signs.length === 0) return found;
  const ends = new Map(tokens.map(token => [token.to, token]));
  for (let to = lineTo; ;) {
    to = withoutWhite(source, from, to);
    while ((signs.at(-1) ?? -1) >= to) signs.pop();
    const sign = signs.at(-1);
    const token = ends.get(to);
    if (sign !== undefined && TASKS_FIELD.test(source.slice(sign, to))) {
      const start = withoutWhite(source, from, sign);
      found.push({ from: start, to });
      to = start;
    } else if (token && token.from >= from && (token.kind === 'tag' || token.kind === 'field' || token.kind === 'date')) to = token.from;
    else return found.reverse();
  }
}

function withoutWhite(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? '')) end--;
  return end;
}
