import { describe, expect, it } from 'vitest';
import { LOOSE } from '../../src/ui/sheet/attention';
import { draggedOf, landing } from '../../src/ui/sheet/drop';
import { SheetIndex } from '../../src/ui/sheet/sheet-index';
import { parse } from '../read';

const index = new SheetIndex(parse(`---
type: ambitiegesprek
---
## Het vel

- Los #geel

### Ambitie 1: Durven

#### Podium

- Spelen #geel
- Zingen #geel
- Dansen #geel

### Museum

- Kijken #geel
`));

const keyOf = (text: string) => index.keys().find(key => index.element(key)?.text === text) ?? '';
const nameOf = (key: string | undefined) => index.element(key)?.text ?? key;
const box = { x: 0, y: 0, width: 100, height: 60 };

function land(dragged: string[], under: string[], at: { x: number; y: number }) {
  const landed = landing(index, new Set(dragged.map(keyOf)), under.map(text => ({ key: keyOf(text), box })), at);
  return landed && [nameOf(landed.goal.into), nameOf(landed.goal.before)];
}

const LEFT = { x: 10, y: 10 };
const RIGHT = { x: 90, y: 50 };

describe('where a dragged thing lands', () => {
  it('a note: before or behind the note under the pointer', () => {
    expect(land(['Los'], ['Zingen', 'Podium', 'Durven'], LEFT)).toEqual(['Podium', 'Zingen']);
    expect(land(['Los'], ['Zingen', 'Podium', 'Durven'], RIGHT)).toEqual(['Podium', 'Dansen']);
    expect(land(['Los'], ['Dansen', 'Podium', 'Durven'], RIGHT)).toEqual(['Podium', undefined]);
  });

  it('a note: at the end of a cluster or ambition, or loose on the bare sheet', () => {
    expect(land(['Los'], ['Podium', 'Durven'], LEFT)).toEqual(['Podium', undefined]);
    expect(land(['Kijken'], ['Durven'], LEFT)).toEqual(['Durven', undefined]);
    expect(land(['Kijken'], [], LEFT)).toEqual([LOOSE, undefined]);
  });

  it('never before something that moves along', () => {
    expect(land(['Zingen', 'Los'], ['Spelen', 'Podium', 'Durven'], RIGHT)).toEqual(['Podium', 'Dansen']);
  });

  it('a cluster: among clusters or in an ambition, never in itself', () => {
    expect(land(['Museum'], ['Spelen', 'Podium', 'Durven'], LEFT)).toEqual(['Durven', 'Podium']);
    expect(land(['Museum'], ['Durven'], LEFT)).toEqual(['Durven', undefined]);
    expect(land(['Podium'], ['Spelen', 'Podium', 'Durven'], LEFT)).toBeUndefined();
    expect(land(['Museum'], ['Museum'], LEFT)).toBeUndefined();
  });
});

it('drags what is selected of the same sort as what is grabbed', () => {
  const selected = new Set(['Los', 'Kijken', 'Museum'].map(keyOf));
  expect([...draggedOf(index, selected, keyOf('Los'))].map(nameOf)).toEqual(['Los', 'Kijken']);
  expect([...draggedOf(index, selected, keyOf('Museum'))].map(nameOf)).toEqual(['Museum']);
  expect([...draggedOf(index, selected, keyOf('Zingen'))].map(nameOf)).toEqual(['Zingen']);
});
