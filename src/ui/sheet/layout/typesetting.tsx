import { createRef, render } from 'preact';
import type { FontFace, Measure, Typesetting, CardWords, HeadWords, Paragraph, SheetWording } from '../../../core/arrange/arrangement';
import type { Session, Ambition, Cluster, Step, StickyNote } from '../../../core/session';
import { shownName } from '../../../core/link';
import { facets } from '../../../core/syntax';
import type { Words } from '../../../i18n/words';

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

/** Whose words are written how: the language, whether people may be named, the year that goes without saying. */
export interface Manner {
  readonly words: Words['sheet'];
  readonly names: boolean;
  readonly year: string | undefined;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/u;

/** A day as people write it: '16 mei', with its year where that is another than the meeting's. Other words stay as they are. */
export function dayOf(
  written: string, { words, year }: Pick<Manner, 'words' | 'year'>, months: readonly string[] = words.monthsShort,
): string {
  const [, itsYear, month, day] = ISO_DAY.exec(written) ?? [];
  const name = months[Number(month) - 1];
  if (day === undefined || name === undefined) return written;
  return `${Number(day)} ${name}${itsYear === year ? '' : ` ${itsYear}`}`;
}

/** What is written on the sheet beside the words of the note itself, as a person would write it. */
export function wordingOf(manner: Manner): SheetWording {
  const { words } = manner;
  return {
    card: thing => (thing.kind === 'note' ? noteWords(thing, manner) : stepWords(thing, manner)),
    head: thing => headWords(thing, words),
    label: { loose: undefined, steps: words.schoolSteps },
    count: words.amount,
    countOf: (paper, things, loose) => {
      if (paper === 'school') return words.amountOf(words.step, things);
      return loose && paper === 'yellow' ? words.amountLoose(things) : words.amountOf(words.kinds[paper], things);
    },
  };
}

function noteWords(note: StickyNote, { words }: Manner): CardWords {
  const facts = factsOf(note, words);
  return {
    check: false,
    paragraphs: [plain(note), ...nestedIn(note), ...soft([note.decision === undefined ? undefined : words.decision(note.decision)])],
    ...(facts !== '' && { facts }),
    sign: note.colour !== 'yellow',
  };
}

/** A facet of the format in the language of the interface, whatever language it is written in; one of somebody's own as it is written. */
function factsOf({ facet, first }: StickyNote, words: Words['sheet']): string {
  const parts = facet?.split('/').map((part) => {
    const known = facets.read(part)?.name;
    return known === undefined ? part.replace(/-/gu, ' ') : words.facets[known];
  }) ?? [];
  return [...parts, first ? words.first : undefined].filter(Boolean).join(' · ');
}

function stepWords(step: Step, manner: Manner): CardWords {
  const { words, names } = manner;
  const name = names && step.who !== undefined ? shownName(step.who) : undefined;
  const facts = standingOf(step, manner);
  return {
    ...(name !== undefined && { name }),
    check: true,
    paragraphs: [plain(step), ...nestedIn(step), ...soft([
      step.needs === undefined ? undefined : words.needs(shownName(step.needs)),
      lookedBackOn(step, manner),
      names && step.by !== undefined ? words.takenOver(shownName(step.by)) : undefined,
      step.why,
    ])],
    ...(facts !== '' && { facts }),
    sign: true,
  };
}

/** Until when, or since when it is done. */
function standingOf({ done, due, completed, state }: Step, manner: Manner): string {
  const { words } = manner;
  if (done) return words.completed(completed === undefined ? '' : dayOf(completed, manner));
  const until = due === undefined ? undefined : words.due(dayOf(due, manner));
  return [state === 'open' || state === 'done' ? undefined : words.states[state], until].filter(Boolean).join(' · ');
}

function lookedBackOn({ evaluate, evaluator }: Step, manner: Manner): string | undefined {
  const by = manner.names && evaluator !== undefined ? shownName(evaluator) : '';
  if (evaluate === undefined && by === '') return undefined;
  return manner.words.evaluate(evaluate === undefined ? '' : dayOf(evaluate, manner), by);
}

function headWords(thing: Ambition | Cluster, words: Words['sheet']): HeadWords {
  const { inline, energy, status, reason, why, decision, continues } = thing;
  const notes = [
    reason, why, decision === undefined ? undefined : words.decision(decision),
    continues === undefined ? undefined : words.continues(origin(continues)),
  ].filter(Boolean).join(' · ');
  return {
    inline,
    ...(energy !== undefined && { tally: energy }),
    ...(status !== undefined && { status: words.statuses[status] }),
    ...(notes !== '' && { notes }),
  };
}

/** The year of a meeting whose note begins with its day says enough. */
function origin(link: string): string {
  const name = shownName(link);
  return ISO_DAY.exec(name)?.[1] ?? name;
}

function plain({ inline }: Pick<StickyNote, 'inline'>): Paragraph {
  return { inline, soft: false, depth: 0 };
}

function nestedIn({ nested }: Pick<StickyNote, 'nested'>): Paragraph[] {
  return nested.map(({ inline, depth }) => ({ inline, soft: true, depth }));
}

function soft(texts: readonly (string | undefined)[]): Paragraph[] {
  return texts.flatMap(value => (value === undefined || value === '' ? [] : [{ inline: [{ type: 'text', value }], soft: true, depth: 0 }]));
}
