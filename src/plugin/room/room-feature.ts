import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { asCommand, inNoteMenu } from '../session/session-acts';
import type { SessionAct } from '../session/session-acts';
import { openRoom } from './open-room';
import { atHandChoices, pictureChoices, questionChoices, RoomChoices } from './room-choices';
import { ROOM_VIEW, RoomScreenView } from './room-screen-view';
import { RoomControls } from './shown-session';

/** The screen of the group, and what the facilitator lets it show. */
export function roomFeature(context: Context): void {
  const { plugin, words: { room } } = context;
  plugin.registerView(ROOM_VIEW, leaf => new RoomScreenView(leaf, context));
  const show: SessionAct = { name: room.open, icon: 'presentation', act: file => openRoom(context, file) };
  asCommand(context, 'open-room-screen', show);
  inNoteMenu(context, 'sheet', show);
  choiceCommands(context);
  controlCommand(context, 'show-next-room-picture', room.nextPicture, 'skip-forward', (controls) => { controls.goAhead(); });
  controlCommand(context, 'follow-meeting-on-room-screen', room.follow, 'refresh-cw', (controls) => { controls.follow(); });
  controlCommand(context, 'hold-room-screen', room.toggleHold, 'pin', (controls) => { controls.toggleHold(); });
  controlCommand(context, 'black-room-screen', room.toggleBlack, 'square', (controls) => { controls.toggle('black'); });
  controlCommand(context, 'toggle-room-clock', room.toggleClock, 'clock', (controls) => { controls.toggle('clock'); });
  controlCommand(context, 'toggle-room-names', room.toggleNames, 'users', (controls) => { controls.toggle('names'); });
  controlCommand(context, 'toggle-room-personal-steps', room.togglePersonal, 'footprints', (controls) => { controls.togglePersonal(); });
}

function choiceCommands(context: Context): void {
  const { room } = context.words;
  const choose = (id: string, name: string, icon: string, placeholder: string, choices: typeof questionChoices): void => {
    asCommand(context, id, {
      name, icon,
      act: async (file) => { openDialog(new RoomChoices(context, placeholder, choices(context, file, await sessionOf(context, file)))); },
    });
  };
  choose('choose-room-question', room.chooseQuestion, 'message-circle-question', room.whichQuestion, questionChoices);
  choose('choose-room-picture', room.choosePicture, 'gallery-horizontal', room.whichPicture, pictureChoices);
  choose('choose-room-topic', room.chooseAtHand, 'focus', room.whichAtHand, atHandChoices);
}

function controlCommand(context: Context, id: string, name: string, icon: string, act: (controls: RoomControls) => void): void {
  asCommand(context, id, { name, icon, act: async (file) => { act(new RoomControls(context, file, await sessionOf(context, file))); } });
}

async function sessionOf({ files }: Context, file: TFile): Promise<Session> {
  return files.latest(file) ?? files.read(file);
}
