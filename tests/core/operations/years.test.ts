import { describe, expect, it } from 'vitest';
import { just, on, type Act } from './acts';
import { shown } from './text-of';

const SHEET = '## Het vel\n\n### Ambitie 1: A\n\n- geel #geel\n\n### B\n\n- [ ] x [wie:: Anna] 📅 2026-05-01 ^id\n';

describe('looking back at an earlier meeting', () => {
  it.each<[string, Act, string]>([
    [SHEET, on('set-status', 'ambition: A', { status: 'reached' }),
      SHEET.replace('A\n', '¦A\nstatus:: bereikt\n').replace('### Ambitie 1: ¦A', '¦### Ambitie 1: A')],
    [SHEET, on('set-status', 'cluster: B', { status: 'let go', why: 'Kees ging weg' }),
      SHEET.replace('### B\n', '¦### B\nstatus:: losgelaten\nwaarom:: Kees ging weg\n')],
    ['## Het vel\n\n### B\nstatus:: loopt\nwaarom:: oud\n', on('set-status', 'B', { status: 'let go', why: '' }),
      '## Het vel\n\n¦### B\nstatus:: losgelaten\n'],
    ['## Het vel\n\n### B\nstatus:: loopt\nwaarom:: oud\n', on('set-status', 'B', { status: undefined }),
      '## Het vel\n\n¦### B\nwaarom:: oud\n'],
    ['## Het vel\n\n### B\nstatus:: loopt\n', on('set-status', 'B', { status: 'going' }),
      'nothing-to-do'],
    ['## Het vel\n\n### B\nstatus:: misschien\n', on('set-status', 'B', { status: 'going' }),
      'not-understood'],
    ['## The sheet\n\n### B\n', on('set-status', 'B', { status: 'let go' }),
      '## The sheet\n\n¦### B\nstatus:: let go\n'],
    [SHEET, on('mark-step', 'x', { state: 'done' }),
      SHEET.replace('[ ]', '[x]')],
    [SHEET, on('mark-step', 'x', { state: 'dropped', why: 'geen\ngeld' }),
      SHEET.replace('[ ]', '[-]').replace('[wie:: Anna]', '[wie:: Anna] [waarom:: geen geld]')],
    [SHEET, on('mark-step', 'x', { by: 'Noor' }),
      SHEET.replace('[wie:: Anna]', '[wie:: Anna] [door:: Noor]')],
    [SHEET, on('mark-step', 'x', { state: 'open' }),
      'nothing-to-do'],
    ['## Het vel\n\n### B\n\n- x #groot\n', on('mark-step', 'x', { state: 'done' }),
      'gone'],
    ['## Het vel\n\n### B\n\n* [?] x\n', on('mark-step', 'x', { state: 'carried over' }),
      '## Het vel\n\n### B\n\n* [>] x\n'],
  ])('%j', (text, act, expected) => { expect(shown(text, act(text))).toBe(expected); });
});

const NEW = '## 6. Concretiseren\n\nAfspreken.\n\n## Het vel\n\nDe leerling.\n';
const LINK = '[[2024 Gesprek#Ambitie 1 Maken]]';

describe('carrying over', () => {
  it.each<[string, Act, string]>([
    [NEW, just({ verb: 'carry-in', ambitions: [{ words: 'Maken', continues: LINK }], clusters: [], steps: [] }),
      `${NEW}\n¦### Ambitie 1: Maken\nvervolg:: ${LINK}\n`],
    [NEW, just({
      verb: 'carry-in',
      ambitions: [{ words: 'Maken', continues: LINK }, { words: 'Maken', continues: '[[b#c]]' }],
      clusters: [{ words: 'Buurt', continues: '[[2024 Gesprek#Buurt]]' }],
      steps: [
        { words: 'Kar kopen', personal: false, continues: '[[2024 Gesprek]]', serves: 1, who: 'Sanne' },
        { words: 'Begroting', personal: false, continues: '[[2024 Gesprek]]', due: '2026-05-01' },
        { words: 'Bellen', personal: true, continues: '[[2024 Gesprek]]' },
      ],
    }),
      '## 6. Concretiseren\n\nAfspreken.\n\n- [ ] Begroting [vervolg:: [[2024 Gesprek]]] 📅 2026-05-01\n¦- [ ] Bellen #groot [vervolg:: [[2024 Gesprek]]]\n\n## Het vel\n\nDe leerling.\n\n'
      + `### Ambitie 1: Maken\nvervolg:: ${LINK}\n\n### Ambitie 2: Maken\nvervolg:: [[b#c]]\n\n- [ ] Kar kopen [wie:: Sanne] [vervolg:: [[2024 Gesprek]]]\n\n`
      + '### Buurt\nvervolg:: [[2024 Gesprek#Buurt]]\n'],
    [NEW, just({ verb: 'carry-in', ambitions: ['A', 'B', 'C', 'D'].map(words => ({ words, continues: '[[x]]' })), clusters: [], steps: [] }),
      'enough-ambitions'],
    ['## 6. C\n', just({ verb: 'carry-in', ambitions: [{ words: 'A', continues: '[[x]]' }], clusters: [], steps: [] }),
      'no-sheet'],
    ['## Het vel\n', just({ verb: 'carry-in', ambitions: [], clusters: [], steps: [{ words: 'A', personal: false, continues: '[[x]]' }] }),
      'no-phase-heading'],
    [NEW, just({ verb: 'carry-in', ambitions: [], clusters: [], steps: [] }),
      'nothing-to-do'],
  ])('%j %#', (text, act, expected) => { expect(shown(text, act(text))).toBe(expected); });
});
