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
      <p>{words.fourth(cluster.text)}</p>
      {pursued(session.ambitions).map(ambition => (
        <button type="button" key={ambition.key} onClick={() => { services.told(() => giveWay(ambition)); }}>
          {words.giveWay(ambition.text)}
        </button>
      ))}
      <button type="button" class="mod-cta" onClick={done}>{words.keepThree}</button>
    </div>
  );
}
