import { render } from 'preact';
import type { Arrangement } from '../../../core/arrange/arrangement';
import { board, everyCluster } from '../../../core/contents';
import type { Session } from '../../../core/session';
import { inNextTurn } from '../../next-turn';
import { LOOSE } from '../acts/view-state';
import type { Order } from '../acts/sheet-index';
import { boardWith, boardWithMoved } from '../layout/board-in-hand';
import { boxesOf, groupsHolding, holdsPoint, openBoxOf, pileOf, pilesOf, scaled, wholeBoxOf } from '../layout/boxes';
import type { Folded } from '../layout/boxes';
import { glide, drawingOf } from './placing';
import type { DrawingOptions } from './placing';
import { SheetLayout, SMALLEST } from '../layout/sheet-layout';
import type { InHand } from '../layout/sheet-layout';
import { SheetTypesetting } from '../layout/typesetting';
import type { Box, Point } from '../../../core/geometry';
import type { FinderProps } from './fields';
import { partsToDraw, SheetFrame } from './paper';
import type { SheetContext } from './sheet-view';
import { ToolsPlace } from './tools';

/** Pixels that nobody sees. */
const SPECK = 0.05;

/** What is drawn beside where it stands. */
export interface ShownSheet {
  readonly session: Session;
  readonly order: Order;
  /** The words in the field that is open. */
  readonly draft: string;
  readonly finder: FinderProps | undefined;
}

/** Draws one sheet into its container, each thing where the layout has it, and lets what moves glide. */
export class DrawnPaper {
  readonly parts = partsToDraw();
  readonly #typesetting: SheetTypesetting;
  readonly #layout: SheetLayout;
  readonly #tools: ToolsPlace;
  #shown: ShownSheet | undefined;
  #drawing: DrawingOptions | undefined;
  #rendering = false;
  /** Something else is to be drawn than what is being drawn. */
  #again = false;
  /** What is to be done where a field is gone once all is drawn. */
  #leave: (() => void) | undefined;
  /** Where in em of the sheet somebody let go of things that are on their way. */
  #from: ReadonlyMap<string, Point> = new Map();
  #arrived: (() => void) | undefined;

  /** `seen` is what can be seen of the sheet, in its own pixels; `found`: a better composition waits. */
  constructor(
    private readonly container: HTMLElement, private readonly view: SheetContext, private readonly seen: () => Box | undefined,
    found: () => void,
  ) {
    const { services: { compositions } } = view;
    this.#typesetting = new SheetTypesetting(container, view);
    this.#tools = new ToolsPlace(view, this.parts.strip);
    this.#layout = new SheetLayout({
      later: inNextTurn,
      pane: () => this.#pane(),
      typesetting: () => this.#typesetting.of(this.#now.session),
      kept: pane => compositions?.get(pane),
      keep: (pane, composition) => { compositions?.set(pane, composition); },
      found,
    });
  }

  /** `true` where groups fold that were not folded. */
  draw(shown: ShownSheet, moving = false): boolean {
    const before = this.#shown && this.#layout.now;
    this.#shown = shown;
    const after = this.#layout.arrange(boardWith(board(shown.session), this.view.store.now.edit, shown.draft), this.#inHand());
    this.#render(after);
    if (moving && before) glide(before, after, key => this.view.drawn(key), this.#from);
    this.#arrive();
    return before !== undefined && pilesOf(before).length === 0 && pilesOf(after).length > 0;
  }

  /** The group that somebody writes in, or that the keyboard is in; the word of a cluster that folds is written on its pile. */
  #inHand(): InHand {
    const { edit, focus } = this.view.store.now;
    const { session } = this.#now;
    if (edit?.kind === 'words' && everyCluster(session).some(({ key }) => key === edit.at)) return { groups: [], writes: false };
    if (edit?.kind === 'note') return { groups: [edit.at, `${edit.at === LOOSE ? 'loose' : edit.at}/${edit.colour}`], writes: true };
    const key = edit?.at ?? focus;
    return { groups: key === undefined ? [] : groupsHolding(session, key), writes: edit?.kind === 'words' };
  }

  /** Puts everything where a better composition has it; `false` where none waits. */
  compose(shown: ShownSheet): boolean {
    const before = this.#layout.now;
    if (!this.#layout.take(boardWith(board(shown.session), this.view.store.now.edit, shown.draft))) return false;
    this.#shown = shown;
    this.#render(this.#layout.now);
    glide(before, this.#layout.now, key => this.view.drawn(key), this.#from);
    return true;
  }

  lookForBetter(anyway: boolean): void {
    this.#layout.compose(anyway);
  }

  /** Perhaps the pane has another size, or other type has come. */
  renew(): void {
    this.#typesetting.renew();
    this.#layout.renew();
  }

  /** Somebody looks elsewhere: of very many things others may be drawn. */
  look(): void {
    if (this.#drawing?.seen) this.#render(this.#layout.now);
  }

  followHeader(): void {
    this.#tools.follow(this.container.ownerDocument.defaultView ?? window);
  }

  /** Keeps the composition for the next opening, and takes everything down. */
  remove(): void {
    this.#arrive();
    this.#layout.stop();
    if (this.#shown) this.#layout.keep();
    this.#tools.remove();
    render(null, this.container);
  }

  get arrangement(): Arrangement {
    return this.#layout.now;
  }

  /** The sheet at zoom 1, in pixels, and the size of its words. */
  get size(): { readonly width: number; readonly height: number; readonly words: number } {
    const { size, width, height } = this.#layout.now;
    return { width: width * size, height: height * size, words: size };
  }

  /** How all would stand with these things elsewhere; nothing where all would be composed anew. */
  arrangedWith(keys: ReadonlySet<string>, into: string, before: string | undefined): Arrangement | undefined {
    return this.#layout.tried(boardWithMoved(board(this.#now.session), keys, into, before));
  }

  /** Where a thing stands, in pixels of the sheet; of one in a folded group, where that lies. */
  boxOf(key: string): Box | undefined {
    const box = boxesOf(this.arrangement).get(key) ?? pileOf(this.arrangement, this.#now.session, key)?.box;
    return box && scaled(box, this.arrangement.size);
  }

  wholeBoxOf(key: string): Box | undefined {
    const box = wholeBoxOf(this.arrangement, key);
    return box && scaled(box, this.arrangement.size);
  }

  /** What is to be read though its words are too small in the whole view: what is open, or all. */
  get tooSmall(): Box | undefined {
    const { arrangement, size: { words, ...whole } } = this;
    if (words > SMALLEST - SPECK) return undefined;
    const box = openBoxOf(arrangement);
    if (box) return scaled(box, words);
    return arrangement.looseOpen || pilesOf(arrangement).length === 0 ? { x: 0, y: 0, ...whole } : undefined;
  }

  /** A field lost the keyboard. With what is being drawn it may only go elsewhere, and has it again there: then it is not left. */
  left(leave: () => void): void {
    if (this.#rendering) this.#leave = leave;
    else leave();
  }

  /** A point in pixels of the sheet from which things will glide. `arrived`: they are drawn where they hang. */
  comesFrom(keys: ReadonlySet<string>, { x, y }: Point, arrived: () => void): void {
    this.#arrive();
    this.#arrived = arrived;
    const { size } = this.arrangement;
    this.#from = new Map([...keys].map(key => [key, { x: x / size, y: y / size }]));
  }

  #arrive(): void {
    this.#from = new Map();
    this.#arrived?.();
    this.#arrived = undefined;
  }

  get onTheirWay(): boolean {
    return this.#from.size > 0;
  }

  open(pile: string): void {
    this.#layout.open(pile);
  }

  /** The folded group that somebody opened. */
  get opened(): string | undefined {
    return this.#layout.opened;
  }

  fold(): void {
    this.#layout.fold();
  }

  /** The folded group in which a thing lies, or that has this key itself. */
  pileOf(key: string): Folded | undefined {
    return pileOf(this.arrangement, this.#now.session, key);
  }

  /** The folded group at a point in pixels of the sheet. */
  pileAt({ x, y }: Point): Folded | undefined {
    const { size } = this.arrangement;
    return pilesOf(this.arrangement).find(({ box }) => holdsPoint(box, { x: x / size, y: y / size }));
  }

  #pane(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.parts.viewport.current ?? this.container;
    return { width: clientWidth, height: clientHeight };
  }

  get #now(): ShownSheet {
    if (!this.#shown) throw new Error('The sheet has no session yet.');
    return this.#shown;
  }

  /** What is asked for while something is being drawn is drawn after it. */
  #render(arrangement: Arrangement): void {
    this.#again = this.#rendering;
    if (this.#rendering) return;
    this.#rendering = true;
    try {
      this.#renderNow(arrangement);
    } finally {
      this.#rendering = false;
    }
    if (this.#again) this.#render(this.#layout.now);
    const leave = this.#leave;
    this.#leave = undefined;
    if (!this.container.ownerDocument.activeElement?.matches('.ambitiegesprek-editor')) leave?.();
  }

  #renderNow(arrangement: Arrangement): void {
    const { session, order, finder } = this.#now;
    this.#drawing = drawingOf(arrangement, this.seen(), this.view.store.now.edit, this.#drawing);
    render(
      <SheetFrame view={this.view} parts={this.parts} session={session} arrangement={arrangement} order={order} drawing={this.#drawing}
        finder={finder} />,
      this.container,
    );
    this.#tools.draw(session, order);
  }
}
