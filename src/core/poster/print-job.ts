import { bestArranged } from '../arrange/arrange';
import type { Typesetting } from '../arrange/arrangement';
import { board } from '../contents';
import { shownName } from '../link';
import { namelessBoard } from '../print/nameless-board';
import { enlarged, type PrintPage, type ShownPicture } from '../print/page';
import { paperExtent, type Lie, type PaperSize, type PrinterPaper, timesA3 } from '../print/paper';
import { sheetPage } from '../print/sheet-page';
import { tiles } from '../print/tiles';
import type { Session } from '../session';
import { layPoster, type PosterRemark } from './poster';
import { posterContent, type PosterContent } from './poster-content';
import type { PosterWords } from './poster-words';
import { stepStrips } from './strips';

/** One poster of all, one of each ambition, the whole sheet, or personal steps to cut out. */
export type PrintKind = 'poster' | 'each' | 'sheet' | 'strips';

export interface PrintChoices {
  readonly kind: PrintKind;
  readonly size: PaperSize;
  /** Over several sheets of what the printer takes; absent: on one sheet. */
  readonly over?: PrinterPaper;
  /** Absent: as suits the words. */
  readonly lie?: Lie;
  /** Names stand on it only where somebody asked for them. */
  readonly names: boolean;
}

export interface PrintMeans {
  readonly words: PosterWords;
  /** How the sheet is written. */
  readonly typesetting: Typesetting;
  readonly pupil: readonly ShownPicture[];
  readonly picture: (target: string) => string | undefined;
}

export interface PrintJob {
  /** As they are kept. */
  readonly pages: readonly PrintPage[];
  /** As they go to the printer. */
  readonly sheets: readonly PrintPage[];
  readonly remarks: readonly PosterRemark[];
  /** From where the ambitions are read, in millimetres; none of a sheet or of strips. */
  readonly from?: number;
}

/** Words on paper grow no larger than this, in millimetres: a sheet with little on it has air. */
const LARGEST_ON_SHEET = 9;
const SHEET_MARGIN = 10;
const PUPIL_RATIO = 0.72;

/** All that comes of one wish to print. */
export function printJob(session: Session, choices: PrintChoices, means: PrintMeans): PrintJob {
  const { pages, ...told } = pagesOf(session, choices, means);
  const { over, size } = choices;
  const { typesetting: { measure }, words } = means;
  const tiled = over !== undefined && over !== size && choices.kind !== 'strips';
  return { ...told, pages, sheets: tiled ? pages.flatMap(page => tiles(page, over, words.tile, measure)) : pages };
}

function pagesOf(session: Session, choices: PrintChoices, means: PrintMeans): Omit<PrintJob, 'sheets'> {
  const { kind, size, names } = choices;
  const { words, typesetting: { measure } } = means;
  if (kind === 'strips') return { pages: stepStrips(session, size === 'A3' ? 'A3' : 'A4', words, measure), remarks: [] };
  if (kind === 'sheet') return { pages: [wholeSheet(session, choices, means)], remarks: [] };
  const content = posterContent(session, words, names);
  return kind === 'each' ? together(eachAlone(content).map(one => posterOn(one, choices, means))) : posterOn(content, choices, means);
}

function together(posters: readonly Omit<PrintJob, 'sheets'>[]): Omit<PrintJob, 'sheets'> {
  const from = Math.min(...posters.map(one => one.from ?? Infinity));
  return { pages: posters.flatMap(({ pages }) => pages), remarks: posters.flatMap(({ remarks }) => remarks), from };
}

/** Each ambition as if it were the only one; what is no ambition's goes with none. */
function eachAlone(content: PosterContent): PosterContent[] {
  if (content.ambitions.length === 0) return [content];
  return content.ambitions.map(ambition => ({ ...content, ambitions: [ambition], steps: [], leftOut: 0 }));
}

function posterOn(content: PosterContent, { size, lie }: PrintChoices, means: PrintMeans): Omit<PrintJob, 'sheets'> {
  const { words, typesetting, pupil } = means;
  const paper = size === 'A4' ? 'A4' : 'A3';
  const times = size === 'A4' ? 1 : timesA3(size);
  const [picture] = pupil;
  const made = layPoster(content, { paper, words, measure: typesetting.measure, ...lie && { lie }, ...picture && { pupil: picture } });
  const remarks = made.remarks.map(remark => (
    remark.code === 'too-long' ? { ...remark, from: remark.from * times, promised: remark.promised * times } : remark
  ));
  return { pages: [times === 1 ? made.page : enlarged(made.page, times)], remarks, from: made.from * times };
}

function wholeSheet(session: Session, { size, lie = 'landscape', names }: PrintChoices, means: PrintMeans): PrintPage {
  const { words, typesetting, pupil, picture } = means;
  const paper = size === 'A4' ? 'A4' : 'A3';
  const { width, height } = paperExtent(paper, lie);
  const frame = {
    width: width - 2 * SHEET_MARGIN, height: height - 2 * SHEET_MARGIN, largest: LARGEST_ON_SHEET, smallest: 0,
    pupil: pupil[0]?.ratio ?? PUPIL_RATIO,
  };
  const arrangement = bestArranged(names ? board(session) : namelessBoard(session, words.nameless), frame, typesetting);
  const { school, date } = session.properties;
  const name = school === undefined ? '' : shownName(school);
  const label = [name, date && words.date(date)].filter(part => part).join(' · ');
  const drawn = { margin: SHEET_MARGIN, pupil, picture, measure: typesetting.measure };
  const page = sheetPage(arrangement, { title: words.title(name), label, ...drawn });
  return size === 'A4' || size === 'A3' ? page : enlarged(page, timesA3(size));
}
