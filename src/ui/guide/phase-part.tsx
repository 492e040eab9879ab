import type { ComponentChildren, JSX } from 'preact';
import { CourseTable } from '../clock/course-table';
import type { PhaseDefinition } from '../../method/conversation';
import { ActivityList } from './activity-list';
import { AmbitionList } from './ambition-list';
import { ColourCounts } from './colour-counts';
import { ContractInputs } from './contract-inputs';
import { EnergyList } from './energy-list';
import { FocusPicker } from './focus-picker';
import { useGuide } from './guide-context';
import { HintList } from './hint-list';
import { JointSteps } from './joint-steps';
import { OutcomeList } from './outcome-list';
import { PersonalSteps } from './personal-steps';
import { PhaseHead } from './phase-head';
import { titleOf } from './phase-title';
import { PhotoPart } from './photo-part';
import { QuickCapture } from './quick-capture';

/** Each input stands where its activity stands in the method, so that other phases bring their own inputs along. */
const INPUTS: readonly (readonly [activity: string, input: () => ComponentChildren])[] = [
  ['write-expectations', () => <ContractInputs />],
  ['pick-expectations', () => <FocusPicker />],
  ['choose', () => <EnergyList />],
  ['write-ambitions', () => <AmbitionList />],
  ['write-personal-step', () => <PersonalSteps />],
  ['agree-school-steps', () => <JointSteps />],
  ['return-to-expectations', () => <OutcomeList />],
  ['photograph-sheet', () => <PhotoPart />],
];

/** All that the guide says and takes in about one phase. */
export function PhasePart({ phase }: { readonly phase: PhaseDefinition }): JSX.Element {
  const guide = useGuide();
  const { agenda, services } = guide;
  return (
    <>
      <PhaseHead />
      {phase.noteColour !== undefined && <QuickCapture colour={phase.noteColour} />}
      {phase.noteColour !== undefined && <ColourCounts />}
      <ActivityList phase={phase} />
      {INPUTS
        .filter(([activity]) => phase.activities.some(one => one.id === activity))
        .map(([activity, input]) => <div key={activity}>{input()}</div>)}
      <HintList phase={phase} />
      {agenda.state !== 'prepared' && (
        <details class="ambitiegesprek-course-fold">
          <summary>{services.words.clock.readBack}</summary>
          <CourseTable agenda={agenda} words={services.words.clock} nameOf={number => titleOf(guide, number)} />
        </details>
      )}
    </>
  );
}
