import type { StageFace, StageMeasure } from '../../core/stage/picture';

const SIZE = 100;
/** Where nothing can be measured, letters of about the width that most have. */
const GUESS = 0.58;

interface Families {
  readonly text: string;
  readonly display: string;
}

/** The fonts that words below this element are drawn in. */
export function familiesOf(element: HTMLElement): Families {
  const text = element.ownerDocument.defaultView?.getComputedStyle(element).fontFamily ?? 'sans-serif';
  return { text, display: `"Inter Display", ${text}` };
}

/** Measures words as the browser draws them in this font. */
export function canvasMeasure(canvas: HTMLCanvasElement | undefined, families: Families): StageMeasure {
  const context = canvas?.getContext('2d') ?? undefined;
  const known = new Map<string, number>();
  return (words, face) => {
    const font = fontOf(face, families);
    const key = `${font} ${words}`;
    const width = known.get(key) ?? (context ? widthIn(context, font, words) : words.length * GUESS);
    known.set(key, width);
    return width;
  };
}

function widthIn(context: CanvasRenderingContext2D, font: string, words: string): number {
  context.font = font;
  return context.measureText(words).width / SIZE;
}

function fontOf({ weight, display }: StageFace, families: Families): string {
  return `${weight} ${SIZE}px ${display ? families.display : families.text}`;
}
