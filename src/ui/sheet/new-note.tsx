import type { JSX } from 'preact';
import { Icon } from '../icon';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import type { Edit } from './attention';
import { useSheet } from './sheet-view';
import { WordsEditor } from './words-editor';

/** A note that somebody is writing; it is in the text of the session only after that. */
export function NewNote({ edit }: { readonly edit: Extract<Edit, { kind: 'note' }> }): JSX.Element {
  const { words } = useSheet();
  return (
    <div class="ambitiegesprek-note is-editing is-new" data-new-color={edit.colour}>
      <WordsEditor key={edit.id} edit={edit} label={words.notePlaceholder} />
      <div class="ambitiegesprek-foot">
        <span class="ambitiegesprek-sign" title={words.kinds[edit.colour]}><Icon name={ICON_OF_COLOUR[edit.colour]} /></span>
      </div>
    </div>
  );
}
