import { sourceOf } from '../place';
import type { Cluster, Field } from '../session';
import { fields } from '../syntax';
import { replaceSpan, type TextEdit } from '../writing/text-edit';
import { valueSpan } from './heading-fields';
import type { Scene } from './scene';

/** What becomes of the field lines of clusters that merge. */
export interface MergedFields {
  /** Other values for lines that the first cluster has. */
  readonly edits: readonly TextEdit[];
  /** Lines that come below its own. */
  readonly lines: readonly string[];
}

interface Kept {
  readonly field: Field;
  readonly own: boolean;
  value: string;
}

/**
 * Every line has a fate: energy adds up; reasons and decisions follow each other; groups name all their people; what says the
 * same is said once. Of anything else, such as two statuses or two earlier clusters, both lines stay, the first cluster's first.
 */
export function mergedFields(scene: Scene, first: Cluster, others: readonly Cluster[]): MergedFields {
  const kept = new Map<string, Kept>();
  for (const field of first.fields) if (!kept.has(keyOf(field))) kept.set(keyOf(field), { field, own: true, value: field.value });
  const beside = others.flatMap(other => other.fields.filter(field => !joins(kept, other, field)));
  const all = [...kept.values()];
  const changed = all.filter(({ own, field, value }) => own && value !== field.value);
  return {
    edits: changed.map(({ field, value }) => replaceSpan(valueSpan(scene, field), value)),
    lines: [
      ...all.filter(({ own }) => !own).map(({ field, value }) => lineWith(scene, field, value)),
      ...beside.map(field => sourceOf(scene.session, field.place)),
    ],
  };
}

/** A tally that is no number, where there are others to add it to. */
export function uncountable(clusters: readonly Cluster[]): Field | undefined {
  const tallies = clusters.flatMap(cluster => cluster.fields.find(field => keyOf(field) === 'energy' && field.value !== '') ?? []);
  return tallies.some(({ value }) => isCount(value)) ? tallies.find(({ value }) => !isCount(value)) : undefined;
}

/** Takes a field in with what is kept, if the two can be one; of two lines of one cluster only the first is read. */
function joins(kept: Map<string, Kept>, other: Cluster, field: Field): boolean {
  const key = keyOf(field);
  const now = kept.get(key);
  const isRead = other.fields.find(one => keyOf(one) === key) === field;
  if (now === undefined) kept.set(key, { field, own: false, value: field.value });
  const joined = now && (isRead ? joinedValue(key, now.value, field.value) : undefined);
  if (now && joined !== undefined) now.value = joined;
  return now === undefined || joined !== undefined;
}

function joinedValue(key: string, one: string, other: string): string | undefined {
  if (one === '' || other === '') return one + other;
  switch (key) {
    case 'energy': return isCount(one) && isCount(other) ? String(Number(one) + Number(other)) : undefined;
    case 'reason':
    case 'why':
    case 'decision': return one === other ? one : `${one}; ${other}`;
    case 'group': return [...new Set(`${one},${other}`.split(',').map(name => name.trim()))].join(', ');
    default: return one === other ? one : undefined;
  }
}

function isCount(value: string): boolean {
  return /^\d{1,9}$/u.test(value);
}

function lineWith(scene: Scene, field: Field, value: string): string {
  const source = sourceOf(scene.session, field.place);
  return value === field.value ? source : (/^.*?::[ \t]*/u.exec(source)?.[0] ?? '') + value;
}

function keyOf({ name }: Field): string {
  return fields.read(name)?.name ?? name.toLowerCase();
}
