import type { JSX } from 'preact';
import { elementByKey } from '../../core/place';
import type { Ambition, Cluster } from '../../core/session';
import { targetOf } from '../../core/target';
import { useGuide } from './guide-context';

interface Props {
  readonly cluster: Cluster;
  readonly done: () => void;
}

/** A fourth ambition is wanted: the choice which of the three makes way, or none. */
export function FourthAmbition({ cluster, done }: Props): JSX.Element {
  const guide = useGuide();
  const { session, words } = guide;
  const giveWay = async (ambition: Ambition): Promise<void> => {
    const takenBack = await guide.emit({ verb: 'unchoose', ambition: targetOf(session, ambition) });
    if (takenBack.done) guide.act(({ session: later, emit }) => {
      const wanted = elementByKey(later, cluster.key);
      if (wanted?.kind === 'cluster') void emit({ verb: 'choose', clusters: [targetOf(later, wanted)], words: wanted.text });
    });
    done();
  };
  return (
    <div class="ambitiegesprek-fourth" role="alertdialog" aria-label={words.fourth(cluster.text)}>
      <p>{words.fourth(cluster.text)}</p>
      {session.ambitions.map(ambition => (
        <button type="button" key={ambition.key} onClick={() => { void giveWay(ambition); }}>{words.giveWay(ambition.text)}</button>
      ))}
      <button type="button" class="mod-cta" onClick={done}>{words.keepThree}</button>
    </div>
  );
}
