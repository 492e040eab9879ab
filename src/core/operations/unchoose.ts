import { change, refuse, type Result } from '../result';
import type { Ambition } from '../session';
import { removeSpan, type TextEdit } from '../writing/text-edit';
import { spanOf } from '../place';
import { contentEnd, cut, type Section } from '../writing/sections';
import { lineEnd } from '../writing/lines';
import { raised, treeOf } from './blocks';
import { plain } from '../language';
import { gone, spanIn, withHolding, type Operation, type Scene } from './scene';

export const unchoose: Operation<'unchoose'> = (scene, { ambition }) => withHolding(scene, ambition, (holding): Result => {
  if (holding.kind !== 'ambition') return gone(ambition);
  const edits = unchooseEdits(scene, holding, !saysNoMore(holding));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});

/**
 * An ambition with notes, fields or text of its own becomes a cluster with its words; so does one whose `words` shall stay.
 * Else its heading goes.
 */
export function unchooseEdits(scene: Scene, ambition: Ambition, words = false): TextEdit[] {
  const [own, ...nested] = treeOf(scene, ambition);
  if (own === undefined) return [];
  const heading = isBare(scene, own) && !words ? cut(scene.text, own.span) : withoutLabel(scene, ambition);
  return [heading, ...raised(scene, nested, ambition.level)];
}

/** The words of an ambition were found with care; they may go only where one of its clusters says the same. */
export function saysNoMore({ text, clusters }: Ambition): boolean {
  return text === '' || clusters.some(cluster => plain(cluster.text) === plain(text));
}

function isBare({ text }: Scene, { heading, span }: Section): boolean {
  return heading !== undefined && contentEnd(text, span) <= lineEnd(text, heading.span.to);
}

function withoutLabel({ text, session }: Scene, ambition: Ambition): TextEdit {
  const { from, to } = spanOf(session, ambition.place);
  const label = /^(?:#+[ \t]+)?([^:]*:[ \t]*)/u.exec(text.slice(from, to));
  const start = from + (label ? label[0].length - (label[1]?.length ?? 0) : 0);
  return removeSpan({ from: start, to: from + (label?.[0].length ?? 0) });
}
