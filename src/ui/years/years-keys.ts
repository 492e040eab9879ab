import { elementOf } from '../element-of';
import { keyMeant } from '../key-press';

interface Spot {
  readonly lane: number;
  readonly meeting: number;
}

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { lane: 0, meeting: -1 }, ArrowRight: { lane: 0, meeting: 1 },
  ArrowUp: { lane: -1, meeting: 0 }, ArrowDown: { lane: 1, meeting: 0 },
};

/** The arrows go from one place of the page to the nearest in that direction. */
export function moveAmongStops(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const arrow = STEPS[keyMeant(event)?.key ?? ''];
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-meeting]')];
  const from = stops.find(stop => stop.contains(elementOf(event.target)));
  if (!arrow || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = nearest(stops, from, { ...arrow, meeting: arrow.meeting * forward(from) });
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** 1 where the years go to the right; -1 in an app that is read from right to left. */
export function forward(element: Element): number {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}

function nearest(all: readonly HTMLElement[], from: HTMLElement, step: Spot): HTMLElement | undefined {
  const here = spotOf(from);
  const away = (one: HTMLElement): number => {
    const { lane, meeting } = spotOf(one);
    const [down, right] = [lane - here.lane, meeting - here.meeting];
    const [ahead, aside] = step.meeting === 0 ? [down * step.lane, Math.abs(right)] : [right * step.meeting, Math.abs(down)];
    return ahead > 0 ? ahead + 10 * aside : Number.POSITIVE_INFINITY;
  };
  const [first] = [...all].sort((a, b) => away(a) - away(b));
  return first && away(first) < Number.POSITIVE_INFINITY ? first : undefined;
}

function spotOf({ dataset }: HTMLElement): Spot {
  return { lane: Number(dataset['lane'] ?? 0), meeting: Number(dataset['meeting'] ?? 0) };
}
