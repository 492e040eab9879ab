import { Component } from 'preact';
import type { JSX } from 'preact';
import type { Size } from '../../core/geometry';
import type { Piece } from '../../core/stage/picture';
import type { SceneKind } from '../../core/stage/scene';
import { StagePiece, type StageManner } from './stage-piece';

interface StageProps {
  readonly shows: SceneKind;
  readonly frame: Size;
  /** Screen pixels for one of the picture. */
  readonly unit: number;
  readonly pieces: readonly Piece[];
  readonly manner: StageManner;
  /** What goes, fades; where the person wants no motion it is gone at once. */
  readonly still: boolean;
}

interface StageState {
  readonly pieces: readonly Piece[];
  readonly shows: SceneKind | undefined;
  /** Fading away. */
  readonly leaving: readonly Piece[];
  readonly fresh: ReadonlySet<string>;
}

/** A picture as it was laid out. What stays from the one before it glides to its place, what is new fades in. */
export class Stage extends Component<StageProps, StageState> {
  override state: StageState = { pieces: [], shows: undefined, leaving: [], fresh: new Set() };

  static override getDerivedStateFromProps({ pieces, shows, still }: StageProps, before: StageState): Partial<StageState> | null {
    if (pieces === before.pieces) return null;
    const keys = new Set(pieces.map(({ key }) => key));
    const known = new Set(before.pieces.map(({ key }) => key));
    // On another picture all is new; on the same one a note that came is to be seen.
    const fresh = shows === before.shows ? pieces.filter(({ key, look }) => look === 'note' && !known.has(key)).map(({ key }) => key) : [];
    return { pieces, shows, fresh: new Set(fresh), leaving: still ? [] : before.pieces.filter(({ key }) => !keys.has(key)) };
  }

  override render({ frame, unit, manner, still }: StageProps, { pieces, leaving, fresh }: StageState): JSX.Element {
    const size = { width: `${frame.width}px`, height: `${frame.height}px`, transform: `scale(${unit})` };
    return (
      <div class="ambitiegesprek-stage" style={size} data-still={still || undefined}>
        {leaving.length > 0 && (
          <div class="ambitiegesprek-stage-leaving" aria-hidden="true" onAnimationEnd={() => { this.setState({ leaving: [] }); }}>
            {leaving.map(piece => <StagePiece key={piece.key} piece={piece} manner={manner} fresh={false} />)}
          </div>
        )}
        {pieces.map(piece => <StagePiece key={piece.key} piece={piece} manner={manner} fresh={fresh.has(piece.key)} />)}
      </div>
    );
  }
}
