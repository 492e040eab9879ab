import type { JSX } from 'preact';
import { closedNumber, useGuide } from './guide-context';

/** Says plainly that another phase is looked at than the one the meeting is in. */
export function LookingBanner(): JSX.Element | null {
  const guide = useGuide();
  const { words, looked, meeting, look } = guide;
  if (looked === meeting) return null;
  const closed = closedNumber(guide);
  const subject = looked === 0 ? words.preparationName : looked === closed ? words.closedName : words.phaseName(looked);
  const standing = meeting === 0 ? words.standing.prepared : meeting === closed ? words.standing.closed : words.standing.running(meeting);
  return (
    <div class="ambitiegesprek-looking" role="status">
      <p>{words.looking(subject, standing)}</p>
      <button type="button" onClick={() => { look(undefined); }}>{words.back}</button>
    </div>
  );
}
