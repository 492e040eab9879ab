import { descent } from '../../core/descent';
import type { SheetElement } from '../../core/session';
import type { Selecting } from './selecting';
import { nameOf, type Workplace } from './workplace';

/** From an ambition to all that it grew from and all that hangs on it; from anything else back to its ambition, or its cluster. */
export function followLine(place: Workplace, selecting: Selecting): void {
  const element = place.index().element(place.attention.now.focus);
  if (!element) return;
  const line = lineOf(place, element);
  const [first] = line;
  if (!first) return place.say(place.words.sayNoLine(nameOf(place, element)));
  selecting.many(line.map(({ key }) => key));
  place.say(line.length === 1 ? nameOf(place, first) : place.words.sayLine(nameOf(place, element), line.length));
}

function lineOf(place: Workplace, element: SheetElement): readonly SheetElement[] {
  const { ambition, cluster, clusters, dreams, ideas, activities, steps } = descent(place.session(), element);
  if (element.kind === 'ambition') return [...clusters, ...dreams, ...ideas, ...activities, ...steps];
  const holder = ambition ?? cluster;
  return holder && holder.key !== element.key ? [holder] : [];
}
