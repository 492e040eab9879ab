import { createRef } from 'preact';
import type { JSX, RefObject } from 'preact';
import type { Arrangement } from '../../../core/arrange/arrangement';
import type { Session } from '../../../core/session';
import type { Order } from '../keys/digits';
import { Finder } from './finder';
import type { FinderProps } from './finder';
import type { DrawingOptions } from './drawing';
import { Aimed, Paper } from './paper';
import { SheetSizeProvider, SheetViewProvider } from './sheet-view';
import type { SheetContext } from './sheet-view';

/** The parts of the frame that are worked on directly, beside what is drawn from values. */
export interface FrameParts {
  /** Where the tools stand while the view shows no header. */
  readonly strip: RefObject<HTMLDivElement>;
  readonly viewport: RefObject<HTMLDivElement>;
  readonly layer: RefObject<HTMLDivElement>;
  readonly lens: RefObject<HTMLDivElement>;
  readonly tree: RefObject<HTMLDivElement>;
  readonly lasso: RefObject<HTMLDivElement>;
  /** Holds what hangs under the pointer. */
  readonly carried: RefObject<HTMLDivElement>;
  readonly spoken: RefObject<HTMLDivElement>;
}

export function partsToDraw(): FrameParts {
  return {
    strip: createRef(), viewport: createRef(), layer: createRef(), lens: createRef(), tree: createRef(), lasso: createRef(),
    carried: createRef(), spoken: createRef(),
  };
}

export interface FrameProps {
  readonly view: SheetContext;
  readonly parts: FrameParts;
  readonly session: Session;
  readonly arrangement: Arrangement;
  readonly order: Order;
  readonly drawing: DrawingOptions;
  readonly finder: FinderProps | undefined;
}

/** The window on the sheet, with the few things that come up over it. */
export function SheetFrame({ view, parts, session, arrangement, order, drawing, finder }: FrameProps): JSX.Element {
  return (
    <SheetViewProvider value={view}>
      <section class="ambitiegesprek-sheet" aria-label={view.words.title}>
        <div ref={parts.strip} class="ambitiegesprek-tools-place" />
        <div class="ambitiegesprek-window">
          <div ref={parts.viewport} class="ambitiegesprek-viewport">
            <div ref={parts.layer} class="ambitiegesprek-layer">
              <div ref={parts.lens} class="ambitiegesprek-lens">
                <SheetSizeProvider value={arrangement.size}>
                  <Paper arrangement={arrangement} order={order} drawing={drawing} images={session.sheet?.images ?? NONE}
                    tree={parts.tree} />
                </SheetSizeProvider>
                <Aimed arrangement={arrangement} />
              </div>
            </div>
            <div ref={parts.lasso} class="ambitiegesprek-lasso" hidden />
          </div>
          {finder && <Finder {...finder} />}
        </div>
        <div ref={parts.carried} />
        <div ref={parts.spoken} class="ambitiegesprek-spoken" aria-live="polite" />
      </section>
    </SheetViewProvider>
  );
}

const NONE: readonly string[] = [];
