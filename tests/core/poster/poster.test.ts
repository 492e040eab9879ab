import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/core/report/names';
import { printJob } from '../../../src/core/poster/print-job';
import { stepStrips } from '../../../src/core/poster/strips';
import { POINT } from '../../../src/core/print/page';
import type { PrintPage, PrintShape, WordsShape } from '../../../src/core/print/page';
import { PAPER_COLOURS } from '../../../src/core/print/paper-colours';
import { CAPITAL } from '../../../src/core/print/set-words';
import { isSealedPng, isSealedSvg, sealedPng, sealedSvg } from '../../../src/core/print/seals';
import { pageSvg } from '../../../src/core/print/svg';
import { tiles } from '../../../src/core/print/tiles';
import { wordsIn } from '../../../src/i18n/words';
import { POSTER_WORDS } from '../../../src/method/wordings';
import { wordingOf } from '../../../src/ui/sheet/layout/wording';
import { draws } from '../../draws';
import { parse } from '../../read';
import { dutch } from '../arrange/dutch';
import { inter } from '../arrange/inter';
import { noteWith, posterOf, POSTERS, pupil } from './sessions';

const words = POSTER_WORDS.nl;
const typesetting = { measure: inter, wording: dutch };
/** No printer prints nearer to the edge. */
const EDGE = 5;

function wordsOn(shapes: readonly PrintShape[]): WordsShape[] {
  return shapes.flatMap(shape => (shape.kind === 'words' ? [shape] : shape.kind === 'window' ? wordsOn(shape.shapes) : []));
}

/** The room of a line of words: from the height of a capital to below its longest letter. */
function boxOf({ x, y, size, width, rightToLeft }: WordsShape): { left: number; right: number; top: number; bottom: number } {
  const left = rightToLeft ? x - width : x;
  return { left, right: left + width, top: y - CAPITAL * size, bottom: y + 0.2 * size };
}

function textOf({ runs }: WordsShape): string {
  return runs.map(({ text }) => text).join('');
}

/** Words that leave the part of the page that is printed, or lie over other words. */
function faultsOn({ width, height, shapes }: PrintPage): string[] {
  const lines = wordsOn(shapes).map(shape => ({ box: boxOf(shape), text: textOf(shape) }));
  const outside = lines.filter(({ box }) => box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE);
  const over = lines.flatMap(({ box, text }, at) => lines.slice(at + 1).filter(({ box: other }) => (
    Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0.01 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.01
  )).map(other => `${text} × ${other.text}`));
  return [...outside.map(({ text }) => `outside: ${text}`), ...over];
}

describe('a poster', () => {
  it.each(Object.keys(POSTERS))('“%s” has nothing over anything, and nothing outside of what is printed', name => {
    const { session, means } = POSTERS[name]?.() ?? { session: noteWith([]) };
    for (const paper of ['A4', 'A3'] as const) {
      for (const lie of ['portrait', 'landscape'] as const) expect(faultsOn(posterOf(session, { ...means, paper, lie }).page), `${paper} ${lie}`).toEqual([]);
    }
  });

  it('holds whatever is written', () => {
    const sentence = fc.array(fc.constantFrom('durven', 'maken', 'cultuuronderwijsbeleidsplan', '**samen**', 'é', '[[Podium]]', '`x`', 'الموسيقى'), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(fc.array(sentence, { maxLength: 4 }), fc.nat(5), fc.boolean(), (ambitions, steps, drawn) => {
      const session = noteWith(ambitions.map(list => list.join(' ')), steps);
      for (const paper of ['A4', 'A3'] as const) expect(faultsOn(posterOf(session, { paper, ...drawn && { pupil } }).page)).toEqual([]);
    }), { numRuns: draws(12) });
  });

  it('is read from three metres on A3 and from one and a half on A4, its steps by who stands before it', () => {
    const session = noteWith(['Durven maken', 'Elke week muziek', 'De wereld om de hoek'], 2);
    for (const [paper, metres] of [['A3', 3], ['A4', 1.5]] as const) {
      const { page, from, remarks } = posterOf(session, { paper, pupil });
      expect(from).toBeGreaterThanOrEqual(metres * 1000 - 1);
      expect(remarks.filter(({ code }) => code === 'too-long')).toEqual([]);
      const sizes = wordsOn(page.shapes).map(({ size }) => size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18 * POINT - 0.001);
      expect(Math.max(...sizes) * CAPITAL).toBeGreaterThanOrEqual(metres * 5 - 0.01);
    }
  });

  it('tells which sentence is too long for that, and how near one has to come', () => {
    const long = 'Elke leerling durft zelf iets te maken dat er nog niet was en laat dat met trots zien aan iemand die er niet bij hoort';
    const { from, remarks } = posterOf(noteWith(['Durven', `${long}, en dan nog eens helemaal opnieuw`, 'Zingen'], 3), { pupil });
    expect(remarks[0]).toEqual({ code: 'too-long', number: 2, from, promised: 3000 });
    expect(from).toBeLessThan(3000);
  });

  it('has three ambitions at most, three steps of each, and tells how many more there are', () => {
    const { page, remarks } = posterOf(noteWith(['Een', 'Twee', 'Drie', 'Vier'], 40), { pupil });
    const shown = wordsOn(page.shapes).map(textOf).join(' ');
    expect(shown).not.toContain('Vier');
    for (const number of [1, 2, 3]) expect(shown.split(`van ambitie ${number}`).length - 1).toBeLessThanOrEqual(3);
    expect(remarks).toContainEqual({ code: 'ambitions-left-out', ambitions: 1 });
    expect(remarks.some(remark => remark.code === 'steps-counted' && remark.steps >= 37)).toBe(true);
  });

  it('names nobody and tells no personal step', () => {
    for (const make of Object.values(POSTERS)) {
      const { session, means } = make();
      const shown = wordsOn(posterOf(session, means).page.shapes).map(textOf).join(' ');
      for (const { name } of namesIn(session)) expect(shown).not.toMatch(new RegExp(`(^|[^\\p{L}])${name}($|[^\\p{L}])`, 'u'));
    }
  });

  it('is an SVG of words that a viewer can search and that holds nothing but itself', () => {
    const svg = pageSvg(posterOf(noteWith(['Durven & <maken>'], 1), { pupil }).page);
    expect(svg.includes('>Durven &amp;</text>') && svg.includes('>&lt;maken&gt;</text>')).toBe(true);
    expect(/href="(?!data:)|<script|foreignObject|url\(/u.exec(svg)).toBeNull();
  });
});

describe('pages for a printer', () => {
  const session = parse(readFileSync('demo-vault/2024-03-14 Ambitiegesprek De Wielewaal.md', 'utf8'));
  const means = { words, typesetting, pupil: [pupil], picture: () => undefined };

  it('cover a large poster wholly, each beginning with what the one before ends with, numbered and with cut marks', () => {
    const { pages, sheets } = printJob(session, { kind: 'poster', size: 'A1', over: 'A4', names: false }, means);
    const [page] = pages;
    const parts = sheets.map(({ shapes: [shape] }) => (shape?.kind === 'window' ? shape.part : undefined));
    const right = Math.max(...parts.map(part => (part ? part.x + part.width : 0)));
    const bottom = Math.max(...parts.map(part => (part ? part.y + part.height : 0)));
    expect([right, bottom]).toEqual([page?.width, page?.height]);
    const columns = [...new Set(parts.map(part => part?.x ?? 0))].sort((a, b) => a - b);
    const [first] = parts;
    expect(columns.slice(1).every((x, at) => x < (columns[at] ?? 0) + (first?.width ?? 0) - 9)).toBe(true);
    expect(sheets.map(({ shapes }) => wordsOn(shapes.slice(1)).map(textOf).join())[1]).toMatch(new RegExp(`^Vel 2 van ${sheets.length} · `, 'u'));
    for (const { shapes, width, height } of sheets) {
      for (const shape of shapes.slice(1)) if (shape.kind === 'path') expect(Math.min(shape.x, shape.y, width - shape.x, height - shape.y)).toBeGreaterThan(EDGE);
    }
  });

  it('are as many as are needed and no more', () => {
    const sheet = { width: 100, height: 100, title: '', shapes: [] };
    expect(tiles(sheet, 'A4', () => '', inter)).toHaveLength(1);
  });

  it('tell each ambition alone, or the whole sheet without personal steps where nobody is named', () => {
    expect(printJob(session, { kind: 'each', size: 'A3', names: false }, means).pages).toHaveLength(2);
    const [whole] = printJob(session, { kind: 'sheet', size: 'A3', names: false }, means).pages;
    expect(whole && faultsOn(whole)).toEqual([]);
    const shown = wordsOn(whole?.shapes ?? []).map(textOf).join(' ');
    expect(shown).toContain('Proberen');
    expect(shown).toContain('De Wielewaal · 14 maart 2024');
    expect(shown).not.toContain('Yildiz');
  });

  it('name nobody where nobody is to be named, whatever field says it', () => {
    const named = parse(['---', 'type: ambitiegesprek', 'deelnemers: [Anna, Bas]', '---', '', '## Het vel', '',
      '### Ambitie 1: Durven', 'vervolg:: [[Gesprek met Anna#Ambitie 1 Anna durft|wat Anna durfde]]', '',
      '- [ ] Bellen [evaluatie:: als Bas terug is] 📅 2026-05-01', '- Zingen #geel/Anna', ''].join('\n'));
    const wording = wordingOf({ words: wordsIn('nl').sheet, names: false, year: undefined });
    const printed = { ...means, typesetting: { measure: inter, wording } };
    const [whole] = printJob(named, { kind: 'sheet', size: 'A3', names: false }, printed).pages;
    const shown = wordsOn(whole?.shapes ?? []).map(textOf).join(' ');
    expect(shown).toContain('terug is');
    expect(shown).toContain('durfde');
    expect(shown).not.toMatch(/Anna|Bas/u);
  });

  it('give everybody a strip with their own step', () => {
    const pages = stepStrips(session, 'A4', words, inter);
    expect(pages.flatMap(faultsOn)).toEqual([]);
    const shown = pages.flatMap(({ shapes }) => wordsOn(shapes)).map(textOf).join(' ');
    expect(shown).toContain('Mijn eigen stap · Yildiz');
    expect(shown).not.toContain('De school koopt');
  });
});

describe('a file that is made again', () => {
  it('is known as ours for as long as nobody changed it', () => {
    const svg = sealedSvg(pageSvg(posterOf(noteWith(['Durven'])).page));
    expect([svg, svg.replace(/\n/gu, '\r\n'), svg.replace('Durven', 'Doen'), '<svg/>'].map(isSealedSvg)).toEqual([true, true, false, false]);
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 60 }, (_, at) => at)]);
    const sealed = sealedPng(png.buffer, 300);
    const changed = new Uint8Array(sealed.slice(0));
    changed[changed.length - 1] = 7;
    expect([isSealedPng(sealed), isSealedPng(changed.buffer), isSealedPng(png.buffer)]).toEqual([true, false, false]);
  });
});

it('paper has the colours of the sheet in its light', () => {
  const tokens = readFileSync('styles/tokens.css', 'utf8').split('.theme-dark')[0] ?? '';
  for (const [name, colour] of Object.entries(PAPER_COLOURS)) {
    const said = new RegExp(`--ambitiegesprek-${name}: (#[0-9a-f]+);`, 'u').exec(tokens)?.[1]?.replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
    expect(said, name).toBe(colour);
  }
});
