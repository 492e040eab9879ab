import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type InputBlock, minutesIn, type PhaseDefinition, questionsFor } from '../../method/conversation';
import { activityWords } from '../../method/wording';
import { Icon } from '../icon';
import { ActivityIndex } from './activity-index';
import type { ActivityProps } from './activity-of-now';
import { ChoosingBlock, WordingBlock } from './blocks/choosing';
import { EnergyBlock } from './blocks/energy';
import { EviGlance, EviPillars } from './blocks/evi';
import { BeneathBlock, ExpectationsBlock, FocusBlock, OwnPartBlock } from './blocks/expectations';
import { GroupingBlock, WordsBlock } from './blocks/grouping';
import { DecidingBlock, HangingBlock } from './blocks/hanging';
import { NotesBlock } from './blocks/notes';
import { OthersBlock, PeopleBlock } from './blocks/people';
import { HangingUpBlock, OutcomesBlock, PhotoBlock } from './blocks/closing';
import { LookingBackBlock } from './blocks/looking-back';
import { OwnStepsBlock } from './blocks/own-steps';
import { ParkedHere } from './blocks/parking';
import { RoadBlock } from './blocks/road';
import { AgreementBlock, RolesBlock } from './blocks/roles';
import { DrawingBlock } from './blocks/notes';
import { SilenceTimer } from './blocks/silence';
import { EvaluationBlock, NeedsBlock } from './blocks/step-rows';
import { FirstStepsBlock, StepsBlock } from './blocks/steps';
import { TestingBlock } from './blocks/testing';
import { useGuide } from './guide-context';
import { makeRoom } from './newest';
import { QuestionList } from './question-list';

const UNFOLDED = 'fold-activities';

/** The activity of now: its minutes, its questions and its input; the other activities are a fold of it. */
export function Now({ phase, activity }: ActivityProps): JSX.Element {
  const { words, agenda, choices } = useGuide();
  const top = useRef<HTMLElement>(null);
  const unfolded = choices.get(UNFOLDED) !== undefined;
  const planned = agenda.phases.find(({ number }) => number === phase.number)?.planned ?? phase.minutes;
  useLayoutEffect(() => { toTop(top.current); }, [activity.id]);
  const turned = useRoom(top);
  const at = phase.activities.findIndex(({ id }) => id === activity.id);
  return (
    <section ref={top} class="ambitiegesprek-now" aria-label={words.now} data-activity={activity.id}>
      <div class="ambitiegesprek-index-row">
        <button type="button" class="ambitiegesprek-index-button" aria-expanded={unfolded}
          onClick={() => { choices.set(UNFOLDED, unfolded ? undefined : 'open'); }}>
          <Dots phase={phase} at={at} />
          <span>{words.activityOf(at + 1, phase.activities.length)}</span>
          <Icon name={unfolded ? 'up' : 'down'} />
        </button>
        {activity.showsEvi && <EviGlance />}
        <span class="ambitiegesprek-quiet">{words.aboutMinutes(minutesIn(phase, activity, planned))}</span>
      </div>
      {unfolded
        ? <ActivityIndex phase={phase} activity={activity} planned={planned} />
        : <Doing phase={phase} activity={activity} turned={turned} />}
    </section>
  );
}

/** In a low window it is the whole guide that scrolls. */
function toTop(now: HTMLElement | null): void {
  for (const scrolls of [now, now?.parentElement]) if (scrolls) scrolls.scrollTop = 0;
}

/** Makes room after each change. Answers whether the blocks are turned round, so that one column is read after the other. */
function useRoom(top: RefObject<HTMLElement>): boolean {
  const [turned, turn] = useState(false);
  useLayoutEffect(() => {
    const beside = top.current !== null && makeRoom(top.current);
    // A field that moves in the page loses the caret of who writes in it.
    const isWriting = top.current?.querySelector('.ambitiegesprek-takes-in')?.contains(top.current.ownerDocument.activeElement);
    if (isWriting !== true) turn(beside);
  });
  return turned;
}

interface DoingProps extends ActivityProps {
  readonly turned: boolean;
}

/** What to ask on one side, what comes of it on the other. */
function Doing({ phase, activity, turned }: DoingProps): JSX.Element {
  const { services, session } = useGuide();
  const { title, says } = activityWords(services.wording, activity.id);
  const questions = questionsFor(activity, session.properties.sector);
  return (
    <>
      <div class="ambitiegesprek-asks">
        <h2 title={says}>{title}</h2>
        <p class="ambitiegesprek-says">{says}</p>
        <ParkedHere phase={phase.number} />
        <QuestionList key={activity.id} questions={questions} />
        {activity.silence !== undefined && <SilenceTimer proposed={activity.silence} />}
      </div>
      <div class="ambitiegesprek-takes-in" data-turned={turned}>
        {(turned ? [...activity.inputs].reverse() : activity.inputs).map((block) => {
          const Input = INPUTS[block];
          return <Input key={`${activity.id} ${block}`} phase={phase} activity={activity} />;
        })}
      </div>
    </>
  );
}

function Dots({ phase, at }: { readonly phase: PhaseDefinition; readonly at: number }): JSX.Element {
  return (
    <span class="ambitiegesprek-dots" aria-hidden="true">
      {phase.activities.map(({ id }, index) => <span key={id} data-state={index < at ? 'past' : index === at ? 'now' : 'to-come'} />)}
    </span>
  );
}

/** What each block of the method is in the guide; one without a component does not compile. */
export const INPUTS: Readonly<Record<InputBlock, (props: ActivityProps) => JSX.Element | null>> = {
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
  'evi': EviPillars,
  'testing': TestingBlock,
  'road': RoadBlock,
  'looking-back': LookingBackBlock,
  'roles': RolesBlock,
  'agreement': AgreementBlock,
};
