import type { ComponentChildren, JSX } from 'preact';
import { useGuide } from './guide-context';

interface Props<Thing> {
  readonly name: string;
  /** In the order of the text: the last is the newest. */
  readonly things: readonly Thing[];
  readonly count: ComponentChildren;
  readonly row: (thing: Thing) => JSX.Element;
  /** They come one after the other from the top: what is to be done first. */
  readonly inOrder?: boolean;
  /** Rows that this block has room for beside its other parts, where there is no room to spare. */
  readonly atLeast?: number;
}

/** How many there are, and the newest of them first; the others unfold. The entry above never moves. */
export function Newest<Thing>({ name, things, count, row, inOrder = false, atLeast = 2 }: Props<Thing>): JSX.Element {
  const { choices, words, rows } = useGuide();
  const open = choices.get(`all-${name}`) !== undefined;
  const most = atLeast + rows;
  const shown = (inOrder ? things : [...things].reverse()).slice(0, open ? things.length : most);
  return (
    <section class="ambitiegesprek-newest">
      <div class="ambitiegesprek-newest-head">
        <p class="ambitiegesprek-count">{count}</p>
        {things.length > most && (
          <button type="button" class="ambitiegesprek-text-button" aria-expanded={open}
            onClick={() => { choices.set(`all-${name}`, open ? undefined : 'open'); }}>
            {open ? words.fewer : words.all(things.length)}
          </button>
        )}
      </div>
      {shown.length > 0 && <ul class="ambitiegesprek-rows">{shown.map(row)}</ul>}
    </section>
  );
}
