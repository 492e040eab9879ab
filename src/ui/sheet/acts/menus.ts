import { isFull, pursued, facetOf } from '../../../core/contents';
import { COLOURS } from '../../../core/session';
import type { Ambition, Cluster, Colour, SheetElement, Facet, StickyNote } from '../../../core/session';
import type { Words } from '../../../i18n/words';
import { MENU_ICON_OF_COLOUR } from '../../icon';
import type { MenuItem } from '../../menu-item';
import type { Order } from './sheet-index';
import type { Command } from '../keys/keymap';
import { chooseClusters, chooseInstead, isHeading, isNoteOrStep, recolourSelected, writeNote, moveInTurn } from './acts';
import { LOOSE } from './view-state';
import { stillThere, targetsOf } from './workplace';
import type { Workplace } from './workplace';
import type { Writing } from './writing';
import { FACETS_OF } from '../../../core/syntax';
import { conversationOfNote } from '../../../method/conversations';

/** What a menu needs to do what it offers. */
export interface Menuing {
  readonly place: Workplace;
  readonly writing: Writing;
  readonly order: Order;
  /** Does it with the things of these keys selected, or says that they are no longer there. */
  readonly run: (keys: readonly string[], command: Command) => void;
  /** Does it, in its turn, with the things of these keys as they are by then. */
  readonly act: (keys: readonly string[], act: (things: readonly SheetElement[]) => unknown) => void;
  readonly select: (keys: readonly string[]) => void;
}

const ICON_OF_GOAL = { ambition: 'flag', cluster: 'layers' } as const;

/**
 * All that can be done with these things; without any, with the sheet. The note may change while a menu stands open, so what is
 * chosen holds on to keys only: it is done to the things as they are when it is chosen, or declined.
 */
export function menuFor(menuing: Menuing, things: readonly SheetElement[]): MenuItem[] {
  if (things.length === 0) return sheetMenu(menuing);
  const [first] = things;
  const only = things.length === 1 ? first : undefined;
  return [
    ...writeItems(menuing, only),
    ...(things.every(isNoteOrStep) ? noteItems(menuing, things) : []),
    ...(things.every(thing => thing.kind === 'cluster') ? clusterItems(menuing, things) : []),
    only?.kind === 'ambition' ? item(menuing, things, 'takeBack', 'undo-2', { name: 'take-back' }, 'choose') : moveItem(menuing, things),
    ...(only ? orderItems(menuing, only) : []),
    ...lastItems(menuing, things),
  ];
}

function moveItem(menuing: Menuing, things: readonly SheetElement[]): MenuItem {
  return { label: menuing.place.words.moveTo, icon: 'move', section: 'move', submenu: moveMenu(menuing, things) };
}

/** Everywhere that these things can go. */
export function moveMenu({ place, order }: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const { words } = place;
  const go = (into: string) => (): void => { moveInTurn(place, keysOf(things), { into, before: undefined }); };
  const clusters = things.some(thing => thing.kind === 'cluster');
  const goals = place.index().headings().filter(heading => !clusters || heading.kind === 'ambition');
  const inside = new Set(things.map(thing => place.index().find(thing.key)?.parent?.key ?? LOOSE));
  const leadTo = (key: string) => ({ checked: inside.size === 1 && inside.has(key), act: go(key) });
  const loose = `${clusters ? words.unchosen : words.loosen}  (U)`;
  return [
    ...goals.map(goal => ({ label: labelOf(place, goal, order), icon: ICON_OF_GOAL[goal.kind], ...leadTo(goal.key) })),
    { label: loose, icon: 'square-dashed', section: 'loose', ...leadTo(LOOSE) },
  ];
}

function labelOf(place: Workplace, goal: Ambition | Cluster, { digits }: Order): string {
  const { words } = place;
  const position = place.session().ambitions.findIndex(({ key }) => key === goal.key) + 1;
  const name = goal.kind === 'ambition' ? words.ambitionName(position, goal.text) : goal.text || words.nameless;
  const digit = digits.get(goal.key);
  return digit === undefined ? name : `${name}  (${digit})`;
}

type Label = { [Name in keyof Workplace['words']]: Workplace['words'][Name] extends string ? Name : never }[keyof Workplace['words']];

function item(
  { place, run }: Menuing, things: readonly SheetElement[], label: Label, icon: string, command: Command, section: string,
): MenuItem {
  const keys = keysOf(things);
  return { label: place.words[label], icon, section, act: () => { run(keys, command); } };
}

function keysOf(things: readonly SheetElement[]): string[] {
  return things.map(({ key }) => key);
}

function sheetMenu(menuing: Menuing): MenuItem[] {
  const { canStep } = menuing.place.services;
  return [
    ...newNoteItems(menuing, undefined),
    item(menuing, [], 'newCluster', 'layers', { name: 'new-cluster' }, 'write'),
    item(menuing, [], 'newAmbition', 'flag', { name: 'choose' }, 'write'),
    item(menuing, [], 'fitAll', 'maximize', { name: 'fit-all' }, 'view'),
    item(menuing, [], 'tidy', 'layout-dashboard', { name: 'tidy' }, 'view'),
    { ...item(menuing, [], 'undo', 'undo', { name: 'undo' }, 'back'), disabled: canStep?.('undo') === false },
    { ...item(menuing, [], 'redo', 'redo', { name: 'redo' }, 'back'), disabled: canStep?.('redo') === false },
    item(menuing, [], 'help', 'keyboard', { name: 'help' }, 'help'),
  ];
}

function newNoteItems({ place, writing }: Menuing, beside: SheetElement | undefined): MenuItem[] {
  return COLOURS.map(colour => ({
    label: place.words.newNoteOf(place.words.kinds[colour]),
    icon: MENU_ICON_OF_COLOUR[colour],
    section: 'new',
    act: () => {
      const [now] = stillThere(place, beside ? [beside.key] : []) ?? [];
      if (now || !beside) writeNote(place, writing, now, colour);
    },
  }));
}

function writeItems(menuing: Menuing, only: SheetElement | undefined): MenuItem[] {
  if (!only) return [];
  const edit = item(menuing, [only], isHeading(only) ? 'rename' : 'edit', 'pencil', { name: 'edit' }, 'write');
  const fresh = { label: menuing.place.words.newNote, icon: 'sticky-note', section: 'write', submenu: newNoteItems(menuing, only) };
  return only.kind === 'step' ? [edit, fresh, item(menuing, [only], 'toggleDone', 'check', { name: 'done' }, 'write')] : [edit, fresh];
}

function noteItems(menuing: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const { place, run } = menuing;
  const keys = keysOf(things);
  const parents = new Set(things.map(thing => place.index().find(thing.key)?.parent));
  const [parent] = parents;
  const split = parents.size === 1 && parent?.kind === 'cluster';
  const together = place.words.newClusterFrom(things.length);
  return [
    { label: together, icon: 'layers', section: 'group', act: () => { run(keys, { name: 'new-cluster' }); } },
    ...(split ? [item(menuing, things, 'split', 'split', { name: 'split' }, 'group')] : []),
    { label: place.words.recolour, icon: 'palette', section: 'group', submenu: colourItems(menuing, things) },
    ...facetItems(menuing, things),
  ];
}

function colourItems({ place, act }: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const paint = (colour: Colour | undefined) => (): void => { act(keysOf(things), now => recolourSelected(place, now, colour)); };
  const colours = new Set(things.map(thing => (thing.kind === 'note' ? thing.colour : undefined)));
  const named = COLOURS.map(colour => ({
    label: colourLabel(place.words, colour),
    icon: MENU_ICON_OF_COLOUR[colour],
    checked: colours.size === 1 && colours.has(colour),
    act: paint(colour),
  }));
  return [...named, { label: place.words.noColour, icon: 'eraser', section: 'off', act: paint(undefined) }];
}

/** `Droom (geel)`; only the kind where that names the colour already. */
function colourLabel({ kinds, colours }: Words['sheet'], colour: Colour): string {
  return kinds[colour].toLowerCase().startsWith(colours[colour]) ? kinds[colour] : `${kinds[colour]} (${colours[colour]})`;
}

function clusterItems(menuing: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const { place, act, select } = menuing;
  const clusters = things.filter(thing => thing.kind === 'cluster');
  return [
    chooseItem(menuing, clusters),
    ...(clusters.length > 1 ? [item(menuing, clusters, 'merge', 'merge', { name: 'merge' }, 'choose')] : []),
    item(menuing, clusters, 'moreEnergy', 'zap', { name: 'energy', by: 1 }, 'energy'),
    item(menuing, clusters, 'lessEnergy', 'zap-off', { name: 'energy', by: -1 }, 'energy'),
    {
      label: place.words.selectNotes, icon: 'box-select', section: 'energy',
      act: () => {
        act(keysOf(clusters), now => { select(now.filter(isHeading).flatMap(({ notes, steps }) => keysOf([...notes, ...steps]))); });
      },
    },
  ];
}

/** With three ambitions on the sheet one of them has to give way, and this asks which. */
function chooseItem(menuing: Menuing, clusters: readonly Cluster[]): MenuItem {
  const { place } = menuing;
  if (!isFull(place.session())) return item(menuing, clusters, 'makeAmbition', 'flag', { name: 'choose' }, 'choose');
  return { label: place.words.makeAmbition, icon: 'flag', section: 'choose', submenu: giveWayMenu(menuing, clusters) };
}

/** A cluster of an ambition is to be one of its own: that is asked, since it leaves the other. */
export function ownAmbitionMenu({ place, writing, act }: Menuing, clusters: readonly Cluster[], parent: SheetElement): MenuItem[] {
  const own = (): void => { act(keysOf(clusters), now => chooseClusters(place, writing, now)); };
  return [
    { label: place.words.ownAmbition, icon: 'flag', act: own },
    { label: place.words.staysIn('text' in parent ? parent.text : ''), icon: 'layers', act: () => undefined },
  ];
}

/** Which of the three makes way for a fourth. */
export function giveWayMenu({ place, writing, act }: Menuing, clusters: readonly Cluster[]): MenuItem[] {
  return pursued(place.session().ambitions).map(ambition => ({
    label: place.words.giveWay(ambition.text),
    icon: 'undo-2',
    act: () => {
      act(keysOf([ambition, ...clusters]), now => { chooseInstead(writing, ambition.key, now.filter(thing => thing.kind === 'cluster')); });
    },
  }));
}

function orderItems(menuing: Menuing, only: SheetElement): MenuItem[] {
  const row = menuing.place.index().find(only.key)?.row ?? [];
  const at = row.findIndex(({ key }) => key === only.key);
  return [
    { ...item(menuing, [only], 'earlier', 'arrow-up', { name: 'reorder', by: -1 }, 'move'), disabled: at <= 0 },
    { ...item(menuing, [only], 'later', 'arrow-down', { name: 'reorder', by: 1 }, 'move'), disabled: at === row.length - 1 },
  ];
}

function lastItems(menuing: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const see = things.length === 1
    ? [
      item(menuing, things, 'line', 'git-branch', { name: 'line' }, 'see'),
      item(menuing, things, 'jump', 'locate', { name: 'jump' }, 'see'),
    ]
    : [];
  return [...see, { ...item(menuing, things, 'remove', 'trash-2', { name: 'remove' }, 'remove'), warning: true }];
}

/** What notes of one colour are beside that, where the method sorts them; choosing what they are already takes it off. */
function facetItems(menuing: Menuing, things: readonly SheetElement[]): MenuItem[] {
  const { place } = menuing;
  const notes = things.filter(isNote);
  const [colour, other] = new Set(notes.map(note => note.colour));
  const known = colour === undefined || other !== undefined || notes.length < things.length ? [] : FACETS_OF[colour];
  if (known.length === 0 || !conversationOfNote(place.session()).sorts) return [];
  const submenu = [...known.map(facet => facetItem(menuing, notes, facet)), firstItem(menuing, notes)];
  return [{ label: place.words.facet, icon: 'tag', section: 'group', submenu }];
}

function facetItem({ place, act }: Menuing, notes: readonly StickyNote[], facet: Facet): MenuItem {
  const checked = notes.every(note => facetOf(note) === facet);
  const wanted = checked ? undefined : facet;
  return {
    label: place.words.facets[facet],
    checked,
    act: () => {
      act(keysOf(notes), now => place.perform({ verb: 'set-facet', targets: targetsOf(place, now), facet: wanted }, keysOf(now)));
    },
  };
}

function firstItem({ place, act }: Menuing, notes: readonly StickyNote[]): MenuItem {
  const checked = notes.every(note => note.first);
  return {
    label: place.words.first,
    section: 'first',
    checked,
    act: () => {
      act(keysOf(notes), now => place.perform({ verb: 'set-first', targets: targetsOf(place, now), first: !checked }, keysOf(now)));
    },
  };
}

function isNote(thing: SheetElement): thing is StickyNote {
  return thing.kind === 'note';
}
