import type { JSX } from 'preact';
import { peoplePresent } from '../../../core/contents';
import { Chips } from '../../chips';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** How those who are not here take part. */
export function OthersBlock(): JSX.Element {
  const { session: { properties }, words } = useGuide();
  const missing = Math.max(0, (properties.team ?? 0) - peoplePresent(properties));
  return (
    <section class="ambitiegesprek-others-part" data-part="others" aria-label={words.othersQuestion}>
      <h3>{words.othersQuestion}</h3>
      {missing > 0 && <p class="ambitiegesprek-quiet">{words.othersCount(missing)}</p>}
      <OthersWays />
    </section>
  );
}

/** A few ways that are common, and one of their own. */
export function OthersWays(): JSX.Element {
  const { session: { properties: { others } }, words, emit, send } = useGuide();
  const ways = words.othersWays;
  return (
    <>
      <Chips label={words.othersQuestion} chips={ways.map(way => ({ id: way, label: way }))} chosen={others}
        choose={way => { send({ verb: 'set-detail', detail: 'others', value: way }); }} />
      {(others === undefined || !ways.includes(others)) && (
        <WordsField field="others" label={words.othersQuestion} placeholder={words.othersHint} value={others ?? ''}
          commit={text => emit({ verb: 'set-detail', detail: 'others', value: text })} />
      )}
    </>
  );
}
