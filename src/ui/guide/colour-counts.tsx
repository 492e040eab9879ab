import type { JSX } from 'preact';
import { countColours } from '../../core/contents';
import { type Colour, COLOURS } from '../../core/session';
import { Icon } from '../icon';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import { useGuide } from './guide-context';

/** How many notes of each colour are in, against the people in the room: a paper note that was missed shows here. */
export function ColourCounts(): JSX.Element {
  const { session, words } = useGuide();
  const counts = countColours(session);
  const people = session.properties.participants.length;
  return (
    <ul class="ambitiegesprek-counts" aria-label={words.counts}>
      {COLOURS.map(colour => (
        <Count key={colour} colour={colour} count={counts[colour]} people={people} label={words.countOf(counts[colour], colour, people)} />
      ))}
    </ul>
  );
}

interface CountProps {
  readonly colour: Colour;
  readonly count: number;
  readonly people: number;
  readonly label: string;
}

function Count({ colour, count, people, label }: CountProps): JSX.Element {
  return (
    <li data-color={colour} aria-label={label} title={label}>
      <Icon name={ICON_OF_COLOUR[colour]} />
      <strong>{count}</strong>
      {people > 0 && <small>/ {people}</small>}
    </li>
  );
}
