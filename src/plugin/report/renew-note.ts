import type { TFile } from 'obsidian';
import type { Renewal } from '../../core/report/renewal';
import { change } from '../../core/result';
import { editsBetween } from '../../core/writing/text-difference';
import type { Context } from '../context';
import { say, warn } from '../say';
import { changeNote } from '../session/acts';

/** Makes the parts again in the note as it is now, in its editor where it is open, and says so, and what was left as people changed it. */
export async function renewNote(context: Context, note: TFile, again: (text: string) => Renewal, renewed: string): Promise<boolean> {
  let kept: readonly string[] = [];
  const outcome = await changeNote(context, note, (text) => {
    const renewal = again(text);
    kept = renewal.kept;
    return change(editsBetween(text, renewal.text));
  });
  if (outcome.kind !== 'done') return false;
  say(renewed);
  if (kept.length > 0) warn(context.words.report.kept(kept.join(', ')));
  return true;
}
