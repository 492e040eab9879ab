import type { PosterRemark } from '../../core/poster/poster';
import type { PrintChoices, PrintJob } from '../../core/poster/print-job';
import type { SessionWords } from '../../ui/words-of-session';
import type { Context } from '../context';

type Words = SessionWords['poster'];

/** What somebody has to know before it is made, in sentences; what stands in the way of reading comes first. */
export function remarksIn(context: Context, words: Words, job: PrintJob, { kind, over }: PrintChoices): string[] {
  const { pages, sheets, remarks, from } = job;
  if (kind === 'strips' && pages.length === 0) return [words.remarks.noStrips];
  const unread = remarks.some(({ code }) => code === 'too-long' || code === 'no-ambitions');
  return [
    ...remarks.map(remark => sentence(context, words, remark)),
    ...from === undefined || unread ? [] : [words.readFrom(metres(context, from))],
    ...over !== undefined && sheets !== pages ? [words.sheets(sheets.length, over)] : [],
  ];
}

function sentence(context: Context, { remarks: words, ambition, wholeSchool }: Words, remark: PosterRemark): string {
  const where = (number: number | undefined): string => (number === undefined ? wholeSchool : ambition(number));
  switch (remark.code) {
    case 'too-long': return words.tooLong(remark.number, metres(context, remark.from), metres(context, remark.promised));
    case 'steps-counted': return words.stepsCounted(where(remark.number), remark.steps);
    case 'steps-cut': return words.stepsCut(where(remark.number), remark.steps);
    case 'ambitions-left-out': return words.leftOut(remark.ambitions);
    case 'no-ambitions': return words.none;
  }
}

/** Millimetres as metres with one decimal, rounded down: no poster promises more than it keeps. */
function metres({ language }: Context, millimetres: number): string {
  const written = String(Math.floor(millimetres / 100 + 1e-6) / 10);
  return language === 'nl' ? written.replace('.', ',') : written;
}
