import type { ConversationKind, Stage } from '../properties';

/** What follows on what: proposed for the next meeting, and never more than that. */
const NEXT_KIND: Readonly<Record<ConversationKind, ConversationKind>> = {
  intake: 'ambition', ambition: 'progress', progress: 'progress', closing: 'closing',
};

const NEXT_STAGE: Readonly<Record<Stage, Stage>> = {
  exploring: 'experimenting', experimenting: 'deepening', deepening: 'anchoring', anchoring: 'anchoring',
};

/** Kind and stage of a meeting that goes on from another; after none the school begins to explore. */
export function proposedAfter(
  previous: { readonly kind: ConversationKind; readonly stage?: Stage } | undefined,
): { readonly kind: ConversationKind; readonly stage: Stage } {
  if (!previous) return { kind: 'ambition', stage: 'exploring' };
  const { kind, stage } = previous;
  if (kind === 'intake') return { kind: NEXT_KIND.intake, stage: stage ?? 'exploring' };
  return { kind: NEXT_KIND[kind], stage: stage ? NEXT_STAGE[stage] : 'experimenting' };
}
