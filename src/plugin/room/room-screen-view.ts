import { ItemView } from 'obsidian';
import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import type { Session } from '../../core/session';
import { wordsIn } from '../../i18n/words';
import type { Words } from '../../i18n/words';
import type { RoomHandle, RoomServices, RoomShow } from '../../ui/room/room-services';
import type { Context } from '../context';
import { onCreated } from '../panes';
import { localTime } from '../local-time';
import { methodOfNote } from '../method/method-for';
import type { Method } from '../method/method-for';
import { told } from '../say';
import { picturesOf } from '../session/pictures';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { isQuestionOf, questionWords } from './question-words';
import { roomChoice } from './room-choice';

export const ROOM_VIEW = 'ambitiegesprek-room';

const CLOCK_MILLISECONDS = 5000;

/** The screen of the room for one session. It only looks: nothing is written, whatever is done to it. */
export class RoomScreenView extends ItemView implements ShowsSession {
  override navigation = false;
  override icon = 'presentation';
  private path = '';
  private file: TFile | undefined;
  private show: RoomShow = { clock: true, names: false };
  private session: Session | undefined;
  private handle: RoomHandle | undefined;
  private stopWatching: (() => void) | undefined;
  private stopClock: (() => void) | undefined;
  /** Counts what is shown, so that a screen still being loaded does not come up over a newer one. */
  private showing = 0;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
  }

  get sessionFile(): TFile | undefined {
    return this.file;
  }

  override getViewType(): string {
    return ROOM_VIEW;
  }

  override getDisplayText(): string {
    const { room } = this.context.words;
    return this.file ? room.titleOf(this.file.basename) : room.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.path, ...this.show };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state)) {
      this.show = { clock: state['clock'] !== false, names: state['names'] === true };
      const path = typeof state['file'] === 'string' ? state['file'] : this.path;
      if (path !== this.path || !this.handle) await this.present(path);
      this.draw();
    }
    await super.setState(state, result);
  }

  toggle(part: keyof RoomShow): void {
    this.choose({ ...this.show, [part]: !this.show[part] });
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('ambitiegesprek-room-view');
    this.registerEvent(roomChoice.onChange(() => { this.draw(); }));
    onCreated(this.app, this, (file) => {
      if (file.path === this.path && !this.file) told(this.context, () => this.present(this.path));
    });
    // In another window everything has to be bound to that one.
    this.contentEl.onWindowMigrated(() => { told(this.context, () => this.present(this.path)); });
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.takeDown();
    return Promise.resolve();
  }

  private async present(path: string): Promise<void> {
    this.takeDown();
    const turn = this.showing;
    this.path = path;
    const file = this.app.vault.getFileByPath(path);
    this.file = file ?? undefined;
    if (!file) {
      this.showGone();
      return;
    }
    const { mountRoom } = await import('../../ui/room/mount-room');
    if (turn !== this.showing) return;
    this.contentEl.empty();
    this.handle = mountRoom(this.contentEl, this.services(file));
    this.startClock();
    this.stopWatching = this.context.files.watch(file, {
      changed: session => { this.take(session); },
      renamed: renamed => { this.follow(renamed); },
      gone: () => { this.lose(); },
    });
  }

  // A window in the background slows its timers down; the room's own is in sight.
  private startClock(): void {
    const { win } = this.contentEl;
    const timer = win.setInterval(() => { this.draw(); }, CLOCK_MILLISECONDS);
    this.stopClock = () => { win.clearInterval(timer); };
  }

  private services(file: TFile): RoomServices {
    const { app } = this.context;
    // The room reads the language of the note, which is known only once that has been read, and may change.
    const words = (): Words => wordsIn(this.session?.language ?? this.context.language);
    const method = (): Method => methodOfNote(this.context, this.session);
    return {
      get words() { return words(); },
      get wording() { return method().wording; },
      get phases() { return method().conversation.phases; },
      resolve: local => new Date(local).getTime(),
      ...picturesOf(app, () => (this.file ?? file).path),
      chosen: (show) => { this.choose(show); },
    };
  }

  private take(session: Session): void {
    const before = this.session && currentPhase(this.session.properties);
    this.session = session;
    const phase = currentPhase(session.properties);
    // A question of the phase before would stand on the wall above what the room is doing now.
    if (before !== undefined && before !== phase && !isQuestionOf(phase, roomChoice.of(this.path))) roomChoice.choose(this.path, undefined);
    this.draw();
  }

  private choose(show: RoomShow): void {
    this.show = show;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private draw(): void {
    const { session, handle } = this;
    if (!session || !handle) return;
    const question = questionWords(roomChoice.of(this.path), methodOfNote(this.context, session).wording);
    handle.update({ session, now: localTime(new Date()), ...this.show, ...(question === undefined ? {} : { question }) });
  }

  private follow(file: TFile): void {
    this.file = file;
    this.path = file.path;
    this.app.workspace.requestSaveLayout();
  }

  private lose(): void {
    this.takeDown();
    this.file = undefined;
    this.showGone();
  }

  private takeDown(): void {
    this.showing += 1;
    this.handle?.destroy();
    this.handle = undefined;
    this.session = undefined;
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.stopClock?.();
    this.stopClock = undefined;
  }

  private showGone(): void {
    if (this.path === '') return;
    this.contentEl.empty();
    this.contentEl.createEl('p', { cls: 'ambitiegesprek-room-message', text: this.context.words.room.gone, attr: { role: 'status' } });
  }
}
