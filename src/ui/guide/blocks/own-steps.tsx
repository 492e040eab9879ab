import type { JSX } from 'preact';
import { peopleStillPresent, personalStepsOf, stillPresent } from '../../../core/contents';
import { missingFrom, shownName } from '../../../core/link';
import { LARGE_GROUP } from '../../../method/preparation';
import { Chips } from '../../chips';
import { OWN_STEP } from '../draft-name';
import { EntryField } from '../entry-field';
import { type Guide, useGuide } from '../guide-context';
import type { GuideActResult } from '../guide-services';
import { Newest } from '../newest';
import { PlaceChips, placeChosen, placeKey } from '../places';
import { StepRow } from './step-rows';

const PLACE = 'own-step';
const WHO = 'own-step-who';
/** So many names leave room for what is said below. */
const FEW = 4;

/** One step of each person: choose the name, write, and the next name is chosen. */
export function OwnStepsBlock(): JSX.Element {
  const guide = useGuide();
  const { session, words, emit, choices } = guide;
  const steps = personalStepsOf(session);
  const missing = peopleWithoutStep(guide);
  const present = peopleStillPresent(session.properties);
  const who = chosenPerson(guide, missing);
  const owner = who === undefined ? {} : { who };
  const add = async (text: string): Promise<GuideActResult> => {
    const outcome = await emit({ verb: 'add-step', words: text, personal: true, ...owner, to: placeChosen(guide, PLACE) });
    if (outcome.done) choices.set(WHO, nextAfter(who, missing));
    return outcome;
  };
  return (
    <section class="ambitiegesprek-guide-part" data-part="personal-steps" aria-label={words.personalSteps}>
      <WithoutStep missing={missing} who={who} />
      <EntryField colour="large" field={OWN_STEP}
        label={who === undefined ? words.personalStep : words.personalStepOf(shownName(who))}
        placeholder={words.personalHint} add={words.add} commit={add} onKey={event => placeKey(guide, PLACE, event)}>
        <PlaceChips name={PLACE} loose={words.loose} />
      </EntryField>
      <Newest name="own-steps" things={steps} row={step => <StepRow key={step.key} step={step} />}
        count={words.haveStep(steps.length, present)} />
      {missing.length <= FEW && <p class="ambitiegesprek-quiet ambitiegesprek-aside">{words.stepsStayHere}</p>}
    </section>
  );
}

interface WithoutProps {
  readonly missing: readonly string[];
  readonly who: string | undefined;
}

/** A big group has no list of names: how many are still to come is enough. */
export function WithoutStep({ missing, who }: WithoutProps): JSX.Element | null {
  const { words, choices, session: { properties } } = useGuide();
  if (missing.length === 0) return null;
  const named = properties.tables.length === 0 && properties.participants.length < LARGE_GROUP;
  return (
    <div class="ambitiegesprek-without-step">
      <p class="ambitiegesprek-count">{words.withoutStep(missing.length)}</p>
      {named && (
        <Chips label={words.whoseStep} chips={missing.map(person => ({ id: person, label: shownName(person) }))} chosen={who}
          choose={person => { choices.set(WHO, person); }} />
      )}
    </div>
  );
}

export function peopleWithoutStep(guide: Guide): readonly string[] {
  const { session } = guide;
  return missingFrom(personalStepsOf(session).map(step => step.who), stillPresent(session.properties));
}

/** Who was chosen, else the first of those still without. In a big group nobody: a name only on wish. */
function chosenPerson({ choices, session: { properties } }: Guide, missing: readonly string[]): string | undefined {
  if (properties.tables.length > 0 || properties.participants.length >= LARGE_GROUP) return undefined;
  const chosen = choices.get(WHO);
  return chosen !== undefined && missing.includes(chosen) ? chosen : missing[0];
}

/** The round goes on with the one who comes next. */
function nextAfter(who: string | undefined, missing: readonly string[]): string | undefined {
  return who === undefined ? undefined : missing[missing.indexOf(who) + 1];
}
