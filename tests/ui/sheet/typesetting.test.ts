// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import { SheetTypesetting } from '../../../src/ui/sheet/layout/typesetting';
import { parse } from '../../read';

const [nl, en] = [wordsIn('nl'), wordsIn('en')];

afterEach(() => { vi.unstubAllGlobals(); vi.restoreAllMocks(); });

const session = parse('---\ntype: ambitiegesprek\ndatum: 2024-03-14\n---\n');
const opened = (manner = { words: nl.sheet, names: true }): SheetTypesetting => new SheetTypesetting(document.body, manner);

/** A canvas of which a letter is so many pixels wide. */
function letters(wide: { pixels: number }): { measured: string[] } {
  const measured: string[] = [];
  vi.stubGlobal('CanvasRenderingContext2D', Object);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    measureText: (text: string) => { measured.push(text); return { width: text.length * wide.pixels }; },
  } as unknown as RenderingContext);
  return { measured };
}

it('measures no word again for a sheet that is opened again', () => {
  const { measured } = letters({ pixels: 50 });
  expect(opened().of(session).measure('dromen', 'medium')).toBe(3);
  expect(opened().of(session).measure('dromen', 'medium')).toBe(3);
  expect(measured.filter(text => text === 'dromen')).toHaveLength(1);
});

it('measures anew where other type has come, before and under a sheet', () => {
  const wide = { pixels: 50 };
  letters(wide);
  const sheet = opened();
  const before = sheet.of(session);
  expect(before.measure('dromen', 'medium')).toBe(3);
  wide.pixels = 60;
  expect(opened().of(session).measure('dromen', 'medium')).toBeCloseTo(3.6);
  expect(sheet.of(session)).toBe(before);
  sheet.renew();
  expect(sheet.of(session).measure('dromen', 'medium')).toBeCloseTo(3.6);
});

it('is another where words, names or the year are', () => {
  const [first, ...others] = [
    opened().of(session), opened({ words: en.sheet, names: true }).of(session), opened({ words: nl.sheet, names: false }).of(session),
    opened().of(parse('---\ntype: ambitiegesprek\ndatum: 2026-03-14\n---\n')),
  ];
  expect(new Set([first, ...others]).size).toBe(4);
});
