import { elementAt } from '../place';
import { refuse } from '../result';
import { targetOf } from '../target';
import { newAmbition } from './ambitions';
import { newCluster } from './clusters';
import { settingField } from './heading-fields';
import { inTurn, type OperationPart } from './in-turn';
import { isHolding, type Operation } from './operation';
import { addStep, type StepDetails } from './steps';

/** A heading that goes on from one of an earlier session. */
export interface CarriedGroup {
  readonly words: string;
  /** Link to the earlier heading. */
  readonly continues: string;
}

export interface CarriedStep extends StepDetails {
  readonly words: string;
  readonly personal: boolean;
  /** Link to the earlier session. */
  readonly continues: string;
  /** Index of the carried ambition that it serves; absent: it stands under the phase of the steps. */
  readonly serves?: number;
}

export interface CarriedAlong {
  readonly ambitions: readonly CarriedGroup[];
  readonly clusters: readonly CarriedGroup[];
  readonly steps: readonly CarriedStep[];
}

/** What comes along from an earlier session: ambitions, clusters kept for later, open steps. All of it, or nothing. */
export const carryIn: Operation<CarriedAlong> = (note, { ambitions, clusters, steps }) => {
  // New ambitions come after the last one.
  const first = note.session.ambitions.length;
  return inTurn(note, [
    ...ambitions.flatMap(ambition => groupParts(now => newAmbition(now, ambition), ambition)),
    ...clusters.flatMap(cluster => groupParts(now => newCluster(now, { word: cluster.words, notes: [] }), cluster)),
    ...steps.map((step): OperationPart => now => {
      const served = step.serves === undefined ? undefined : now.session.ambitions[first + step.serves];
      return addStep(now, { ...step, to: served ? { into: targetOf(now.session, served) } : {} });
    }),
  ]);
};

/** Makes a heading, then says below it what it goes on from. */
function groupParts(make: OperationPart, { continues }: CarriedGroup): OperationPart[] {
  let at = 0;
  return [
    (now) => {
      const result = make(now);
      if (result.done) at = result.reveal ?? 0;
      return result;
    },
    (now) => {
      const group = elementAt(now.session, at);
      return group && isHolding(group) ? settingField(now, group, 'continues', continues) : refuse({ code: 'would-lose' });
    },
  ];
}
