import { render } from 'preact';
import type { RefObject } from 'preact';
import type { Session } from '../../../core/session';
import type { Order } from '../keys/digits';
import { SheetViewProvider } from './sheet-view';
import type { SheetContext } from './sheet-view';
import { Tools } from './tools';

/** Draws the tools in the header of the view, or in a strip above the paper where somebody hides the headers. */
export class ToolsPlace {
  #drawn: ((place: HTMLElement | undefined) => void) | undefined;
  #at: HTMLElement | undefined;
  #stop = (): void => undefined;

  constructor(private readonly view: SheetContext, private readonly strip: RefObject<HTMLElement>) {}

  draw(session: Session, order: Order): void {
    this.#drawn = place => {
      if (this.#at && this.#at !== place) render(null, this.#at);
      this.#at = place;
      if (place) render(<SheetViewProvider value={this.view}><Tools session={session} order={order} /></SheetViewProvider>, place);
    };
    // Asked only once: for an answer the whole page is laid out.
    this.#drawn(this.#at ?? this.#place());
  }

  /** Headers may be shown or hidden at any time. */
  follow(win: Window): void {
    const { ResizeObserver } = win as Window & Partial<Pick<typeof window, 'ResizeObserver'>>;
    const header = this.view.services.header?.parentElement;
    if (!header || !ResizeObserver) return;
    const observer = new ResizeObserver(() => {
      const place = this.#place();
      if (place !== this.#at) this.#drawn?.(place);
    });
    observer.observe(header);
    this.#stop = () => { observer.disconnect(); };
  }

  remove(): void {
    this.#stop();
    if (this.#at) render(null, this.#at);
  }

  #place(): HTMLElement | undefined {
    const { header } = this.view.services;
    return header?.parentElement && header.parentElement.offsetHeight > 0 ? header : this.strip.current ?? undefined;
  }
}
