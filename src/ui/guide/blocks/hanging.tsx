import type { JSX } from 'preact';
import { notesOf, pursued } from '../../../core/contents';
import type { Ambition, StickyNote } from '../../../core/session';
import { targetOf } from '../../../core/target';
import type { ActivityProps } from '../activity-of-now';
import { useGuide } from '../guide-context';
import { Newest } from '../newest';
import { stepAmong } from '../../roving';

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
      <Newest name="hanging" things={loose} inOrder atLeast={8} count={words.stillLoose(loose.length)}
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
