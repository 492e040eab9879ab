import type { JSX } from 'preact';
import { whereWeAre } from '../../core/years/where-we-are';
import { useYears } from './years-context';

/** One paragraph and three lines, to read aloud at the start of the next talk. */
export function WhereWeAreCard(): JSX.Element {
  const { years, words: { view } } = useYears();
  const state = whereWeAre(years);
  return (
    <section class="ambitiegesprek-years-now" aria-label={view.whereWeAre}>
      <h2>{view.whereWeAre}</h2>
      <p dir="auto">{view.paragraph(state)}</p>
      <ul>{view.threeLines(state).map(line => <li key={line} dir="auto">{line}</li>)}</ul>
    </section>
  );
}
