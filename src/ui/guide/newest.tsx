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
  /** Something is done with each: rather than a row of these, what can be missed elsewhere goes first. */
  readonly whole?: boolean;
}

/** More rows no pane has room for. */
const MOST = 20;
/** Where these are in view what stands above the list is kept whole. */
const FEW = 2;

/** How many there are, and the newest of them first, as many as there is room for; the others unfold. The entry above never moves. */
export function Newest<Thing>({ name, things, count, row, inOrder = false, whole = false }: Props<Thing>): JSX.Element {
  const { choices } = useGuide();
  const open = choices.get(`all-${name}`) !== undefined;
  const shown = (inOrder ? things : [...things].reverse()).slice(0, open ? things.length : MOST);
  return (
    <section class="ambitiegesprek-newest" data-open={open} data-more={things.length > MOST} data-whole={whole}>
      <div class="ambitiegesprek-newest-head">
        <p class="ambitiegesprek-count">{count}</p>
        <AllOrFewer name={name} amount={things.length} />
      </div>
      {shown.length > 0 && <ul class={`ambitiegesprek-rows ${whole ? 'ambitiegesprek-boxed' : ''}`}>{shown.map(row)}</ul>}
    </section>
  );
}

/** Unfolds the list of this name, and folds it again; one row is never folded. */
export function AllOrFewer({ name, amount }: { readonly name: string; readonly amount: number }): JSX.Element | null {
  const { choices, words } = useGuide();
  const open = choices.get(`all-${name}`) !== undefined;
  if (amount < 2) return null;
  return (
    <button type="button" class="ambitiegesprek-text-button" aria-expanded={open}
      onClick={() => { choices.set(`all-${name}`, open ? undefined : 'open'); }}>
      {open ? words.fewer : words.all(amount)}
    </button>
  );
}

/**
 * Fits what is drawn into its pane; where that fails in one column, a wide pane puts its second block under the questions.
 * Answers whether it did.
 */
export function makeRoom(now: HTMLElement): boolean {
  now.removeAttribute('data-beside');
  fit(now);
  if (lacking(now) <= 0 || !canStandBeside(now)) return false;
  now.setAttribute('data-beside', 'true');
  fit(now);
  return true;
}

/** What somebody unfolded may scroll: nothing changes its place for it. */
function canStandBeside(now: HTMLElement): boolean {
  const blocks = now.querySelector('.ambitiegesprek-takes-in')?.childElementCount;
  return blocks === 2 && now.querySelector('.ambitiegesprek-newest[data-open="true"], details[open]') === null;
}

/** Rows at the end of a list go first, then what can be missed, then the other rows. */
function fit(now: HTMLElement): void {
  const all = [...now.querySelectorAll<HTMLElement>('.ambitiegesprek-newest')];
  for (const mark of ['data-tight', 'data-says']) now.removeAttribute(mark);
  for (const list of all) {
    list.removeAttribute('data-cut');
    for (const row of rowsOf(list)) row.hidden = false;
  }
  const lists = all.filter(list => !list.matches('[data-open="true"]'));
  const whole = lists.filter(list => list.matches('[data-whole="true"]'));
  for (const list of lists) if (!whole.includes(list)) cut(now, list, FEW);
  if (lacking(now) <= 0) return;
  now.setAttribute('data-tight', 'true');
  for (const list of whole) cut(now, list, FEW);
  for (const list of lists) cut(now, list, 0);
  keepSaying(now);
}

/** Where what is taken in stands beside it, the sentence of the activity costs that no room. */
function keepSaying(now: HTMLElement): void {
  const missing = lacking(now);
  now.setAttribute('data-says', 'true');
  if (lacking(now) > missing) now.removeAttribute('data-says');
}

function lacking({ scrollHeight, clientHeight }: HTMLElement): number {
  return scrollHeight - clientHeight;
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.ambitiegesprek-rows > li')];
}

/** Hides rows from the end, but for so many, and never one that is written in. */
function cut(now: HTMLElement, list: HTMLElement, kept: number): void {
  let missing = lacking(now);
  for (const row of rowsOf(list).slice(kept).reverse()) {
    if (missing <= 0) return;
    if (row.hidden || row.contains(row.ownerDocument.activeElement)) continue;
    missing -= row.offsetHeight;
    row.hidden = true;
    list.setAttribute('data-cut', 'true');
  }
}

/** How much of a whole is there, from 0 to 1; the words beside it say the same. */
export function Progress({ part, of }: { readonly part: number; readonly of?: 'energy' }): JSX.Element {
  return (
    <span class="ambitiegesprek-progress" data-of={of} aria-hidden="true">
      <span style={{ inlineSize: `${Math.max(0, Math.min(1, part)) * 100}%` }} />
    </span>
  );
}
