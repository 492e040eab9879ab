import type { JSX } from 'preact';
import { titleOf } from './phase-title';
import { useGuide } from './guide-context';

const CLOSED = 8;

/** The one way on. */
export function NextPhase(): JSX.Element | null {
  const guide = useGuide();
  const { words, meeting, looked, services } = guide;
  if (looked !== meeting || meeting >= CLOSED) return null;
  const next = meeting + 1;
  const label = meeting === 0 ? words.start : next === CLOSED ? words.close : words.next(next, titleOf(guide, next));
  return (
    <div class="ambitiegesprek-next">
      <button type="button" class="mod-cta ambitiegesprek-next-phase" onClick={() => { services.goToPhase(next); }}>{label}</button>
    </div>
  );
}
