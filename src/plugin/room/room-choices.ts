import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import { pursued } from '../../core/contents';
import type { Session } from '../../core/session';
import { COMPOSITIONS } from '../../core/stage/scene';
import type { Context } from '../context';
import { questionWords } from '../../method/wording';
import { methodOfNote } from '../method/method-for';
import { told } from '../say';
import { RoomControls, showQuestion } from './shown-session';
import type { Sector } from '../../core/properties';
import { type ConversationDefinition, type PhaseDefinition, questionsFor } from '../../method/conversation';

/** One thing that the screen of the group may show instead. */
interface Choice {
  readonly name: string;
  readonly act: () => void;
}

/** Offers what the screen may show; the chosen one is what the room sees until the next activity. */
export class RoomChoices extends FuzzySuggestModal<Choice> {
  constructor(context: Context, placeholder: string, private readonly choices: readonly Choice[]) {
    super(context.app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice[] {
    return [...this.choices];
  }

  override getItemText({ name }: Choice): string {
    return name;
  }

  override onChooseItem({ act }: Choice): void {
    act();
  }
}

/** The questions of the method, those of the phase first. */
export function questionChoices(context: Context, file: TFile, session: Session): Choice[] {
  const controls = new RoomControls(context, file, session);
  const { conversation, wording } = methodOfNote(context, session);
  const followed = { name: context.words.room.noQuestion, act: () => { controls.follow(); } };
  const none = controls.direction.question === undefined ? [] : [followed];
  const questions = questionsOf(conversation, session.properties.phase, session.properties.sector).map(id => ({
    name: questionWords(wording, id),
    act: () => { told(context, () => showQuestion(context, file, id)); },
  }));
  return [...none, ...questions];
}

export function pictureChoices(context: Context, file: TFile, session: Session): Choice[] {
  const { room } = context.words;
  const controls = new RoomControls(context, file, session);
  return [
    { name: room.strip.follow, act: () => { controls.follow(); } },
    ...COMPOSITIONS.map(shows => ({ name: room.compositions[shows], act: () => { controls.choose({ shows }); } })),
  ];
}

/** The clusters and ambitions, one of which is spoken about: where not all can be whole, that one is. */
export function atHandChoices(context: Context, file: TFile, session: Session): Choice[] {
  const controls = new RoomControls(context, file, session);
  const ambitions = pursued(session.ambitions);
  const things = [...ambitions, ...ambitions.flatMap(({ clusters }) => clusters), ...pursued(session.clusters)];
  const words = [...new Set(things.map(({ text }) => text))].filter(text => text !== '');
  return [
    { name: context.words.room.nothingAtHand, act: () => { controls.choose({ atHand: '' }); } },
    ...words.map(atHand => ({ name: atHand, act: () => { controls.choose({ atHand }); } })),
  ];
}

/** The questions that suit the phase and the school, by id, those of the phase first; before and after the meeting all of them. */
export function questionsOf({ phases }: ConversationDefinition, phase: number | undefined, sector: Sector | undefined): string[] {
  const isNow = ({ number }: PhaseDefinition): boolean => number === phase;
  const inOrder = [...phases.filter(isNow), ...phases.filter(one => !isNow(one))];
  return inOrder.flatMap(({ activities }) => activities.flatMap(activity => questionsFor(activity, sector).map(({ id }) => id)));
}
