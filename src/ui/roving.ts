import { keyMeant } from './key-press';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrows within one stop of Tab; with `press` the one that is come to is chosen at once, as in a group of radio buttons. */
export function stepAmong(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, selector: string, press = false): void {
  const by = STEPS[keyMeant(event)?.key ?? ''];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex(one => one === event.target || one.contains(event.target as Node));
  const next = all[(at + by + all.length) % Math.max(1, all.length)];
  if (at < 0 || !next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  if (press) next.click();
}
