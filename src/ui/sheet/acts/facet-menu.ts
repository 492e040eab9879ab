import { facetOf } from '../../../core/contents';
import type { Facet, SheetElement, StickyNote } from '../../../core/session';
import { FACETS_OF } from '../../../core/syntax';
import { conversationOfNote } from '../../../method/conversations';
import type { MenuItem } from '../../menu-item';
import { targetsOf, type Workplace } from './workplace';

/** What this menu needs to do what it offers. */
interface Marking {
  readonly place: Workplace;
  /** Does it, in its turn, with the things of these keys as they are by then. */
  readonly act: (keys: readonly string[], act: (things: readonly SheetElement[]) => unknown) => void;
}

/** What notes of one colour are beside that, where the method sorts them; choosing what they are already takes it off. */
export function facetItems(marking: Marking, things: readonly SheetElement[]): MenuItem[] {
  const { place } = marking;
  const notes = things.filter(isNote);
  const [colour, other] = new Set(notes.map(note => note.colour));
  const known = colour === undefined || other !== undefined || notes.length < things.length ? [] : FACETS_OF[colour];
  if (known.length === 0 || !conversationOfNote(place.session()).sorts) return [];
  const submenu = [...known.map(facet => facetItem(marking, notes, facet)), firstItem(marking, notes)];
  return [{ label: place.words.facet, icon: 'tag', section: 'group', submenu }];
}

function facetItem({ place, act }: Marking, notes: readonly StickyNote[], facet: Facet): MenuItem {
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

function firstItem({ place, act }: Marking, notes: readonly StickyNote[]): MenuItem {
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

function keysOf(things: readonly SheetElement[]): string[] {
  return things.map(({ key }) => key);
}
