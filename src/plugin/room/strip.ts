import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import type { StripHandle, StripServices } from '../../ui/room/strip/mount-strip';
import type { Context } from '../context';
import { told } from '../say';
import { openMenu } from '../sheet/open-menu';
import { onSilence } from '../silences';
import { onDirection } from './directions';
import { lastPupil } from './last-pupil';
import { RoomDesk, roomServices, roomView } from './shown-session';
import { stripMenu } from './strip-menu';

const TICK_MILLISECONDS = 1000;

/** The strip of the guide for one note: mounts it into a slot, and gives what takes it down. */
export function mountStrip(context: Context, file: TFile): (slot: HTMLElement) => () => void {
  return (slot) => {
    const strip = new MountedStrip(context, file, slot);
    return () => { strip.takeDown(); };
  };
}

class MountedStrip {
  private session: Session | undefined;
  private pupilBefore: string | undefined;
  private handle: StripHandle | undefined;
  private down = false;
  private readonly stops: (() => void)[] = [];

  constructor(private readonly context: Context, private readonly file: TFile, private readonly slot: HTMLElement) {
    told(context, () => this.mount());
  }

  takeDown(): void {
    this.down = true;
    for (const stop of this.stops) stop();
    this.handle?.destroy();
  }

  private async mount(): Promise<void> {
    const { mountStrip: mount } = await import('../../ui/room/strip/mount-strip');
    if (this.down) return;
    this.handle = mount(this.slot, this.services());
    const heard = [onDirection(path => { this.heard(path); }), onSilence(path => { this.heard(path); })];
    const { win } = this.slot;
    const timer = win.setInterval(() => { this.draw(); }, TICK_MILLISECONDS);
    this.stops.push(
      () => { win.clearInterval(timer); },
      () => { for (const ref of heard) this.context.app.vault.offref(ref); },
      this.context.files.watch(this.file, {
        changed: session => { this.take(session); },
        renamed: () => { this.draw(); },
        gone: () => { this.session = undefined; },
      }),
    );
  }

  private services(): StripServices {
    const { context, file } = this;
    return {
      room: roomServices(context, () => file, () => this.session),
      words: context.words.room,
      goAhead: () => { this.desk(desk => { desk.goAhead(); }); },
      toggleHold: () => { this.desk(desk => { desk.toggleHold(); }); },
      toggleBlack: () => { this.desk(desk => { desk.toggle('black'); }); },
      follow: () => { this.desk(desk => { desk.follow(); }); },
      choose: (event) => { if (this.session) openMenu(this.slot.doc, event, stripMenu(context, file, this.session)); },
    };
  }

  private desk(act: (desk: RoomDesk) => void): void {
    if (this.session) act(new RoomDesk(this.context, this.file, this.session));
  }

  private take(session: Session): void {
    const first = !this.session;
    this.session = session;
    this.draw();
    if (first) told(this.context, async () => {
      this.pupilBefore = await lastPupil(this.context, this.file, session);
      this.draw();
    });
  }

  private heard(path: string): void {
    if (path === this.file.path) this.draw();
  }

  private draw(): void {
    const { session, handle } = this;
    if (!session || !handle) return;
    const desk = new RoomDesk(this.context, this.file, session);
    const { next, chosen } = desk;
    handle.update({ ...roomView(this.context, this.file, session, this.pupilBefore), chosen, ...(next === undefined ? {} : { next }) });
  }
}
