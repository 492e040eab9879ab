import type { Colour } from '../session';
import { GRID, LEAST, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import { contentWidth, disc, discSize, rule, setText, wordsAt } from './parts';
import { leastWidth, measured, placedNotes } from './note-blocks';
import type { NoteBlock, Notes } from './note-blocks';
import type { SeenAmbition, SeenNote } from './scene';
import { LEADING, fitSize, type Typesetter } from './setting';

/** Words that stand for notes that are folded. */
export interface FoldedNotes {
  readonly key: string;
  readonly words: string;
  readonly colour: Colour;
}

export interface AmbitionColumn {
  readonly ambition: SeenAmbition;
  readonly chips: readonly FoldedNotes[];
  readonly notes: readonly SeenNote[];
}

/** One way to show the ambitions with their notes; `lines` stand below: what is folded away whole. */
export interface Columned {
  readonly columns: readonly AmbitionColumn[];
  readonly loose: readonly SeenNote[];
  readonly looseLabel: string;
  readonly lines: readonly { readonly key: string; readonly number?: number; readonly words: string }[];
}

const SIZES = { most: 56, titles: [70, 62, 56, 50, 44] } as const;
const CHIP = { size: 36, height: 56, across: 18, gap: 16 } as const;
/** A long ambition takes as many lines as it needs, rather than letters that nobody reads. */
const TITLE_LEAST = 44;
/** How wide a column may be, as a share of all. */
const SHARES: Readonly<Record<number, number>> = { 1: 1, 2: 0.42, 3: 0.27 };

/** The first of these ways in which everything can be read from one's seat, else the last one as large as it goes. */
export function ambitionColumns(ways: readonly Columned[], frame: Size, type: Typesetter): Piece[] {
  const sizes = ways.map(way => ({ way, size: () => largest(way, frame, type) }));
  for (const { way, size } of sizes) {
    const found = size();
    if (found >= LEAST.seat || way === ways.at(-1)) return drawn(way, frame, found, type);
  }
  return [];
}

function largest(way: Columned, frame: Size, type: Typesetter): number {
  return fitSize(SIZES.most, size => widthsAt(way, frame, size, type) !== undefined);
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function areaOf(way: Columned, frame: Size, type: Typesetter): Area {
  const y = GRID.top + 12;
  return { x: GRID.side, y, width: contentWidth(frame), height: bottomOf(frame) - y - linesHeight(way, frame, type) };
}

interface Widths {
  readonly blocks: readonly NoteBlock[];
  readonly widths: readonly number[];
}

function widthsAt(way: Columned, frame: Size, size: number, type: Typesetter): Widths | undefined {
  const area = areaOf(way, frame, type);
  const notes: Notes = { size, gap: GRID.notes, leading: LEADING.text };
  const blocks = blocksOf(way, area, size, type);
  const room = area.width - (blocks.length - 1) * GRID.between;
  const head = Math.max(0, ...blocks.map(block => block.headAt(room / blocks.length)));
  const level = blocks.map(block => ({ ...block, headAt: (width: number) => Math.max(head, block.headAt(width)) }));
  const least = level.map(block => leastWidth(block, area.height, room, notes));
  const sum = least.reduce((all, width) => all + width, 0);
  return sum <= room + 0.5 ? { blocks: level, widths: least.map(width => width * Math.max(1, room / sum)) } : undefined;
}

function blocksOf({ columns, loose, looseLabel }: Columned, area: Area, size: number, type: Typesetter): NoteBlock[] {
  const count = columns.length + (loose.length > 0 ? 1 : 0);
  const room = area.width - (count - 1) * GRID.between;
  const title = titleSize(
    columns.map(({ ambition }) => ambition),
    room / count,
    type,
  );
  const least = room * (SHARES[count] ?? 0.18);
  return [
    ...columns.map(column => columnBlock(column, title, least, size, type)),
    ...(loose.length > 0 ? [looseBlock(loose, looseLabel, size, type)] : []),
  ];
}

/** One size for all: on one line where there are two, on two where there are three. */
export function titleSize(ambitions: readonly SeenAmbition[], width: number, type: Typesetter): number {
  const most = ambitions.length > 2 ? 2 : 1;
  const within =
    (lines: number) =>
    (size: number): boolean =>
      ambitions.every(({ words }) => type.lines(words, size, 700, width - discOf(size)) <= lines);
  return SIZES.titles.find(within(most)) ?? SIZES.titles.find(within(2)) ?? fitSize(TITLE_LEAST, within(Number.MAX_SAFE_INTEGER));
}

function discOf(title: number): number {
  return discSize(title) + 24;
}

function columnBlock({ ambition, chips, notes }: AmbitionColumn, title: number, least: number, size: number, type: Typesetter): NoteBlock {
  const titleLines = (width: number): number => Math.max(1, type.broken(ambition.words, title, 700, width - discOf(title)).length);
  const titleHeight = (width: number): number => titleLines(width) * title * LEADING.display + 20;
  return {
    key: ambition.key,
    notes: measured(type, notes, size),
    least: Math.max(least, 7 * size),
    headAt: width => titleHeight(width) + chipRows(chips, width, type).length * (CHIP.height + CHIP.gap) + 14,
    head: (x, y, width) => [
      ...titlePieces(ambition, title, { x, y, width }, type),
      ...chipPieces(chips, { x, y: y + titleHeight(width) + 4, width }, type),
    ],
  };
}

export function titlePieces(
  { key, number, words }: SeenAmbition,
  size: number,
  { x, y, width }: { x: number; y: number; width: number },
  type: Typesetter,
): Piece[] {
  const round = discSize(size);
  const beside = { x: x + discOf(size), y, width: width - discOf(size) };
  return [
    disc(type, `disc ${key}`, number, x, y + (size * LEADING.display - round) / 2, round),
    wordsAt(type, key, words, beside, { size, weight: 700, reading: 'together' }, { kind: 'ambition', heading: 2 }),
  ];
}

function chipRows(chips: readonly FoldedNotes[], width: number, type: Typesetter): FoldedNotes[][] {
  const rows: FoldedNotes[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const chip of chips) {
    const wide = chipWidth(chip, type);
    if (used + CHIP.gap + wide <= width) {
      rows.at(-1)?.push(chip);
      used += CHIP.gap + wide;
    } else {
      rows.push([chip]);
      used = wide;
    }
  }
  return rows;
}

function chipWidth({ words }: FoldedNotes, type: Typesetter): number {
  return type.width(words, CHIP.size, 600) + 2 * CHIP.across;
}

function chipPieces(chips: readonly FoldedNotes[], { x, y, width }: { x: number; y: number; width: number }, type: Typesetter): Piece[] {
  return chipRows(chips, width, type).flatMap((row, at) => {
    let left = x;
    return row.map(chip => {
      const wide = chipWidth(chip, type);
      const text = setText(type, chip.words, wide, { size: CHIP.size, weight: 600, reading: 'seat', tone: 'note', align: 'middle' });
      const piece: Piece = {
        key: chip.key,
        look: 'chip',
        colour: chip.colour,
        box: { x: left, y: y + at * (CHIP.height + CHIP.gap), width: Math.min(wide, width), height: CHIP.height },
        text,
      };
      left += wide + CHIP.gap;
      return piece;
    });
  });
}

function looseBlock(loose: readonly SeenNote[], label: string, size: number, type: Typesetter): NoteBlock {
  return {
    key: 'loose',
    notes: measured(type, loose, size),
    least: Math.max(7 * size, type.width(label, 44, 500) + 4),
    headAt: () => 70,
    head: (x, y, width) => [
      wordsAt(type, 'loose', label, { x, y: y + 18, width }, { size: 44, weight: 500, reading: 'seat', tone: 'soft' }),
    ],
  };
}

function drawn(way: Columned, frame: Size, size: number, type: Typesetter): Piece[] {
  const area = areaOf(way, frame, type);
  const found = widthsAt(way, frame, size, type);
  let { x } = area;
  const pieces =
    found?.blocks.flatMap((block, index) => {
      const width = found.widths[index] ?? 0;
      const head = block.headAt(width);
      const left = x;
      x += width + GRID.between;
      return [
        ...(index > 0
          ? [
              {
                key: `between ${block.key}`,
                look: 'upright',
                box: { x: left - GRID.between / 2, y: area.y, width: 2, height: area.height },
              } as const,
            ]
          : []),
        ...block.head(left, area.y, width, head),
        ...placedNotes(
          block.notes,
          { x: left, y: area.y + head, width, height: area.height - head },
          { size, gap: GRID.notes, leading: LEADING.text },
        ),
      ];
    }) ?? [];
  return [...pieces, ...linePieces(way, area, frame, type)];
}

/** What is folded away whole: each ambition on a line, on as many as it needs where it is long. */
function linePieces({ lines }: Columned, area: Area, frame: Size, type: Typesetter): Piece[] {
  let y = area.y + area.height + 36;
  const pieces = lines.flatMap(({ key, number, words }) => {
    const x = GRID.side + (number === undefined ? 0 : 86);
    const size = lineSize(words, frame, type);
    const line = wordsAt(
      type,
      key,
      words,
      { x, y, width: lineWidth(frame) },
      { size, weight: 600, reading: 'seat', tone: number === undefined ? 'soft' : 'ink' },
    );
    const placed = [
      ...(number === undefined ? [] : [disc(type, `disc ${key}`, number, GRID.side, y + (size * leadingAt(size) - 62) / 2, 62)]),
      line,
    ];
    y += lineHeight(words, frame, type);
    return placed;
  });
  return lines.length > 0 ? [rule('rule', GRID.side, area.y + area.height + 14, area.width), ...pieces] : [];
}

function linesHeight({ lines }: Columned, frame: Size, type: Typesetter): number {
  return lines.length === 0 ? 0 : 36 + lines.reduce((sum, { words }) => sum + lineHeight(words, frame, type), 0);
}

function lineHeight(words: string, frame: Size, type: Typesetter): number {
  const size = lineSize(words, frame, type);
  const high = type.broken(words, size, 600, lineWidth(frame)).length * size * leadingAt(size);
  return Math.max(72, high + 14);
}

function lineSize(words: string, frame: Size, type: Typesetter): number {
  return type.lines(words, 44, 600, lineWidth(frame)) <= 1 ? 44 : LEAST.seat;
}

function lineWidth(frame: Size): number {
  return contentWidth(frame) - 86;
}

function leadingAt(size: number): number {
  return size >= 44 ? LEADING.display : LEADING.text;
}
