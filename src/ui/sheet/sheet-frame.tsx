import { createRef } from 'preact';
import type { JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { board as boardOf } from '../../core/contents';
import type { Session } from '../../core/session';
import { memo } from '../memo';
import { EVERYTHING, allow } from './allowance';
import { SIZES } from './dimensions';
import { HelpCard } from './help-card';
import type { Order } from './order';
import { OddityList } from './oddity-list';
import { Paper } from './paper';
import { SelectionBar } from './selection-bar';
import { SheetViewProvider } from './sheet-view';
import type { SheetView } from './sheet-view';
import { ViewBar } from './view-bar';

/** The parts of the frame that are worked on directly, beside what is drawn from values. */
export interface FrameParts {
  readonly viewport: RefObject<HTMLDivElement>;
  readonly layer: RefObject<HTMLDivElement>;
  readonly lens: RefObject<HTMLDivElement>;
  readonly marquee: RefObject<HTMLDivElement>;
  /** Holds what hangs under the pointer. */
  readonly carried: RefObject<HTMLDivElement>;
  readonly spoken: RefObject<HTMLDivElement>;
}

export function partsToDraw(): FrameParts {
  return { viewport: createRef(), layer: createRef(), lens: createRef(), marquee: createRef(), carried: createRef(), spoken: createRef() };
}

export interface FrameProps {
  readonly view: SheetView;
  readonly parts: FrameParts;
  readonly session: Session;
  readonly order: Order;
  /** How many things may be drawn by now; `Infinity` when all are. */
  readonly drawn: number;
  readonly shape: number;
  readonly tidied: number;
  readonly helping: boolean;
}

/** The sheet on its desk, with the few controls at its edges. */
export function SheetFrame({ view, parts, session, order, drawn, shape, tidied, helping }: FrameProps): JSX.Element {
  const { title } = view.words;
  const board = boardOf(session);
  const allowance = useMemo(() => (Number.isFinite(drawn) ? allow(board, drawn) : EVERYTHING), [drawn]);
  return (
    <SheetViewProvider value={view}>
      <section class="ambitiegesprek-sheet" aria-label={title} style={SIZES}>
        <div ref={parts.viewport} class="ambitiegesprek-viewport" tabIndex={0} role="tree" aria-multiselectable="true" aria-label={title}>
          <div ref={parts.layer} class="ambitiegesprek-layer" role="none">
            <div ref={parts.lens} class="ambitiegesprek-lens" role="none">
              <Paper session={session} board={board} order={order} allowance={allowance} shape={shape} tidied={tidied} />
            </div>
          </div>
          <div ref={parts.marquee} class="ambitiegesprek-marquee" hidden role="none" />
        </div>
        <div class="ambitiegesprek-edge">
          <Oddities irregularities={board.irregularities} />
          {view.editable && <SelectionBar />}
          <Looking />
        </div>
        {helping && <HelpCard />}
        <div ref={parts.carried} role="none" />
        <div ref={parts.spoken} class="ambitiegesprek-spoken" aria-live="polite" />
      </section>
    </SheetViewProvider>
  );
}

// What is selected may have become another thing with every session; these two have not.
const Oddities = memo(OddityList);
const Looking = memo(ViewBar);
