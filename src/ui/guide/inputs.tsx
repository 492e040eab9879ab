import type { JSX } from 'preact';
import type { ActivityDefinition, InputBlock, PhaseDefinition } from '../../method/conversation';
import { ChoosingBlock } from './blocks/choosing';
import { DecidingBlock } from './blocks/deciding';
import { DrawingBlock, HangingUpBlock, PhotoBlock } from './blocks/pictures';
import { EnergyBlock } from './blocks/energy';
import { EviBlock } from './blocks/evi';
import { EvaluationBlock, NeedsBlock } from './blocks/step-details';
import { ExpectationsBlock, OwnPartBlock } from './blocks/expectations';
import { BeneathBlock, FocusBlock } from './blocks/focus';
import { GroupingBlock, WordsBlock } from './blocks/grouping';
import { HangingBlock } from './blocks/hanging';
import { NotesBlock } from './blocks/notes';
import { OthersBlock } from './blocks/others';
import { OutcomesBlock } from './blocks/outcomes';
import { OwnStepsBlock } from './blocks/own-steps';
import { PeopleBlock } from './blocks/people';
import { FirstStepsBlock, StepsBlock } from './blocks/steps';
import { WordingBlock } from './blocks/wording';

export interface BlockProps {
  readonly phase: PhaseDefinition;
  readonly activity: ActivityDefinition;
}

/** What each block of the method is in the guide; one without a component does not compile. */
export const INPUTS: Readonly<Record<InputBlock, (props: BlockProps) => JSX.Element | null>> = {
  'people': PeopleBlock,
  'expectations': ExpectationsBlock,
  'own-part': OwnPartBlock,
  'focus': FocusBlock,
  'beneath': BeneathBlock,
  'drawing': DrawingBlock,
  'notes': NotesBlock,
  'grouping': GroupingBlock,
  'words': WordsBlock,
  'energy': EnergyBlock,
  'choosing': ChoosingBlock,
  'wording': WordingBlock,
  'hanging': HangingBlock,
  'deciding': DecidingBlock,
  'first-steps': FirstStepsBlock,
  'steps': StepsBlock,
  'own-steps': OwnStepsBlock,
  'needs': NeedsBlock,
  'evaluation': EvaluationBlock,
  'others': OthersBlock,
  'outcomes': OutcomesBlock,
  'photo': PhotoBlock,
  'hanging-up': HangingUpBlock,
  'testing': HangingUpBlock, 'road': HangingUpBlock, 'looking-back': HangingUpBlock, 'roles': HangingUpBlock, 'evi': EviBlock, 'agreement': HangingUpBlock,
};
