import type { JSX } from 'preact';
import type { Colour } from '../core/session';
import { SIGN_OUTLINES } from '../core/print/signs';

/** Outlines on a grid of 24, drawn with a round pen of 2. */
const OUTLINES = {
  ...SIGN_OUTLINES,
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  frame: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  target: 'M12 3v3M12 18v3M3 12h3M18 12h3M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  undo: 'M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 0 1 0 10h-2',
  redo: 'M15 6l4.5 4.5L15 15M19 10.5h-9a5 5 0 0 0 0 10h2',
  question: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01',
  spark: 'M13 3L5.5 13.5H11L10 21l7.5-10.5H12z',
  link: 'M10 14a4 4 0 0 0 6 .4l2.5-2.5a4 4 0 0 0-5.7-5.7L11.5 7.5M14 10a4 4 0 0 0-6-.4l-2.5 2.5a4 4 0 0 0 5.7 5.7l1.3-1.3',
  grid: 'M4 4h7v9H4zM14 4h6v5h-6zM14 12h6v8h-6zM4 16h7v4H4z',
  note: 'M4.5 4.5h15v10l-5 5h-10zM14.5 19.5v-5h5',
  cluster: 'M4 4h16v16H4zM8 8h3v3H8zM13.5 8h3v3h-3zM8 13.5h3v3H8z',
  flag: 'M6 21V4h12l-2.5 4L18 12H6',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  pen: 'M5 19l1-4L16.5 4.5l3 3L9 18z',
  eraser: 'M9.5 20L4 14.5l9-9.5 7 6.5-8 8.5zM8.5 9.8l7 6.6M9.5 20H20',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 1.5',
  person: 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5 20c.5-4 3-6 7-6s6.5 2 7 6',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  left: 'M14.5 6L8.5 12l6 6',
  right: 'M9.5 6l6 6-6 6',
  cross: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  screen: 'M3.5 5h17v11h-17zM8.5 20h7M12 16v4',
  printer: 'M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z',
  speech: 'M4 5h16v11h-8l-4.5 4v-4H4z',
  play: 'M8 5.5v13l10-6.5z',
  pause: 'M9 6v12M15 6v12',
  lines: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  door: 'M13 4H5v16h8M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  half: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16',
  ahead: 'M6 5l9 7-9 7zM18.5 5v14',
  pin: 'M9 4h6l-1 6 3.5 3.5h-11L10 10zM12 13.5V21',
  black: 'M4 6h16v12H4z',
  mail: 'M4 6h16v12H4zM4 7.5l8 6 8-6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  handOver: 'M4 12h14M13 6.5l5.5 5.5-5.5 5.5M21 5v14',
} as const;

export type IconName = keyof typeof OUTLINES;

/** A small sign. It is never the only name of something: the words stand beside it or in a label. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="ambitiegesprek-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

/** The sign of each colour, for whoever does not see it: a wish, an idea, what grows already, a step. */
export const ICON_OF_COLOUR = {
  yellow: 'star', pink: 'bulb', green: 'leaf', large: 'feet',
} as const satisfies Readonly<Record<Colour, IconName>>;

/** The same signs by their names in the icon set of the app, for menus. */
export const MENU_ICON_OF_COLOUR: Readonly<Record<Colour, string>> = {
  yellow: 'star', pink: 'lightbulb', green: 'leaf', large: 'footprints',
};
