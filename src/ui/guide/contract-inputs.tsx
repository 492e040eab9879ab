import type { JSX } from 'preact';
import { namedIn, shownName } from '../../core/link';
import type { Expectation } from '../../core/session';
import { targetOf } from '../../core/target';
import { oneLine } from '../../core/writing/words';
import { useGuide } from './guide-context';
import { Part } from './part';
import { WordsField } from './words-field';

/** What everybody expects, person by person, then the facilitator, then whoever is not on the list. */
export function ContractInputs(): JSX.Element {
  const { session: { expectations, properties }, words } = useGuide();
  const { participants, facilitators } = properties;
  const everybody = [...participants, ...facilitators];
  const of = (person: string): readonly Expectation[] => expectations.filter(one => namedIn(one.who, everybody).includes(person));
  const others = expectations.filter(one => namedIn(one.who, everybody).length === 0);
  return (
    <Part title={words.expectations} name="expectations">
      <ul class="ambitiegesprek-people">
        {participants.map(person => <Person key={person} who={person} said={of(person)} />)}
        <Person key="others" said={others} label={words.anonymous} />
        {facilitators.map(one => <Person key={`own ${one}`} who={one} said={of(one)} label={words.ownExpectation} own />)}
        {facilitators.length === 0 && <Person key="own" label={words.ownExpectation} own />}
      </ul>
    </Part>
  );
}

interface PersonProps {
  readonly who?: string;
  readonly label?: string;
  readonly own?: boolean;
  readonly said?: readonly Expectation[];
}

function Person({ who, label, own = false, said = [] }: PersonProps): JSX.Element {
  const { words, emit } = useGuide();
  const name = label ?? shownName(who ?? '');
  const author = who ?? (own ? words.ownAuthor : undefined);
  const add = (text: string) => emit({ verb: 'add-expectation', words: text, ...(author === undefined ? {} : { who: author }) });
  return (
    <li data-said={said.length > 0} data-own={own}>
      <span class="ambitiegesprek-person" dir="auto">{name}</span>
      {said.map(one => <Said key={one.key} expectation={one} />)}
      <WordsField field={`expectation-${own ? 'own' : who ?? 'others'}`} label={own ? words.ownExpectation : words.expectationOf(name)}
        placeholder={said.length > 0 ? '+' : words.expectationHint} commit={add} />
    </li>
  );
}

function Said({ expectation }: { readonly expectation: Expectation }): JSX.Element {
  const { session, emit, words } = useGuide();
  const edit = (text: string) => emit({ verb: 'edit-words', target: targetOf(session, expectation), words: oneLine(text) });
  const label = words.expectationOf(expectation.who ?? words.anonymous);
  return <WordsField field="words" about={expectation} label={label} value={expectation.text} tall commit={edit} />;
}
