import type { JSX } from 'preact';
import { peoplePresent } from '../../../core/contents';
import { Chips } from '../../chips';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** How those who are not here take part. */
export function OthersBlock(): JSX.Element {
  const { session: { properties }, words, emit, send } = useGuide();
  const { team, others } = properties;
  const missing = Math.max(0, (team ?? 0) - peoplePresent(properties));
  const ways = words.othersWays;
  return (
    <section class="ambitiegesprek-others-part" data-part="others" aria-label={words.othersQuestion}>
      <h3>{words.othersQuestion}</h3>
      {missing > 0 && <p class="ambitiegesprek-quiet">{words.othersCount(missing)}</p>}
      <Chips label={words.othersQuestion} chips={ways.map(way => ({ id: way, label: way }))} chosen={others}
        choose={way => { send({ verb: 'set-detail', detail: 'others', value: way }); }} />
      {(others === undefined || !ways.includes(others)) && (
        <WordsField field="others" label={words.othersQuestion} placeholder={words.othersHint} value={others ?? ''}
          commit={text => emit({ verb: 'set-detail', detail: 'others', value: text })} />
      )}
    </section>
  );
}

/** The same, only where not all of the team are here. */
export function OthersIfAbsent(): JSX.Element | null {
  const { session: { properties } } = useGuide();
  return (properties.team ?? 0) > peoplePresent(properties) ? <OthersBlock /> : null;
}
