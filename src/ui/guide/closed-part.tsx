import type { JSX } from 'preact';
import { CourseTable } from '../clock/course-table';
import { PhotoBlock } from './blocks/pictures';
import { closedNumber, useGuide } from './guide-context';
import { titleOf } from './phase-title';

/** After the meeting: what it took, and what is left to do with the sheet. */
export function ClosedPart(): JSX.Element {
  const guide = useGuide();
  const { words, agenda, services, meeting } = guide;
  return (
    <main class="ambitiegesprek-now">
      <h2>{meeting === closedNumber(guide) ? words.closedTitle : words.closed}</h2>
      <p class="ambitiegesprek-says">{words.closedHint}</p>
      <PhotoBlock />
      <CourseTable agenda={agenda} words={services.words.clock} nameOf={number => titleOf(guide, number)} />
    </main>
  );
}
