import type { ConversationKind, Properties, SchoolStage } from '../core/properties';
import { stages } from '../core/syntax';

interface PlaceInTrajectory {
  /** What a school usually has next. */
  readonly next: ConversationKind;
  /** The stages in which it is held, in their order; none for what comes before the first. */
  readonly stages: readonly SchoolStage[];
}

// After its closing talk a school begins anew, with an intake.
const TRAJECTORY: Readonly<Record<ConversationKind, PlaceInTrajectory>> = {
  intake: { next: 'ambition', stages: [] },
  ambition: { next: 'progress', stages: ['exploring'] },
  progress: { next: 'progress', stages: ['experimenting', 'deepening', 'anchoring'] },
  closing: { next: 'intake', stages: ['anchoring'] },
};

type Before = Pick<Properties, 'kind' | 'stage' | 'method'>;

/** The kind of conversation that follows on an earlier one; unknown after one that was held by a method of its own. */
export function kindAfter({ kind, method }: Before): ConversationKind | undefined {
  return kind === undefined && method !== undefined ? undefined : TRAJECTORY[kind ?? 'ambition'].next;
}

/** The stage in which a conversation of this kind is held after an earlier one; absent where that cannot be told. */
export function stageAfter(before: Before, kind: ConversationKind): SchoolStage | undefined {
  const { stages: held } = TRAJECTORY[kind];
  const reached = before.stage ?? onlyStage(before);
  if (held.length < 2) return held[0];
  if (reached === undefined) return undefined;
  return held.find(stage => stages.names.indexOf(stage) > stages.names.indexOf(reached)) ?? held.at(-1);
}

/** A kind that is held in one stage says by itself which that was. */
function onlyStage({ kind, method }: Before): SchoolStage | undefined {
  if (kind === undefined && method !== undefined) return undefined;
  const { stages: held } = TRAJECTORY[kind ?? 'ambition'];
  return held.length === 1 ? held[0] : undefined;
}
