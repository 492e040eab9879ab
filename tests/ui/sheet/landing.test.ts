import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/core/arrange/arrange';
import { board } from '../../../src/core/contents';
import { wordsIn } from '../../../src/i18n/words';
import { SheetIndex } from '../../../src/ui/sheet/acts/sheet-index';
import { LOOSE } from '../../../src/ui/sheet/acts/view-state';
import { boxesOf, wholeBoxOf } from '../../../src/ui/sheet/layout/boxes';
import { wordingOf } from '../../../src/ui/sheet/layout/wording';
import { draggedOf, landing } from '../../../src/ui/sheet/pointer/landing';
import { parse } from '../../read';

const session = parse(`---
type: ambitiegesprek
---
## Het vel

- Los #geel
- Vrij #geel
- Idee #roze

### Ambitie 1: Durven

- Podium bouwen #roze

#### Podium

- Spelen #geel
- Zingen #geel
- Dansen #geel

### Museum

- Kijken #geel
`);
const { sheet: words } = wordsIn('nl');
const index = new SheetIndex(session);
const typesetting = { measure: (text: string) => text.length * 0.55, wording: wordingOf({ words, names: true, year: undefined }) };
const arrangement = arrange(board(session), { width: 1200, height: 800, largest: 20, smallest: 9.5, pupil: 0.7 }, typesetting);

const keyOf = (text: string) => index.keys().find(key => index.element(key)?.text === text) ?? '';
const nameOf = (key: string | undefined) => index.element(key)?.text ?? key;

/** Lets things go at a share of the width of another, in the middle of its height. */
function land(dragged: string[], onto: string, across: number, down = 0.5, boxes = boxesOf(arrangement)) {
  const box = boxes.get(keyOf(onto)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return at(dragged, { x: box.x + across * box.width, y: box.y + down * box.height });
}

function at(dragged: string[], point: { x: number; y: number }) {
  const landed = landing({ index, arrangement, words }, new Set(dragged.map(keyOf)), point);
  if (!landed) return undefined;
  return 'together' in landed.goal ? ['together', nameOf(landed.goal.together)] : [nameOf(landed.goal.into), nameOf(landed.goal.before)];
}

describe('where a dragged note lands', () => {
  it('before or after the note under the pointer, at its outer quarters', () => {
    expect(land(['Los'], 'Zingen', 0.1)).toEqual(['Podium', 'Zingen']);
    expect(land(['Los'], 'Zingen', 0.9)).toEqual(['Podium', 'Dansen']);
    expect(land(['Los'], 'Dansen', 0.9)).toEqual(['Podium', undefined]);
    expect(land(['Los'], 'Vrij', 0.9)).toEqual([LOOSE, 'Idee']);
  });

  it('together with a loose yellow one, when it is yellow itself', () => {
    for (const across of [0.26, 0.5, 0.74]) expect(land(['Los'], 'Vrij', across)).toEqual(['together', 'Vrij']);
    expect(land(['Los', 'Kijken'], 'Vrij', 0.5)).toEqual(['together', 'Vrij']);
    expect(land(['Idee'], 'Vrij', 0.5)).toEqual([LOOSE, 'Idee'].map((one, at) => (at === 1 ? undefined : one)));
    expect(land(['Los'], 'Idee', 0.5)).toEqual([LOOSE, undefined]);
  });

  it('in the cluster of a note in one, after it; at an ambition after it', () => {
    expect(land(['Los'], 'Spelen', 0.5)).toEqual(['Podium', 'Zingen']);
    expect(land(['Los'], 'Podium bouwen', 0.5)).toEqual(['Durven', undefined]);
  });

  it('at the end of a cluster or ambition whose words are under the pointer', () => {
    expect(land(['Los'], 'Podium', 0.1)).toEqual(['Podium', undefined]);
    expect(land(['Kijken'], 'Durven', 0.1)).toEqual(['Durven', undefined]);
  });

  it('at the end of it at the edge of its paper over its words, too, and before a note that is nearest below them', () => {
    const over = (text: string) => wholeBoxOf(arrangement, keyOf(text)) ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const text of ['Podium', 'Museum', 'Durven']) {
      const { x, y, width } = over(text);
      expect(at(['Los'], { x: x + width / 4, y: y + 0.01 })).toEqual([text, undefined]);
    }
    const kijken = boxesOf(arrangement).get(keyOf('Kijken'));
    if (!kijken) throw new Error('Kijken stands nowhere');
    expect(at(['Los'], { x: kijken.x + 0.1, y: kijken.y - 0.01 })).toEqual(['Museum', 'Kijken']);
  });

  it('loose on the bare sheet, at the nearest place of the order', () => {
    const { pupil } = arrangement;
    expect(at(['Kijken'], { x: pupil.x + pupil.width / 2, y: pupil.y + 0.1 })?.[0]).toBe(LOOSE);
    const vrij = boxesOf(arrangement).get(keyOf('Vrij'));
    if (!vrij) throw new Error('Vrij stands nowhere');
    expect(at(['Kijken'], { x: vrij.x + 0.1, y: vrij.y + vrij.height + 0.1 })).toEqual([LOOSE, expect.anything()]);
  });

  it('never before something that moves along, and not on itself', () => {
    expect(land(['Zingen', 'Los'], 'Spelen', 0.9)).toEqual(['Podium', 'Dansen']);
    expect(land(['Zingen'], 'Zingen', 0.5)).toBeUndefined();
  });
});

describe('where a dragged cluster or ambition lands', () => {
  const whole = new Map(['Podium', 'Museum', 'Durven'].map(text => [keyOf(text), wholeBoxOf(arrangement, keyOf(text)) ?? { x: 0, y: 0, width: 0, height: 0 }]));

  it('among clusters or in an ambition, never in itself', () => {
    expect(land(['Museum'], 'Podium', 0.05, 0.5, whole)).toEqual(['Durven', 'Podium']);
    expect(land(['Museum'], 'Podium', 0.95, 0.5, whole)).toEqual(['Durven', undefined]);
    expect(land(['Museum'], 'Durven', 0.5, 0.02)).toEqual(['Durven', undefined]);
    expect(land(['Podium'], 'Podium', 0.5, 0.5, whole)).toBeUndefined();
  });

  it('on the bare sheet out of its ambition', () => {
    const { pupil } = arrangement;
    expect(at(['Podium'], { x: pupil.x + 0.1, y: pupil.y + 0.1 })).toEqual([LOOSE, undefined]);
    expect(at(['Durven'], { x: pupil.x + 0.1, y: pupil.y + 0.1 })).toBeUndefined();
  });
});

it('drags what is selected of the same sort as what is grabbed', () => {
  const selected = new Set(['Los', 'Kijken', 'Museum'].map(keyOf));
  expect([...draggedOf(index, selected, keyOf('Los'))].map(nameOf)).toEqual(['Los', 'Kijken']);
  expect([...draggedOf(index, selected, keyOf('Museum'))].map(nameOf)).toEqual(['Museum']);
  expect([...draggedOf(index, selected, keyOf('Zingen'))].map(nameOf)).toEqual(['Zingen']);
});
