import type { ComponentChild, JSX } from 'preact';
import type { Holder } from '../../core/session';
import type { Edit } from './attention';
import { memo } from '../memo';
import { NewNote } from './new-note';
import { NoteCard } from './note-card';
import { StepCard } from './step-card';

interface Props extends Pick<Holder, 'notes' | 'steps'> {
  /** A note being written here. */
  readonly edit: Edit | undefined;
  /** How many things may be drawn by now. */
  readonly limit: number;
  /** Notes side by side; absent: as many as fit. */
  readonly across?: number;
  /** Stands among the notes, in the middle of the first rows; the notes flow around it. */
  readonly middle?: ComponentChild;
}

function ThingsInOrder({ notes, steps, edit, limit, across, middle }: Props): JSX.Element | null {
  const writing = edit?.kind === 'note' ? edit : undefined;
  if (notes.length + steps.length === 0 && !writing && !middle) return null;
  const style = across === undefined ? undefined : { '--ambitiegesprek-across': across };
  const cards: ComponentChild[] = notes.slice(0, limit).map(note => <NoteCard key={note.key} note={note} />);
  if (middle !== undefined) cards.push(middle);
  if (writing) cards.splice(placeOf(writing.before, notes), 0, <NewNote key="new" edit={writing} />);
  return (
    <div class="ambitiegesprek-held" style={style} role="none">
      {cards.length > 0 && <div class="ambitiegesprek-notes" role="none">{cards}</div>}
      {steps.length > 0 && (
        <div class="ambitiegesprek-step-cards" role="none">
          {steps.slice(0, Math.max(0, limit - notes.length)).map(step => <StepCard key={step.key} step={step} />)}
        </div>
      )}
    </div>
  );
}

/** The notes and steps that hang directly under one heading, in the order of the text. */
export const HeldThings = memo(ThingsInOrder);

function placeOf(before: string | undefined, notes: Holder['notes']): number {
  const at = before === undefined ? -1 : notes.findIndex(note => note.key === before);
  return at < 0 ? notes.length : at;
}
