import { type JSX, render } from 'preact';
import type { Agenda, PhaseTiming } from '../../core/agenda';
import type { Words } from '../../i18n/words';

interface Props {
  readonly agenda: Agenda;
  readonly words: Words['clock'];
  readonly nameOf: (phase: number) => string;
}

/** Planned against used, phase by phase; while the meeting runs also what the phases to come have become. */
export function CourseTable({ agenda, words, nameOf }: Props): JSX.Element {
  return (
    <table class="ambitiegesprek-course">
      <caption>{words.readBack}</caption>
      <thead>
        <tr><th scope="col">{words.phase}</th><th scope="col">{words.planned}</th><th scope="col">{words.used}</th></tr>
      </thead>
      <tbody>
        {agenda.phases.map(phase => <Row key={phase.number} phase={phase} agenda={agenda} words={words} name={nameOf(phase.number)} />)}
      </tbody>
      <tfoot>
        <tr><th scope="row">{words.whole}</th><td>{Math.round(agenda.planned)}</td><td>{Math.round(agenda.used)}</td></tr>
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly phase: PhaseTiming;
  readonly agenda: Agenda;
  readonly words: Words['clock'];
  readonly name: string;
}

function Row({ phase, agenda, words, name }: RowProps): JSX.Element {
  const comes = agenda.current !== undefined && phase.number > agenda.current;
  const changed = comes && Math.round(phase.replanned) !== Math.round(phase.planned);
  return (
    <tr data-level={phase.level} data-current={phase.number === agenda.current}>
      <th scope="row">
        {phase.number}. {name}
        {phase.visits > 1 && <small> {words.visits(phase.visits)}</small>}
      </th>
      <td>{Math.round(phase.planned)}{changed && <small> {words.replanned(Math.round(phase.replanned))}</small>}</td>
      <td>{phase.visits > 0 ? Math.round(phase.used) : '–'}</td>
    </tr>
  );
}

/** Draws the times of one meeting into a container; the result takes them down. */
export function mountCourse(container: HTMLElement, agenda: Agenda, words: Words['clock'], nameOf: (phase: number) => string): () => void {
  render(<CourseTable agenda={agenda} words={words} nameOf={nameOf} />, container);
  return () => { render(null, container); };
}
