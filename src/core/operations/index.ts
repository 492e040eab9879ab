import { change, refuse, type Result } from '../result';
import type { Session } from '../session';
import { isTangled } from '../writing/text-edit';
import { pastedLines } from '../writing/words';
import { withNumbers } from './ambition-numbers';
import { choose, newAmbition, unchoose } from './ambitions';
import { pause, resume, setPhase } from './clock';
import { addThumb, setFacilitation } from './closing';
import { moveCluster, newCluster, rename, splitCluster } from './clusters';
import { carryIn } from './carrying';
import { addEmbed } from './embeds';
import { addExpectation, setFocus, setOutcome } from './expectations';
import { setFacet, setFirst } from './facets';
import { lossIn } from './guard';
import { addEnergy, setEnergy, setGroups, setReason } from './heading-fields';
import { park, setBeneath, setDecision, settleParked } from './item-words';
import { addPeople, setActivity, setDeparture, setDetail, setTables, takePerson } from './meeting';
import { markStep, setStatus } from './looking-back';
import { mergeClusters } from './merging';
import { addNotes, editWords, move, recolour } from './notes';
import { type Effects, type Entry, noteAtHand, type Operation, type Written } from './operation';
import { addEvi, setPillar, tickPreparation } from './preparation';
import { setDuration, setKind, setStage, tickQuestion } from './properties';
import { remove } from './removal';
import { addMilestone, setAnswer } from './returns';
import { addStep, editStep, toggleStep } from './steps';
import { tagLines } from './tag-lines';

/**
 * Everything that a user can do to a note, by verb, with what it may do to what stands there. What an intent of the verb holds
 * stands at the operation. `nothing typed is lost` binds all of them: what cannot be done is refused, never done by half.
 */
const operations = {
  'add-notes': entry(addNotes, { adds: ({ lines }) => pastedLines(lines).length }),
  'edit-words': entry(editWords, { changes: ({ target }) => [target] }),
  'recolour': entry(recolour, { changes: ({ targets }) => targets }),
  'remove': entry(remove, { changes: ({ targets }) => targets, removes: true, numbers: true }),
  'move': entry(move),
  'new-cluster': entry(newCluster, { shapes: true }),
  'rename': entry(rename, { shapes: true, rewords: true }),
  'merge-clusters': entry(mergeClusters, { shapes: true }),
  'split-cluster': entry(splitCluster, { shapes: true }),
  'choose': entry(choose, { shapes: true, numbers: true }),
  'new-ambition': entry(newAmbition, { shapes: true, numbers: true }),
  'unchoose': entry(unchoose, { shapes: true, numbers: true }),
  'move-cluster': entry(moveCluster, { shapes: true, numbers: true }),
  'set-energy': entry(setEnergy),
  'add-energy': entry(addEnergy),
  'set-reason': entry(setReason),
  'set-phase': entry(setPhase),
  'pause': entry(pause),
  'resume': entry(resume),
  'set-duration': entry(setDuration),
  'tick-preparation': entry(tickPreparation),
  'set-pillar': entry(setPillar),
  'add-evi': entry(addEvi),
  'tick-question': entry(tickQuestion),
  'add-expectation': entry(addExpectation, { adds: () => 1 }),
  'set-focus': entry(setFocus),
  'set-outcome': entry(setOutcome),
  'add-step': entry(addStep, { adds: () => 1 }),
  'edit-step': entry(editStep, { changes: ({ target }) => [target] }),
  'toggle-step': entry(toggleStep),
  'tag-lines': entry(tagLines, { rereads: true }),
  'add-embed': entry(addEmbed),
  'set-activity': entry(setActivity),
  'set-detail': entry(setDetail),
  'add-people': entry(addPeople),
  'take-person': entry(takePerson),
  'set-departure': entry(setDeparture),
  'set-tables': entry(setTables),
  'set-facet': entry(setFacet),
  'set-first': entry(setFirst),
  'set-beneath': entry(setBeneath),
  'set-decision': entry(setDecision),
  'set-groups': entry(setGroups),
  'park': entry(park, { adds: () => 1 }),
  'settle-parked': entry(settleParked),
  'add-thumb': entry(addThumb),
  'set-facilitation': entry(setFacilitation),
  'set-answer': entry(setAnswer),
  'add-milestone': entry(addMilestone),
  'set-kind': entry(setKind),
  'set-stage': entry(setStage),
  'set-status': entry(setStatus),
  'mark-step': entry(markStep),
  'carry-in': entry(carryIn, { shapes: true, numbers: true, adds: ({ steps }) => steps.length }),
};

export type Verb = keyof typeof operations;
type Asked<E> = E extends Entry<infer A> ? A : never;
type Asks = { readonly [V in Verb]: Asked<typeof operations[V]> };

/** One thing a user wants done, and how it is written where the note itself does not say. */
export type Intent = { [V in Verb]: { readonly verb: V } & Partial<Written> & Readonly<Asks[V]> }[Verb];

/** Runs what a user wants done on the text of a session. Nothing is changed but by the edits it returns. */
export function run(session: Session, intent: Intent): Result {
  return perform(session, intent.verb, intent);
}

/** Several things wanted at once, none of which touches what another touches: all are done, or none. */
export function runTogether(session: Session, intents: readonly Intent[]): Result {
  const results = intents.map(intent => run(session, intent));
  const refused = results.find(result => !result.done && result.refusal.code !== 'nothing-to-do');
  if (refused) return refused;
  const edits = results.flatMap(result => (result.done ? result.edits : []));
  if (edits.length === 0) return refuse({ code: 'nothing-to-do' });
  return isTangled(edits) ? refuse({ code: 'would-lose' }) : change(edits);
}

function perform<V extends Verb>(session: Session, verb: V, intent: Intent): Result {
  const table: { readonly [W in Verb]: Entry<Asks[W]> } = operations;
  const [operation, asked] = [table[verb], intent as Asks[V]];
  const note = noteAtHand(session, intent);
  const plain = operation.run(note, asked);
  const result = operation.numbers ? withNumbers(note, plain) : plain;
  const loss = result.done ? lossIn(note, operation, asked, result.edits) : undefined;
  return loss ? refuse(loss) : result;
}

function entry<A>(operation: Operation<A>, effects: Effects<A> = {}): Entry<A> {
  return { run: operation, ...effects };
}
