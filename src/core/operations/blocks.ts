import type { Ambition, Cluster } from '../session';
import { breakNear } from '../writing/lines';
import { isAiry, type ItemLines } from '../writing/list-items';
import { contentEnd, isClosed, isDense, levelEdits, type Section, sectionOf, spanOfAll, subtreeOf } from '../writing/sections';
import { applyEdits, type TextEdit } from '../writing/text-edit';
import type { Holding, Scene } from './operation';

/** The heading of a cluster or ambition with all headings nested below it. */
export function treeOf(scene: Scene, element: Holding | NonNullable<Scene['session']['sheet']>): readonly Section[] {
  const section = sectionOf(scene.sections, scene.session, element);
  return section ? subtreeOf(scene.sections, section) : [];
}

export function isClosedTree({ text }: Scene, tree: readonly Section[]): boolean {
  const { from, to } = spanOfAll(tree);
  return isClosed(text.slice(from, to));
}

export function ambitionOf({ session }: Scene, cluster: Cluster): Ambition | undefined {
  return session.ambitions.find(({ clusters }) => clusters.includes(cluster));
}

/** The level of clusters in an ambition, or of those not chosen. */
export function levelIn(scene: Scene, ambition: Ambition | undefined): number {
  if (ambition) return ambition.clusters[0]?.level ?? ambition.level + 1;
  return (scene.session.sheet?.level ?? 1) + 1;
}

/** Sections as a block of text with its headings at other levels, without the blank lines behind it; none where those are too deep. */
export function blockAt(scene: Scene, sections: readonly Section[], level: number): string | undefined {
  const span = spanOfAll(sections);
  const edits = levelEdits(scene.text, sections, level - (sections[0]?.heading?.level ?? level));
  if (edits === 'too-deep') return undefined;
  const source = scene.text.slice(span.from, contentEnd(scene.text, span));
  return applyEdits(source, edits.map(edit => shifted(edit, -span.from)));
}

/** Headings nested in one that goes stand where it stood, or they would hang in whatever is above it. */
export function raised({ text }: Scene, nested: readonly Section[], level: number): TextEdit[] {
  const top = Math.min(...nested.map(({ heading }) => heading?.level ?? level));
  const edits = nested.length === 0 ? [] : levelEdits(text, nested, level - top);
  return edits === 'too-deep' ? [] : edits;
}

export function shifted({ from, to, insert }: TextEdit, by: number): TextEdit {
  return { from: from + by, to: to + by, insert };
}

/** A heading with items below it. */
export function newBlock(scene: Scene, heading: string, items: readonly ItemLines[]): string {
  const eol = breakNear(scene.text, scene.text.length);
  const lines = items.flatMap(write => write('', undefined));
  const gap = lines.length > 0 && isAiry(scene.text, scene.sections) ? [''] : [];
  return [heading, ...gap, ...lines].join(eol);
}

export function dense(scene: Scene): boolean {
  return isDense(scene.text, scene.sections);
}
