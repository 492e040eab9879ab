/** What is there, what was before, and what was taken back. */
export interface Timeline<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

export function beginTimeline<Value>(present: Value): Timeline<Value> {
  return { past: [], present, future: [] };
}

/** A step forward; it ends what could be redone. The same value is no step. */
export function record<Value>(line: Timeline<Value>, value: Value): Timeline<Value> {
  if (value === line.present) return line;
  return { past: [...line.past, line.present], present: value, future: [] };
}

export function undo<Value>(line: Timeline<Value>): Timeline<Value> {
  const before = line.past.at(-1);
  if (before === undefined) return line;
  return { past: line.past.slice(0, -1), present: before, future: [line.present, ...line.future] };
}

export function redo<Value>(line: Timeline<Value>): Timeline<Value> {
  const [next, ...future] = line.future;
  if (next === undefined) return line;
  return { past: [...line.past, line.present], present: next, future };
}
