import { board } from '../../core/contents';
import type { Intent } from '../../core/operations';
import type { Session } from '../../core/session';
import type { Point } from '../../core/geometry';
import { toggleSelectedStep, writeNote } from './acts/acts';
import { Commands } from './acts/commands';
import { Finding } from './acts/finding';
import { Unfolding } from './acts/unfolding';
import { Selecting } from './acts/selecting';
import { SheetIndex, orderOf } from './acts/sheet-index';
import type { Order } from './acts/sheet-index';
import { Turns } from './acts/turns';
import { ViewStore } from './acts/view-state';
import { nameOf, type Workplace } from './acts/workplace';
import { Writing } from './acts/writing';
import { listen } from './keys/listen';
import { Dragging, Lasso } from './pointer/dragging';
import { Pointer } from './pointer/pointer';
import type { SheetActResult, SheetHandle, SheetOptions, SheetServices, SheetState } from './sheet-services';
import { wordsOfSession } from '../words-of-session';
import { DrawnPaper, type ShownSheet } from './view/drawn-paper';
import type { SheetContext } from './view/sheet-view';
import { Viewport } from './viewport/viewport';

let mounted = 0;
/** A window that is being drawn to another size is arranged once the hand rests. */
const RESIZED_MS = 150;

/** One sheet in one container: wires what is drawn to those who look after layout, looking, selecting, writing and carrying. */
export class DrawnSheet implements SheetHandle, SheetContext, Workplace {
  readonly editable: boolean;
  readonly names: boolean;
  readonly store = new ViewStore();
  readonly #prefix = `ambitiegesprek-${mounted += 1}-`;
  readonly #writing = new Writing(this, () => { this.#written(); });
  readonly #selecting = new Selecting(this);
  readonly #turns = new Turns(this, this.#writing, this.#selecting, () => { if (this.paper.onTheirWay) this.#draw(true); });
  readonly #finding = new Finding(this, () => { this.#draw(); }, key => { this.reveal(key); });
  readonly #unfolding = new Unfolding(this);
  readonly #commands = new Commands(this, this.#selecting, this.#writing, this.#unfolding, () => this.#standing().order, {
    help: () => { this.services.showKeys(); },
    tidy: () => { this.paper.lookForBetter(true); this.#unfolding.show(); },
    find: () => { this.#finding.find(); },
    askWhere: keys => { this.#finding.askWhere(keys); },
  });
  readonly paper: DrawnPaper;
  #tools: { viewport: Viewport; pointer: Pointer; dragging: Dragging; stop: () => void } | undefined;
  #now: { session: Session; order: Order } | undefined;
  #index: SheetIndex | undefined;
  readonly #win: Window;
  #telling = 0;
  #resizing = 0;
  #resizedMeanwhile = false;
  #restoring: SheetState | undefined;

  constructor(private readonly container: HTMLElement, readonly services: SheetServices, options: SheetOptions) {
    this.#win = container.ownerDocument.defaultView ?? window;
    this.editable = options.editable ?? true;
    this.names = options.names ?? true;
    this.paper = new DrawnPaper(container, this, () => this.#tools?.viewport.seen(), () => { this.#compose(); });
  }

  get words(): SheetContext['words'] { return wordsOfSession(this.services.words, this.#now?.session).sheet; }

  update(session: Session): void {
    if (this.#now?.session === session) return;
    const before = this.#now?.session;
    this.#now = { session, order: orderOf(board(session), this.#now?.order) };
    this.#index = undefined;
    this.#follow();
    this.#draw(before !== undefined);
    if (!before) this.#begin();
    else if (before.properties.phase !== session.properties.phase) this.paper.lookForBetter(false);
  }

  focus(): void {
    this.paper.parts.tree.current?.focus({ preventScroll: true });
  }

  state(): SheetState {
    if (!this.#now) return this.#restoring ?? {};
    const { selected } = this.store.now;
    const draft = this.services.drafts ? undefined : this.#writing.pending();
    const camera = this.#tools && !this.viewport.fitting && !this.#unfolding.reads ? this.viewport.camera : undefined;
    return { ...camera && { camera }, ...selected.size > 0 && { selection: [...selected] }, ...draft && { draft } };
  }

  restore(state: SheetState): void {
    this.#restoring = state;
    if (!this.#now) return;
    if (state.camera) this.viewport.look(state.camera);
    this.#selecting.many((state.selection ?? []).filter(key => this.index().find(key)));
    if (state.draft) this.#writing.resume(state.draft);
  }

  commitPending(): Promise<void> {
    return this.#writing.commit();
  }

  reveal(key: string): void {
    if (!this.#now || !this.index().find(key)) return;
    this.#unfolding.openTo(key);
    this.#selecting.only(key);
    this.#selecting.show(key);
  }

  restyled(): void {
    if (this.#tools) this.#resized();
  }

  destroy(): void {
    this.#writing.close();
    this.#win.cancelAnimationFrame(this.#telling);
    this.#win.clearTimeout(this.#resizing);
    this.#tools?.pointer.cancel();
    this.#tools?.viewport.stop();
    this.#tools?.stop();
    this.paper.remove();
  }

  // --- what the parts of the sheet and its workers use ---

  get viewport(): Viewport {
    if (!this.#tools) throw new Error('The sheet is not drawn yet.');
    return this.#tools.viewport;
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

  nameOf(key: string): string {
    const element = this.index().element(key);
    return element ? nameOf(this, element) : '';
  }

  drawn(key: string): HTMLElement | undefined {
    return this.container.ownerDocument.getElementById(this.idOf(key)) ?? undefined;
  }

  approach(element: HTMLElement, size = 1, keysAreUp = false): void {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [{ x, y }, end] = [this.viewport.sheetAt({ x: left, y: top }), this.viewport.sheetAt({ x: right, y: bottom })];
    this.viewport.approach({ x, y, width: end.x - x, height: end.y - y }, size * this.paper.size.words, keysAreUp);
  }

  selection(): ReturnType<SheetContext['selection']> {
    return this.#commands.selection();
  }

  run(command: Parameters<SheetContext['run']>[0]): void {
    this.#commands.run(command);
  }

  type(draft: string): void {
    this.#writing.type(draft);
  }

  get draft(): string { return this.#writing.draft; }

  finish(id: number, entered: boolean): void {
    if (entered) this.#writing.finish(id, true);
    else this.paper.left(() => { this.#writing.finish(id, false); });
  }

  openMenu(key: string | undefined, at: MouseEvent | Point): void {
    if (key === undefined) this.#selecting.clear();
    else if (!this.store.now.selected.has(key)) this.#selecting.only(key);
    this.#commands.showMenu(at);
  }

  toggleStep(key: string): void {
    this.inTurn(() => toggleSelectedStep(this, this.index().element(key)));
  }

  get turn(): Promise<unknown> {
    return this.#turns.turn;
  }

  inTurn(act: (asked: number) => unknown): void {
    this.#turns.inTurn(act);
  }

  perform(intent: Intent, keys: readonly string[] = [], first?: Promise<unknown>): Promise<SheetActResult> {
    return this.#turns.perform(intent, keys, first);
  }

  decline(why: string): void {
    this.#turns.decline(why);
  }

  say(sentence: string): void {
    const { spoken } = this.paper.parts;
    if (spoken.current) spoken.current.textContent = sentence;
  }

  #standing(): { session: Session; order: Order } {
    if (!this.#now) throw new Error('The sheet has no session yet.');
    return this.#now;
  }

  #follow(): void {
    if (this.store.now.selected.size > 0 || this.store.now.focus !== undefined) this.#selecting.follow();
    this.#writing.follow();
    this.#tools?.dragging.follow();
  }

  get #shown(): ShownSheet {
    return { ...this.#standing(), draft: this.#writing.draft, finder: this.#finding.props };
  }

  #draw(moving = false): void {
    if (this.paper.draw(this.#shown, moving)) this.#unfolding.tell();
    this.#unfolding.drawn();
  }

  /** Everything gets another place only while nobody is in the middle of something. */
  #compose(): void {
    if (!this.#tools || this.#writing.edit || this.#tools.pointer.busy) return;
    if (!this.paper.compose(this.#shown)) return;
    this.#unfolding.composed();
    const { focus } = this.store.now;
    if (focus !== undefined) this.#selecting.show(focus);
  }

  #begin(): void {
    const { viewport: element, layer, lens, lasso, carried, tree } = this.paper.parts;
    if (!element.current || !layer.current || !lens.current || !lasso.current || !carried.current) return;
    const parts = { element: element.current, layer: layer.current, lens: lens.current };
    const viewport = new Viewport(parts, () => this.paper.size, nearer => { this.#looked(nearer); });
    const dragging = new Dragging(this, this.#writing, carried.current);
    const pointer = new Pointer(this, this.#selecting, dragging, new Lasso(this, this.#selecting, lasso.current), {
      commit: () => { this.#writing.finish(this.#writing.edit?.id, false); },
      editAt: key => { this.#selecting.only(key); this.run({ name: 'enter' }); },
      writeAt: key => { if (this.editable) writeNote(this, this.#writing, this.index().element(key)); },
      unfold: pile => { this.#unfolding.open(pile); },
      menuAt: (key, at) => { this.openMenu(key, at); },
      rested: () => { this.#compose(); },
    });
    const stop = listen({
      viewport, pointer, commands: this.#commands, store: this.store, tree: () => tree.current, idOf: key => this.idOf(key),
      resized: () => { this.#resized(); }, openMenu: (key, at) => { this.openMenu(key, at); }, changed: () => { this.#changed(); },
    });
    this.#tools = { viewport, pointer, dragging, stop };
    this.#unfolding.composed();
    this.paper.followHeader();
    if (this.#restoring) this.restore(this.#restoring);
    if (this.editable) this.#writing.takeUp();
  }

  #written(): void {
    if (this.#tools) this.#draw();
    if (this.#resizedMeanwhile && !this.#writing.edit) this.#resized();
    this.#changed();
  }

  /**
   * The sheet fills its pane at once, and is arranged for it when the hand rests. Under somebody who writes nothing moves: the keys
   * on a tablet take half of the pane, and give it back.
   */
  #resized(): void {
    this.viewport.keepFitting();
    this.#win.clearTimeout(this.#resizing);
    this.#resizing = this.#win.setTimeout(() => {
      const field = this.container.querySelector<HTMLElement>('.ambitiegesprek-editor');
      this.#resizedMeanwhile = field !== null;
      if (field) return this.approach(field, 1, true);
      this.paper.renew();
      this.#draw();
      this.#unfolding.composed();
    }, RESIZED_MS);
  }

  #looked(nearer: boolean): void {
    if (nearer) this.#unfolding.openNear();
    this.#tools?.dragging.looked();
    this.#unfolding.drawn();
    this.paper.look();
    this.#changed();
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
