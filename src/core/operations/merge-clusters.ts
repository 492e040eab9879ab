import { change, refuse, type Result } from '../result';
import type { Cluster, Span } from '../session';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { sourceOf } from '../place';
import { findTarget } from '../target';
import { breakNear, isBlank, lineEnd, nextLine } from '../writing/lines';
import {
  contentEnd, cut, headingEnd, headingLineRemovals, isClosed, type Section, sectionOf, withoutBlankStart,
} from '../writing/sections';
import { isCluster } from './choose';
import { raised, shifted, treeOf } from './blocks';
import { mergedFields, uncountable } from './merged-fields';
import { renaming } from './rename';
import { gone, spanIn, withAll, type Operation, type Scene } from './scene';
import { notUnderstood } from './with-properties';

export const mergeClusters: Operation<'merge-clusters'> = (scene, { targets }) => withAll(scene, targets, (elements): Result => {
  const clusters = elements.filter(isCluster);
  const named = targets[0] && findTarget(scene.session, targets[0]);
  const first = clusters.find(cluster => cluster === named);
  if (targets[0] && first === undefined) return gone(targets[0]);
  const others = clusters.filter(cluster => cluster !== first);
  if (first === undefined || others.length === 0) return refuse({ code: 'nothing-to-do' });
  const uncounted = uncountable([first, ...others]);
  if (uncounted) return refuse(notUnderstood(`${uncounted.name}:: ${uncounted.value}`));
  const sections = [first, ...others].flatMap(cluster => sectionOf(scene.sections, scene.session, cluster) ?? []);
  if (!sections.every(({ span }) => isClosed(scene.text.slice(span.from, span.to)))) return refuse({ code: 'unclosed' });
  return change(mergeEdits(scene, first, others, sections), spanIn(scene, first).from);
});

function mergeEdits(scene: Scene, first: Cluster, others: readonly Cluster[], [into, ...rest]: readonly Section[]): TextEdit[] {
  if (into === undefined) return [];
  const words = [...new Set([first, ...others].map(sourceWords(scene)).filter(word => word !== ''))].join(' / ');
  return [
    ...renaming(scene, first, words),
    ...joinedContent(scene, into, first, others, rest),
    ...touching(rest).map(span => cut(scene.text, span)),
    ...others.flatMap(cluster => raised(scene, treeOf(scene, cluster).slice(1).filter(section => !rest.includes(section)), cluster.level)),
  ];
}

/** Sections that follow each other are cut as one: at the end of the text a cut takes the blank lines above it too. */
function touching(sections: readonly Section[]): Span[] {
  const spans: Span[] = [];
  for (const { span } of sections) {
    const last = spans.at(-1);
    if (last?.to === span.from) spans.splice(-1, 1, { from: last.from, to: span.to });
    else spans.push(span);
  }
  return spans;
}

function sourceWords({ session }: Scene) {
  return (cluster: Cluster): string => cluster.pieces.map(piece => sourceOf(session, piece)).join('').trim();
}

function joinedContent(scene: Scene, into: Section, first: Cluster, others: readonly Cluster[], rest: readonly Section[]): TextEdit[] {
  const { text } = scene;
  const at = contentEnd(text, into.span);
  const eol = breakNear(text, at);
  const { lines, edits } = mergedFields(scene, first, others);
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

/** Two lists become one list; anything else keeps a blank line between. */
function gap(before: string, part: string, eol: string): string {
  if (before === '') return eol;
  const isList = /^[-*+][ \t]/u.test(part) && /(?:^|[\r\n])[-*+][ \t][^\r\n]*$/u.test(before);
  return isList ? eol : eol + eol;
}

/** What stands below a heading, without its field lines. */
function contentOf(text: string, section: Section): string {
  const { from, to } = section.span;
  const removals = headingLineRemovals(text, section).map(edit => shifted(edit, -from));
  return withoutBlankStart(applyEdits(text.slice(from, contentEnd(text, { from, to })), removals));
}
