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
import { RoomDesk, showQuestion } from './shown-session';

/** All that the group can see, for the strip: the questions of the activity, every picture, and the switches. */
export function stripMenu(context: Context, file: TFile, session: Session): MenuItem[] {
  const { room } = context.words;
  const desk = new RoomDesk(context, file, session);
  const { clock = true, names = false } = desk.direction;
  return [
    { label: room.strip.follow, icon: 'refresh-cw', section: 'follow', checked: !desk.chosen, act: () => { desk.follow(); } },
    ...questionsOfActivity(context, file, session, desk),
    ...COMPOSITIONS.map((shows): MenuItem => ({
      label: room.compositions[shows], section: 'pictures', checked: desk.shows === shows, act: () => { desk.choose({ shows }); },
    })),
    { label: room.clock, section: 'switches', checked: clock, act: () => { desk.toggle('clock'); } },
    { label: room.names, section: 'switches', checked: names, act: () => { desk.toggle('names'); } },
    { label: room.personal, section: 'switches', checked: desk.personal, act: () => { desk.togglePersonal(); } },
    { label: room.strip.open, icon: 'presentation', section: 'open', act: () => { told(context, () => openRoom(context, file)); } },
  ];
}

function questionsOfActivity(context: Context, file: TFile, session: Session, desk: RoomDesk): MenuItem[] {
  const { conversation, wording } = methodOfNote(context, session);
  const activity = activityNow(conversation, session.properties);
  const questions = activity ? questionsFor(activity, session.properties.sector) : [];
  return questions.map(({ id }) => ({
    label: questionWords(wording, id), icon: 'message-circle-question', section: 'questions', checked: desk.question === id,
    act: () => { told(context, () => showQuestion(context, file, desk.question === id ? undefined : id)); },
  }));
}
