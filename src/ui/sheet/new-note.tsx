import type { JSX } from 'preact';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import type { Edit } from './attention';
import { useSheet } from './sheet-view';
import { Sign } from './sign';
import { WordsEditor } from './words-editor';

/** A note that somebody is writing; it is in the text of the session only after that. */
export function NewNote({ edit }: { readonly edit: Extract<Edit, { kind: 'note' }> }): JSX.Element {
  const { words } = useSheet();
  return (
    <div class="ambitiegesprek-note ambitiegesprek-is-editing" data-new-color={edit.colour}>
      <WordsEditor key={edit.id} edit={edit} label={words.notePlaceholder} />
      <div class="ambitiegesprek-foot">
        <Sign name={ICON_OF_COLOUR[edit.colour]} title={words.kinds[edit.colour]} />
      </div>
    </div>
  );
}
