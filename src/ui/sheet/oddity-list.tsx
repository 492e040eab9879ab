import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Irregularity } from '../../core/session';
import { Icon } from '../icon';
import { keyMeant } from '../key-press';
import { useSheet } from './sheet-view';

/** What is odd in the note: told quietly in a corner, each with the way to its line; never repaired. */
export function OddityList({ irregularities }: { readonly irregularities: readonly Irregularity[] }): JSX.Element | null {
  const { words } = useSheet();
  const [open, setOpen] = useState(false);
  if (irregularities.length === 0) return null;
  const escape = (event: KeyboardEvent): void => {
    if (keyMeant(event)?.key === 'Escape') setOpen(false);
  };
  return (
    <div class="ambitiegesprek-oddities" onKeyDown={escape}>
      <button type="button" class="ambitiegesprek-pill" aria-expanded={open} onClick={() => { setOpen(!open); }}>
        <Icon name="notice" /> {words.oddities(irregularities.length)}
      </button>
      {open && <ul class="ambitiegesprek-oddity-list">{irregularities.map(oddity => <Oddity oddity={oddity} />)}</ul>}
    </div>
  );
}

function Oddity({ oddity }: { readonly oddity: Irregularity }): JSX.Element {
  const view = useSheet();
  const { words, services } = view;
  const jump = (): void => { services.jumpTo(view.session(), oddity.place); };
  return (
    <li>
      <button type="button" class="ambitiegesprek-oddity" title={words.jump} onClick={jump}>
        {words.irregularities[oddity.code](oddity.subject)}
      </button>
    </li>
  );
}
