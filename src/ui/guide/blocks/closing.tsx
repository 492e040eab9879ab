import { CLOSED } from '../../../core/syntax';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { peopleStillPresent, photosOf } from '../../../core/contents';
import type { Expectation, Outcome } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Chips } from '../../chips';
import { CourseTable } from '../../clock/course-table';
import { Icon, type IconName } from '../../icon';
import { hasDraft } from '../draft-name';
import { titleOf, useGuide } from '../guide-context';
import { makeRoom } from '../newest';
import { unfoldFields, WordsField } from '../words-field';

const OUTCOMES: readonly Outcome[] = ['yes', 'partly', 'no'];
const SIGNS: Readonly<Record<Outcome, IconName>> = { yes: 'check', partly: 'half', no: 'cross' };

/** The group by its thumbs, then what was picked and, if wanted, every other expectation, and the facilitator's own part. */
export function OutcomesBlock(): JSX.Element {
  const { session: { expectations }, words } = useGuide();
  const picked = expectations.filter(one => one.focus);
  const others = expectations.filter(one => !one.focus);
  const [shown, folded] = picked.length > 0 ? [picked, others] : [expectations, []];
  return (
    <section class="ambitiegesprek-guide-part" data-part="outcomes" aria-label={words.outcomes}>
      <Thumbs />
      {expectations.length === 0 && <p class="ambitiegesprek-quiet">{words.noExpectations}</p>}
      <Answers expectations={shown}><Facilitation /></Answers>
      {folded.length > 0 && (
        <details>
          <summary>{words.otherExpectations(folded.length)}</summary>
          <Answers expectations={folded} />
        </details>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly expectations: readonly Expectation[];
  readonly children?: JSX.Element;
}

function Answers({ expectations, children }: AnswersProps): JSX.Element {
  return (
    <ul class="ambitiegesprek-rows ambitiegesprek-boxed ambitiegesprek-outcomes">
      {expectations.map(one => <Answered key={one.key} expectation={one} />)}
      {children}
    </ul>
  );
}

/** One press for each thumb: the rest of the people by one key more. */
function Thumbs(): JSX.Element {
  const { session: { closing: { thumbs }, properties }, words, send } = useGuide();
  const counts = thumbs?.counts ?? { yes: 0, partly: 0, no: 0 };
  const all = peopleStillPresent(properties);
  const written = thumbs && !thumbs.counts ? thumbs.written : undefined;
  const sum = counts.yes + counts.partly + counts.no;
  return (
    <section aria-label={words.thumbs}>
      <div class="ambitiegesprek-newest-head">
        <h3>{words.thumbs}</h3>
        <span class="ambitiegesprek-quiet">{written ?? (all > 0 ? words.thumbsOf(sum, all) : words.counted(sum))}</span>
      </div>
      <div class="ambitiegesprek-thumbs">
        {OUTCOMES.map(one => (
          <div key={one} role="group" aria-label={`${words.thumbs}: ${words.outcome[one]}`}>
            <span><Icon name={SIGNS[one]} /> {words.outcome[one]}</span>
            <button type="button" aria-label={words.thumbLess(one)} disabled={counts[one] === 0}
              onClick={() => { send({ verb: 'add-thumb', outcome: one, by: -1 }); }}><Icon name="minus" /></button>
            <strong>{counts[one]}</strong>
            <button type="button" aria-label={words.thumbMore(one)}
              onClick={() => { send({ verb: 'add-thumb', outcome: one, by: 1 }); }}><Icon name="plus" /></button>
          </div>
        ))}
      </div>
    </section>
  );
}

function Facilitation(): JSX.Element {
  const { session: { closing: { facilitation } }, words, send } = useGuide();
  const chosen = facilitation?.outcome;
  return (
    <li>
      <div class="ambitiegesprek-outcome-row">
      <span>{words.ofMe}{facilitation && chosen === undefined ? `: ${facilitation.written}` : ''}</span>
      <Chips label={words.ofMe} chips={chipsOf(words.outcome)} chosen={chosen}
        choose={id => { send({ verb: 'set-facilitation', outcome: outcomeIn(id, chosen) }); }} />
      </div>
    </li>
  );
}

function Answered({ expectation }: { readonly expectation: Expectation }): JSX.Element {
  const { session, drafts, words, emit, services, choices } = useGuide();
  const { text, beneath, outcome, why } = expectation;
  const set = (next: Outcome | undefined, reason?: string) =>
    emit({ verb: 'set-outcome', target: targetOf(session, expectation), outcome: next, ...(reason === undefined ? {} : { why: reason }) });
  const shown = beneath ?? text;
  const asking = choices.get('why') === expectation.key || hasDraft(drafts, 'why', session, expectation);
  const answer = (id: string): void => {
    choices.set('why', expectation.key);
    services.told(() => set(outcomeIn(id, outcome)));
  };
  return (
    <li data-outcome={outcome}>
      <div class="ambitiegesprek-outcome-row">
        <span dir="auto" title={beneath === undefined ? undefined : text}>{shown}</span>
        <Chips label={words.outcomeOf(text)} chips={chipsOf(words.outcome)} chosen={outcome}
          choose={answer} />
      </div>
      {!asking && why !== undefined && (
        <button type="button" class="ambitiegesprek-text-button ambitiegesprek-why" dir="auto"
          aria-label={`${why}. ${words.whyOutcomeOf(text)}`}
          onClick={event => { unfoldFields(event, () => { choices.set('why', expectation.key); }); }}>{why}</button>
      )}
      {asking && (
        <WordsField field="why" about={expectation} label={words.whyOutcomeOf(text)} placeholder={words.whyOutcome} value={why ?? ''}
          commit={reason => set(outcome, oneLine(reason))} />
      )}
    </li>
  );
}

function chipsOf(names: Readonly<Record<Outcome, string>>): { readonly id: Outcome; readonly label: string }[] {
  return OUTCOMES.map(id => ({ id, label: names[id] }));
}

/** Pressing the answer that stands there takes it away. */
function outcomeIn(id: string, before: Outcome | undefined): Outcome | undefined {
  return OUTCOMES.find(one => one === id && one !== before);
}

/** The photo of the wall, and how many there are. */
export function PhotoBlock(): JSX.Element {
  return <PhotoRow />;
}

function PhotoRow({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const { session, services, words } = useGuide();
  const amount = photosOf(session).length;
  return (
    <div class="ambitiegesprek-guide-row">
      <button type="button" onClick={() => { services.attachPhoto(); }}><Icon
        name="camera" /> {words.photo}</button>
      {amount > 0 && <span class="ambitiegesprek-quiet">{words.photos(amount)}</span>}
      {children}
    </div>
  );
}

/** Hanging the sheet up is a step like any other: somebody does it. */
export function HangingUpBlock(): JSX.Element {
  const { words } = useGuide();
  return <p class="ambitiegesprek-quiet">{words.hangUp}</p>;
}

/** After the meeting: what is left to do with the sheet, what the school takes home, and what it took. */
export function ClosedPart(): JSX.Element {
  const guide = useGuide();
  const { words, agenda, services, meeting } = guide;
  const top = useRef<HTMLElement>(null);
  useLayoutEffect(() => { if (top.current) makeRoom(top.current); });
  return (
    <section ref={top} class="ambitiegesprek-now" data-part="closed" aria-label={words.closed}>
      <h2>{meeting === CLOSED ? words.closedTitle : words.closed}</h2>
      <p class="ambitiegesprek-says">{words.closedHint}</p>
      <PhotoRow>
        {meeting === CLOSED && services.takeHome?.map(({ name, act }) => <button type="button" key={name} onClick={act}>{name}</button>)}
      </PhotoRow>
      <CourseTable agenda={agenda} words={services.words.clock} nameOf={number => titleOf(guide, number)} />
    </section>
  );
}
