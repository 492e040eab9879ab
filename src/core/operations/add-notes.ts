import { refuse } from '../result';
import { insertion, newSheet, changeAt, withSpot } from './placing';
import { newItem } from './new-item';
import { pastedLines } from '../writing/words';
import type { Operation } from './scene';

export const addNotes: Operation<'add-notes'> = (scene, { lines, colour, to }) => {
  const words = pastedLines(lines);
  if (words.length === 0 && lines.length !== 1) return refuse({ code: 'no-words' });
  const items = (words.length === 0 ? [''] : words).map(line => newItem({ words: line, colour, task: colour === 'large' }, scene.language));
  return withSpot(scene, to, spot => {
    const added = spot ? insertion(scene, spot, items) : newSheet(scene, items);
    return changeAt(scene, [added.edit], added);
  });
};
