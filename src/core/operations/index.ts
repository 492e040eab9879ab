import { refuse, type Result } from '../result';
import type { Session } from '../session';
import { addEmbed } from './add-embed';
import { addEnergy } from './add-energy';
import { addEvi } from './add-evi';
import { addExpectation } from './add-expectation';
import { addNotes } from './add-notes';
import { addStep } from './add-step';
import { addThumb, setFacilitation } from './closing';
import { choose } from './choose';
import { editStep } from './edit-step';
import { editWords } from './edit-words';
import { setFacet, setFirst } from './facets';
import { park, setBeneath, setDecision, settleParked } from './item-words';
import { addPeople, setActivity, setDeparture, setDetail, setTables, takePerson } from './meeting';
import { withNumbers } from './ambition-numbers';
import type { Intent, Verb } from './intent';
import { mergeClusters } from './merge-clusters';
import { move } from './move';
import { moveCluster } from './move-cluster';
import { newAmbition } from './new-ambition';
import { newCluster } from './new-cluster';
import { lossIn } from './nothing-lost';
import { pause } from './pause';
import { recolour } from './recolour';
import { remove } from './remove';
import { rename } from './rename';
import { resume } from './resume';
import { sceneOf, type IntentOf, type Operation, type Scene } from './scene';
import { setDuration } from './set-duration';
import { setEnergy } from './set-energy';
import { setGroups } from './set-groups';
import { setFocus } from './set-focus';
import { setOutcome } from './set-outcome';
import { setPhase } from './set-phase';
import { setPillar } from './set-pillar';
import { setReason } from './set-reason';
import { splitCluster } from './split-cluster';
import { tagLines } from './tag-lines';
import { tickPreparation } from './tick-preparation';
import { tickQuestion } from './tick-question';
import { toggleStep } from './toggle-step';
import { unchoose } from './unchoose';

const operations: { readonly [V in Verb]: Operation<V> } = {
  'add-notes': addNotes,
  'edit-words': editWords,
  'recolour': recolour,
  'remove': remove,
  'move': move,
  'new-cluster': newCluster,
  'rename': rename,
  'merge-clusters': mergeClusters,
  'split-cluster': splitCluster,
  'choose': choose,
  'new-ambition': newAmbition,
  'unchoose': unchoose,
  'move-cluster': moveCluster,
  'set-energy': setEnergy,
  'add-energy': addEnergy,
  'set-reason': setReason,
  'set-phase': setPhase,
  'pause': pause,
  'resume': resume,
  'set-duration': setDuration,
  'tick-preparation': tickPreparation,
  'set-pillar': setPillar,
  'add-evi': addEvi,
  'tick-question': tickQuestion,
  'add-expectation': addExpectation,
  'set-focus': setFocus,
  'set-outcome': setOutcome,
  'add-step': addStep,
  'edit-step': editStep,
  'toggle-step': toggleStep,
  'tag-lines': tagLines,
  'add-embed': addEmbed,
  'set-activity': setActivity,
  'set-detail': setDetail,
  'add-people': addPeople,
  'take-person': takePerson,
  'set-departure': setDeparture,
  'set-tables': setTables,
  'set-facet': setFacet,
  'set-first': setFirst,
  'set-beneath': setBeneath,
  'set-decision': setDecision,
  'set-groups': setGroups,
  'park': park,
  'settle-parked': settleParked,
  'add-thumb': addThumb,
  'set-facilitation': setFacilitation,
};

/** Runs what a user wants done on the text of a session. Nothing is changed but by the edits it returns. */
export function run(session: Session, intent: Intent): Result {
  const scene = sceneOf(session, intent.language);
  const result = withNumbers(scene, intent.verb, perform(scene, intent.verb, intent));
  const loss = result.done ? lossIn(scene, intent, result.edits) : undefined;
  return loss ? refuse(loss) : result;
}

function perform<V extends Verb>(scene: Scene, verb: V, intent: Intent): Result {
  return operations[verb](scene, intent as IntentOf<V>);
}
