import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Board } from '../../core/contents';
import type { Session } from '../../core/session';
import type { Allowance } from './allowance';
import { AmbitionField } from './ambition-field';
import { arrange, columnsBelow } from './arrange';
import type { Arrangement } from './arrange';
import { ClusterColumns } from './cluster-columns';
import { fieldWidth } from './dimensions';
import { LoosePart } from './loose-part';
import type { Order } from './order';
import { PaperHeading } from './paper-heading';
import { PupilPlace } from './pupil-place';

interface Props {
  readonly session: Session;
  readonly board: Board;
  readonly order: Order;
  readonly allowance: Allowance;
  /** Width divided by height of the window. */
  readonly shape: number;
  /** Another number: arrange everything anew. */
  readonly tidied: number;
}

export interface Part {
  readonly board: Board;
  readonly arrangement: Arrangement;
  readonly order: Order;
  readonly allowance: Allowance;
}

/** The white sheet: the pupil in the middle, the ambitions around, and around those what was not chosen. */
export function Paper({ session, board, order, allowance, shape, tidied }: Props): JSX.Element {
  const arrangement = useArrangement(board, shape, tidied);
  const part = { board, arrangement, order, allowance };
  const clustered = board.ambitions.length + board.clusters.length > 0;
  return (
    <div class={`ambitiegesprek-paper${arrangement.tilted ? ' ambitiegesprek-is-tilted' : ''}`} role="none" key={tidied}
      style={{ '--ambitiegesprek-shape': Math.min(2, Math.max(0.7, shape)) }}>
      <PaperHeading properties={session.properties} />
      {board.ambitions.length > 0 && <Fields {...part} />}
      {board.ambitions.length === 0 && clustered && <FreeClusters {...part} columns={arrangement.boardColumns} pupil />}
      {board.ambitions.length > 2 && <FreeClusters {...part} columns={columnsBelow(arrangement)} />}
      <LoosePart {...part} clustered={clustered} />
    </div>
  );
}

/** Keeps the arrangement until the number of ambitions, and so the shape of the sheet, is another one. */
function useArrangement(board: Board, shape: number, tidied: number): Arrangement {
  const kept = useRef<{ arrangement: Arrangement; reason: string } | undefined>(undefined);
  const reason = `${tidied} ${Math.min(3, board.ambitions.length)}`;
  if (kept.current?.reason !== reason) kept.current = { arrangement: arrange(board, shape), reason };
  return kept.current.arrangement;
}

function Pupil({ board }: Pick<Part, 'board'>): JSX.Element {
  return <PupilPlace images={board.sheet?.images ?? []} />;
}

function FreeClusters({ board, arrangement, order, allowance, columns, pupil }: Part & { columns: number; pupil?: boolean }): JSX.Element {
  const images = board.sheet?.images;
  // The same as long as the pictures are, so that its column is not drawn again at every letter.
  const middle = useMemo(() => (pupil === true ? <PupilPlace images={images ?? []} /> : undefined), [pupil, images]);
  return (
    <ClusterColumns clusters={board.clusters} columns={columns} across={arrangement.across} order={order} allowance={allowance}
      middle={middle} />
  );
}

/** Up to two ambitions stand on either side of the pupil and what is not chosen yet; three embrace the pupil. */
function Fields(part: Part): JSX.Element {
  const { board, arrangement, order, allowance } = part;
  const { fieldColumns, across } = arrangement;
  const fields = board.ambitions.map((ambition, at) => (
    <AmbitionField key={ambition.key} ambition={ambition} position={at + 1} arrangement={arrangement} order={order} allowance={allowance} />
  ));
  const [first, second, third, ...more] = fields;
  const few = board.ambitions.length < 3;
  const last = few ? second : third;
  return (
    <div class="ambitiegesprek-wings" role="none" style={{ '--ambitiegesprek-field-width': `${fieldWidth(fieldColumns, across)}px` }}>
      <div class="ambitiegesprek-wing" role="none">{first}</div>
      {few
        ? <div class="ambitiegesprek-between" role="none"><FreeClusters {...part} columns={arrangement.boardColumns} pupil /></div>
        : <div class="ambitiegesprek-wing" role="none"><Pupil board={board} />{second}</div>}
      {last && <div class="ambitiegesprek-wing" role="none">{last}</div>}
      {board.ambitions.slice(3).map(({ key }, at) => <div key={key} class="ambitiegesprek-wing" role="none">{more[at]}</div>)}
    </div>
  );
}
