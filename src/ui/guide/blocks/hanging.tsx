import type { JSX } from 'preact';
import { facetOf, notesOf, pursued } from '../../../core/contents';
import type { Ambition, StickyNote } from '../../../core/session';
import { targetOf } from '../../../core/target';
import { oneLine } from '../../../core/writing/words';
import { ToggleChip } from '../../chips';
import { stepAmong } from '../../key-press';
import type { ActivityProps } from '../activity-of-now';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { PlaceNumber } from '../places';
import { WordsField } from '../words-field';

/** The loose notes of the phase's colour, each to be hung at an ambition by one press. */
export function HangingBlock({ phase: { noteColour: colour } }: ActivityProps): JSX.Element | null {
  const { session, words, services } = useGuide();
  if (colour === undefined) return null;
  const all = notesOf(session).filter(note => note.colour === colour);
  const loose = session.loose.filter(note => note.colour === colour);
  return (
    <section class="ambitiegesprek-guide-part" data-part="hanging">
      <div class="ambitiegesprek-newest-head">
        <p class="ambitiegesprek-count"><strong>{words.hangOf(all.length - loose.length, all.length)}</strong></p>
        <button type="button" onClick={() => { services.openSheet(); }}>{words.toSheet}</button>
      </div>
      <Newest name="hanging" things={loose} inOrder count={words.stillLoose(loose.length)}
        row={note => <Loose key={note.key} note={note} />} />
    </section>
  );
}

function Loose({ note }: { readonly note: StickyNote }): JSX.Element {
  const { session, words, send } = useGuide();
  const ambitions = pursued(session.ambitions);
  const hang = (ambition: Ambition): void => {
    send({ verb: 'move', targets: [targetOf(session, note)], to: { into: targetOf(session, ambition) } });
  };
  return (
    <li class="ambitiegesprek-hanging" data-kind="note" data-color={note.colour}>
      <span dir="auto">{note.text}</span>
      <div class="ambitiegesprek-choices" role="group" aria-label={words.whereTo(note.text)}
        onKeyDown={event => { stepAmong(event, 'button'); }}>
        {ambitions.map((ambition, index) => (
          <button type="button" key={ambition.key} class="ambitiegesprek-choice" tabIndex={index === 0 ? 0 : -1} title={ambition.text}
            aria-label={`${index + 1} ${ambition.text}`} onClick={() => { hang(ambition); }}>{index + 1}</button>
        ))}
      </div>
    </li>
  );
}

/** What serves no ambition, or hangs nowhere: what becomes of it. */
export function DecidingBlock({ phase: { noteColour: colour } }: ActivityProps): JSX.Element {
  const { session, words } = useGuide();
  const notes = notesOf(session).filter(note => note.colour === colour);
  const loose = new Set(session.loose.map(({ key }) => key));
  const open = notes.filter(note => facetOf(note) === 'does-not-serve' || loose.has(note.key));
  return (
    <section class="ambitiegesprek-guide-part" data-part="deciding">
      <Newest name="deciding" things={undecidedFirst(open)} inOrder count={<strong>{words.fitNowhere(open.length)}</strong>}
        row={note => <Decided key={note.key} note={note} />} />
    </section>
  );
}

function undecidedFirst(notes: readonly StickyNote[]): readonly StickyNote[] {
  return [...notes.filter(({ decision }) => decision === undefined), ...notes.filter(({ decision }) => decision !== undefined)];
}

function Decided({ note }: { readonly note: StickyNote }): JSX.Element {
  const { session, words, emit, send } = useGuide();
  const target = () => targetOf(session, note);
  const unserving = facetOf(note) === 'does-not-serve';
  return (
    <li class="ambitiegesprek-topic" data-kind="note" data-color={note.colour} data-entry>
      <div class="ambitiegesprek-topic-head">
        <PlaceNumber thing={note} /> <strong dir="auto">{note.text}</strong>
        <ToggleChip label={words.facets['does-not-serve']} pressed={unserving}
          press={() => { send({ verb: 'set-facet', targets: [target()], facet: unserving ? undefined : 'does-not-serve' }); }} />
      </div>
      <WordsField field="decision" about={note} label={words.decisionOf(note.text)} placeholder={words.decisionHint}
        value={note.decision ?? ''}
        commit={text => emit({ verb: 'set-decision', target: target(), words: oneLine(text) })} />
    </li>
  );
}
