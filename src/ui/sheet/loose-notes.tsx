import type { JSX } from 'preact';
import type { Holder, StickyNote } from '../../core/session';
import type { Edit } from './attention';
import { notesHeight } from './estimate';
import { HeldThings } from './held-things';

// Up to here one keystroke lays out all of them in time, and each keeps its element wherever others come and go.
const MOST_TOGETHER = 240;
const BAND = 120;
// The picture of the pupil stands in the first band whole.
const LEAST_ROWS = 4;

interface Props extends Pick<Holder, 'notes' | 'steps'> {
  readonly edit: Edit | undefined;
  readonly limit: number;
  /** Notes side by side; where they are few, they may take the room that there is. */
  readonly across: number;
  /** Stands among the first of them and takes the room of so many. */
  readonly middle?: { readonly shown: JSX.Element; readonly cells: number };
}

/** The loose notes; very many of them in bands of some rows, so that the browser lays out and paints one of those at a keystroke. */
export function LooseNotes({ notes, steps, edit, limit, across, middle }: Props): JSX.Element {
  const bands = notes.length > MOST_TOGETHER ? bandsOf(notes, across, middle?.cells ?? 0) : [notes];
  const set = bands.length > 1 || middle ? { across } : {};
  const written = edit?.kind === 'note' ? bandOf(edit.before, bands) : 0;
  const room = limit < notes.length ? { minBlockSize: `${notesHeight(notes, across)}px` } : undefined;
  let before = 0;
  return (
    <div class="ambitiegesprek-bands" role="none" style={room}>
      {bands.map((band, at) => {
        const left = Math.max(0, limit - before);
        before += band.length;
        const last = at === bands.length - 1;
        return (
          <HeldThings key={at} notes={band} steps={last ? steps : NONE} edit={at === written ? edit : undefined}
            limit={last ? left : Math.min(left, band.length)} {...set} {...at === 0 && middle && { middle: middle.shown }} />
        );
      })}
    </div>
  );
}

const NONE: Holder['steps'] = [];

function bandsOf(notes: readonly StickyNote[], across: number, taken: number): StickyNote[][] {
  const size = across * Math.max(LEAST_ROWS, Math.floor(BAND / across));
  const bands = [notes.slice(0, size - taken)];
  for (let from = size - taken; from < notes.length; from += size) bands.push(notes.slice(from, from + size));
  return bands;
}

function bandOf(before: string | undefined, bands: readonly (readonly StickyNote[])[]): number {
  const found = bands.findIndex(band => band.some(note => note.key === before));
  return found < 0 ? bands.length - 1 : found;
}
