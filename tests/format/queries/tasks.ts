import { runInNewContext } from 'node:vm';
import type { SeenItem, SeenNote } from './vault';

// What the documentation of the Tasks plugin says of the few instructions that our queries use; whatever else is written throws.

interface Task extends SeenItem {
  readonly file: string;
  readonly description: string;
  readonly due?: string;
  readonly tags: readonly string[];
  readonly status: { readonly symbol: string; readonly type: string };
}

const TYPES: Readonly<Record<string, string>> = { ' ': 'TODO', '/': 'IN_PROGRESS', 'x': 'DONE', 'X': 'DONE', '-': 'CANCELLED' };

/** Dates and tags are read from the end of the line backwards, until something else stands there. */
function taskOf(item: SeenItem, file: string): Task[] {
  const { symbol } = item;
  if (symbol === undefined) return [];
  let description = item.text.trim();
  let due: string | undefined;
  const tags = [...item.text.matchAll(/(?:^|\s)(#[^\s!@#$%^&*(),.?":{}|<>]+)/gu)].map(([, tag = '']) => tag);
  for (let rest: string | undefined = description; rest !== undefined; description = rest ?? description) {
    const [whole, sign, date] = /(?:\s*(?:(📅|✅|❌|🛫|⏳|➕) *(\d{4}-\d{2}-\d{2})|(?:^|\s)#[^\s]+))$/u.exec(description) ?? [];
    if (sign === '📅') due = date;
    rest = whole === undefined ? undefined : description.slice(0, -whole.length).trim();
    if (rest === undefined) break;
  }
  // A sign that nobody set up has no meaning of its own, and is to do.
  return [{ ...item, file, description, tags, status: { symbol, type: TYPES[symbol] ?? 'TODO' }, ...due !== undefined && { due } }];
}

type Filter = (task: Task, today: string) => boolean;

const FILTERS: readonly (readonly [RegExp, (argument: string) => Filter])[] = [
  [/^not done$/u, () => task => task.status.type === 'TODO' || task.status.type === 'IN_PROGRESS'],
  [/^heading does not include (.+)$/u, words => task => !task.heading.toLowerCase().includes(words.toLowerCase())],
  [/^tags include (.+)$/u, words => task => task.tags.some(tag => tag.toLowerCase().includes(words.toLowerCase()))],
  [/^due before today$/u, () => (task, today) => task.due !== undefined && task.due < today],
  [/^filter by function (.+)$/u, source => task => Boolean(valueOf(source, task))],
];

function valueOf(source: string, task: Task): unknown {
  return runInNewContext(source, { task });
}

/** What a query of the Tasks plugin shows on a day: its groups, and in each the tasks in their order. */
export function askTasks(query: string, notes: readonly SeenNote[], today: string): Record<string, string[]> {
  const lines = query.split('\n').map(line => line.trim());
  const groupBy = lines.find(line => line.startsWith('group by '))?.slice('group by '.length) ?? '';
  if (!lines.includes('sort by due') || groupBy === '') throw new Error(`Not in order: ${query}`);
  const filters = lines.filter(line => line !== 'sort by due' && !line.startsWith('group by ')).map((line) => {
    const found = FILTERS.flatMap(([pattern, make]) => { const match = pattern.exec(line); return match ? [make(match[1] ?? '')] : []; })[0];
    if (!found) throw new Error(`No instruction of Tasks that is known here: ${line}`);
    return found;
  });
  const tasks = notes.flatMap(({ name, items }) => items.flatMap(item => taskOf(item, name)));
  const shown = tasks.filter(task => filters.every(filter => filter(task, today)))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  const groupOf = (task: Task): string => (groupBy === 'filename' ? task.file : String(valueOf(groupBy.replace(/^function /u, ''), task)));
  const groups: Record<string, string[]> = {};
  for (const task of shown) (groups[groupOf(task)] ??= []).push(task.description.replace(/ \[[^\]]*::.*$/u, ''));
  return groups;
}
