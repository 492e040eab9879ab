import type { ConversationKind } from '../core/properties';
import { AMBITION_CONVERSATION, type AmbitionConversation } from './ambition-conversation';

/** All kinds of conversation that the plugin knows how to lead. */
export const CONVERSATIONS: readonly AmbitionConversation[] = [AMBITION_CONVERSATION];

/** The conversation of a kind; a kind that cannot be led yet is led as an ambition conversation, whose phases its note has as well. */
export function conversationOf(kind: ConversationKind | undefined): AmbitionConversation {
  return CONVERSATIONS.find(one => one.kind === kind) ?? AMBITION_CONVERSATION;
}
