const MARGIN = 6;

/** Puts a floating element at a point of its window, moved as far as needed to be whole. */
export function placeWithin(el: HTMLElement, x: number, y: number): void {
  const { innerWidth, innerHeight } = el.win;
  const left = Math.max(MARGIN, Math.min(x, innerWidth - el.offsetWidth - MARGIN));
  const top = Math.max(MARGIN, Math.min(y, innerHeight - el.offsetHeight - MARGIN));
  el.setCssStyles({ left: `${left}px`, top: `${top}px` });
}

/** Below a box, or above it where there is no room below. */
export function placeAtBox(el: HTMLElement, box: { left: number; top: number; bottom: number }): void {
  const below = box.bottom + el.offsetHeight + MARGIN <= el.win.innerHeight;
  placeWithin(el, box.left, below ? box.bottom + 4 : box.top - el.offsetHeight - 4);
}
