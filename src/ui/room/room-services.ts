import type { Silence } from '../../core/agenda/silence';
import type { Resolve, WallTime } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { StageDirection } from '../../core/stage/direction';
import type { Words } from '../../i18n/words';
import type { ConversationDefinition } from '../../method/conversation';
import type { Wording } from '../../method/wording';
import type { PictureSource } from '../picture';

/** What the screen of the group asks of the world around it. It only shows. */
export interface RoomServices extends PictureSource {
  readonly words: Words;
  /** What the method says, in the language of the note. */
  readonly wording: Wording;
  /** The kind of conversation, with the minutes of this vault. */
  readonly conversation: ConversationDefinition;
  readonly resolve: Resolve;
  /** To measure words on; without one they are guessed. */
  readonly canvas: () => HTMLCanvasElement | undefined;
  /** Somebody changed at the screen itself what it shows; `update` comes with it. */
  readonly direct: (direction: StageDirection) => void;
}

export interface RoomView {
  readonly session: Session;
  readonly now: WallTime;
  readonly direction: StageDirection;
  readonly silence?: Silence;
  /** Link to the pupil that was drawn at the meeting before, for as long as nobody drew a new one. */
  readonly lastPupil?: string;
}

export interface RoomHandle {
  /** Draws what changed; cheap to call on every keystroke and every second for the bar. */
  update(view: RoomView): void;
  destroy(): void;
}
