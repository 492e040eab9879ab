import type { JSX } from 'preact';
import { useGuide } from './guide-context';

/** Says plainly that another phase is looked at than the one the meeting is in. */
export function LookingBanner(): JSX.Element | null {
  const { words, looked, meeting, look, services } = useGuide();
  if (looked === meeting) return null;
  const subject = looked === 0 ? words.preparationName : looked === 8 ? words.closedName : words.phaseName(looked);
  const standing = meeting === 0 ? words.standing.prepared : meeting === 8 ? words.standing.closed : words.standing.running(meeting);
  const move = (): void => {
    services.goToPhase(looked);
    look(undefined);
  };
  return (
    <div class="ambitiegesprek-looking" role="status">
      <p>{words.looking(subject, standing)}</p>
      <div class="ambitiegesprek-guide-row">
        <button type="button" class="mod-cta" onClick={() => { look(undefined); }}>{words.back}</button>
        {looked > 0 && looked < 8 && meeting > 0 && <button type="button" onClick={move}>{words.moveHere}</button>}
      </div>
    </div>
  );
}
