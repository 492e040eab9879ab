/**
 * The rule of the room: letters at least 1/200 of the distance they are read from. Eight metres ask for 40 mm, which a
 * picture two metres wide and 1920 wide in pixels gives at 38 px for what everybody has to read; the small print of
 * the notes, read by who wants to, never goes below 28. All sizes are counted on a picture of 1920 × 1080.
 */
export const ROOM = { width: 1920, height: 1080, phase: 84, question: 64, notes: [44, 40, 36, 32, 28] } as const;

/** CSS pixels per pixel of the picture: a projector of fewer pixels throws the same letters on the wall. */
export function unitOf(width: number, height: number): number {
  return Math.max(0.2, Math.min(width / ROOM.width, height / ROOM.height));
}

/** Sets the largest letters that show everything at once, else the smallest that may be; gives the number of pages. */
export function fitColumns(columns: HTMLElement): number {
  for (const size of ROOM.notes) {
    columns.style.setProperty('--ambitiegesprek-room-notes', String(size));
    if (columns.scrollWidth <= columns.clientWidth + 1) return 1;
  }
  return Math.ceil((columns.scrollWidth + 1) / pageWidth(columns));
}

export function turnTo(columns: HTMLElement, page: number): void {
  columns.scrollLeft = page * pageWidth(columns);
}

/** The page on which the thing with this key begins; `undefined` where it is not shown. */
export function pageOf(columns: HTMLElement, key: string): number | undefined {
  const thing = [...columns.querySelectorAll<HTMLElement>('[data-key]')].find(one => one.dataset['key'] === key);
  if (!thing) return undefined;
  const from = thing.getBoundingClientRect().left - columns.getBoundingClientRect().left + columns.scrollLeft;
  return Math.max(0, Math.floor((from + 1) / pageWidth(columns)));
}

export function keysIn(columns: HTMLElement): string[] {
  return [...columns.querySelectorAll<HTMLElement>('[data-key]')].map(one => one.dataset['key'] ?? '');
}

// A page ends with a gap that the next one begins behind.
function pageWidth(columns: HTMLElement): number {
  const gap = parseFloat((columns.ownerDocument.defaultView ?? window).getComputedStyle(columns).columnGap) || 0;
  return Math.max(1, columns.clientWidth + gap);
}
