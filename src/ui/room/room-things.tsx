import type { ComponentChild, JSX } from 'preact';
import type { Expectation, Holder, Step, StickyNote } from '../../core/session';
import type { Words } from '../../i18n/words';
import { Icon } from '../icon';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import { InlineWords, type InlineLinks } from '../inline';

/** How things are shown: with names or without, and where their pictures come from. */
export interface RoomManner {
  readonly words: Words;
  readonly names: boolean;
  readonly links: InlineLinks;
}

interface ManneredProps {
  readonly manner: RoomManner;
}

export function RoomHeld({ holder, manner }: ManneredProps & { readonly holder: Holder }): JSX.Element {
  return (
    <>
      {holder.notes.map(note => <RoomNote key={note.key} note={note} manner={manner} />)}
      {holder.steps.map(step => <RoomStep key={step.key} step={step} manner={manner} />)}
    </>
  );
}

function RoomNote({ note, manner }: ManneredProps & { readonly note: StickyNote }): JSX.Element {
  return (
    <div class="ambitiegesprek-room-note" data-kind="note" data-color={note.colour} data-key={note.key}>
      <span class="ambitiegesprek-room-sign" role="img" aria-label={manner.words.capture.colourNames[note.colour]}>
        <Icon name={ICON_OF_COLOUR[note.colour]} />
      </span>
      <span data-part="text" dir="auto"><InlineWords inline={note.inline} links={manner.links} /></span>
    </div>
  );
}

export function RoomStep({ step, manner }: ManneredProps & { readonly step: Step }): JSX.Element {
  const colour = step.personal ? 'large' : 'none';
  return (
    <div class="ambitiegesprek-room-note" data-kind="step" data-color={colour} data-key={step.key} data-done={step.done}>
      <span class="ambitiegesprek-room-sign"><Icon name={step.personal ? 'feet' : 'school'} /></span>
      <span data-part="text" dir="auto"><InlineWords inline={step.inline} links={manner.links} /></span>
      {manner.names && step.who !== undefined && <Who name={step.who} />}
    </div>
  );
}

export function RoomExpectation({ expectation, manner }: ManneredProps & { readonly expectation: Expectation }): JSX.Element {
  const { outcome, who, focus, key, inline } = expectation;
  return (
    <div class="ambitiegesprek-room-note" data-kind="expectation" data-color="none" data-key={key}
      data-focus={focus} data-outcome={outcome}>
      <span data-part="text" dir="auto"><InlineWords inline={inline} links={manner.links} /></span>
      {outcome && <span class="ambitiegesprek-room-aside">{manner.words.room.outcomes[outcome]}</span>}
      {manner.names && who !== undefined && <Who name={who} />}
    </div>
  );
}

function Who({ name }: { readonly name: ComponentChild }): JSX.Element {
  return <span class="ambitiegesprek-room-aside" dir="auto">{name}</span>;
}
