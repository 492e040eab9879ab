import type { JSX } from 'preact';
import type { Preparation } from '../../core/preparation';
import type { EviPillar } from '../../method/preparation';
import { useGuide, writtenWording } from './guide-context';
import { Part } from './part';
import { WordsField } from './words-field';

interface Props {
  readonly preparation: Preparation;
  readonly pillars: readonly EviPillar[];
}

/** How the school sees itself: the outcomes it sent, and each pillar in a word. */
export function EviPart({ preparation, pillars }: Props): JSX.Element {
  const { words, services } = useGuide();
  return (
    <Part title={words.evi} name="evi">
      <p class="ambitiegesprek-quiet">{words.eviHint}</p>
      <div class="ambitiegesprek-step-fields">
        {pillars.map(pillar => <Pillar key={pillar} pillar={pillar} preparation={preparation} />)}
      </div>
      <div class="ambitiegesprek-guide-row">
        <button type="button" onClick={() => { services.attachEvi(); }}>{words.eviFile}</button>
        {preparation.links.length > 0 && <span class="ambitiegesprek-quiet">{preparation.links.join(', ')}</span>}
      </div>
    </Part>
  );
}

function Pillar({ pillar, preparation }: { readonly pillar: EviPillar; readonly preparation: Preparation }): JSX.Element {
  const guide = useGuide();
  const { words, emit } = guide;
  const name = writtenWording(guide).eviPillars[pillar];
  const value = preparation.fields.find(field => field.name.toLowerCase() === name.toLowerCase())?.value ?? '';
  const set = (text: string) => emit({ verb: 'set-pillar', pillar: name, words: text });
  return (
    <label>
      <span>{name}</span>
      <WordsField field={`evi-${pillar}`} label={words.pillarLabel(name)} value={value} commit={set} />
    </label>
  );
}
