import type { Language } from '../../core/language';
import type { Session } from '../../core/session';
import type { AmbitionPhase } from '../../method/phases';
import { PHASES } from '../../method/phases';
import type { Wording } from '../../method/wording';
import { WORDINGS } from '../../method/wordings';
import type { Context } from '../context';
import type { MethodChanges } from './method-changes';
import { isPhaseMinutes, minutesName, purposeName, questionName } from './method-changes';

/** The method as this vault uses it, in one language. */
export interface Method {
  readonly phases: readonly AmbitionPhase[];
  readonly wording: Wording;
}

// The clock asks every few seconds; the same changes give the same method, so that nothing is drawn anew for it.
const known = new WeakMap<MethodChanges, Map<Language, Method>>();

/** The method with the changes of this vault laid over it. */
export function methodFor({ settings }: Pick<Context, 'settings'>, language: Language): Method {
  const changes = settings.current.method;
  const methods = known.get(changes) ?? new Map<Language, Method>();
  known.set(changes, methods);
  const method = methods.get(language) ?? changed(changes, language);
  methods.set(language, method);
  return method;
}

/** The method as the room reads it: in the language of the note, which need not be that of the facilitator's screen. */
export function methodOfNote(context: Pick<Context, 'settings' | 'language'>, session: Session | undefined): Method {
  return methodFor(context, session?.language ?? context.language);
}

function changed(changes: MethodChanges, language: Language): Method {
  const original = WORDINGS[language];
  const text = (name: string, fallback: string): string => {
    const value = changes[name];
    return typeof value === 'string' ? value : fallback;
  };
  return {
    phases: PHASES.map(phase => ({ ...phase, minutes: minutesOf(changes, phase) })),
    wording: {
      ...original,
      questions: mapped(original.questions, (words, id) => text(questionName(language, id), words)),
      phases: mapped(original.phases, (phase, number) => ({ ...phase, purpose: text(purposeName(language, Number(number)), phase.purpose) })),
    },
  };
}

function minutesOf(changes: MethodChanges, { number, minutes }: AmbitionPhase): number {
  const value = changes[minutesName(number)];
  return isPhaseMinutes(value) ? value : minutes;
}

function mapped<Entries extends object>(entries: Entries, change: (value: Entries[keyof Entries], key: string) => Entries[keyof Entries]): Entries {
  const changedEntries = Object.entries(entries).map(([key, value]) => [key, change(value as Entries[keyof Entries], key)]);
  return { ...entries, ...Object.fromEntries(changedEntries) as Partial<Entries> };
}
