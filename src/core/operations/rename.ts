import { change, refuse } from '../result';
import { insertAt, type TextEdit } from '../writing/text-edit';
import { headingWords } from '../writing/words';
import { wordSplices } from '../writing/text-difference';
import { spanOf } from '../place';
import { clusterWords } from './cluster-heading';
import { spanIn, withHolding, type Holding, type Operation, type Scene } from './scene';

export const rename: Operation<'rename'> = (scene, { target, words }) => withHolding(scene, target, holding => {
  const edits = renaming(scene, holding, words);
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits, spanIn(scene, holding).from);
});

export function renaming({ text, session }: Scene, holding: Holding, words: string): TextEdit[] {
  const next = holding.kind === 'cluster' ? clusterWords(words) : headingWords(words);
  const spans = holding.pieces.map(piece => spanOf(session, piece));
  if (spans.length > 0) return wordSplices(text, spans, next);
  if (next === '') return [];
  const { from, to } = spanOf(session, holding.place);
  const opening = /^.*?(?=[ \t]*(?:[ \t]#+)?[ \t]*$)/u.exec(text.slice(from, to))?.[0] ?? '';
  return [insertAt(from + opening.length, ` ${next}`)];
}
