import { render } from 'preact';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownName } from '../../../core/link';
import { COLOURS } from '../../../core/session';
import type { Irregularity, Session, SheetElement } from '../../../core/session';
import { Icon } from '../../icon';
import type { IconName } from '../../icon';
import { keyMeant } from '../../key-press';
import type { Order } from '../acts/sheet-index';
import type { PlainCommand } from '../keys/keymap';
import { dayOf } from '../layout/wording';
import { useSheet, SheetViewProvider } from './sheet-view';
import type { SheetContext } from './sheet-view';

interface Props {
  readonly session: Session;
  readonly order: Order;
}

/** The tools of the sheet. They stand in the header of the view, so that they take no paper; a selection takes their place. */
export function Tools({ session, order }: Props): JSX.Element {
  const view = useSheet();
  const { store } = view;
  const [selected, follow] = useState(store.now.selected);
  useLayoutEffect(() => store.watch(() => { follow(store.now.selected); }), [store]);
  // What is selected may have become another thing with the session.
  const things = selected.size === 0 ? [] : view.selection();
  return (
    <div class={`ambitiegesprek-tools${things.length > 0 ? ' ambitiegesprek-is-choosing' : ''}`}>
      {things.length === 0 && <Meeting session={session} />}
      {view.editable && (things.length === 0 ? <Writing /> : <SelectionBar things={things} order={order} />)}
      <ViewBar />
    </div>
  );
}

/** Which school, and when. */
function Meeting({ session: { properties: { school, date }, irregularities } }: Pick<Props, 'session'>): JSX.Element {
  const { words } = useSheet();
  return (
    <div class="ambitiegesprek-meeting">
      <strong dir="auto">{school === undefined ? words.title : shownName(school)}</strong>
      {date !== undefined && <span>{dayOf(date, { words, year: undefined }, words.months)}</span>}
      <OddityList irregularities={irregularities} />
    </div>
  );
}

/** What is odd in the note: told quietly in a corner, each with the way to its line; never repaired. */
function OddityList({ irregularities }: { readonly irregularities: readonly Irregularity[] }): JSX.Element | null {
  const view = useSheet();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // From the list one goes to a line and comes back for the next; who works on the sheet again is done with it.
  useLayoutEffect(() => {
    if (!open) return undefined;
    const close = (): void => { setOpen(false); };
    const { element } = view.viewport;
    element.addEventListener('focusin', close);
    return () => { element.removeEventListener('focusin', close); };
  }, [open]);
  if (irregularities.length === 0) return null;
  const escape = (event: KeyboardEvent): void => {
    if (!open || keyMeant(event)?.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  const toggle = (): void => {
    setOpen(!open);
    opener.current?.focus();
  };
  return (
    <div class="ambitiegesprek-oddities" onKeyDown={escape}>
      <button ref={opener} type="button" class="ambitiegesprek-pill" aria-expanded={open} onClick={toggle}>
        <Icon name="notice" /> {view.words.oddities(irregularities.length)}
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

function Writing(): JSX.Element {
  const view = useSheet();
  const { words } = view;
  return (
    <div class="ambitiegesprek-selection-bar" role="toolbar" aria-label={words.newNote}>
      <Tool icon="note" label={words.newNote} text={words.newNote} hint="N" act={() => { view.run({ name: 'new-note' }); }} />
    </div>
  );
}

interface SelectionProps {
  readonly things: readonly SheetElement[];
  readonly order: Order;
}

/** What one does most with the things selected; everything else is in its menu. */
function SelectionBar({ things, order }: SelectionProps): JSX.Element {
  const view = useSheet();
  const { words, store } = view;
  const [aim, follow] = useState(store.now.aim?.says);
  useLayoutEffect(() => store.watch(() => { follow(store.now.aim?.says); }), [store]);
  return (
    <div class="ambitiegesprek-selection-bar" role="toolbar" aria-label={words.chosen(things.length)}>
      <Tool icon="cross" label={words.keys.escape} act={() => { view.run({ name: 'escape' }); }} />
      <span class="ambitiegesprek-amount">{words.chosen(things.length)}</span>
      {aim === undefined ? <SelectionActs things={things} order={order} /> : <span class="ambitiegesprek-aim">{words.letGo(aim)}</span>}
    </div>
  );
}

function SelectionActs({ things, order }: SelectionProps): JSX.Element {
  const view = useSheet();
  const { words } = view;
  const run = (name: PlainCommand) => (): void => { view.run({ name }); };
  const only = things.length === 1 ? things[0] : undefined;
  const clusters = things.every(thing => thing.kind === 'cluster');
  const notes = things.every(thing => thing.kind === 'note' || thing.kind === 'step');
  return (
    <>
      {notes && <Digits order={order} />}
      {notes && <Tool icon="cluster" label={words.newCluster} text={words.newCluster} hint="C" act={run('new-cluster')} />}
      {only && <Tool icon="pen" label={words.edit} text={words.edit} hint="F2" act={run('edit')} />}
      <Tool icon="note" label={words.newNote} spare act={run('new-note')} />
      {clusters && <Tool icon="minus" label={words.lessEnergy} act={() => { view.run({ name: 'energy', by: -1 }); }} />}
      {clusters && <Tool icon="spark" label={words.moreEnergy} act={() => { view.run({ name: 'energy', by: 1 }); }} />}
      {clusters && <Tool icon="flag" label={words.makeAmbition} text={words.makeAmbition} hint="A" act={run('choose')} />}
      {notes && <Swatches />}
      {only?.kind !== 'ambition' && <Tool icon="move" label={words.moveTo} spare act={run('move-menu')} />}
      {only?.kind !== 'ambition' && <Tool icon="bin" label={words.remove} spare act={run('remove')} />}
      <Tool icon="dots" label={words.more} act={run('menu')} />
    </>
  );
}

/** The places that have a digit, for whoever has a mouse in the hand. */
function Digits({ order: { digits } }: Pick<Props, 'order'>): JSX.Element | null {
  const view = useSheet();
  const { words } = view;
  if (digits.size === 0) return null;
  return (
    <span class="ambitiegesprek-digits" role="group" aria-label={words.toCluster}>
      <span aria-hidden="true">{words.toCluster}</span>
      {[...digits].map(([key, digit]) => (
        <button key={key} type="button" class="ambitiegesprek-tool" aria-label={`${digit}: ${view.nameOf(key)}`} onPointerDown={stay}
          onClick={() => { view.run({ name: 'digit', digit }); }}>
          {digit}
        </button>
      ))}
    </span>
  );
}

function Swatches(): JSX.Element {
  const view = useSheet();
  const { words } = view;
  return (
    <span class="ambitiegesprek-swatches" role="group" aria-label={words.recolour}>
      {COLOURS.map(colour => (
        <button key={colour} type="button" class="ambitiegesprek-tool ambitiegesprek-swatch" data-swatch={colour}
          aria-label={words.colours[colour]} onPointerDown={stay} onClick={() => { view.run({ name: 'recolour', colour }); }} />
      ))}
    </span>
  );
}

const STEPS = ['undo', 'redo'] as const;

/** How one looks at the sheet, and the way back. */
function ViewBar(): JSX.Element {
  const view = useSheet();
  const { words, services: { canStep } } = view;
  return (
    <div class="ambitiegesprek-view-bar" role="toolbar" aria-label={words.keyGroups.view}>
      {view.editable && STEPS.map(name => (
        <Tool key={name} icon={name} label={words[name]} off={canStep?.(name) === false} act={() => { view.run({ name }); }} />
      ))}
      <Tool icon="minus" label={words.zoomOut} act={() => { view.run({ name: 'zoom', by: -1 }); }} />
      <Tool icon="frame" label={words.fitAll} act={() => { view.run({ name: 'fit-all' }); }} />
      <Tool icon="plus" label={words.zoomIn} act={() => { view.run({ name: 'zoom', by: 1 }); }} />
      <Tool icon="grid" label={words.tidy} act={() => { view.run({ name: 'tidy' }); }} />
      <Tool icon="find" label={words.find} act={() => { view.run({ name: 'find' }); }} />
      {view.editable && <Tool icon="question" label={words.help} act={() => { view.run({ name: 'help' }); }} />}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  /** Shown beside the icon where there is room; the label names the button anyway. */
  readonly text?: string;
  /** The key that does the same. */
  readonly hint?: string;
  /** There is nothing that it could do now; it keeps its place and the keyboard. */
  readonly off?: boolean;
  /** The menu has it, too: where there is little room it stands there alone. */
  readonly spare?: boolean;
  readonly act: () => void;
}

const PLAIN = 'ambitiegesprek-tool clickable-icon';

/** A button that does not take the keyboard away from the sheet. */
function Tool({ icon, label, text, hint, off = false, spare = false, act }: ToolProps): JSX.Element {
  const look = [PLAIN, text !== undefined && 'ambitiegesprek-has-text', spare && 'ambitiegesprek-is-spare'].filter(Boolean).join(' ');
  return (
    <button type="button" class={look} aria-label={label} onPointerDown={stay}
      {...off ? { 'aria-disabled': true } : {}} onClick={act}>
      <Icon name={icon} />
      {text !== undefined && <span class="ambitiegesprek-tool-text">{text}</span>}
      {hint !== undefined && <kbd class="ambitiegesprek-tool-text" aria-hidden="true" data-hint={hint} />}
    </button>
  );
}

function stay(event: PointerEvent): void {
  event.preventDefault();
}

/** Draws the tools in the header of the view, or in a strip above the paper where somebody hides the headers. */
export class ToolsPlace {
  #drawn: ((place: HTMLElement | undefined) => void) | undefined;
  #at: HTMLElement | undefined;
  #stop = (): void => undefined;

  constructor(private readonly view: SheetContext, private readonly strip: RefObject<HTMLElement>) {}

  draw(session: Session, order: Order): void {
    this.#drawn = place => {
      if (this.#at && this.#at !== place) render(null, this.#at);
      this.#at = place;
      if (place) render(<SheetViewProvider value={this.view}><Tools session={session} order={order} /></SheetViewProvider>, place);
    };
    // Asked only once: for an answer the whole page is laid out.
    this.#drawn(this.#at ?? this.#place());
  }

  /** Headers may be shown or hidden at any time. */
  follow(win: Window): void {
    const { ResizeObserver } = win as Window & Partial<Pick<typeof window, 'ResizeObserver'>>;
    const header = this.view.services.header?.parentElement;
    if (!header || !ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      const place = this.#place();
      if (place !== this.#at) this.#drawn?.(place);
    });
    observer.observe(header);
    this.#stop = () => { observer.disconnect(); };
  }

  remove(): void {
    this.#stop();
    if (this.#at) render(null, this.#at);
  }

  #place(): HTMLElement | undefined {
    const { header } = this.view.services;
    return header?.parentElement && header.parentElement.offsetHeight > 0 ? header : this.strip.current ?? undefined;
  }
}
