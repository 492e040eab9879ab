import { describe, expect, it, vi } from 'vitest';
import type { Composition } from '../../../src/core/arrange/arrangement';
import { board, holdersOf, notesOf } from '../../../src/core/contents';
import { boardWithMoved } from '../../../src/ui/sheet/layout/board-in-hand';
import { boxesOf, overlap, wholeBoxOf } from '../../../src/ui/sheet/layout/boxes';
import { SheetLayout } from '../../../src/ui/sheet/layout/sheet-layout';
import { meeting, MEETINGS, typesetting } from '../../core/arrange/worlds';

const LAPTOP = { width: 1390, height: 740 };

/** A sheet of a meeting in a pane for which a composition may have been kept; a search that was begun has ended. */
function opened(year: string, kept?: Composition) {
  const seen = { pane: LAPTOP, typesetting };
  const found = vi.fn();
  const layout = new SheetLayout({
    later: act => { act(); }, pane: () => seen.pane, typesetting: () => seen.typesetting, kept: () => kept, keep: () => undefined, found,
  });
  const things = board(meeting(year));
  layout.arrange(things);
  return { layout, things, seen, found };
}

describe('a sheet that was never opened before', () => {
  it.each(MEETINGS)('stands as it was first drawn until something is done, seen or hidden: %s', year => {
    const { layout, things, seen, found } = opened(year);
    const first = layout.now;
    layout.renew();
    seen.pane = { width: 0, height: 0 };
    layout.renew();
    seen.pane = { width: 1390.4, height: 739.8 };
    layout.renew();
    layout.arrange(things);
    expect(found).not.toHaveBeenCalled();
    expect(layout.now.composition).toBe(first.composition);
    expect([layout.now.ambitions, layout.now.clusters, layout.now.loose]).toEqual([first.ambitions, first.clusters, first.loose]);
  });

  it('is composed anew when it is asked for, and in a pane of another size', () => {
    const { layout, things, seen, found } = opened('2024');
    layout.compose(true);
    expect(found).toHaveBeenCalledTimes(1);
    expect(layout.take(things)).toBe(true);
    seen.pane = { width: 1062, height: 740 };
    layout.renew();
    expect(found).toHaveBeenCalledTimes(2);
  });

  it('looks no further for a pane that has its former size again', () => {
    const slices: (() => void)[] = [];
    const { composition } = opened('2024').layout.now;
    const found = vi.fn();
    let pane = LAPTOP;
    const layout = new SheetLayout({
      later: act => slices.push(act), pane: () => pane, typesetting: () => typesetting, keep: () => undefined, found,
      kept: ({ width }) => (width === LAPTOP.width ? composition : undefined),
    });
    layout.arrange(board(meeting('2024')));
    for (const width of [2400, LAPTOP.width]) {
      pane = { ...LAPTOP, width };
      layout.renew();
    }
    for (let slice = slices.shift(); slice; slice = slices.shift()) slice();
    expect(found).not.toHaveBeenCalled();
    expect(layout.now.composition).toBe(composition);
  });

  it('is composed anew when its words come in another type', () => {
    const { layout, seen, found } = opened('2024', opened('2024').layout.now.composition);
    seen.typesetting = { ...typesetting, measure: (words, face) => typesetting.measure(words, face) * 1.1 };
    layout.renew();
    expect(found).toHaveBeenCalledTimes(1);
    layout.renew();
    expect(found).toHaveBeenCalledTimes(1);
  });
});

describe('a note that is carried', () => {
  it.each(MEETINGS)('is shown to come where one sees its new group, or nowhere: %s', year => {
    const { layout, things } = opened(year);
    const session = meeting(year);
    for (const note of notesOf(session).filter((_, at) => at % 5 === 0)) for (const holder of holdersOf(session)) {
      const then = layout.tried(boardWithMoved(things, new Set([note.key]), holder.key, undefined));
      const [place, home] = [then && boxesOf(then).get(note.key), wholeBoxOf(layout.now, holder.key)];
      expect(!place || (home !== undefined && overlap(place, home)), `${note.text} in ${holder.text}`).toBe(true);
    }
  });
});
