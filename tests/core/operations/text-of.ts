import type { Intent } from '../../../src/core/operations';
import { elementsOf } from '../../../src/core/place';
import { targetOf, type Pointable, type Target } from '../../../src/core/target';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, run } from '../../read';

/** The text after an intent, or the code of the refusal. */
export function after(text: string, intent: Intent): string {
  const result = run(text, intent);
  return result.done ? applyEdits(text, result.edits) : result.refusal.code;
}

/** The target of the thing with these words. */
export function named(text: string, words: string): Target {
  const session = parse(text);
  const found = elementsOf(session).find((element): element is Pointable => element.text === words && element.kind !== 'sheet' && element.kind !== 'phase');
  if (found === undefined) throw new Error(`Nothing says “${words}”`);
  return targetOf(session, found);
}
