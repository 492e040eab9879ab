import type { JSX } from 'preact';
import { pursued } from '../../core/contents';
import type { Ambition, Cluster } from '../../core/session';
import { targetOf } from '../../core/target';
import { useGuide } from './guide-context';

interface Props {
  readonly cluster: Cluster;
  readonly done: () => void;
}

/** A fourth ambition is wanted: the choice which of the three makes way, or none. */
export function FourthAmbition({ cluster, done }: Props): JSX.Element {
  const { session, words, emit, services } = useGuide();
  const giveWay = async (ambition: Ambition): Promise<void> => {
    await emit({ verb: 'choose', clusters: [targetOf(session, cluster)], words: cluster.text, instead: targetOf(session, ambition) });
    done();
  };
  return (
    <div class="ambitiegesprek-fourth" role="alertdialog" aria-label={words.fourth(cluster.text)}>
      <p><strong>{words.fourth(cluster.text)}</strong></p>
      <p class="ambitiegesprek-quiet">{words.fourthWhy}</p>
      {pursued(session.ambitions).map(ambition => (
        <button type="button" key={ambition.key} aria-label={words.giveWay(ambition.text)}
          onClick={() => { services.told(() => giveWay(ambition)); }}>
          {ambition.text}
        </button>
      ))}
      <button type="button" class="ambitiegesprek-text-button" onClick={done}>{words.keepThree}</button>
    </div>
  );
}
