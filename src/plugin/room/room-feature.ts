import type { RoomShow } from '../../ui/room/room-services';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { openRoom } from './open-room';
import { QuestionSuggester } from './question-suggester';
import { roomChoice } from './room-choice';
import { ROOM_VIEW, RoomScreenView } from './room-screen-view';

/** The screen of the room, and what the facilitator lets it show. */
export function roomFeature(context: Context): void {
  const { plugin, kept, words } = context;
  plugin.registerView(ROOM_VIEW, leaf => new RoomScreenView(leaf, context));
  plugin.register(kept.onMove((from, to) => { roomChoice.move(from, to); }));
  const show: SessionAct = { name: words.room.open, icon: 'presentation', act: file => openRoom(context, file) };
  asCommand(context, 'open-room-screen', show);
  inNoteMenu(context, 'sheet', show);
  asCommand(context, 'choose-room-question', {
    name: words.room.chooseQuestion, icon: 'message-circle-question', act: (file) => { openDialog(new QuestionSuggester(context, file)); },
  });
  toggle(context, 'toggle-room-clock', words.room.toggleClock, 'clock');
  toggle(context, 'toggle-room-names', words.room.toggleNames, 'names');
}

function toggle({ plugin, app }: Context, id: string, name: string, part: keyof RoomShow): void {
  plugin.addCommand({
    id, name,
    checkCallback: (checking) => {
      const views = app.workspace.getLeavesOfType(ROOM_VIEW).map(leaf => leaf.view).filter(view => view instanceof RoomScreenView);
      if (!checking) views.forEach((view) => { view.toggle(part); });
      return views.length > 0;
    },
  });
}
