import { createRef } from 'preact';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Arrangement, Label as PlacedLabel } from '../../../core/arrange/arrangement';
import type { Order } from '../acts/sheet-index';
import { clustersOf, wholeBoxOf } from '../layout/boxes';
import { GroupOnPaper } from './group';
import { em, boxStyle } from './placing';
import type { DrawingOptions } from './placing';
import { AmbitionDraft, AmbitionOnPaper, ClusterOnPaper } from './heading';
import { Invitation, Pupil } from './pupil';
import { SetWords } from './set-words';
import { useSheet, SheetSizeProvider, SheetViewProvider } from './sheet-view';
import type { SheetContext } from './sheet-view';
import type { Session } from '../../../core/session';
import { Finder } from './fields';
import type { FinderProps } from './fields';

interface Props {
  readonly arrangement: Arrangement;
  readonly order: Order;
  readonly drawing: DrawingOptions;
  readonly images: readonly string[];
  readonly tree: RefObject<HTMLDivElement>;
}

const CORNER = { x: 0, y: 0 };

/** Everything on the sheet, drawn from rectangles. The pane is the paper. */
export function Paper({ arrangement, order, drawing, images, tree }: Props): JSX.Element {
  const { words } = useSheet();
  const { size, width, height, ambitions, clusters, pupil, labels } = arrangement;
  const empty = isEmpty(arrangement);
  return (
    <div class={`ambitiegesprek-paper${drawing.tilted ? ' ambitiegesprek-is-tilted' : ''}`}
      style={{ fontSize: `${size}px`, width: em(width), height: em(height) }}>
      {empty ? <Invitation images={images} /> : <Pupil images={images} box={pupil} />}
      <div ref={tree} class="ambitiegesprek-tree" role="tree" tabIndex={0} aria-multiselectable="true" aria-label={words.title}>
        {ambitions.map((placing, at) => (
          <AmbitionOnPaper key={placing.thing.key} placed={placing} within={CORNER} position={at + 1} order={order} drawing={drawing} />
        ))}
        {clusters.map(placing => (
          <ClusterOnPaper key={placing.thing.key} placed={placing} within={CORNER} order={order} drawing={drawing} />
        ))}
        <Apart of="loose" arrangement={arrangement} order={order} drawing={drawing} />
        <Apart of="steps" arrangement={arrangement} order={order} drawing={drawing} />
        {labels.map(label => <Label key={label.of} label={label} />)}
      </div>
      <AmbitionDraft arrangement={arrangement} />
    </div>
  );
}

export function isEmpty({ ambitions, clusters, loose, steps }: Arrangement): boolean {
  return ambitions.length + clusters.length + loose.length + steps.length === 0;
}

interface ApartProps extends Pick<Props, 'arrangement' | 'order' | 'drawing'> {
  readonly of: PlacedLabel['of'];
}

/** Notes and steps that hang nowhere yet. */
function Apart({ of, arrangement, order, drawing }: ApartProps): JSX.Element | null {
  const { words } = useSheet();
  const groups = arrangement[of];
  if (groups.length === 0) return null;
  return (
    <div role="group" aria-label={of === 'loose' ? words.looseTitle : words.schoolSteps} data-loose={of === 'loose' ? '' : undefined}>
      {groups.map(group => <GroupOnPaper key={group.paper} group={group} within={CORNER} drawing={drawing} order={order} />)}
    </div>
  );
}

function Label({ label: { box, line } }: { readonly label: PlacedLabel }): JSX.Element {
  return <div class="ambitiegesprek-label" aria-hidden="true" style={boxStyle(box)}><SetWords lines={[line]} end={box.width} /></div>;
}

/**
 * Over the paper: where that which is carried will go when it is let go. A ring is around what takes it, and its place there is marked.
 */
function Aimed({ arrangement }: Pick<Props, 'arrangement'>): JSX.Element {
  const { store } = useSheet();
  const [aim, show] = useState(store.now.aim);
  useLayoutEffect(() => store.watch(() => { show(store.now.aim); }), [store]);
  const ring = aim?.key === undefined ? undefined : wholeBoxOf(arrangement, aim.key);
  return (
    <div class="ambitiegesprek-aimed" style={{ fontSize: `${arrangement.size}px` }}>
      {ring && <div class="ambitiegesprek-ring" data-around={aroundWhat(arrangement, aim?.key)} style={boxStyle(ring)} />}
      {aim?.slot && <div class="ambitiegesprek-slot" style={boxStyle(aim.slot)} />}
    </div>
  );
}

/** The round corners of a ring are those of what it goes around. */
function aroundWhat(arrangement: Arrangement, key: string | undefined): 'ambition' | 'cluster' | 'paper' {
  if (arrangement.ambitions.some(({ thing }) => thing.key === key)) return 'ambition';
  return clustersOf(arrangement).some(({ thing, pile }) => thing.key === key && !pile) ? 'cluster' : 'paper';
}

/** The parts of the frame that are worked on directly, beside what is drawn from values. */
interface FrameParts {
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

interface FrameProps {
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
