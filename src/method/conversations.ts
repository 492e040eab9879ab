import type { ConversationKind } from '../core/properties';
import type { Skeleton, SkeletonOf } from '../core/skeleton';
import { AMBITION_CONVERSATION } from './ambition-conversation';
import { type ConversationDefinition, skeletonFrom } from './conversation';
import { INTAKE_CONVERSATION } from './intake-conversation';
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

/** The skeleton of the kind that a note names. */
export const skeletonOf: SkeletonOf = ({ kind = 'ambition' }) => SKELETONS.get(kind) ?? skeletonFrom(BY_KIND[kind]);
