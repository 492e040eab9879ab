import type { JSX } from 'preact';
import type { Edit } from './attention';
import { useSheet } from './sheet-view';
import { WordsEditor } from './words-editor';

/** Room to word an ambition, where it will stand. */
export function AmbitionDraft({ edit }: { readonly edit: Extract<Edit, { kind: 'ambition' }> }): JSX.Element {
  const view = useSheet();
  const { words } = view;
  return (
    <div class="ambitiegesprek-ambition-draft">
      <span class="ambitiegesprek-ambition-number">{words.ambition(view.session().ambitions.length + 1)}</span>
      <WordsEditor key={edit.id} edit={edit} label={words.ambitionPlaceholder} />
    </div>
  );
}
