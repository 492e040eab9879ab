import type { PaperKind } from '../arrange/arrangement';

/** The light paper of the sheet, as `styles/tokens.css` has it: what is printed lies on white in every theme. */
export const PAPER_COLOURS = {
  'ink': '#221e10',
  'ink-soft': '#5b6574',
  'paper-line': '#d9d5ca',
  'tray': '#f3f0e7',
  'tray-line': '#d3cdbb',
  'field': '#e9eef4',
  'field-line': '#8699b1',
  'field-ink': '#1f3a5c',
  'yellow': '#ffeb8f',
  'yellow-deep': '#f6df79',
  'pink': '#fbc9d8',
  'pink-deep': '#f3b9ca',
  'green': '#c9e6b4',
  'green-deep': '#bbdba3',
  'large': '#bedcf5',
  'large-deep': '#aecfec',
  'plain': '#ffffff',
  'note-ink': '#221e10',
  'note-soft': '#4a4432',
  'energy': '#a03f14',
  'cluster-in-field': '#fafaf7',
  'sign-pink': '#7e2145',
  'sign-green': '#20531f',
  'sign-large': '#123a63',
} as const;

/** Sheet and glue strip of a note, and the ink of its sign. */
export const CARD_COLOURS: Readonly<Record<PaperKind, { readonly sheet: string; readonly deep: string; readonly sign: string }>> = {
  yellow: { sheet: PAPER_COLOURS.yellow, deep: PAPER_COLOURS['yellow-deep'], sign: PAPER_COLOURS['note-ink'] },
  pink: { sheet: PAPER_COLOURS.pink, deep: PAPER_COLOURS['pink-deep'], sign: PAPER_COLOURS['sign-pink'] },
  green: { sheet: PAPER_COLOURS.green, deep: PAPER_COLOURS['green-deep'], sign: PAPER_COLOURS['sign-green'] },
  large: { sheet: PAPER_COLOURS.large, deep: PAPER_COLOURS['large-deep'], sign: PAPER_COLOURS['sign-large'] },
  school: { sheet: PAPER_COLOURS.plain, deep: PAPER_COLOURS.plain, sign: PAPER_COLOURS['note-ink'] },
};
