import { ItemView } from 'obsidian';
import type { TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Session } from '../../core/session';
import type { GuideHandle, GuideState as GuideShows } from '../../ui/guide/guide-services';
import { mountGuide } from '../../ui/guide/mount-guide';
import type { Context } from '../context';
import { told } from '../say';
import { localTime } from '../local-time';
import { onDirection } from '../room/directions';
import { RoomControls } from '../room/shown-session';
import { askReal } from '../session/real-session';
import type { ShowsSession } from '../session/session-at-hand';
import { isRecord } from '../settings/read-settings';
import { onSilence, silenceOf } from '../silences';
import { whenIndexed } from '../when-indexed';
import { FollowedSession } from './followed-session';
import { GUIDE_VIEW } from './guide-seen';
import { guideServices } from './guide-services';
import { noteServices } from './note-services';
import { LastMeeting } from './last-meeting';
import { MethodNoteWatch } from './method-note-watch';
import { previousPeople } from './previous-people';

// A clock that shows minutes is right when it turns within a few seconds of the wall's.
const CLOCK_MILLISECONDS = 5000;

/** The guide beside the notes: it follows the session at hand and the wall clock, and keeps nothing of either. */
export class GuideView extends ItemView implements ShowsSession {
  override navigation = false;
  override icon = 'list-checks';
  private readonly followed: FollowedSession;
  private readonly lastMeeting: LastMeeting;
  private readonly methodNote: MethodNoteWatch;
  private handle: GuideHandle | undefined;
  private stopClock: (() => void) | undefined;
  /** Asked for before the guide was drawn. */
  private wanted: number | undefined;

  constructor(leaf: WorkspaceLeaf, private readonly context: Context) {
    super(leaf);
    this.followed = new FollowedSession(context, () => { this.draw(); });
    this.lastMeeting = new LastMeeting(context, () => { this.draw(); });
    this.methodNote = new MethodNoteWatch(context, () => { this.draw(); });
  }

  get sessionFile(): TFile | undefined {
    return this.followed.file;
  }

  override getViewType(): string {
    return GUIDE_VIEW;
  }

  override getDisplayText(): string {
    return this.context.words.guide.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.followed.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = isRecord(state) ? state['file'] : undefined;
    if (typeof path === 'string' && path !== '') this.followed.showPath(path);
    await super.setState(state, result);
  }

  /** Brings a session into view, and a phase of it without moving the meeting. */
  show(file: TFile, phase?: number): void {
    this.followed.show(file);
    if (this.handle) this.handle.look(phase);
    else this.wanted = phase;
  }

  /** Gives it the keyboard: Tab goes through it from the top. */
  focus(): void {
    this.handle?.focus();
  }

  protected override async onOpen(): Promise<void> {
    const { workspace, metadataCache, vault } = this.app;
    const follow = (): void => { this.followed.follow(); };
    this.registerEvent(workspace.on('active-leaf-change', follow));
    this.registerEvent(workspace.on('file-open', follow));
    // A note becomes a session when its properties have been indexed.
    this.registerEvent(metadataCache.on('changed', follow));
    this.register(whenIndexed(this.app, () => {
      this.followed.indexed();
      this.lastMeeting.indexed();
      this.draw();
    }));
    this.registerEvent(vault.on('modify', (file) => { this.methodNote.written(file); }));
    this.registerEvent(this.context.copies.onChange(() => { this.draw(); }));
    this.registerEvent(onDirection(() => { this.draw(); }));
    this.registerEvent(onSilence(() => { this.draw(); }));
    this.register(this.context.settings.onChange(() => { this.handle?.configure(this.services()); }));
    this.contentEl.onWindowMigrated(() => { told(this.context, () => { this.mount(); }); });
    workspace.onLayoutReady(() => { this.followed.begin(); });
    this.mount();
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    await this.handle?.commitPending();
    this.takeDown();
    this.followed.stop();
    this.lastMeeting.stop();
  }

  override onResize(): void {
    this.draw();
  }

  private mount(): void {
    this.takeDown();
    this.handle = mountGuide(this.contentEl, this.services());
    const { win } = this.contentEl;
    const timer = win.setInterval(() => { this.draw(); }, CLOCK_MILLISECONDS);
    this.stopClock = () => { win.clearInterval(timer); };
    if (this.wanted !== undefined) this.handle.look(this.wanted);
    this.wanted = undefined;
    this.draw();
  }

  private takeDown(): void {
    this.stopClock?.();
    this.stopClock = undefined;
    this.handle?.destroy();
    this.handle = undefined;
  }

  private services(): ReturnType<typeof guideServices> {
    return guideServices(this.context, this, () => this.followed.file);
  }

  private ofNote(file: TFile, session: Session): Pick<GuideShows, 'note' | 'previousPeople' | 'lastMeeting' | 'methodTold'> {
    const lastMeeting = this.lastMeeting.shownFor(file, session);
    const people = previousPeople(this.context, file, session);
    const methodTold = this.methodNote.toldOf(file, session);
    const more = { ...(lastMeeting ? { lastMeeting } : {}), ...(methodTold ? { methodTold } : {}) };
    return { note: noteServices(this.context, file), previousPeople: people, ...more };
  }

  private draw(): void {
    const { file, session } = this.followed;
    const question = file && session && new RoomControls(this.context, file, session).question;
    const copy = file && this.context.copies.of(file);
    const silence = file && silenceOf(this.context, file.path);
    this.handle?.update({
      now: localTime(new Date()),
      ...(file && session ? { session, ...this.ofNote(file, session) } : {}),
      ...(silence ? { silence } : {}),
      ...(file && copy ? { conflict: { other: copy.other, callReal: () => { askReal(this.context, file); } } } : {}),
      ...(question === undefined ? {} : { roomQuestion: question }),
    });
  }
}
