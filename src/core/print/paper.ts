import type { Size } from '../geometry';

/** Sizes of paper, from small to large; each is the one before twice over. */
export const PAPER_SIZES = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type PaperSize = typeof PAPER_SIZES[number];
/** What a school's own printer takes. */
export type PrinterPaper = Extract<PaperSize, 'A4' | 'A3'>;
export type Lie = 'portrait' | 'landscape';

const UPRIGHT: Readonly<Record<PaperSize, readonly [number, number]>> = {
  A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189],
};

/** In millimetres. */
export function paperExtent(size: PaperSize, lie: Lie): Size {
  const [short, long] = UPRIGHT[size];
  return lie === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** How much longer each side is than that of A3. */
export function timesA3(size: PaperSize): number {
  return UPRIGHT[size][0] / UPRIGHT.A3[0];
}
