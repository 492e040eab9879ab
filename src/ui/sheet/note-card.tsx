import type { JSX } from 'preact';
import type { NestedLine, StickyNote } from '../../core/session';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import { InlineWords } from '../inline';
import { memo } from '../memo';
import { Sign } from './sign';
import { useMark, useSheet } from './sheet-view';
import { attributesOf, classOf } from './thing-attributes';
import { tiltOf } from './tilt';
import { WordsEditor } from './words-editor';

interface Props {
  readonly note: StickyNote;
}

function NoteOnSheet({ note }: Props): JSX.Element {
  const view = useSheet();
  const mark = useMark(note.key);
  const { words } = view;
  const label = words.noteName(words.colours[note.colour], note.text === '' ? words.wordless : note.text);
  return (
    <div {...attributesOf(view, note, mark, label)} class={classOf('note', mark)} data-color={note.colour}
      style={{ '--ambitiegesprek-tilt': `${tiltOf(note.key)}deg` }}>
      <div class="ambitiegesprek-words" data-part="text" dir="auto" hidden={mark.edit !== undefined}>
        <InlineWords inline={note.inline} links={view.services} />
      </div>
      {mark.edit && <WordsEditor key={mark.edit.id} edit={mark.edit} label={words.notePlaceholder} />}
      <NestedLines lines={note.nested} />
      <div class="ambitiegesprek-foot">
        {note.facet !== undefined && <span class="ambitiegesprek-facet" dir="auto">{note.facet}</span>}
        <Sign name={ICON_OF_COLOUR[note.colour]} title={words.kinds[note.colour]} />
      </div>
    </div>
  );
}

/** A sticky note. */
export const NoteCard = memo(NoteOnSheet);

/** What is nested in a note or step and belongs to it. */
export function NestedLines({ lines }: { readonly lines: readonly NestedLine[] }): JSX.Element | null {
  const { services } = useSheet();
  if (lines.length === 0) return null;
  return (
    <div class="ambitiegesprek-nested">
      {lines.map(line => (
        <p dir="auto" class={line.depth > 0 ? 'ambitiegesprek-is-child' : undefined} style={{ '--ambitiegesprek-depth': line.depth }}>
          <InlineWords inline={line.inline} links={services} />
        </p>
      ))}
    </div>
  );
}
