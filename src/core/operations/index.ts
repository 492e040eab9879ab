import { refuse, type Result } from '../result';
import type { Session } from '../session';
import { addEmbed } from './embeds';
import { addEnergy, setEnergy, setReason } from './heading-fields';
import { addEvi, setPillar, tickPreparation } from './preparation';
import { addExpectation, setFocus, setOutcome } from './expectations';
import { addNotes, editWords, move, recolour } from './notes';
import { addStep, editStep, toggleStep } from './steps';
import { choose, newAmbition, unchoose } from './ambitions';
import { withNumbers } from './ambition-numbers';
import type { Intent, Verb } from './intent';
import { mergeClusters } from './merging';
import { moveCluster, newCluster, rename, splitCluster } from './clusters';
import { lossIn } from './guard';
import { pause, resume, setPhase } from './clock';
import { remove } from './removal';
import { sceneOf, type IntentOf, type Operation, type Scene } from './operation';
import { setDuration, tickQuestion } from './properties';
import { tagLines } from './tag-lines';

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
