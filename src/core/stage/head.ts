import { GRID } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import { setText, wordsAt } from './parts';
import type { TextStyle } from './parts';
import type { SceneHead } from './scene';
import { fitSize, type Typesetter } from './setting';

const SIZE = 36;
const MIDDLE = 66;
const BAR = { width: 240, height: 10, gap: 24 };

/** Where the meeting is, and at the right what is left of it. */
export function headPieces({ phase, name, clock, timer }: SceneHead, frame: Size, type: Typesetter): Piece[] {
  const style: TextStyle = { size: SIZE, weight: 600, reading: 'seat', tone: 'soft', leading: 1.2 };
  const number = setText(type, String(phase), 52, { ...style, size: 35, weight: 700, tone: 'reversed', align: 'middle', leading: 1 });
  const width = frame.width * 0.55;
  const size = fitSize(SIZE, one => type.lines(name, one, 600, width) <= 1);
  const line = size * 1.2;
  return [
    { key: 'phase', look: 'phase', box: { x: GRID.side, y: MIDDLE - 26, width: 52, height: 52 }, text: number },
    wordsAt(type, 'phase name', name, { x: GRID.side + 70, y: MIDDLE - line / 2, width }, { ...style, size }, { heading: 1 }),
    ...(timer ? [timerBar(frame)] : clock === undefined ? [] : clockPieces(clock, frame, style, type)),
  ];
}

function timerBar({ width }: Size): Piece {
  return { key: 'timer', look: 'timer', box: { x: width - GRID.side - 420, y: MIDDLE - 11, width: 420, height: 22 } };
}

function clockPieces(clock: string, frame: Size, style: TextStyle, type: Typesetter): Piece[] {
  const width = type.width(clock, SIZE, 500) + 2;
  const x = frame.width - GRID.side - width;
  return [
    {
      key: 'clock',
      look: 'clock',
      box: { x: x - BAR.gap - BAR.width, y: MIDDLE - BAR.height / 2, width: BAR.width, height: BAR.height },
    },
    wordsAt(type, 'clock words', clock, { x, y: MIDDLE - (SIZE * 1.2) / 2, width }, { ...style, weight: 500, align: 'end' }),
  ];
}
