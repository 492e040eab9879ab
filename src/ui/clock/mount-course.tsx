import { render } from 'preact';
import type { Agenda } from '../../core/agenda';
import type { Words } from '../../i18n/words';
import { CourseTable } from './course-table';

/** Draws the times of one meeting into a container; the result takes them down. */
export function mountCourse(container: HTMLElement, agenda: Agenda, words: Words['clock'], nameOf: (phase: number) => string): () => void {
  render(<CourseTable agenda={agenda} words={words} nameOf={nameOf} />, container);
  return () => { render(null, container); };
}
