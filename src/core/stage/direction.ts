import { COMPOSITIONS, type SceneKind } from './scene';

/** What the facilitator asked of the screen of the group. It is of one meeting, on one device, and stands in no note. */
export interface StageDirection {
  /** The activity during which the next was chosen; a choice goes with its activity, save one that is held. */
  readonly activity?: string;
  readonly shows?: SceneKind;
  /** Id of a question. */
  readonly question?: string;
  /** Personal steps are shown, and not only counted. */
  readonly personal?: boolean;
  /** The cluster or ambition that is spoken about, by its words; empty: all of them. */
  readonly atHand?: string;
  readonly held?: boolean;
  readonly black?: boolean;
  readonly clock?: boolean;
  readonly names?: boolean;
}

/** Where the meeting is, as the method tells it. */
export interface Moment {
  readonly activity: string;
  readonly shows: SceneKind;
  /** How a question that is chosen here comes on the screen. */
  readonly asks: SceneKind;
}

export interface Directed {
  readonly shows: SceneKind;
  readonly question?: string;
  readonly personal: boolean;
  readonly atHand?: string;
  /** Somebody chose it: it does not follow from the activity. */
  readonly chosen: boolean;
}

/** What the room sees: the picture of the activity, unless another was chosen during it or is held. */
export function directed(direction: StageDirection, moment: Moment): Directed {
  const { shows, question, personal = false, atHand, held = false } = direction;
  if (!held && direction.activity !== moment.activity) return { shows: moment.shows, personal: false, chosen: false };
  const chosen = shows ?? (question === undefined ? moment.shows : moment.asks);
  return {
    shows: chosen,
    personal,
    chosen: held || shows !== undefined || question !== undefined,
    ...(question === undefined ? {} : { question }),
    ...(atHand === undefined ? {} : { atHand }),
  };
}

/** A choice made now: what was chosen during another activity is forgotten. What is held gives way to it, and it is held in turn. */
export function withChoice(
  direction: StageDirection,
  { activity }: Moment,
  choice: Pick<StageDirection, 'shows' | 'question' | 'personal' | 'atHand'>,
): StageDirection {
  return { ...lasting(direction), ...(isOf(direction, activity) ? choicesOf(direction) : {}), ...choice, activity };
}

/** Keeps what is on the screen now, whatever the meeting does, until it is released. */
export function hold(direction: StageDirection, moment: Moment): StageDirection {
  const { shows, question, personal, atHand } = directed(direction, moment);
  return {
    ...lasting(direction),
    activity: moment.activity,
    held: true,
    shows,
    personal,
    ...(question === undefined ? {} : { question }),
    ...(atHand === undefined ? {} : { atHand }),
  };
}

/** Follows the activity again. */
export function release(direction: StageDirection): StageDirection {
  const { held: _held, ...rest } = lasting(direction);
  return rest;
}

function isOf(direction: StageDirection, activity: string): boolean {
  return direction.held === true || direction.activity === activity;
}

function lasting({ held, black, clock, names }: StageDirection): StageDirection {
  return {
    ...(held ? { held } : {}),
    ...(black ? { black } : {}),
    ...(clock === undefined ? {} : { clock }),
    ...(names === undefined ? {} : { names }),
  };
}

function choicesOf({ shows, question, personal, atHand }: StageDirection): StageDirection {
  return {
    ...(shows === undefined ? {} : { shows }),
    ...(question === undefined ? {} : { question }),
    ...(personal === undefined ? {} : { personal }),
    ...(atHand === undefined ? {} : { atHand }),
  };
}

/** What was stored, as far as it can be understood: an older or newer version may have stored it. */
export function readDirection(stored: Readonly<Record<string, unknown>>): StageDirection {
  const text = (name: 'activity' | 'question' | 'atHand'): object => (typeof stored[name] === 'string' ? { [name]: stored[name] } : {});
  const flag = (name: 'personal' | 'held' | 'black' | 'clock' | 'names'): object =>
    typeof stored[name] === 'boolean' ? { [name]: stored[name] } : {};
  const shows = COMPOSITIONS.find(one => one === stored['shows']);
  return {
    ...text('activity'),
    ...text('question'),
    ...text('atHand'),
    ...(shows ? { shows } : {}),
    ...flag('personal'),
    ...flag('held'),
    ...flag('black'),
    ...flag('clock'),
    ...flag('names'),
  };
}
