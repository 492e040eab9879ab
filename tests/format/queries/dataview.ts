import { evaluate } from './expression';
import type { SeenItem, SeenNote } from './vault';

// What the documentation of Dataview says of the few commands that our queries use; whatever else is written throws.

type Row = Readonly<Record<string, unknown>>;

function fieldsOf({ text }: SeenItem): Row {
  return Object.fromEntries([...text.matchAll(/\[([^[\]:]+):: ?([^\]]*)\]/gu)].map(([, name = '', value = '']) => [name.trim(), value.trim()]));
}

function itemRow(item: SeenItem): Row {
  return { ...fieldsOf(item), text: item.text, ...item.symbol !== undefined && { status: item.symbol } };
}

/** Names with a point look into what they name; nothing where it is not there. */
function valueIn(row: Row, name: string): unknown {
  return name.split('.').reduce<unknown>((value, part) => (value as Row | undefined)?.[part], row);
}

/** The rows of a query, each with its shown columns; of a `TASK` the words of each. */
export function askDataview(query: string, notes: readonly SeenNote[]): string[][] {
  const [head = '', ...commands] = query.split('\n').map(line => line.trim());
  const pages = notes.map(({ name, properties, items }): Row => ({ ...properties, file: { link: name, lists: items.map(itemRow), items } }));
  const tasks = (): Row[] => notes.flatMap(({ properties, items }) =>
    items.filter(({ symbol }) => symbol !== undefined).map(item => ({ ...properties, ...itemRow(item) })));
  const start: readonly Row[] = head === 'TASK' ? tasks() : pages;
  const rows = commands.reduce<readonly Row[]>((all, command) => carriedOut(command, all), start);
  const columns = head === 'TASK' ? ['text'] : columnsOf(head);
  return rows.map(row => columns.map(column => String(valueIn(row, column) ?? '').replace(/ \[[^[\]]*::.*$/u, '')));
}

function columnsOf(head: string): string[] {
  const [, columns] = /^TABLE WITHOUT ID (.+)$/u.exec(head) ?? [];
  if (columns === undefined) throw new Error(`No query that is known here: ${head}`);
  return columns.split(', ').map((column) => {
    const [, name] = /^([\p{L}_.]+) AS "[^"]+"$/u.exec(column) ?? [];
    if (name === undefined) throw new Error(`No column: ${column}`);
    return name;
  });
}

function carriedOut(command: string, rows: readonly Row[]): readonly Row[] {
  const [, condition] = /^WHERE (.+)$/u.exec(command) ?? [];
  if (condition !== undefined) return rows.filter(row => Boolean(evaluate(condition, name => valueIn(row, name))));
  const [, by, order] = /^SORT ([\p{L}_.]+) (ASC|DESC)$/u.exec(command) ?? [];
  if (by !== undefined) {
    const sign = order === 'DESC' ? -1 : 1;
    return [...rows].sort((a, b) => sign * String(valueIn(a, by) ?? '').localeCompare(String(valueIn(b, by) ?? '')));
  }
  const [, list, name] = /^FLATTEN ([\p{L}_.]+) AS (\p{L}+)$/u.exec(command) ?? [];
  if (list === undefined || name === undefined) throw new Error(`No command that is known here: ${command}`);
  return rows.flatMap(row => (valueIn(row, list) as readonly unknown[]).map(value => ({ ...row, [name]: value })));
}
