import {
  Document, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions,
} from 'docx';
import { plainWords, runsRightToLeft, type Inline } from '../../core/inline';
import type { RichBlock } from '../../core/report/rich-report';

/** A picture as the bytes of a PNG, and how large it is shown, in pixels. */
export interface DocxPicture {
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

const LEVELS = [
  HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
const NUMBERED = 'numbered';
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** In twentieths of a point, as all lengths here. */
const INDENT = 360;
const MARGIN = 1134;
/** What is written on between the margins of A4. */
const ACROSS = 11906 - 2 * MARGIN;
const AROUND_HEADING = { before: 200, after: 60 };
const WITHIN_CELL = { top: 40, bottom: 40, left: 100, right: 100 };

/** A report as a Word document, with real headings, lists and tables. */
export async function reportDocx(
  title: string, blocks: readonly RichBlock[], pictures: ReadonlyMap<string, DocxPicture>,
): Promise<ArrayBuffer> {
  const children: (Paragraph | Table)[] = [];
  let begins = false;
  for (const block of blocks) {
    if (block.kind === 'page') begins = true;
    else {
      children.push(...writtenBlock(block, pictures, begins));
      begins = false;
    }
  }
  const document = new Document({
    title, styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    numbering: { config: [{ reference: NUMBERED, levels: levels() }] },
    sections: [{ properties: { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } }, children }],
  });
  return Packer.toArrayBuffer(document);
}

function levels(): { level: number; format: typeof LevelFormat.DECIMAL; text: string; style: object }[] {
  return DEPTHS.map(level => ({
    level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }));
}

function writtenBlock(
  block: Exclude<RichBlock, { kind: 'page' }>, pictures: ReadonlyMap<string, DocxPicture>, pageBreakBefore: boolean,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = LEVELS[block.level - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ heading, pageBreakBefore, keepNext: true, spacing: AROUND_HEADING, ...written(block.words) })];
    }
    case 'paragraph': return [new Paragraph({ pageBreakBefore, spacing: { after: 120 }, ...written(block.words) })];
    case 'item': {
      const level = Math.min(block.depth, DEPTHS.length - 1);
      const list = block.numbered ? { numbering: { reference: NUMBERED, level } } : { bullet: { level } };
      return [new Paragraph({ ...list, ...written(block.words) })];
    }
    case 'table': return [tableOf(block.rows), new Paragraph({})];
    case 'picture': {
      const picture = pictures.get(block.target);
      if (!picture) return [];
      const { data, width, height } = picture;
      return [new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: { width, height } })] })];
    }
  }
}

/** The first column says what, and gets half of the width where there are others. */
function tableOf(rows: Extract<RichBlock, { kind: 'table' }>['rows']): Table {
  const others = Math.max((rows[0]?.length ?? 1) - 1, 0);
  const each = Math.floor(ACROSS / 2 / others);
  const columnWidths = others === 0 ? [ACROSS] : [ACROSS / 2, ...Array.from({ length: others }, () => each)];
  return new Table({
    width: { size: ACROSS, type: WidthType.DXA }, columnWidths, margins: WITHIN_CELL,
    rows: rows.map((cells, at) => new TableRow({
      tableHeader: at === 0,
      children: cells.map((cell, column) => new TableCell({
        width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
        children: [new Paragraph(written(cell, { bold: at === 0 }))],
      })),
    })),
  });
}

/** Words with the way in which they run. */
function written(words: readonly Inline[], manner?: Manner): Pick<IParagraphOptions, 'bidirectional' | 'children'> {
  if (!runsRightToLeft(plainWords(words))) return { children: runs(words, manner) };
  return { bidirectional: true, children: runs(words, { ...manner, rightToLeft: true }) };
}

interface Manner {
  readonly rightToLeft?: boolean;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

function runs(inline: readonly Inline[], manner: Manner = {}): TextRun[] {
  return inline.flatMap((piece): TextRun[] => {
    if ('children' in piece) {
      const own = piece.type === 'strong' ? { bold: true } : piece.type === 'emphasis' ? { italics: true } : {};
      return runs(piece.children, { ...manner, ...own });
    }
    if (piece.type === 'break') return [new TextRun({ break: 1 })];
    return 'value' in piece ? [new TextRun({ text: piece.value, ...manner })] : [];
  });
}
