import { isFull } from '../../../core/contents';
import type { SheetElement } from '../../../core/session';
import type { Point } from '../../../core/geometry';
import {
  addEnergyToSelected, chooseClusters, groupNotes, isHeading, mergeSelected, moveInTurn, recolourSelected, removeSelected, reorder,
  splitNotes, takeBack, toggleSelectedStep, writeNote,
} from './acts';
import { LOOSE } from './view-state';
import { boxesOf, around, scaled } from '../layout/boxes';
import { zoomAt } from '../viewport/camera';
import type { Unfolding } from './unfolding';
import type { Command, PlainCommand, Selected } from '../keys/keymap';
import { giveWayMenu, menuFor, moveMenu, ownAmbitionMenu } from './menus';
import type { Order } from './sheet-index';
import type { Selecting } from './selecting';
import { stillThere } from './workplace';
import type { Workplace } from './workplace';
import type { Writing } from './writing';

const ZOOM_STEP = 1.25;

/** What only the frame can do. */
export interface FrameActs {
  readonly help: () => void;
  readonly tidy: () => void;
  readonly find: () => void;
  /** Asks by its words where the things of these keys go. */
  readonly askWhere: (keys: ReadonlySet<string>) => void;
}

/** Does what keys, buttons and menus ask for. */
export class Commands {
  constructor(
    private readonly place: Workplace,
    private readonly selecting: Selecting,
    private readonly writing: Writing,
    private readonly unfolding: Unfolding,
    private readonly order: () => Order,
    private readonly frame: FrameActs,
  ) {}

  /** Where the last menu was asked for; keys open it at the selected thing. */
  at: MouseEvent | Point | undefined;

  selection(): SheetElement[] {
    return this.place.index().elements(this.place.store.now.selected);
  }

  selected(): Selected {
    if (this.place.store.now.selected.size === 0) return 'nothing';
    return this.selection().every(isHeading) ? 'clusters' : 'things';
  }

  /** What is meant is what is selected now, whatever stands there when it is its turn. */
  run(command: Command): void {
    if (this.#look(command) || !this.place.editable) return;
    const { edit, draft } = this.writing;
    // Who takes back the last note goes on with the next.
    const goesOn = (command.name === 'undo' || command.name === 'redo') && edit?.kind === 'note' && draft === '';
    if (!goesOn) this.writing.finish(edit?.id, false);
    const { selected } = this.place.store.now;
    if (this.#around(command.name)) return;
    if (command.name === 'digit') this.#toDigit(selected, command.digit);
    else if (command.name === 'loosen') this.#toDigit(selected, undefined);
    else this.#inTurn(selected, things => this.#act(command, things));
  }

  #inTurn(keys: Iterable<string>, act: (things: readonly SheetElement[]) => unknown): void {
    this.place.inTurn(() => {
      const things = stillThere(this.place, keys);
      return things && act(things);
    });
  }

  async #act(command: Command, things: readonly SheetElement[]): Promise<void> {
    switch (command.name) {
      case 'reorder': return this.#reorder(things[0], command.by);
      case 'recolour': return recolourSelected(this.place, things, command.colour);
      case 'energy': return addEnergyToSelected(this.place, things, command.by);
      default: return this.#plain(command.name, things);
    }
  }

  showMenu(at?: MouseEvent | Point): void {
    if (this.place.editable) this.place.services.openMenu(at ?? this.#spot(), menuFor(this.#menuing(), this.selection()));
  }

  // Looking about changes nothing in the note, so it needs no permission.
  #look(command: Command): boolean {
    const { viewport } = this.place;
    switch (command.name) {
      case 'go': this.selecting.go(command.direction, command.how); break;
      case 'edge': this.selecting.edge(command.edge); break;
      case 'zoom': viewport.look(zoomAt(viewport.camera, viewport.middle(), command.by > 0 ? ZOOM_STEP : 1 / ZOOM_STEP)); break;
      default: return this.#lookPlain(command.name);
    }
    return true;
  }

  #lookPlain(name: Command['name']): boolean {
    switch (name) {
      case 'fit-all': this.unfolding.showAll(); break;
      case 'fit-selection': this.#fitSelection(); break;
      case 'find': this.frame.find(); break;
      case 'select-all': this.selecting.all(); break;
      case 'toggle': this.selecting.toggle(this.place.store.now.focus ?? ''); break;
      case 'escape': this.#letGo(); break;
      case 'help': this.frame.help(); break;
      case 'tidy': this.frame.tidy(); break;
      case 'jump': this.#jump(); break;
      case 'line': this.selecting.followLine(); break;
      default: return false;
    }
    return true;
  }

  /** Whether there is something to let go of, or to fold again. */
  get holds(): boolean {
    return this.place.store.now.selected.size > 0 || this.unfolding.opened !== undefined;
  }

  /** What was selected since a group was opened comes first; the group itself is selected by the tap that opened it. */
  #letGo(): void {
    const { selected } = this.place.store.now;
    const { opened } = this.unfolding;
    if (opened !== undefined && [...selected].every(key => key === opened)) this.unfolding.fold();
    else this.selecting.clear();
  }

  async #plain(name: PlainCommand | Command['name'], things: readonly SheetElement[]): Promise<void> {
    const { place, writing } = this;
    switch (name) {
      case 'new-cluster': return groupNotes(place, writing, things);
      case 'split': return splitNotes(place, writing, things);
      case 'merge': return mergeSelected(place, things);
      case 'choose': return this.#choose(things);
      case 'take-back': return this.#takeBack(things);
      case 'remove': return removeSelected(place, things);
      case 'done': return this.#done(things);
      default:
    }
  }

  // Whoever types on at once must find the field open, so nothing that only opens something waits for its turn.
  #around(name: Command['name']): boolean {
    const { place, writing } = this;
    const things = this.selection();
    switch (name) {
      case 'new-note': writeNote(place, writing, things.at(-1)); break;
      case 'edit': this.#edit(things); break;
      case 'enter': this.#enter(things); break;
      case 'menu': this.showMenu(this.at); break;
      case 'move-to': if (things.length > 0) this.frame.askWhere(this.place.store.now.selected); break;
      case 'move-menu': if (things.length > 0) place.services.openMenu(this.#spot(), moveMenu(this.#menuing(), things)); break;
      case 'undo': this.#goBack(asked => place.services.undo(asked), place.words.sayUndone); break;
      case 'redo': this.#goBack(asked => place.services.redo(asked), place.words.sayRedone); break;
      default: return false;
    }
    return true;
  }

  /** What is part of an ambition asks first. Where three stand a sentence says so, and the choice which one makes way follows it. */
  async #choose(things: readonly SheetElement[]): Promise<void> {
    const { place, writing } = this;
    const clusters = things.filter(thing => thing.kind === 'cluster');
    const full = isFull(place.session());
    const parent = clusters.map(({ key }) => place.index().find(key)?.parent).find(one => one?.kind === 'ambition');
    if (parent && !full) return place.services.openMenu(this.#spot(), ownAmbitionMenu(this.#menuing(), clusters, parent));
    await chooseClusters(place, writing, things);
    if (full && clusters.length > 0) place.services.openMenu(this.#spot(), giveWayMenu(this.#menuing(), clusters));
  }

  #goBack(act: (asked: number) => unknown, sentence: string): void {
    const { place } = this;
    const before = place.session();
    place.inTurn(async (asked) => {
      const told = await act(asked);
      // What can be taken back, or done again, is another thing now.
      place.store.change({});
      if (typeof told === 'string') place.say(told);
      else if (place.session() !== before) place.say(sentence);
    });
  }

  #fitSelection(): void {
    const { size } = this.place.paper.arrangement;
    const boxes = boxesOf(this.place.paper.arrangement);
    const area = around([...this.place.store.now.selected].flatMap(key => boxes.get(key) ?? []));
    if (area) this.place.viewport.fit(scaled(area, size));
  }

  #enter(things: readonly SheetElement[]): void {
    if (!this.#openFocused()) this.#edit(things);
  }

  /** The word of a cluster is written on its pile; what else lies in a pile is seen first. */
  #edit(things: readonly SheetElement[]): void {
    const element = this.place.index().element(this.place.store.now.focus) ?? things[0];
    if (element?.kind !== 'cluster' && this.#openFocused()) return;
    if (element) this.writing.beginWords(element);
  }

  #openFocused(): boolean {
    return this.unfolding.openTo(this.place.store.now.focus ?? '');
  }

  /** Where nothing has the 0, it means loose. */
  #toDigit(keys: ReadonlySet<string>, digit: number | undefined): void {
    const shown = [...this.order().digits].find(([, one]) => one === digit)?.[0];
    const into = shown ?? (digit === undefined || digit === 0 ? LOOSE : undefined);
    if (into !== undefined && keys.size > 0) moveInTurn(this.place, keys, { into, before: undefined });
  }

  /** It may leave the view, and its next place with it. */
  async #reorder(element: SheetElement | undefined, by: -1 | 1): Promise<void> {
    if (!element) return;
    await reorder(this.place, element, by);
    if (this.place.store.now.focus === element.key && !this.writing.edit) this.selecting.show(element.key);
  }

  async #takeBack(things: readonly SheetElement[]): Promise<void> {
    const [first] = things;
    const parent = this.place.index().find(first?.key)?.parent;
    const ambition = [first, parent, this.place.index().find(parent?.key)?.parent].find(element => element?.kind === 'ambition');
    if (ambition) await takeBack(this.place, ambition);
  }

  async #done(things: readonly SheetElement[]): Promise<void> {
    for (const { key } of things) await toggleSelectedStep(this.place, this.place.index().element(key));
  }

  #jump(): void {
    const element = this.place.index().element(this.place.store.now.focus);
    if (element) this.place.services.jumpTo(this.place.session(), element.place);
  }

  #menuing(): Parameters<typeof menuFor>[0] {
    return {
      place: this.place,
      writing: this.writing,
      order: this.order(),
      run: (keys, command) => {
        if (!stillThere(this.place, keys)) return;
        // A change of the note may have altered what is selected since the menu was opened.
        const { selected } = this.place.store.now;
        if (keys.length !== selected.size || keys.some(key => !selected.has(key))) this.selecting.many(keys);
        this.run(command);
      },
      act: (keys, act) => { this.#inTurn(keys, act); },
      select: keys => { this.selecting.many(keys); },
    };
  }

  /** In the middle of the thing that the keyboard is at. */
  #spot(): Point {
    const { viewport } = this.place;
    const key = this.place.store.now.focus;
    const box = key === undefined ? undefined : this.place.paper.boxOf(key);
    const { x, y, width, height } = box ? viewport.inWindow(box) : viewport.element.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 80), y: y + Math.min(height / 2, 40) };
  }
}
