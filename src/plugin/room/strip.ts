import { Component } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import { mountStrip, type StripHandle } from '../../ui/room/strip/mount-strip';
import type { StripServices } from '../../ui/room/strip/strip-services';
import type { Context } from '../context';
import { told } from '../say';
import { openMenu } from '../sheet/open-menu';
import { onSilence } from '../silences';
import { onDirection } from './directions';
import { LastPupil } from './last-pupil';
import { RoomControls, roomServices, roomView } from './shown-session';
import { stripMenu } from './strip-menu';

const TICK_MILLISECONDS = 1000;

/** The strip of the guide for one note: mounts it into a slot, and gives what takes it down. */
export function stripFor(context: Context, file: TFile): (slot: HTMLElement) => () => void {
  return (slot) => {
    const strip = new MountedStrip(context, file, slot);
    strip.load();
    return () => { strip.unload(); };
  };
}

class MountedStrip extends Component {
  private session: Session | undefined;
  private readonly lastPupil: LastPupil;
  private handle: StripHandle | undefined;

  constructor(private readonly context: Context, private readonly file: TFile, private readonly slot: HTMLElement) {
    super();
    this.lastPupil = new LastPupil(context, () => { this.draw(); });
  }

  override onload(): void {
    told(this.context, () => { this.mount(); });
  }

  override onunload(): void {
    this.handle?.destroy();
  }

  private mount(): void {
    this.handle = mountStrip(this.slot, this.services());
    this.registerEvent(onDirection(path => { this.heard(path); }));
    this.registerEvent(onSilence(path => { this.heard(path); }));
    this.registerInterval(this.slot.win.setInterval(() => { this.draw(); }, TICK_MILLISECONDS));
    this.register(this.context.settings.onChange(() => { this.draw(); }));
    this.register(this.context.files.watch(this.file, {
      changed: session => { this.take(session); },
      renamed: () => { this.draw(); },
      gone: () => { this.session = undefined; },
    }));
  }

  private services(): StripServices {
    const { context, file } = this;
    return {
      room: roomServices(context, () => file, () => this.session),
      words: context.words.room,
      goAhead: () => { this.control(controls => { controls.goAhead(); }); },
      toggleHold: () => { this.control(controls => { controls.toggleHold(); }); },
      toggleBlack: () => { this.control(controls => { controls.toggle('black'); }); },
      follow: () => { this.control(controls => { controls.follow(); }); },
      choose: (event) => { if (this.session) openMenu(this.slot.doc, event, stripMenu(context, file, this.session)); },
    };
  }

  private control(act: (controls: RoomControls) => void): void {
    if (this.session) act(new RoomControls(this.context, this.file, this.session));
  }

  private take(session: Session): void {
    this.session = session;
    this.draw();
  }

  private heard(path: string): void {
    if (path === this.file.path) this.draw();
  }

  private draw(): void {
    const { session, handle } = this;
    if (!session || !handle) return;
    const controls = new RoomControls(this.context, this.file, session);
    const { next, chosen } = controls;
    const view = roomView(this.context, this.file, session, this.lastPupil.shownFor(this.file, session));
    handle.update({ ...view, chosen, ...(next === undefined ? {} : { next }) });
  }
}
