import { createRef, render } from 'preact';
import type { FontFace, Measure, Typesetting } from '../../../core/arrange/arrangement';
import type { Session } from '../../../core/session';
import { wordingOf } from './wording';
import type { Manner } from './wording';

/** Large enough that rounding of the browser does not count. */
const MEASURED_AT = 100;
/** Where nothing can be measured (no canvas), a letter is about this wide. */
const GUESSED = { plain: 0.54, bold: 0.58 };
/** Code is set smaller, as the style sheet does. */
const CODE_SIZE = 0.88;

const WRITTEN: Readonly<Record<FontFace, string>> = {
  'medium': '500', 'bold': '700', 'italic': 'italic 500', 'bold italic': 'italic 700', 'code': '500',
};

interface Written extends Manner {
  readonly type: string;
  readonly typesetting: Typesetting;
}

/** How the last sheet of each window was written: opened again, one finds all its words measured. */
const lastIn = new WeakMap<Window, Written>();

/** How words come onto one sheet: the same object while type, language and year are the same, so that each word is measured once. */
export class SheetTypesetting {
  #now: Written | undefined;

  constructor(private readonly container: HTMLElement, private readonly manner: Omit<Manner, 'year'>) {}

  of({ properties: { date } }: Session): Typesetting {
    const year = date?.slice(0, 4);
    if (!this.#now || this.#now.year !== year) this.#now = this.#writtenIn(year);
    return this.#now.typesetting;
  }

  /** Where other type has come, all is measured anew. */
  renew(): void {
    if (this.#now && typeOf(measureIn(this.container)) !== this.#now.type) this.#now = undefined;
  }

  #writtenIn(year: string | undefined): Written {
    const { words, names } = this.manner;
    const win = this.container.ownerDocument.defaultView ?? window;
    const measure = measureIn(this.container);
    const type = typeOf(measure);
    const last = lastIn.get(win);
    if (last?.year === year && last?.words === words && last.names === names && last.type === type) return last;
    const now = { year, words, names, type, typesetting: { measure, wording: wordingOf({ words, names, year }) } };
    lastIn.set(win, now);
    return now;
  }
}

/** By its widths: of a font that is being loaded nothing else tells whether it is there. */
function typeOf(measure: Measure): string {
  return Object.keys(WRITTEN).map(face => measure('Hamburgefonts', face as FontFace)).join(' ');
}

/** Measures words as the sheet in this container writes them, in em, so that a width holds at every size; each word once. */
function measureIn(container: HTMLElement): Measure {
  const { canvas, family, code } = penOf(container);
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? widthOf(canvas, text, face, face === 'code' ? code : family);
    if (!known.has(key)) known.set(key, width);
    return width;
  };
}

function widthOf(canvas: CanvasRenderingContext2D | undefined, text: string, face: FontFace, family: string): number {
  if (!canvas) return text.length * (face.startsWith('bold') ? GUESSED.bold : GUESSED.plain);
  const font = `${WRITTEN[face]} ${face === 'code' ? MEASURED_AT * CODE_SIZE : MEASURED_AT}px ${family}`;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width / MEASURED_AT;
}

interface Pen {
  readonly canvas: CanvasRenderingContext2D | undefined;
  readonly family: string;
  readonly code: string;
}

/** The type of the sheet, also before it is drawn. */
function penOf(container: HTMLElement): Pen {
  const [probe, canvas] = [createRef<HTMLElement>(), createRef<HTMLCanvasElement>()];
  const home = new DocumentFragment();
  render(<section ref={probe} class="ambitiegesprek-sheet"><code /><canvas ref={canvas} /></section>, home);
  container.append(home);
  const familyOf = (element: Element | null | undefined): string => (element ? getComputedStyle(element).fontFamily : '');
  const pen = { family: familyOf(probe.current), code: familyOf(probe.current?.firstElementChild), canvas: contextOf(canvas.current) };
  probe.current?.remove();
  return pen;
}

function contextOf(canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | undefined {
  const win = canvas?.ownerDocument.defaultView as Window & { readonly CanvasRenderingContext2D?: unknown };
  const context = win.CanvasRenderingContext2D ? canvas?.getContext('2d') ?? undefined : undefined;
  // Otherwise widths would be those of whole pixels on some systems.
  if (context && 'textRendering' in context) context.textRendering = 'geometricPrecision';
  return context;
}
