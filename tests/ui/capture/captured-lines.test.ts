import { expect, it } from 'vitest';
import { capturedLines } from '../../../src/ui/capture/captured-list';

it('makes one note of every line that has words, without the marker it was pasted with', () => {
  const pasted = '- Op een podium\r\n\r\n* [ ] Zingen\n2) Museum\n  • Tekenen\nGewoon\n';
  expect(capturedLines(pasted)).toEqual(['Op een podium', 'Zingen', 'Museum', 'Tekenen', 'Gewoon']);
});

it('keeps what only looks like a marker', () => {
  expect(capturedLines('-5 graden\n2026 was goed')).toEqual(['-5 graden', '2026 was goed']);
});

it('keeps what one line begins with, unless it is the marker of a list', () => {
  expect(['> 50% doet mee', '2026. was goed', '+ meer muziek', '- een streepje'].map(line => capturedLines(line)))
    .toEqual([['> 50% doet mee'], ['2026. was goed'], ['+ meer muziek'], ['een streepje']]);
});
