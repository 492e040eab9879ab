import type { Ambition, Cluster } from '../session';
import { breakNear } from '../writing/lines';
import { isAiry, type ItemLines } from '../writing/list-items';
import { contentEnd, isClosed, isDense, levelEdits, sectionOf, spanOfAll, subtreeOf, type WrittenSection } from '../writing/sections';
import { applyEdits, type TextEdit } from '../writing/text-edit';
import type { Holding, NoteAtHand } from './operation';

/** The heading of a cluster or ambition with all headings nested below it. */
export function treeOf(note: NoteAtHand, element: Holding | NonNullable<NoteAtHand['session']['sheet']>): readonly WrittenSection[] {
  const section = sectionOf(note.sections, note.session, element);
  return section ? subtreeOf(note.sections, section) : [];
}

export function isClosedTree({ text }: NoteAtHand, tree: readonly WrittenSection[]): boolean {
  const { from, to } = spanOfAll(tree);
  return isClosed(text.slice(from, to));
}

export function ambitionOf({ session }: NoteAtHand, cluster: Cluster): Ambition | undefined {
  return session.ambitions.find(({ clusters }) => clusters.includes(cluster));
}

/** The level of clusters in an ambition, or of those not chosen. */
export function levelIn(note: NoteAtHand, ambition: Ambition | undefined): number {
  if (ambition) return ambition.clusters[0]?.level ?? ambition.level + 1;
  return (note.session.sheet?.level ?? 1) + 1;
}

/** Sections as a block of text with its headings at other levels, without the blank lines below; none where those are too deep. */
export function blockAt(note: NoteAtHand, sections: readonly WrittenSection[], level: number): string | undefined {
  const span = spanOfAll(sections);
  const edits = levelEdits(note.text, sections, level - (sections[0]?.heading?.level ?? level));
  if (edits === 'too-deep') return undefined;
  const source = note.text.slice(span.from, contentEnd(note.text, span));
  return applyEdits(source, edits.map(edit => shifted(edit, -span.from)));
}

/** Headings nested in one that goes stand where it stood, or they would hang in whatever is above it. */
export function raised({ text }: NoteAtHand, nested: readonly WrittenSection[], level: number): TextEdit[] {
  const top = Math.min(...nested.map(({ heading }) => heading?.level ?? level));
  const edits = nested.length === 0 ? [] : levelEdits(text, nested, level - top);
  return edits === 'too-deep' ? [] : edits;
}

export function shifted({ from, to, insert }: TextEdit, by: number): TextEdit {
  return { from: from + by, to: to + by, insert };
}

/** A heading with items below it. */
export function newBlock(note: NoteAtHand, heading: string, items: readonly ItemLines[]): string {
  const eol = breakNear(note.text, note.text.length);
  const lines = items.flatMap(write => write('', undefined));
  const gap = lines.length > 0 && isAiry(note.text, note.sections) ? [''] : [];
  return [heading, ...gap, ...lines].join(eol);
}

export function dense(note: NoteAtHand): boolean {
  return isDense(note.text, note.sections);
}
