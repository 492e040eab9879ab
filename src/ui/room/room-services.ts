import type { PlannedPhase, Resolve, WallTime } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { Wording } from '../../method/wording';
import type { PictureSource } from '../picture';

/** What the screen of the room asks of the world around it. It only shows. */
export interface RoomServices extends PictureSource {
  readonly words: Words;
  /** What the method says, in the language of the note. */
  readonly wording: Wording;
  /** The phases with their planned minutes. */
  readonly phases: readonly PlannedPhase[];
  readonly resolve?: Resolve;
  /** Somebody changed at the screen itself what it shows; `update` comes with it. */
  readonly chosen: (show: RoomShow) => void;
}

/** What the facilitator lets the room see. */
export interface RoomShow {
  readonly clock: boolean;
  readonly names: boolean;
}

export interface RoomView extends RoomShow {
  readonly session: Session;
  readonly now: WallTime;
  /** The question in words. */
  readonly question?: string;
}

export interface RoomHandle {
  /** Draws what changed; cheap to call on every keystroke and every few seconds for the clock. */
  update(view: RoomView): void;
  destroy(): void;
}
