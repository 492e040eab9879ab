import { ItemView } from 'obsidian';
import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Session } from '../../core/session';
import type { StageDirection } from '../../core/stage/direction';
import { mountRoom } from '../../ui/room/mount-room';
import type { RoomHandle } from '../../ui/room/room-services';
import type { Context } from '../context';
import { onArrival } from '../panes';
import { told } from '../say';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { onSilence } from '../silences';
import { directionOf, onDirection } from './directions';
import { LastPupil } from './last-pupil';
import { roomServices, roomView } from './shown-session';

export const ROOM_VIEW = 'ambitiegesprek-room';

/** The bar moves once a second. */
const TICK_MILLISECONDS = 1000;

/** The screen of the group for one session. It only looks: nothing is written, whatever is done to it. */
export class RoomScreenView extends ItemView implements ShowsSession {
  override navigation = false;
  override icon = 'presentation';
  private path = '';
  private file: TFile | undefined;
  /** What a layout of an earlier version says of clock and names. */
  private stored: StageDirection = {};
  private session: Session | undefined;
  private readonly lastPupil: LastPupil;
  private handle: RoomHandle | undefined;
  private stopWatching: (() => void) | undefined;
  private stopClock: (() => void) | undefined;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
    this.lastPupil = new LastPupil(context, () => { this.draw(); });
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
    const { clock = true, names = false } = { ...this.stored, ...directionOf(this.context, this.path) };
    return { ...super.getState(), file: this.path, clock, names };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (isRecord(state)) {
      this.stored = { clock: state['clock'] !== false, names: state['names'] === true };
      const path = typeof state['file'] === 'string' ? state['file'] : this.path;
      if (path !== this.path || !this.handle) this.present(path);
      this.draw();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('ambitiegesprek-room-view');
    this.registerEvent(onDirection(path => { this.directed(path); }));
    this.registerEvent(onSilence(path => { this.directed(path); }));
    this.register(this.context.settings.onChange(() => { this.draw(); }));
    onArrival(this.app, this, () => (this.file ? [] : [this.path]), () => { told(this.context, () => { this.present(this.path); }); });
    // In another window everything has to be bound to that one.
    this.contentEl.onWindowMigrated(() => { told(this.context, () => { this.present(this.path); }); });
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.takeDown();
    return Promise.resolve();
  }

  private present(path: string): void {
    this.takeDown();
    this.path = path;
    const file = this.app.vault.getFileByPath(path);
    this.file = file ?? undefined;
    if (!file) {
      this.showGone();
      return;
    }
    this.contentEl.empty();
    this.handle = mountRoom(this.contentEl, roomServices(this.context, () => this.file ?? file, () => this.session));
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
    const timer = win.setInterval(() => { this.draw(); }, TICK_MILLISECONDS);
    this.stopClock = () => { win.clearInterval(timer); };
  }

  private take(session: Session): void {
    this.session = session;
    this.draw();
  }

  private directed(path: string): void {
    if (path !== this.path) return;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private draw(): void {
    const { session, handle, file } = this;
    if (!session || !handle || !file) return;
    handle.update(roomView(this.context, file, session, this.lastPupil.shownFor(file, session), this.stored));
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
