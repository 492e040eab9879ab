import type { SceneKind } from '../../../core/stage/scene';
import type { Words } from '../../../i18n/words';
import type { RoomServices, RoomView } from '../room-services';

/** What the strip asks of the world around it. */
export interface StripServices {
  /** Of the screen, whose picture it shows. */
  readonly room: RoomServices;
  /** In the facilitator's own language: the room reads that of the note. */
  readonly words: Words['room'];
  readonly goAhead: () => void;
  readonly toggleHold: () => void;
  readonly toggleBlack: () => void;
  /** Follows the activity again. */
  readonly follow: () => void;
  /** All that the group can see, to choose from. */
  readonly choose: (event: MouseEvent) => void;
}

export interface StripView extends RoomView {
  /** The picture that comes next, and whether somebody chose the one that is shown. */
  readonly next?: SceneKind;
  readonly chosen: boolean;
}
