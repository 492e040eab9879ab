import type { JSX } from 'preact';
import { FACETS_OF } from '../../core/syntax';
import type { Words } from '../../i18n/words';
import { Chips, ToggleChip } from '../chips';
import type { CaptureDraft } from './capture-services';
import type { Capture } from './use-capture';

interface Props {
  readonly capture: Capture;
  readonly draft: CaptureDraft;
  readonly words: Words['capture'];
}

/** What the notes are beside their colour; pressing what was chosen takes it off. */
export function FacetRow({ capture: { colour, change }, draft, words }: Props): JSX.Element | null {
  const facets = FACETS_OF[colour];
  if (facets.length === 0) return null;
  const chosen = facets.find(facet => facet === draft.facet);
  const choose = (id: string): void => { change({ facet: facets.find(facet => facet === id && facet !== chosen) }); };
  return (
    <div class="ambitiegesprek-capture-facets">
      <Chips label={words.facet} chips={facets.map(facet => ({ id: facet, label: words.facets[facet] }))} chosen={chosen} choose={choose}>
        <ToggleChip label={words.first} pressed={draft.first === true} press={() => { change({ first: draft.first !== true }); }} />
      </Chips>
    </div>
  );
}
