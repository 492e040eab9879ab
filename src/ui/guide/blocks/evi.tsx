import type { JSX } from 'preact';
import { type EviOutcome, type Preparation, preparationOf } from '../../../core/preparation';
import { EVI_PILLARS, type EviPillar } from '../../../method/preparation';
import { Chips } from '../../chips';
import { Fold } from '../fold';
import { useGuide, writtenWording } from '../guide-context';
import { WordsField } from '../words-field';

const SCENARIOS = ['1', '2', '3', '4'].map(id => ({ id, label: id }));

/** The scenarios that are known, in the order of the pillars. */
export function scenariosOf({ evi }: Preparation): readonly number[] {
  return EVI_PILLARS.flatMap(pillar => evi.find(one => one.pillar === pillar)?.scenario ?? []);
}

/** How the school sees itself: for each pillar a scenario and a point for development, and the outcomes it sent. */
export function EviPillars(): JSX.Element {
  const { session, words, services } = useGuide();
  const { evi, links } = preparationOf(session);
  return (
    <>
      {EVI_PILLARS.map(pillar => <Pillar key={pillar} pillar={pillar} outcome={evi.find(one => one.pillar === pillar)} />)}
      <button type="button" class="ambitiegesprek-text-button"
        onClick={() => { services.attachEvi(); }}>{links.length > 0 ? links.join(', ') : words.eviFile}</button>
    </>
  );
}

interface PillarProps {
  readonly pillar: EviPillar;
  readonly outcome: EviOutcome | undefined;
}

function Pillar({ pillar, outcome }: PillarProps): JSX.Element {
  const guide = useGuide();
  const { words, emit, send, drafts } = guide;
  const field = `evi-${pillar}`;
  const name = writtenWording(guide).eviPillars[pillar];
  const scenario = outcome?.scenario?.toString();
  const point = outcome?.point ?? '';
  const choose = (id: string): void => {
    send({ verb: 'set-pillar', pillar: name, words: pillarText(id === scenario ? undefined : id, point) });
  };
  return (
    <div class="ambitiegesprek-pillar">
      <span>{name}</span>
      <Chips label={words.pillarScenario(name)} chips={SCENARIOS} chosen={scenario} choose={choose} />
      {(outcome !== undefined || drafts.get(field) !== undefined) && (
        <WordsField field={field} label={words.pillarPoint(name)} placeholder={words.pillarHint} value={point}
          commit={text => emit({ verb: 'set-pillar', pillar: name, words: pillarText(scenario, text) })} />
      )}
    </div>
  );
}

/** As the format has it: the scenario, and after a dot the point. */
function pillarText(scenario: string | undefined, point: string): string {
  if (scenario === undefined) return point;
  return point === '' ? scenario : `${scenario} · ${point}`;
}

/** What the self-evaluation says, quietly, where it helps to ask on. */
export function EviGlance(): JSX.Element | null {
  const guide = useGuide();
  const { evi } = preparationOf(guide.session);
  if (evi.length === 0) return null;
  const { eviPillars } = writtenWording(guide);
  return (
    <Fold name="evi" class="ambitiegesprek-evi-glance" label={guide.words.eviGlance} button="Evi">
      {() => (
        <ul>{evi.map(({ pillar, scenario, point }) => (
          <li key={pillar}><strong>{eviPillars[pillar]}</strong> {[scenario, point].filter(Boolean).join(' · ')}</li>
        ))}</ul>
      )}
    </Fold>
  );
}
