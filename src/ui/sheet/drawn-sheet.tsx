import { render } from 'preact';
import { board } from '../../core/contents';
import type { Intent } from '../../core/operations';
import { elementAt } from '../../core/place';
import type { Session } from '../../core/session';
import type { Point } from '../menu-item';
import { toggleStep, writeNote } from './acts';
import { countNotes } from './arrange';
import { AttentionStore } from './attention';
import { CommandDesk } from './command-desk';
import { Desk } from './desk';
import { Dragging } from './dragging';
import { Slices } from './slices';
import { Hands } from './hands';
import { listen } from './listen';
import { Marquee } from './marquee';
import { glide } from './motion';
import { orderOf } from './order';
import type { Order } from './order';
import { Selecting } from './selecting';
import { partsToDraw, SheetFrame } from './sheet-frame';
import { SheetIndex } from './sheet-index';
import type { Outcome, SheetHandle, SheetOptions, SheetServices, SheetState } from './sheet-services';
import type { SheetView } from './sheet-view';
import { isAnotherShape, shapeOf } from './window-shape';
import type { Workplace } from './workplace';
import { Writing } from './writing';

let mounted = 0;

/** One sheet in one container: wires what is drawn to those who look after looking, selecting, writing and carrying. */
export class DrawnSheet implements SheetHandle, SheetView, Workplace {
  readonly words: SheetView['words'];
  readonly editable: boolean;
  readonly names: boolean;
  readonly attention = new AttentionStore();
  readonly #parts = partsToDraw();
  readonly #prefix = `ambitiegesprek-${mounted += 1}-`;
  readonly #writing = new Writing(this, () => { this.#changed(); });
  readonly #selecting = new Selecting(this);
  readonly #commands = new CommandDesk(this, this.#selecting, this.#writing, () => this.#standing().order, {
    help: () => { this.#helping = !this.#helping; this.#draw(); },
    tidy: () => { this.#tidy(); },
  });
  readonly #slices: Slices;
  #tools: { desk: Desk; hands: Hands; dragging: Dragging; stop: () => void } | undefined;
  #now: { session: Session; order: Order } | undefined;
  #index: SheetIndex | undefined;
  #tidied = 0;
  #helping = false;
  /** The shape of the window, and the one that it had when the sheet was divided. */
  #shape = 1;
  #divided = 1;
  #telling = 0;
  turn: Promise<unknown> = Promise.resolve();
  #restoring: SheetState | undefined;

  constructor(private readonly container: HTMLElement, readonly services: SheetServices, options: SheetOptions) {
    this.words = services.words.sheet;
    this.editable = options.editable ?? true;
    this.names = options.names ?? true;
    this.#slices = new Slices(this.#win, () => countNotes(board(this.session())), () => { this.#drawSlice(); });
  }

  update(session: Session): void {
    if (this.#now?.session === session) return;
    const first = this.#now === undefined;
    this.#now = { session, order: orderOf(board(session), this.#now?.order) };
    this.#index = undefined;
    if (first) this.#shape = this.#divided = shapeOf(this.container);
    this.#follow();
    this.#draw();
    if (first) this.#begin();
  }

  focus(): void {
    this.#tools?.desk.viewport.focus({ preventScroll: true });
  }

  state(): SheetState {
    const { selected } = this.attention.now;
    const draft = this.services.drafts ? undefined : this.#writing.pending();
    const camera = this.#tools && !this.desk.fitting ? this.desk.camera : undefined;
    return {
      ...(camera && { pan: { x: camera.x, y: camera.y }, zoom: camera.zoom }),
      ...(selected.size > 0 && { selection: [...selected] }),
      ...(draft && { draft }),
    };
  }

  restore(state: SheetState): void {
    if (!this.#now) {
      this.#restoring = state;
      return;
    }
    if (state.pan && state.zoom !== undefined) this.desk.look({ ...state.pan, zoom: state.zoom });
    this.#selecting.many((state.selection ?? []).filter(key => this.index().find(key)));
    if (!state.draft) return;
    this.#slices.finish();
    this.#writing.resume(state.draft);
  }

  commitPending(): Promise<void> {
    return this.#writing.commit();
  }

  reveal(key: string): void {
    if (!this.#now || !this.index().find(key)) return;
    this.#slices.finish();
    this.#selecting.only(key);
    this.#selecting.show(key);
  }

  fitAll(): void {
    this.#tools?.desk.fitAll();
  }

  destroy(): void {
    this.#writing.close();
    this.#slices.stop();
    this.#win.cancelAnimationFrame(this.#telling);
    this.#tools?.hands.cancel();
    this.#tools?.desk.stop();
    this.#tools?.stop();
    render(null, this.container);
  }

  // --- what the parts of the sheet and its workers use ---

  get desk(): Desk {
    if (!this.#tools) throw new Error('The sheet is not drawn yet.');
    return this.#tools.desk;
  }

  session(): Session {
    return this.#standing().session;
  }

  index(): SheetIndex {
    return this.#index ??= new SheetIndex(this.session());
  }

  idOf(key: string): string {
    return this.#prefix + key;
  }

  drawn(key: string): HTMLElement | undefined {
    return this.container.ownerDocument.getElementById(this.idOf(key)) ?? undefined;
  }

  selection(): ReturnType<SheetView['selection']> {
    return this.#commands.selection();
  }

  run(command: Parameters<SheetView['run']>[0]): void {
    this.#commands.run(command);
  }

  type(draft: string): void {
    this.#writing.type(draft);
  }

  finish(id: number, entered: boolean): void {
    this.#writing.finish(id, entered);
  }

  openMenu(key: string | undefined, at: MouseEvent | Point): void {
    if (key === undefined) this.#selecting.clear();
    else if (!this.attention.now.selected.has(key)) this.#selecting.only(key);
    this.#commands.showMenu(at);
  }

  toggleStep(key: string): void {
    this.inTurn(() => toggleStep(this, this.index().element(key)));
  }

  inTurn(act: () => unknown): void {
    const turn = Promise.all([this.turn, this.#writing.settled()]).then(act);
    this.turn = turn.catch(() => undefined);
    this.services.told(() => turn);
  }

  async perform(intent: Intent, keys: readonly string[] = [], first?: Promise<unknown>): Promise<Outcome> {
    const play = glide(keys, key => this.drawn(key));
    const { selected } = this.attention.now;
    await first;
    const outcome = await this.services.emit(intent);
    if (!outcome.done || !this.#tools) return outcome;
    play();
    const now = this.attention.now.selected;
    // Whoever selected something else meanwhile keeps that.
    if (now === selected || now.size === 0) this.#settle(keys, outcome.reveal);
    return outcome;
  }

  say(sentence: string): void {
    const { spoken } = this.#parts;
    if (spoken.current) spoken.current.textContent = sentence;
  }

  get #win(): Window {
    return this.container.ownerDocument.defaultView ?? window;
  }

  #standing(): { session: Session; order: Order } {
    if (!this.#now) throw new Error('The sheet has no session yet.');
    return this.#now;
  }

  /** What was acted upon stays selected; where it became another thing, that one is. */
  #settle(keys: readonly string[], reveal: number | undefined): void {
    if (this.#writing.edit) return;
    const left = keys.filter(key => this.index().find(key));
    const revealed = reveal === undefined ? undefined : elementAt(this.session(), reveal);
    if (left.length > 0) this.#selecting.many(left);
    else if (revealed && this.index().find(revealed.key)) this.#selecting.only(revealed.key);
    const { focus } = this.attention.now;
    if (focus !== undefined) this.#selecting.show(focus);
  }

  #follow(): void {
    if (this.attention.now.selected.size > 0 || this.attention.now.focus !== undefined) this.#selecting.follow();
    this.#writing.follow();
    this.#tools?.dragging.follow();
  }

  #draw(): void {
    const { session, order } = this.#standing();
    render(
      <SheetFrame view={this} parts={this.#parts} session={session} order={order} drawn={this.#slices.drawn} tidied={this.#tidied}
        helping={this.#helping} shape={this.#shape} />,
      this.container,
    );
  }

  #drawSlice(): void {
    this.#draw();
    if (this.#slices.done) this.#tools?.desk.keepFitting();
  }

  #tidy(): void {
    this.#shape = this.#divided = shapeOf(this.container);
    this.#tidied += 1;
    this.#draw();
    this.desk.fitAll();
  }

  #begin(): void {
    const { viewport, layer, lens, marquee, carried } = this.#parts;
    if (!viewport.current || !layer.current || !lens.current || !marquee.current || !carried.current) return;
    const desk = new Desk(viewport.current, layer.current, lens.current, () => { this.#changed(); });
    const dragging = new Dragging(this, carried.current);
    const hands = new Hands(this, this.#selecting, dragging, new Marquee(this, this.#selecting, marquee.current), {
      commit: () => { this.#writing.finish(this.#writing.edit?.id, false); },
      editAt: key => { this.#selecting.only(key); this.run({ name: 'edit' }); },
      writeAt: key => { if (this.editable) writeNote(this, this.#writing, this.index().element(key)); },
      menuAt: (key, at) => { this.openMenu(key, at); },
    });
    const stop = listen({
      desk, hands, commands: this.#commands, attention: this.attention, idOf: key => this.idOf(key),
      resized: () => { this.#fitWindow(); }, grown: () => { if (this.#slices.done) desk.keepFitting(); },
      openMenu: (key, at) => { this.openMenu(key, at); }, changed: () => { this.#changed(); },
    });
    this.#tools = { desk, hands, dragging, stop };
    desk.fitAll();
    this.#slices.begin();
    if (this.#restoring) this.restore(this.#restoring);
    if (this.editable) this.#takeUp();
  }

  #takeUp(): void {
    const { edit } = this.attention.now;
    this.#writing.takeUp();
    if (this.attention.now.edit !== edit) this.#slices.finish();
  }

  /** While nobody has panned or zoomed the sheet fills its window, and is divided anew for a window of quite another shape. */
  #fitWindow(): void {
    if (this.#tools?.desk.fitting !== true) return;
    const shape = shapeOf(this.container);
    if (isAnotherShape(shape, this.#divided) && !this.#writing.edit) {
      this.#divided = shape;
      this.#tidied += 1;
    }
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#draw();
    }
    this.fitAll();
  }

  #changed(): void {
    const { stateChanged } = this.services;
    if (!stateChanged || !this.#tools) return;
    this.#telling ||= this.#win.requestAnimationFrame(() => {
      this.#telling = 0;
      this.services.stateChanged?.(this.state());
    });
  }
}
