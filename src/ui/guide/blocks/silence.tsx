import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { begun, goneOn, heldUp, silenceLeft, silencePassed } from '../../../core/agenda/silence';
import { SILENCES } from '../../../method/conversation';
import { Icon } from '../../icon';
import { Chips } from '../../chips';
import { stepAmong } from '../../key-press';
import { useGuide } from '../guide-context';
import { Progress } from '../newest';

const TURN_MILLISECONDS = 1000;

/** A stretch of writing in silence: begun here, counted here and on the group's screen. It only shows; nothing sounds or stops. */
export function SilenceTimer({ proposed }: { readonly proposed: number }): JSX.Element | null {
  const { words, silence, services, choices, note: { setSilence } } = useGuide();
  const running = silence?.ends !== undefined;
  useTurning(running);
  if (!setSilence) return null;
  const now = services.moment();
  const minutes = Number(choices.get('silence') ?? silence?.minutes ?? proposed);
  const left = silence ? silenceLeft(silence, now) : minutes * 60_000;
  const over = silence !== undefined && left === 0;
  const choose = (id: string): void => {
    choices.set('silence', id);
    if (silence) setSilence(undefined);
  };
  // Counted from the press, not from what was drawn last: a held silence is not drawn anew.
  const turn = (): void => {
    const then = services.moment();
    setSilence(!silence || over ? begun(minutes, then) : running ? heldUp(silence, then) : goneOn(silence, then));
  };
  const label = !silence || over ? words.beginSilence : running ? words.holdSilence : words.goOnSilence;
  return (
    <section class="ambitiegesprek-silence" aria-label={words.silence} data-state={over ? 'over' : silence ? 'running' : 'still'}>
      <div class="ambitiegesprek-silence-row" onKeyDown={event => { stepAmong(event, 'button'); }}>
        <span class="ambitiegesprek-silence-left" role="timer">{inMinutes(left)}</span> <span
          class="ambitiegesprek-quiet">{over ? words.silenceOver : words.silent}</span>
        <button type="button" class="ambitiegesprek-icon-button" aria-label={label} title={label} onClick={turn}><Icon
          name={running && !over ? 'pause' : 'play'} /></button>
        <Chips passed label={words.silenceMinutes} chips={SILENCES.map(one => ({ id: String(one), label: String(one) }))}
          chosen={String(minutes)} choose={choose}>
          <span class="ambitiegesprek-quiet">min</span>
        </Chips>
      </div>
      {silence && <Progress part={1 - silencePassed(silence, now)} />}
    </section>
  );
}

/** Draws every second for as long as it runs. */
function useTurning(running: boolean): void {
  const [, again] = useState({});
  useEffect(() => {
    if (!running) return undefined;
    const timer = window.setInterval(() => { again({}); }, TURN_MILLISECONDS);
    return () => { window.clearInterval(timer); };
  }, [running]);
}

function inMinutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
