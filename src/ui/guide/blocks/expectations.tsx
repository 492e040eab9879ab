import type { JSX } from 'preact';
import { namedIn, shownName } from '../../../core/link';
import type { Expectation, Session } from '../../../core/session';
import { writtenWords } from '../../../core/place';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { Icon } from '../../icon';
import { stepAmong } from '../../key-press';
import { SHARED } from '../draft-name';
import { EntryField } from '../entry-field';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { WordsField } from '../words-field';

/** What people want to share, without a name unless one is wished. */
export function ExpectationsBlock(): JSX.Element {
  const { session, words, emit } = useGuide();
  const shared = session.expectations.filter(one => !isOwn(session, one));
  return (
    <section class="ambitiegesprek-guide-part" data-part="expectations">
      <EntryField field={SHARED} label={words.newExpectation} placeholder={words.expectationHint} add={words.add}
        commit={text => emit({ verb: 'add-expectation', words: text })} />
      <Newest name="expectations" things={shared} count={words.writtenNameless(shared.length)}
        row={one => <Said key={one.key} expectation={one} />} />
    </section>
  );
}

/** What the facilitator wants: said aloud, and written down with the others. */
export function OwnPartBlock(): JSX.Element {
  const { session, words, emit } = useGuide();
  const own = session.expectations.filter(one => isOwn(session, one));
  const who = session.properties.facilitators[0] ?? words.ownAuthor;
  return (
    <section class="ambitiegesprek-guide-part" data-part="own-part">
      <EntryField field="expectation-own" label={words.ownExpectation} placeholder={words.ownHint} add={words.add}
        commit={text => emit({ verb: 'add-expectation', words: text, who })} />
      <ul class="ambitiegesprek-rows">{own.map(one => <Said key={one.key} expectation={one} />)}</ul>
    </section>
  );
}

/** Where nobody is named as facilitator, "intermediair" in whatever language. */
function isOwn({ properties: { facilitators } }: Session, { who }: Expectation): boolean {
  return who !== undefined && (namedIn(who, facilitators).length > 0 || AUTHORS.has(who.trim().toLowerCase()));
}

const AUTHORS: ReadonlySet<string> = new Set(['intermediair', 'facilitator']);

function Said({ expectation }: { readonly expectation: Expectation }): JSX.Element {
  const { session, emit, words } = useGuide();
  const { text, who } = expectation;
  return (
    <li>
      <WordsField field="words" about={expectation} label={words.wordsOf(text)} value={writtenWords(session, expectation).trim()}
        inline={expectation.inline} tall
        commit={typed => emit({ verb: 'edit-words', target: targetOf(session, expectation), words: oneLine(typed) })} />
      {who !== undefined && <small dir="auto">{shownName(who)}</small>}
    </li>
  );
}

/** More of them have one line each. */
const FEW = 7;

/** The expectations, to pick a few that are talked about. */
export function FocusBlock(): JSX.Element {
  const { session, words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part" data-part="focus" aria-label={words.pick}>
      {session.expectations.length === 0 && <p class="ambitiegesprek-quiet">{words.noExpectations}</p>}
      <ul class="ambitiegesprek-focus" data-many={session.expectations.length > FEW} onKeyDown={event => { stepAmong(event, 'button'); }}>
        {session.expectations.map((one, index) => <Pick key={one.key} expectation={one} stop={index === 0} />)}
      </ul>
    </section>
  );
}

function Pick({ expectation, stop }: { readonly expectation: Expectation; readonly stop: boolean }): JSX.Element {
  const { session, words, send } = useGuide();
  const { text, focus } = expectation;
  const turn = (): void => { send({ verb: 'set-focus', target: targetOf(session, expectation), focus: !focus }); };
  return (
    <li>
      <button type="button" aria-pressed={focus} aria-label={words.pickLabel(text)} tabIndex={stop ? 0 : -1} title={text} onClick={turn}>
        <span class="ambitiegesprek-pick-words" dir="auto">{text}</span>{focus && <Icon name="check" />}
      </button>
    </li>
  );
}

/** What was picked, each with the question underneath; the others fold. */
export function BeneathBlock(): JSX.Element {
  const { session, words } = useGuide();
  const picked = session.expectations.filter(one => one.focus);
  const others = session.expectations.filter(one => !one.focus);
  return (
    <section class="ambitiegesprek-guide-part" data-part="beneath" aria-label={words.beneath}>
      {picked.map(one => <Probed key={one.key} expectation={one} />)}
      {others.length > 0 && (
        <details open={picked.length === 0}>
          <summary>{words.pickOfOthers(others.length)}</summary>
          <ul class="ambitiegesprek-focus">{others.map((one, index) => <Pick key={one.key} expectation={one} stop={index === 0} />)}</ul>
        </details>
      )}
      {session.expectations.length === 0 && <p class="ambitiegesprek-quiet">{words.noExpectations}</p>}
    </section>
  );
}

function Probed({ expectation }: { readonly expectation: Expectation }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const { text, beneath } = expectation;
  const target = () => targetOf(session, expectation);
  return (
    <article class="ambitiegesprek-topic" data-entry>
      <div class="ambitiegesprek-topic-head">
        <strong dir="auto" title={text}>{text}</strong>
        <button type="button" class="ambitiegesprek-icon-button" aria-label={words.unpick(text)} title={words.unpick(text)}
          onClick={() => { send({ verb: 'set-focus', target: target(), focus: false }); }}><Icon name="cross" /></button>
      </div>
      <WordsField field="beneath" about={expectation} label={words.beneathOf(text)} placeholder={words.beneathHint} value={beneath ?? ''}
        commit={typed => emit({ verb: 'set-beneath', target: target(), words: oneLine(typed) })} />
    </article>
  );
}
