import { readFileSync } from 'node:fs';
import { sheetCanvas } from '../src/core/canvas/sheet-canvas';
import { printJob } from '../src/core/poster/print-job';
import { pupilPicture } from '../src/core/poster/pupil-drawing';
import { pageSvg } from '../src/core/print/svg';
import { newReport } from '../src/core/report/report-note';
import { defaultChoices } from '../src/core/report/report-view';
import { POSTER_WORDS, REPORT_WORDS } from '../src/method/wordings';
import { dutch } from '../tests/core/arrange/dutch';
import { inter } from '../tests/core/arrange/inter';
import { parse } from '../tests/read';
import { sampleNote } from './sample-note';
import { spreadOf, type Spread } from './statistics';

/** Milliseconds to make one thing that the school takes home, from a note that is read; and to read that note. */
export interface TakeHomeRow {
  readonly name: string;
  readonly made: Spread;
  readonly parsed: Spread;
}

const NOTES = 300;
const TURNS = 15;

export function measureTakeHome(): TakeHomeRow[] {
  const text = sampleNote(NOTES);
  const session = parse(text);
  const pupil = pupilPicture(readFileSync('demo-vault/bijlagen/leerling 2024.svg', 'utf8'));
  const typesetting = { measure: inter, wording: dutch };
  const means = { words: POSTER_WORDS.nl, typesetting, pupil: pupil ? [pupil] : [], picture: () => undefined };
  const canvas = { typesetting, nameless: '…', wordless: '–', link: () => '[[x]]', drawings: [] };
  const print = (kind: 'poster' | 'sheet') => (): unknown => (
    printJob(session, { kind, size: 'A3', names: false }, means).pages.map(pageSvg)
  );
  const makers: readonly [string, () => unknown][] = [
    ['report', () => newReport(session, defaultChoices(session, 'team'), REPORT_WORDS.nl, 'nl', '[[x]]')],
    ['poster', print('poster')], ['sheet on A3', print('sheet')], ['canvas', () => sheetCanvas(session, '', canvas)],
  ];
  return makers.map(([name, make]) => ({
    name: `${name} of ${NOTES} notes`, made: spreadOf(times(make)), parsed: spreadOf(times(() => parse(`${text}\n`.trimEnd()))),
  }));
}

function times(work: () => unknown): number[] {
  return Array.from({ length: TURNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
