import { agenda, planOf } from '../../core/agenda';
import { silenceLeft, silencePassed } from '../../core/agenda/silence';
import type { Properties } from '../../core/properties';
import { directed, type Moment } from '../../core/stage/direction';
import type { SceneKind, SceneHead, Scene } from '../../core/stage/scene';
import { see } from '../../core/stage/see';
import type { ActivityDefinition, ConversationDefinition, PhaseDefinition } from '../../method/conversation';
import { activityNow, groupSeesNow, mayShowEarlier, phaseNow, questionsFor } from '../../method/conversation';
import { phaseWords, questionWords } from '../../method/wording';
import type { RoomServices, RoomView } from './room-services';

/** What is on the screen at one moment, before it is laid out; and how far its bars are, from 0 to 1. */
export interface ShownScene {
  readonly scene: Scene;
  readonly head: SceneHead | undefined;
  readonly gauges: Gauges;
}

export interface Gauges {
  readonly timer: number;
  readonly clock: number;
}

type Needs = Omit<RoomServices, 'direct'>;

/** Where the meeting is by its activity. */
export function momentOf(conversation: ConversationDefinition, properties: Properties): Moment {
  const shows = groupSeesNow(conversation, properties);
  // While dreams are written and spoken about, a question is about the pupil.
  const aboutPupil = shows === 'writing' || phaseNow(conversation, properties)?.noteColour === 'yellow';
  const asks = shows === 'road' ? 'road' : aboutPupil ? 'writing' : 'contract';
  return { activity: activityNow(conversation, properties)?.id ?? shows, shows, asks };
}

export function shownNow(services: Needs, view: RoomView): ShownScene {
  const { session, direction } = view;
  const { conversation, words: { room }, resourceUrl } = services;
  const { shows, personal, atHand, question } = directed(direction, momentOf(conversation, session.properties));
  const writing = activityNow(conversation, session.properties)?.silence !== undefined;
  const clock = clockNow(services, view);
  const timer = view.silence !== undefined && silenceLeft(view.silence, services.resolve(view.now)) > 0;
  const isPicture = (target: string): boolean => resourceUrl(target, true) !== undefined;
  const pupil = session.sheet?.images.find(isPicture) ?? (shows === 'start' ? view.lastPupil : undefined);
  const colour = phaseThatShows(conversation, session.properties, shows)?.noteColour;
  const asked = question ?? questionAt(conversation, session.properties, shows);
  const scene = see(shows, session, {
    words: room.stage, writing, timer, personal, isPicture, names: direction.names === true,
    earlier: mayShowEarlier(conversation, session.properties),
    ...(asked === undefined ? {} : { question: questionWords(services.wording, asked) }),
    ...(pupil === undefined ? {} : { pupil }), ...(colour ? { colour } : {}), ...(atHand ? { atHand } : {}),
  });
  const withClock = direction.clock !== false && !writing && !timer;
  return {
    scene,
    head: headOf(services, view, shows, { timer: timer && shows !== 'writing', ...(withClock && clock ? { clock: clock.words } : {}) }),
    gauges: { clock: clock?.left ?? 0, timer: view.silence && timer ? 1 - silencePassed(view.silence, services.resolve(view.now)) : 0 },
  };
}

type Times = Pick<SceneHead, 'timer' | 'clock'>;

function headOf({ conversation, wording }: Needs, { session }: RoomView, shows: SceneKind, times: Times): SceneHead | undefined {
  const phase = phaseNow(conversation, session.properties);
  const name = phase && phaseWords(wording, phase.number)?.name;
  if (!phase || name === undefined || shows === 'start' || shows === 'last') return undefined;
  return { phase: phase.number, name, ...times };
}

interface Clock {
  readonly words: string;
  /** From 1 to 0. */
  readonly left: number;
}

/** What is left of the phase. No seconds: a room should not watch them run; and what is over time is the facilitator's. */
function clockNow({ conversation, words: { room }, resolve }: Needs, { session: { properties }, now }: RoomView): Clock | undefined {
  const time = agenda(properties.course, planOf(conversation.phases, properties), now, resolve);
  const phase = time.phases.find(({ number }) => number === time.current);
  if (!phase || time.state === 'closed' || time.state === 'unattended') return undefined;
  const left = phase.planned > 0 ? Math.max(0, phase.left / phase.planned) : 0;
  if (time.state === 'paused') return { words: room.paused, left };
  return { words: phase.left > 0 ? room.minutesLeft(Math.ceil(phase.left)) : room.timeIsUp, left };
}

/** The first question of the activity; where it asks none, the one that was asked last in its phase. */
function questionAt(conversation: ConversationDefinition, properties: Properties, shows: SceneKind): string | undefined {
  const activity = activityThatShows(conversation, properties, shows);
  const phase = phaseThatShows(conversation, properties, shows);
  if (!activity || !phase) return undefined;
  const before = phase.activities.slice(0, phase.activities.findIndex(({ id }) => id === activity.id));
  const asked = (one: ActivityDefinition): readonly string[] => questionsFor(one, properties.sector).map(({ id }) => id);
  return asked(activity)[0] ?? before.flatMap(asked).at(-1) ?? phase.activities.flatMap(asked)[0];
}

/** That of now, where the picture is its own; else the first one of the meeting whose picture it is. */
function activityThatShows(of: ConversationDefinition, properties: Properties, shows: SceneKind): ActivityDefinition | undefined {
  const now = activityNow(of, properties);
  if (now?.groupSees === shows) return now;
  const all = of.phases.flatMap(({ activities }): readonly ActivityDefinition[] => activities);
  return all.find(({ groupSees }) => groupSees === shows);
}

function phaseThatShows(of: ConversationDefinition, properties: Properties, shows: SceneKind): PhaseDefinition | undefined {
  const activity = activityThatShows(of, properties, shows);
  return of.phases.find(({ activities }) => activities.some(({ id }) => id === activity?.id));
}

/** The picture that comes next in the meeting, after the one that is shown. */
export function nextComposition(conversation: ConversationDefinition, properties: Properties, shows: SceneKind): SceneKind | undefined {
  const all = conversation.phases.flatMap(({ activities }): readonly ActivityDefinition[] => activities);
  const now = activityNow(conversation, properties);
  const from = all.findIndex(({ id }) => id === now?.id);
  const ahead = all.slice(Math.max(0, from)).map(({ groupSees }) => groupSees);
  const at = ahead.indexOf(shows);
  return ahead.slice(at < 0 ? 0 : at).find(one => one !== shows);
}
