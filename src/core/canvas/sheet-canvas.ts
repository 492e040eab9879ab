import { bestArranged } from '../arrange/arrange';
import type { Typesetting } from '../arrange/arrangement';
import { namelessBoard } from '../print/nameless-board';
import { namesIn, withoutNames } from '../report/names';
import type { Session } from '../session';
import { canvasNodes, type CanvasMeans } from './canvas-nodes';
import { canvasAgain } from './export-canvas';
import { canvasText, readCanvas } from './json-canvas';

/** A canvas has no edge: the sheet has the shape of a wide screen. */
const FRAME = { width: 1600, height: 1000, largest: 40, smallest: 0, pupil: 0.72 };

export interface SheetCanvasMeans extends Omit<CanvasMeans, 'session' | 'clean'> {
  readonly typesetting: Typesetting;
  /** Stands where a name was left out. */
  readonly nameless: string;
}

/**
 * The text of a canvas with the sheet, made again over what it was; nothing where that is no canvas. Nobody is named, and no personal
 * step is told.
 */
export function sheetCanvas(session: Session, before: string, { typesetting, nameless, ...means }: SheetCanvasMeans): string | undefined {
  const file = readCanvas(before);
  if (!file) return undefined;
  const clean = withoutNames(namesIn(session).map(({ name }) => name), nameless);
  const arrangement = bestArranged(namelessBoard(session, nameless), FRAME, typesetting);
  // A link tells its heading to whoever reads the file; where that names somebody, it leads to the note itself.
  const isNameless = (words: string | undefined): boolean => words === undefined || clean(words) === words.normalize('NFC');
  const link = (heading: string | undefined): string => means.link(isNameless(heading) ? heading : undefined);
  return canvasText(canvasAgain(file, canvasNodes(arrangement, { ...means, session, clean, link })));
}
