import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Arrangement, Label as PlacedLabel } from '../../../core/arrange/arrangement';
import type { Order } from '../keys/digits';
import { clustersOf, wholeBoxOf } from '../layout/boxes';
import { GroupOnPaper } from './group';
import type { DrawingOptions } from './drawing';
import { AmbitionDraft, AmbitionOnPaper, ClusterOnPaper } from './heading';
import { em, boxStyle } from './placing';
import { Invitation, Pupil } from './pupil';
import { SetWords } from './set-words';
import { useSheet } from './sheet-view';

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
export function Aimed({ arrangement }: Pick<Props, 'arrangement'>): JSX.Element {
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
