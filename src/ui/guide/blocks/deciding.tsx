import type { JSX } from 'preact';
import { facetOf, notesOf } from '../../../core/contents';
import type { StickyNote } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { ToggleChip } from '../../chips';
import type { ActivityProps } from '../activity-of-now';
import { useGuide } from '../guide-context';
import { PlaceNumber } from '../places';
import { WordsField } from '../words-field';

/** What serves no ambition, or hangs nowhere: what becomes of it. */
export function DecidingBlock({ phase: { noteColour: colour } }: ActivityProps): JSX.Element {
  const { session, words } = useGuide();
  const notes = notesOf(session).filter(note => note.colour === colour);
  const loose = new Set(session.loose.map(({ key }) => key));
  const open = notes.filter(note => facetOf(note) === 'does-not-serve' || loose.has(note.key));
  return (
    <section class="ambitiegesprek-guide-part" data-part="deciding">
      <p class="ambitiegesprek-count"><strong>{words.fitNowhere(open.length)}</strong></p>
      {open.map(note => <Decided key={note.key} note={note} />)}
    </section>
  );
}

function Decided({ note }: { readonly note: StickyNote }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const target = () => targetOf(session, note);
  const unserving = facetOf(note) === 'does-not-serve';
  return (
    <article class="ambitiegesprek-topic" data-kind="note" data-color={note.colour} data-entry>
      <div class="ambitiegesprek-topic-head">
        <PlaceNumber thing={note} /> <strong dir="auto">{note.text}</strong>
        <ToggleChip label={words.facets['does-not-serve']} pressed={unserving}
          press={() => { send({ verb: 'set-facet', targets: [target()], facet: unserving ? undefined : 'does-not-serve' }); }} />
      </div>
      <WordsField field="decision" about={note} label={words.decisionOf(note.text)} placeholder={words.decisionHint}
        value={note.decision ?? ''}
        commit={text => emit({ verb: 'set-decision', target: target(), words: oneLine(text) })} />
    </article>
  );
}
