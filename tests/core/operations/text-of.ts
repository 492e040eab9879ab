import type { Intent } from '../../../src/core/operations';
import { elementsOf } from '../../../src/core/place';
import { targetOf, type Pointable, type Target } from '../../../src/core/target';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, run } from '../../read';

/** The text after an intent, or the code of the refusal. */
export function after(text: string, intent: Intent): string {
  return shown(text, intent).replace('¦', '');
}

/** The same, with a bar where one looks or types afterwards. */
export function shown(text: string, intent: Intent): string {
  const result = run(text, intent);
  if (!result.done) return result.refusal.code;
  const then = applyEdits(text, result.edits);
  return result.reveal === undefined ? then : `${then.slice(0, result.reveal)}¦${then.slice(result.reveal)}`;
}

/** The target of the thing with these words; of several the one of this kind. */
export function named(text: string, words: string, kind?: Pointable['kind']): Target {
  const session = parse(text);
  const found = elementsOf(session).find((element): element is Pointable =>
    element.text === words && element.kind !== 'sheet' && element.kind !== 'phase' && (kind ?? element.kind) === element.kind);
  if (found === undefined) throw new Error(`Nothing says “${words}”`);
  return targetOf(session, found);
}
