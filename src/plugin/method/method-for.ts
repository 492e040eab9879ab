import type { Language } from '../../core/language';
import type { ConversationKind } from '../../core/properties';
import type { Session } from '../../core/session';
import type { ConversationDefinition, PhaseDefinition } from '../../method/conversation';
import { conversationOf } from '../../method/conversations';
import { type CarriedMethod, carriedMethodOf } from '../../method/note/carried-method';
import type { Wording } from '../../method/wording';
import { wordingFor } from '../../method/wordings';
import type { Context } from '../context';
import type { MethodChanges } from './method-changes';
import { isPhaseMinutes, minutesName, purposeName, questionName } from './method-changes';

/** The method as this vault uses it: one kind of conversation, in one language. */
export interface Method {
  readonly conversation: ConversationDefinition;
  readonly wording: Wording;
}

// The clock asks every few seconds; the same changes give the same method, so that nothing is drawn anew for it.
const known = new WeakMap<MethodChanges, Map<string, Method>>();

/** The method with the changes of this vault laid over it. */
export function methodFor({ settings }: Pick<Context, 'settings'>, language: Language, kind?: ConversationKind): Method {
  const changes = settings.current.method;
  const methods = known.get(changes) ?? new Map<string, Method>();
  known.set(changes, methods);
  const conversation = conversationOf(kind);
  const name = `${conversation.kind} ${language}`;
  const method = methods.get(name) ?? changed(changes, conversation, language);
  methods.set(name, method);
  return method;
}

type Led = Pick<Session, 'method' | 'properties'>;

/** The method that a session is led by: the one that it carries, which nothing of this vault changes, else that of its kind. */
export function methodOfSession(context: Pick<Context, 'settings'>, language: Language, session: Led | undefined): Method {
  const carried = session?.method === undefined ? undefined : carriedMethodOf(session.method);
  return carried ? inLanguage(carried, language) : methodFor(context, language, session?.properties.kind);
}

/** The method as the room reads it: in the language of the note, which need not be that of the facilitator's screen. */
export function methodOfNote(context: Pick<Context, 'settings' | 'language'>, session: Session | undefined): Method {
  return methodOfSession(context, session?.language ?? context.language, session);
}

const inBoth = new WeakMap<CarriedMethod, Readonly<Record<Language, Method>>>();

function inLanguage(carried: CarriedMethod, language: Language): Method {
  const { conversation, wordingIn } = carried;
  const both = inBoth.get(carried) ?? { nl: { conversation, wording: wordingIn('nl') }, en: { conversation, wording: wordingIn('en') } };
  inBoth.set(carried, both);
  return both[language];
}

function changed(all: MethodChanges, conversation: ConversationDefinition, language: Language): Method {
  const original = wordingFor(language, conversation.kind);
  // The settings lay out the ambition conversation: only its questions are asked in other kinds too.
  const changes = conversation.kind === 'ambition' ? all : questionsAmong(all);
  const text = (name: string, fallback: string): string => {
    const value = changes[name];
    return typeof value === 'string' ? value : fallback;
  };
  const phases = mapped(original.phases, (phase, number) => {
    const purpose = text(purposeName(language, Number(number)), phase.purpose);
    return { ...phase, purpose };
  });
  const questions = mapped(original.questions, (words, id) => text(questionName(language, id), words));
  return {
    conversation: { ...conversation, phases: conversation.phases.map(phase => ({ ...phase, minutes: changedMinutes(changes, phase) })) },
    wording: { ...original, questions, phases },
  };
}

function changedMinutes(changes: MethodChanges, { number, minutes }: PhaseDefinition): number {
  const value = changes[minutesName(number)];
  return isPhaseMinutes(value) ? value : minutes;
}

function questionsAmong(changes: MethodChanges): MethodChanges {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => name.includes('/question/')));
}

type ValueOf<Entries> = Entries[keyof Entries];

function mapped<Entries extends object>(entries: Entries, change: (value: ValueOf<Entries>, key: string) => ValueOf<Entries>): Entries {
  const changedEntries = Object.entries(entries).map(([key, value]) => [key, change(value as ValueOf<Entries>, key)]);
  return { ...entries, ...Object.fromEntries(changedEntries) as Partial<Entries> };
}
