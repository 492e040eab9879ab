import { describe, expect, it } from 'vitest';
import type { WordsShape } from '../../../src/core/print/page';
import { sheetPage } from '../../../src/core/print/sheet-page';
import { parse } from '../../read';
import { inter } from '../arrange/inter';
import { arranged, frameOf } from '../arrange/worlds';

const HEBREW = ['שיר', 'לשיר ביחד בכל בוקר לפני הצלצול', 'ילד שמעז לעמוד על הבמה מול כולם'] as const;
const DUTCH = ['Lied', 'Elke ochtend samen zingen voor de bel', 'Een kind dat voor iedereen op het podium durft te staan'] as const;

/** All that stands beside words: tally, status, reason, facts and signs. */
function sheet([short, middle, long]: readonly [string, string, string]): string {
  return `---
type: ambitiegesprek
---

## Het vel

### Ambitie 1: ${long}
energie:: 8
status:: loopt

- ${short} #roze/leraar/eerst
- ${middle} #groen/kans
- [x] ${middle} #groot [wie:: ${short}] 📅 2026-04-12 ✅ 2026-04-19

#### ${middle}
energie:: 5

- ${long} #geel

### ${short}
energie:: 12
status:: losgelaten

- ${short} #geel

### ${middle}
energie:: 2
status:: loopt
reden:: ${middle}

- ${long} #groen/obstakel
`;
}

describe('the words of a sheet, on paper as in a pane', () => {
  it.each([['from left to right', DUTCH], ['from right to left', HEBREW]] as const)('that run %s stand apart and within the paper', (_, words) => {
    for (const [width, height] of [[400, 700], [780, 1100], [1230, 560], [1870, 920], [2600, 600]] as const) {
      const { shapes, ...page } = sheetPage(arranged(parse(sheet(words)), frameOf(width, height)), {
        title: '', label: '', margin: 0, pupil: [], picture: () => undefined, measure: inter,
      });
      const lines = shapes.filter(shape => shape.kind === 'words');
      lines.forEach((one, at) => {
        expect(start(one), said(one)).toBeGreaterThanOrEqual(0);
        expect(start(one) + one.width, said(one)).toBeLessThanOrEqual(page.width);
        for (const other of lines.slice(at + 1)) expect(meet(one, other) ? `${said(one)} | ${said(other)} in ${width} × ${height}` : '').toBe('');
      });
    }
  });
});

function start({ x, width, rightToLeft }: WordsShape): number {
  return rightToLeft ? x - width : x;
}

/** Small letters are about half as high as their type. */
function meet(one: WordsShape, other: WordsShape): boolean {
  const slack = 0.02;
  const across = start(one) + slack < start(other) + other.width && start(other) + slack < start(one) + one.width;
  return across && one.y - 0.5 * one.size < other.y && other.y - 0.5 * other.size < one.y;
}

function said({ runs }: WordsShape): string {
  return runs.map(({ text }) => text).join('');
}
