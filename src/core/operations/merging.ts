import { sourceOf, writtenWords } from '../place';
import { refuse, type Result } from '../result';
import type { Cluster, Field } from '../session';
import { BULLET, fieldOpening, fields, writtenField } from '../syntax';
import { findTarget, type Target } from '../target';
import { breakNear, isBlank, lineEnd, nextLine } from '../writing/lines';
import {
  contentEnd, cuts, headingEnd, headingLineRemovals, isClosed, sectionOf, withoutBlankStart, type WrittenSection,
} from '../writing/sections';
import { applyEdits, insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import { raised, shifted, treeOf } from './blocks';
import { renaming } from './clusters';
import { valueSpan } from './heading-fields';
import { gone, isCluster, type NoteAtHand, type Operation, spanIn, withAll } from './operation';
import { changeAt } from './placing';
import { notUnderstood } from './properties';

/**
 * All that hangs in the others moves after what hangs in the first; their headings go, their words stay in the
 * first one's word joined by ` / ` when they differ. Energy adds up; no field line is lost (`mergedFields`).
 */
export const mergeClusters: Operation<{ targets: readonly Target[] }> = (note, { targets }) =>
  withAll(note, targets, (elements): Result => {
    const clusters = elements.filter(isCluster);
    const named = targets[0] && findTarget(note.session, targets[0]);
    const first = clusters.find(cluster => cluster === named);
    if (targets[0] && first === undefined) return gone(targets[0]);
    const others = clusters.filter(cluster => cluster !== first);
    if (first === undefined || others.length === 0) return refuse({ code: 'nothing-to-do' });
    const uncounted = uncountable([first, ...others]);
    if (uncounted) return refuse(notUnderstood(writtenField(uncounted.name, uncounted.value)));
    const sections = [first, ...others].flatMap(cluster => sectionOf(note.sections, note.session, cluster) ?? []);
    if (!sections.every(({ span }) => isClosed(note.text.slice(span.from, span.to)))) return refuse({ code: 'unclosed' });
    const heading = insertAt(spanIn(note, first).from, '');
    return changeAt(note, mergeEdits(note, first, others, sections), { edit: heading, markerAt: 0 });
  });

function mergeEdits(note: NoteAtHand, first: Cluster, others: readonly Cluster[], [into, ...rest]: readonly WrittenSection[]): TextEdit[] {
  if (into === undefined) return [];
  const words = [...new Set([first, ...others].map(sourceWords(note)).filter(word => word !== ''))].join(' / ');
  return [
    ...renaming(note, first, words),
    ...joinedContent(note, into, first, others, rest),
    ...cuts(note.text, rest),
    ...others.flatMap(cluster => raised(note, treeOf(note, cluster).slice(1).filter(section => !rest.includes(section)), cluster.level)),
  ];
}

function sourceWords({ session }: NoteAtHand) {
  return (cluster: Cluster): string => writtenWords(session, cluster).trim();
}

function joinedContent(
  note: NoteAtHand, into: WrittenSection, first: Cluster, others: readonly Cluster[], rest: readonly WrittenSection[],
): TextEdit[] {
  const { text } = note;
  const at = contentEnd(text, into.span);
  const eol = breakNear(text, at);
  const { lines, edits } = mergedFields(note, first, others);
  const fieldsAt = headingEnd(text, into);
  const fieldText = lines.map(line => eol + line).join('');
  const content = rest.map(section => contentOf(text, section)).filter(part => part !== '');
  const joined = content.reduce((before, part) => before + gap(before, part, eol) + part, text.slice(fieldsAt, at));
  const added = joined.slice(at - fieldsAt);
  const parted = fieldText !== '' && added !== '' && fieldsAt === at && !added.startsWith(eol + eol) ? eol : '';
  const shield = fieldText !== '' && fieldsAt < at && lineEnd(text, fieldsAt) === fieldsAt ? blankBetween(text, fieldsAt, eol) : '';
  if (fieldsAt === at) return [...edits, insertAt(at, fieldText + parted + added)];
  return [...edits, ...(fieldText === '' ? [] : [insertAt(fieldsAt, fieldText + shield)]), insertAt(at, added)];
}

function blankBetween(text: string, at: number, eol: string): string {
  const next = nextLine(text, at);
  return isBlank(text, { from: next, to: lineEnd(text, next) }) ? '' : eol;
}

const BULLET_FIRST = new RegExp(`^${BULLET}[ \\t]`, 'u');
const BULLET_LAST = new RegExp(`(?:^|[\\r\\n])${BULLET}[ \\t][^\\r\\n]*$`, 'u');

/** Two lists become one list; anything else keeps a blank line between. */
function gap(before: string, part: string, eol: string): string {
  if (before === '') return eol;
  const isList = BULLET_FIRST.test(part) && BULLET_LAST.test(before);
  return isList ? eol : eol + eol;
}

/** What stands below a heading, without its field lines. */
function contentOf(text: string, section: WrittenSection): string {
  const { from, to } = section.span;
  const removals = headingLineRemovals(text, section).map(edit => shifted(edit, -from));
  return withoutBlankStart(applyEdits(text.slice(from, contentEnd(text, { from, to })), removals));
}

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
export function mergedFields(note: NoteAtHand, first: Cluster, others: readonly Cluster[]): MergedFields {
  const kept = new Map<string, Kept>();
  for (const field of first.fields) if (!kept.has(keyOf(field))) kept.set(keyOf(field), { field, own: true, value: field.value });
  const beside = others.flatMap(other => other.fields.filter(field => !joins(kept, other, field)));
  const all = [...kept.values()];
  const changed = all.filter(({ own, field, value }) => own && value !== field.value);
  return {
    edits: changed.map(({ field, value }) => replaceSpan(valueSpan(note, field), value)),
    lines: [
      ...all.filter(({ own }) => !own).map(({ field, value }) => lineWith(note, field, value)),
      ...beside.map(field => sourceOf(note.session, field.place)),
    ],
  };
}

/** A tally that is no number, where there are others to add it to. */
function uncountable(clusters: readonly Cluster[]): Field | undefined {
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

function lineWith(note: NoteAtHand, field: Field, value: string): string {
  const source = sourceOf(note.session, field.place);
  return value === field.value ? source : fieldOpening(source) + value;
}

function keyOf({ name }: Field): string {
  return fields.read(name)?.name ?? name.toLowerCase();
}
