import { readYaml } from '../../read';
import { evaluate } from './expression';
import type { SeenNote } from './vault';

// What the documentation of Bases says of the keys that our bases use; any other key throws.

type Tree = Readonly<Record<string, unknown>>;

const KEYS = ['filters', 'properties', 'views'];
const VIEW_KEYS = ['type', 'name', 'order', 'groupBy', 'filters'];

function holds(filter: unknown, valueOf: (name: string) => unknown): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'string') return Boolean(evaluate(filter, valueOf));
  const [[joint, list] = [], ...more] = Object.entries(filter as Tree);
  if (more.length > 0 || !Array.isArray(list) || joint !== 'and') throw new Error(`No filter that is known here: ${String(joint)}`);
  return list.every(each => holds(each, valueOf));
}

/** The rows of the only view of a base, each with what stands in its columns; a grouped one is sorted by group. */
export function askBase(source: string, notes: readonly SeenNote[]): string[][] {
  const base = readYaml(source) as Tree;
  const [view, ...others] = base['views'] as Tree[];
  const unknown = [...Object.keys(base).filter(key => !KEYS.includes(key)), ...Object.keys(view ?? {}).filter(key => !VIEW_KEYS.includes(key))];
  if (!view || others.length > 0 || unknown.length > 0 || view['type'] !== 'table') throw new Error(`Not in order: ${unknown.join(', ')}`);
  const columns = view['order'] as string[];
  const misspelt = Object.keys((base['properties'] ?? {}) as Tree).filter(property => !columns.includes(property));
  if (misspelt.length > 0) throw new Error(`Named, but not shown: ${misspelt.join(', ')}`);
  const group = (view['groupBy'] as { property?: string } | undefined)?.property;
  const rows = notes.filter(note => holds(base['filters'], valuesOf(note)) && holds(view['filters'], valuesOf(note)))
    .map(note => [...group === undefined ? [] : [group], ...columns].map(column => String(valuesOf(note)(column) ?? '')));
  return group === undefined ? rows : [...rows].sort(([a = ''], [b = '']) => a.localeCompare(b));
}

/** A name without a prefix is a property of the note. */
function valuesOf({ name, properties }: SeenNote): (column: string) => unknown {
  return column => (column === 'file.name' ? name : properties[column.replace(/^note\./u, '')]);
}
