import type { TFile } from 'obsidian';
import type { RoomShow } from '../../ui/room/room-services';
import type { Context } from '../context';
import { sessionAtHand } from '../session/session-at-hand';
import { openRoom } from './open-room';
import { QuestionSuggester } from './question-suggester';
import { roomChoice } from './room-choice';
import { ROOM_VIEW, RoomScreenView } from './room-screen-view';

/** The screen of the room, and what the facilitator lets it show. */
export function roomFeature(context: Context): void {
  const { plugin, app, words } = context;
  plugin.registerView(ROOM_VIEW, leaf => new RoomScreenView(leaf, context));
  plugin.registerEvent(app.vault.on('rename', (file, from) => { roomChoice.move(from, file.path); }));
  forSession(context, 'open-room-screen', words.room.open, 'presentation', file => void openRoom(context, file));
  forSession(context, 'choose-room-question', words.room.chooseQuestion, 'message-circle-question', (file) => {
    new QuestionSuggester(context, file).open();
  });
  toggle(context, 'toggle-room-clock', words.room.toggleClock, 'clock');
  toggle(context, 'toggle-room-names', words.room.toggleNames, 'names');
}

function forSession(context: Context, id: string, name: string, icon: string, act: (file: TFile) => void): void {
  context.plugin.addCommand({
    id, name, icon,
    checkCallback: (checking) => {
      const file = sessionAtHand(context);
      if (file && !checking) act(file);
      return file !== undefined;
    },
  });
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
