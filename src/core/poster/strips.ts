import type { Measure } from '../arrange/arrangement';
import { shownName } from '../link';
import { handLine } from '../print/signs';
import type { PrintPage, PrintShape } from '../print/page';
import { paperExtent, type PrinterPaper } from '../print/paper';
import { PAPER_COLOURS } from '../print/paper-colours';
import { lineCountAt, plainSetting, setting, wordsShapes, type WordsSetting } from '../print/set-words';
import { placedSteps } from '../report/steps';
import type { Session } from '../session';
import { stepInline } from './poster-block';
import { stepOnPoster } from './poster-content';
import { posterRules } from './poster-rules';
import type { PosterWords } from './poster-words';

const MARGIN = 12;
/** Within a strip, and the size of its words. */
const PADDING = 6;
const LINE = 1.28;

interface Strip {
  readonly label: WordsSetting;
  readonly words: WordsSetting;
  readonly height: number;
}

/** Personal steps as strips to cut out, one for who took it: as many pages as they need. */
export function stepStrips(session: Session, paper: PrinterPaper, words: PosterWords, measure: Measure): PrintPage[] {
  const { width, height } = paperExtent(paper, 'portrait');
  const { step: size } = posterRules(paper);
  const room = width - 2 * MARGIN - 2 * PADDING;
  const own = placedSteps(session).map(({ step }) => step).filter(({ personal }) => personal);
  const strips = own.map((step): Strip => {
    const { who: _, ...told } = stepOnPoster(step, undefined, false);
    const name = step.who === undefined ? words.ownSteps : `${words.ownSteps} · ${shownName(step.who)}`;
    const said = { label: plainSetting(name, 'bold', measure), words: setting(stepInline(told, words), 'medium', measure) };
    const lines = lineCountAt(said.words, size, room) + lineCountAt(said.label, size, room);
    return { ...said, height: lines * size * LINE + 2 * PADDING };
  });
  const title = words.title(session.properties.school === undefined ? '' : shownName(session.properties.school));
  return pagesOf(strips, height - 2 * MARGIN).map(page => ({ width, height, title, shapes: pageShapes(page, width, size) }));
}

function pagesOf(strips: readonly Strip[], height: number): Strip[][] {
  const pages: Strip[][] = [];
  let left = 0;
  for (const strip of strips) {
    const page = pages.at(-1);
    if (page && strip.height <= left) page.push(strip);
    else {
      pages.push([strip]);
      left = height;
    }
    left -= strip.height;
  }
  return pages;
}

function pageShapes(strips: readonly Strip[], width: number, size: number): PrintShape[] {
  let y = MARGIN;
  const shapes = strips.flatMap(({ label, words, height }): PrintShape[] => {
    const place = { x: MARGIN + PADDING, width: width - 2 * MARGIN - 2 * PADDING, size, leading: LINE };
    const name = wordsShapes(label, { ...place, y: y + PADDING, colour: PAPER_COLOURS['sign-large'] });
    const said = wordsShapes(words, { ...place, y: y + PADDING + name.length * size * LINE, colour: PAPER_COLOURS.ink });
    const top = cutLine(y, width);
    y += height;
    return [top, ...name, ...said];
  });
  return [...shapes, cutLine(y, width)];
}

function cutLine(y: number, width: number): PrintShape {
  return { ...handLine({ x: MARGIN, y, width: width - 2 * MARGIN }, 0.35), dashes: [3, 2.2] };
}
