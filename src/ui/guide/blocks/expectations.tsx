import type { JSX } from 'preact';
import { namedIn } from '../../../core/link';
import type { Expectation, Session } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
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
      <WordsField field="words" about={expectation} label={words.wordsOf(text)} value={text}
        commit={typed => emit({ verb: 'edit-words', target: targetOf(session, expectation), words: oneLine(typed) })} />
      {who !== undefined && <small dir="auto">{who}</small>}
    </li>
  );
}
