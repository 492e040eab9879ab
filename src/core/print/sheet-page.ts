import type {
  AmbitionHead, Arrangement, Card, CardGroup, FontFace, GroupHead, Line, Measure, PlacedAmbition, PlacedCluster, TallyMarks, WordStyle,
} from '../arrange/arrangement';
import type { Box, Point } from '../geometry';
import { STYLES } from '../arrange/arrangement';
import { endOfWords } from '../arrange/head';
import { plainWords, runsRightToLeft, type Inline } from '../inline';
import type { PrintPage, PrintShape, ShownPicture } from './page';
import { CARD_COLOURS, PAPER_COLOURS } from './paper-colours';
import { lineShape, plainSetting, wordsShapes } from './set-words';
import { roughBox, roughDisc, SIGN_OUTLINES, signOf, signShape, TALLY_HEIGHT, TALLY_LINE, tallyPath } from './signs';

/** What a sheet is drawn with on paper. */
export interface SheetMeans {
  readonly title: string;
  /** Small, in the margin below: whose sheet it is, and of which day. */
  readonly label: string;
  /** Around the sheet, in millimetres; the arrangement fills the rest. */
  readonly margin: number;
  readonly pupil: readonly ShownPicture[];
  /** A picture among the words of a note; nothing where it is not there. */
  readonly picture: (target: string) => string | undefined;
  readonly measure: Measure;
}

/** The whole sheet as it hangs on the wall, arranged in millimetres. */
export function sheetPage(arrangement: Arrangement, means: SheetMeans): PrintPage {
  const { size, width, height } = arrangement;
  const pen = new SheetPen(means, size);
  const page = { width: width * size + 2 * means.margin, height: height * size + 2 * means.margin };
  return {
    ...page, title: means.title,
    shapes: [
      ...pen.pupil(arrangement.pupil),
      ...arrangement.clusters.flatMap(cluster => pen.cluster(cluster, false)),
      ...arrangement.ambitions.flatMap((ambition, at) => pen.ambition(ambition, at + 1)),
      ...[...arrangement.loose, ...arrangement.steps].flatMap(group => pen.group(group)),
      ...arrangement.labels.flatMap(({ box, line }) => pen.lines([line], box, box.width, PAPER_COLOURS['ink-soft'])),
      ...labelShapes(means, page),
    ],
  };
}

/** Printers leave five millimetres white. */
const LABEL_ABOVE_EDGE = 6.6;
const LABEL_SIZE = 3;

function labelShapes({ label, margin, measure }: SheetMeans, { width, height }: Pick<PrintPage, 'width' | 'height'>): PrintShape[] {
  if (label === '') return [];
  const place = { x: margin, y: height - LABEL_ABOVE_EDGE - LABEL_SIZE, width: width - 2 * margin, size: LABEL_SIZE };
  return wordsShapes(plainSetting(label, 'medium', measure), { ...place, leading: 1.2, colour: PAPER_COLOURS['ink-soft'], most: 1 });
}

const NOWHERE: Point = { x: 0, y: 0 };
const GLUE = 0.9;

/** Draws what was arranged in em, in millimetres. */
class SheetPen {
  constructor(private readonly means: SheetMeans, private readonly size: number) {}

  pupil(place: Box): PrintShape[] {
    return this.means.pupil.map(({ href }): PrintShape => ({ kind: 'picture', box: this.box(place), href }));
  }

  ambition({ thing, box, head, clusters, groups }: PlacedAmbition, position: number): PrintShape[] {
    const outline = { stroke: PAPER_COLOURS['field-line'], line: 0.13 * this.size };
    return [
      { ...roughBox(this.box(box), 0.85 * this.size), fill: PAPER_COLOURS.field, ...outline },
      ...this.disc(head, thing.number ?? position), ...this.head(head, PAPER_COLOURS['field-ink']),
      ...clusters.flatMap(cluster => this.cluster(cluster, true)), ...groups.flatMap(group => this.group(group)),
    ];
  }

  cluster({ box, head, groups }: PlacedCluster, chosen: boolean): PrintShape[] {
    const tray = roughBox(this.box(box), 0.55 * this.size);
    const paper = chosen ? { fill: PAPER_COLOURS['cluster-in-field'] }
      : { fill: PAPER_COLOURS.tray, stroke: PAPER_COLOURS['tray-line'], line: 0.07 * this.size };
    return [{ ...tray, ...paper }, ...this.head(head, PAPER_COLOURS.ink), ...groups.flatMap(group => this.group(group))];
  }

  group({ cards }: CardGroup): PrintShape[] {
    return cards.flatMap(card => this.card(card));
  }

  lines(lines: readonly Line[], { x, y }: Point, width: number, colour: string, scale = 1): PrintShape[] {
    const rightToLeft = runsRightToLeft(lines.map(({ inline }) => plainWords(inline)).join(' '));
    const size = this.size * scale;
    const at = { x: this.mm(x), y: this.mm(y), size, colour, rightToLeft, end: this.mm(x) + width * size };
    return lines.flatMap((line): PrintShape[] => {
      const image = imageIn(line.inline);
      return image ? this.image(image, line, at) : [lineShape(line, faceOf(line.style), { ...at, type: STYLES[line.style].size })];
    });
  }

  private image({ target, alt }: Extract<Inline, { type: 'image' }>, line: Line, { x, y, size }: Point & { size: number }): PrintShape[] {
    const box = { x: x + line.x * size, y: y + line.y * size, width: line.width * size, height: line.height * size };
    const href = this.means.picture(target);
    if (href !== undefined) return [{ kind: 'picture', box, href }];
    const words = plainSetting(alt === '' ? target : alt, 'medium', this.means.measure);
    return wordsShapes(words, { ...box, size: size * 0.8, leading: 1.2, colour: PAPER_COLOURS['note-soft'], most: 3 });
  }

  private card({ thing, box, scale, lines, check, tail }: Card): PrintShape[] {
    const paper = thing.kind === 'note' ? thing.colour : thing.personal ? 'large' : 'school';
    const { sheet, deep, sign } = CARD_COLOURS[paper];
    const place = this.box(box);
    const width = box.width / scale;
    const side = Math.min(check?.x ?? Infinity, ...lines.map(line => line.x));
    const colourOf = (style: WordStyle): string => (style === 'soft' ? PAPER_COLOURS['note-soft'] : PAPER_COLOURS['note-ink']);
    const name = signOf(thing);
    return [
      ...paper === 'school' ? whiteCard(place, this.size) : stickyNote(place, sheet, deep, this.size),
      ...check ? this.square(this.within(check, box, scale), thing.kind === 'step' && thing.done, sheet) : [],
      ...stylesIn(lines).flatMap(style => {
        return this.lines(lines.filter(line => line.style === style), box, width - side, colourOf(style), scale);
      }),
      ...tail ? this.lines(tail.lines, box, tail.end, sign, scale).map(leftToRight) : [],
      ...tail?.sign && name ? [signShape(SIGN_OUTLINES[name], this.within(tail.sign, box, scale), sign)] : [],
    ];
  }

  private square(box: Box, done: boolean, paper: string): PrintShape[] {
    const { ['note-ink']: ink } = PAPER_COLOURS;
    const line = box.width * 0.11;
    const square: PrintShape = { kind: 'rect', box, radius: box.width * 0.2, stroke: ink, line, ...done && { fill: ink } };
    return done ? [square, signShape(SIGN_OUTLINES.check, box, paper, 3.6)] : [square];
  }

  private disc({ box, disc }: AmbitionHead, number: number): PrintShape[] {
    const place = this.within(disc, box, 1);
    const digits = plainSetting(String(number), 'bold', this.means.measure);
    const size = 1.4 * this.size;
    const width = digits.text.atoms.reduce((sum, atom) => sum + atom.width, 0) * size;
    const middle = { x: place.x + (place.width - width) / 2, y: place.y + (place.height - size) / 2 };
    return [
      { ...roughDisc(place), fill: PAPER_COLOURS['field-ink'] },
      ...wordsShapes(digits, { ...middle, width, size, leading: 1, colour: PAPER_COLOURS.field }),
    ];
  }

  private head({ box, lines, tally, status, notes, chip }: GroupHead, colour: string): PrintShape[] {
    return [
      ...this.lines(lines, box, endOfWords(chip), colour), ...tally ? this.tally(tally, box) : [],
      ...status ? this.status(status, box) : [], ...this.lines(notes, box, box.width, PAPER_COLOURS['ink-soft']),
    ];
  }

  private tally({ count, strokes, number }: TallyMarks, within: Box): PrintShape[] {
    const place = this.within(strokes, within, 1);
    const scale = place.height / TALLY_HEIGHT;
    const { energy: stroke } = PAPER_COLOURS;
    const path: PrintShape = { kind: 'path', data: tallyPath(count), x: place.x, y: place.y, scale, stroke, line: TALLY_LINE * scale };
    return [...strokes.width > 0 ? [path] : [], ...this.lines([number], within, number.x + number.width, stroke)];
  }

  private status(line: Line, within: Box): PrintShape[] {
    const around = this.within({ x: line.x - 0.45, y: line.y + 0.08, width: line.width + 0.9, height: line.height - 0.16 }, within, 1);
    const { ['field-ink']: ink } = PAPER_COLOURS;
    return [
      { kind: 'rect', box: around, radius: around.height / 2, stroke: ink, line: 0.07 * this.size },
      ...this.lines([line], within, line.x + line.width, ink),
    ];
  }

  /** In millimetres of the page, from the left or the top. */
  private mm(length: number): number {
    return this.means.margin + length * this.size;
  }

  private box({ x, y, width, height }: Box): Box {
    return { x: this.mm(x), y: this.mm(y), width: width * this.size, height: height * this.size };
  }

  private within({ x, y, width, height }: Box, { x: left, y: top }: Point = NOWHERE, scale: number): Box {
    return this.box({ x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale });
  }
}

function stickyNote(box: Box, sheet: string, deep: string, size: number): PrintShape[] {
  const shade = { ...box, x: box.x + 0.07 * size, y: box.y + 0.12 * size };
  return [
    { kind: 'rect', box: shade, radius: 0.12 * size, fill: '#dcd7c8' },
    { kind: 'rect', box, radius: 0.12 * size, fill: sheet },
    { kind: 'rect', box: { ...box, height: Math.min(GLUE * size, box.height) * 0.6 }, radius: 0.12 * size, fill: deep },
  ];
}

function whiteCard(box: Box, size: number): PrintShape[] {
  return [{ kind: 'rect', box, radius: 0.35 * size, fill: PAPER_COLOURS.plain, stroke: PAPER_COLOURS['paper-line'], line: 0.08 * size }];
}

/** Facts stand at the end of their line whatever way they run. */
function leftToRight(shape: PrintShape): PrintShape {
  return shape.kind === 'words' && shape.rightToLeft ? { ...shape, rightToLeft: false, x: shape.x - shape.width } : shape;
}

function stylesIn(lines: readonly Line[]): WordStyle[] {
  return [...new Set(lines.map(({ style }) => style))];
}

function faceOf(style: WordStyle): FontFace {
  const { weight, italic } = STYLES[style];
  return weight === 700 ? 'bold' : italic ? 'italic' : 'medium';
}

function imageIn(inline: readonly Inline[]): Extract<Inline, { type: 'image' }> | undefined {
  return inline.flatMap(piece => ('children' in piece ? imageIn(piece.children) ?? [] : piece.type === 'image' ? piece : []))[0];
}
