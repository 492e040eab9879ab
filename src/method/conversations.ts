import type { ConversationKind } from '../core/properties';
import type { Skeleton, SkeletonOf } from '../core/skeleton';
import type { Colour, Session } from '../core/session';
import { AMBITION_CONVERSATION } from './ambition-conversation';
import { type ConversationDefinition, phaseNow, skeletonFrom } from './conversation';
import { INTAKE_CONVERSATION } from './intake-conversation';
import { carriedMethodOf } from './note/carried-method';
import { CLOSING_CONVERSATION, PROGRESS_CONVERSATION } from './progress-conversation';

const BY_KIND: Readonly<Record<ConversationKind, ConversationDefinition>> = {
  intake: INTAKE_CONVERSATION, ambition: AMBITION_CONVERSATION, progress: PROGRESS_CONVERSATION, closing: CLOSING_CONVERSATION,
};

/** All kinds of conversation that the plugin knows how to lead, in the order in which a school meets them. */
export const CONVERSATIONS: readonly ConversationDefinition[] = Object.values(BY_KIND);

/** A note that names no kind holds an ambition conversation. */
export function conversationOf(kind: ConversationKind | undefined): ConversationDefinition {
  return BY_KIND[kind ?? 'ambition'];
}

const SKELETONS: ReadonlyMap<ConversationKind, Skeleton> = new Map(CONVERSATIONS.map(one => [one.kind, skeletonFrom(one)]));

/** The skeleton of the method that a note carries, else of the kind that it names. */
export const skeletonOf = (({ kind = 'ambition' }, carried) => {
  if (carried === undefined) return SKELETONS.get(kind) ?? skeletonFrom(BY_KIND[kind]);
  return carriedMethodOf(carried)?.skeleton;
}) as SkeletonOf;

/** How a session is led: by the method that it carries, else by that of its kind. */
export function conversationOfNote({ method, properties }: Pick<Session, 'method' | 'properties'>): ConversationDefinition {
  return (method === undefined ? undefined : carriedMethodOf(method)?.conversation) ?? conversationOf(properties.kind);
}

/** The colour of the notes that are written in the phase of this moment; yellow outside the meeting. */
export function noteColourOf(session: Session): Colour {
  return phaseNow(conversationOfNote(session), session.properties)?.noteColour ?? 'yellow';
}
