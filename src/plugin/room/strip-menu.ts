import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import { COMPOSITIONS } from '../../core/stage/scene';
import { activityNow, questionsFor } from '../../method/conversation';
import { questionWords } from '../../method/wording';
import type { MenuItem } from '../../ui/menu-item';
import type { Context } from '../context';
import { methodOfNote } from '../method/method-for';
import { told } from '../say';
import { openRoom } from './open-room';
import { RoomControls, showQuestion } from './shown-session';

/** All that the group can see, for the strip: the questions of the activity, every picture, and the switches. */
export function stripMenu(context: Context, file: TFile, session: Session): MenuItem[] {
  const { room } = context.words;
  const controls = new RoomControls(context, file, session);
  const { clock = true, names = false } = controls.direction;
  return [
    { label: room.strip.follow, icon: 'refresh-cw', section: 'follow', checked: !controls.chosen, act: () => { controls.follow(); } },
    ...questionsOfActivity(context, file, session, controls),
    ...COMPOSITIONS.map((shows): MenuItem => ({
      label: room.compositions[shows], section: 'pictures', checked: controls.shows === shows, act: () => { controls.choose({ shows }); },
    })),
    { label: room.clock, section: 'switches', checked: clock, act: () => { controls.toggle('clock'); } },
    { label: room.names, section: 'switches', checked: names, act: () => { controls.toggle('names'); } },
    { label: room.personal, section: 'switches', checked: controls.personal, act: () => { controls.togglePersonal(); } },
    { label: room.strip.open, icon: 'presentation', section: 'open', act: () => { told(context, () => openRoom(context, file)); } },
  ];
}

function questionsOfActivity(context: Context, file: TFile, session: Session, controls: RoomControls): MenuItem[] {
  const { conversation, wording } = methodOfNote(context, session);
  const activity = activityNow(conversation, session.properties);
  const questions = activity ? questionsFor(activity, session.properties.sector) : [];
  return questions.map(({ id }) => ({
    label: questionWords(wording, id), icon: 'message-circle-question', section: 'questions', checked: controls.question === id,
    act: () => { told(context, () => showQuestion(context, file, controls.question === id ? undefined : id)); },
  }));
}
