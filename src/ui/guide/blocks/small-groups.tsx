import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shownName } from '../../../core/link';
import { stillPresent } from '../../../core/contents';
import type { TableGroup } from '../../../core/properties';
import { targetOf } from '../../../core/target';
import { Chips } from '../../chips';
import { useGuide } from '../guide-context';
import { clustersOf } from './grouping';

const SIZES = [2, 3, 4];

/** Splits people at random into groups, each with its clusters; the first of each reports. Tables are groups already. */
export function SmallGroups(): JSX.Element | null {
  const { session, words, services, send } = useGuide();
  const [amount, setAmount] = useState(3);
  const clusters = clustersOf(session);
  const { tables } = session.properties;
  const people = stillPresent(session.properties).map(shownName);
  if (clusters.length < 2 || (people.length < 4 && tables.length < 2)) return null;
  const split = (): void => {
    const groups = tables.length > 1 ? tables.map(namesOf) : dealt(services.shuffled(people), amount);
    const given = clusters.map((cluster, index) => ({ cluster: targetOf(session, cluster), people: groups[index % groups.length] ?? [] }));
    send({ verb: 'set-groups', groups: given });
  };
  return (
    <div class="ambitiegesprek-guide-row">
      {tables.length < 2 && (
        <Chips label={words.groups} chips={SIZES.map(size => ({ id: String(size), label: String(size) }))} chosen={String(amount)}
          choose={id => { setAmount(Number(id)); }} />
      )}
      <button type="button" onClick={split}>{tables.length > 1 ? words.dividePerTable : words.splitGroups(amount)}</button>
    </div>
  );
}

/** Who speaks for a table stands behind its name. */
function namesOf({ name, spokesperson }: TableGroup): readonly string[] {
  return spokesperson === undefined ? [name] : [name, spokesperson];
}

/** In turn, so that no group is more than one larger than another. */
function dealt(people: readonly string[], amount: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(amount, people.length) }, (_, group) => people.filter((_name, index) => index % amount === group));
}
