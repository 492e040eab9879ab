import type { TFile } from 'obsidian';
import { withChoice, directed, hold, release, type Directed, type StageDirection, type Moment } from '../../core/stage/direction';
import type { SceneKind } from '../../core/stage/scene';
import type { Session } from '../../core/session';
import { wordsIn } from '../../i18n/words';
import type { Words } from '../../i18n/words';
import { momentOf, nextComposition } from '../../ui/room/room-scene';
import type { RoomServices, RoomView } from '../../ui/room/room-services';
import type { Context } from '../context';
import { localTime } from '../local-time';
import { methodOfNote } from '../method/method-for';
import type { Method } from '../method/method-for';
import { picturesOf } from '../session/pictures';
import { silenceOf } from '../silences';
import { directionOf, setDirection } from './directions';

/** What a screen of the group, large or small, asks of the app for the note that `fileOf` gives. */
export function roomServices(context: Context, fileOf: () => TFile | undefined, sessionOf: () => Session | undefined): RoomServices {
  // The room reads the language of the note, which is known only once that has been read, and may change.
  const words = (): Words => wordsIn(sessionOf()?.language ?? context.language);
  const method = (): Method => methodOfNote(context, sessionOf());
  return {
    get words() { return words(); },
    get wording() { return method().wording; },
    get conversation() { return method().conversation; },
    resolve: local => new Date(local).getTime(),
    canvas: () => createEl('canvas'),
    ...picturesOf(context.app, () => fileOf()?.path ?? ''),
    direct: (direction) => {
      const file = fileOf();
      if (file) setDirection(context, file.path, direction);
    },
  };
}

/** What such a screen shows now. */
export function roomView(context: Context, { path }: TFile, session: Session, lastPupil?: string, before: StageDirection = {}): RoomView {
  const silence = silenceOf(context, path);
  return {
    session, now: localTime(new Date()), direction: { ...before, ...directionOf(context, path) },
    ...(silence ? { silence } : {}), ...(lastPupil === undefined ? {} : { lastPupil }),
  };
}

/** Puts a question on the screen; without one, what follows from the activity. */
export async function showQuestion(context: Context, file: TFile, question: string | undefined): Promise<void> {
  const controls = new RoomControls(context, file, context.files.latest(file) ?? await context.files.read(file));
  controls.follow();
  if (question !== undefined) controls.choose({ question });
}

/** What the facilitator does with the screen of one session. */
export class RoomControls {
  constructor(private readonly context: Context, private readonly file: TFile, private readonly session: Session) {}

  get direction(): StageDirection {
    return directionOf(this.context, this.file.path);
  }

  get shows(): SceneKind {
    return this.directed.shows;
  }

  get chosen(): boolean {
    return this.directed.chosen;
  }

  get personal(): boolean {
    return this.directed.personal;
  }

  /** The question that was chosen for the screen, by its id. */
  get question(): string | undefined {
    return this.directed.question;
  }

  get next(): SceneKind | undefined {
    return nextComposition(this.method.conversation, this.session.properties, this.shows);
  }

  choose(choice: Parameters<typeof withChoice>[2]): void {
    this.set(withChoice(this.direction, this.moment, choice));
  }

  /** To the picture that comes next. */
  goAhead(): void {
    if (this.next !== undefined) this.choose({ shows: this.next });
  }

  /** Takes the question off again, and with it every other choice. */
  follow(): void {
    this.set(release(this.direction));
  }

  toggleHold(): void {
    this.set(this.direction.held ? release(this.direction) : hold(this.direction, this.moment));
  }

  toggle(part: 'black' | 'clock' | 'names'): void {
    const { direction } = this;
    this.set({ ...direction, [part]: !(direction[part] ?? part === 'clock') });
  }

  togglePersonal(): void {
    this.choose({ personal: !this.directed.personal });
  }

  private get directed(): Directed {
    return directed(this.direction, this.moment);
  }

  private get method(): Method {
    return methodOfNote(this.context, this.session);
  }

  private get moment(): Moment {
    return momentOf(this.method.conversation, this.session.properties);
  }

  private set(direction: StageDirection): void {
    setDirection(this.context, this.file.path, direction);
  }
}
