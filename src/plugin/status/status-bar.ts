import type { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import { keyMeant } from '../../ui/key-press';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { PhaseSuggester } from '../phases/phase-suggester';
import { askReal } from '../session/real-session';
import { sessionInSight } from '../session/session-at-hand';
import { copyStatus, statusText } from './status-text';

const HALF_MINUTE = 30_000;

/** Shows where the meeting at hand is, in the status bar. A click, Enter or the space bar offers the phases. */
class StatusItem {
  private file: TFile | undefined;
  private session: Session | undefined;
  private stopWatching: (() => void) | undefined;
  private timer: number | undefined;

  constructor(private readonly context: Context, private readonly el: HTMLElement) {
    el.addClass('mod-clickable', 'ambitiegesprek-status-item');
    el.setAttribute('role', 'button');
    el.setAttribute('tabindex', '0');
    context.plugin.registerDomEvent(el, 'click', () => this.offerPhases());
    context.plugin.registerDomEvent(el, 'keydown', (event) => {
      const key = keyMeant(event)?.key;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      this.offerPhases();
    });
    this.draw();
  }

  /** Follows the session that is in sight now; notes that are no session cost one look into the index. */
  follow(): void {
    const file = sessionInSight(this.context);
    if (file === this.file) return;
    this.stop();
    this.file = file;
    if (file) {
      this.stopWatching = this.context.files.watch(file, {
        changed: session => this.show(session),
        gone: () => this.forget(),
      });
      this.timer = this.el.win.setInterval(() => this.draw(), HALF_MINUTE);
    }
    this.draw();
  }

  stop(): void {
    this.stopWatching?.();
    if (this.timer !== undefined) this.el.win.clearInterval(this.timer);
    this.stopWatching = undefined;
    this.timer = undefined;
    this.session = undefined;
  }

  private show(session: Session): void {
    const moved = session.properties !== this.session?.properties;
    this.session = session;
    if (moved) this.draw();
  }

  private forget(): void {
    this.stop();
    this.file = undefined;
    this.draw();
  }

  draw(): void {
    const copy = this.file && this.context.copies.of(this.file);
    const status = copy ? copyStatus(this.context.words, copy) : this.session && statusText(this.context, this.session, new Date());
    this.el.toggle(status !== undefined);
    if (!status) return;
    this.el.setText(status.shown);
    // Whoever speaks to the screen says what can be seen.
    this.el.setAttribute('aria-label', status.spoken.startsWith(status.shown) ? status.spoken : `${status.shown}. ${status.spoken}`);
  }

  private offerPhases(): void {
    if (!this.file) return;
    if (this.context.copies.mayWrite(this.file)) openDialog(new PhaseSuggester(this.context, this.file));
    else askReal(this.context, this.file);
  }
}

export function statusFeature(context: Context): void {
  const { plugin, app } = context;
  const item = new StatusItem(context, plugin.addStatusBarItem());
  plugin.register(() => item.stop());
  app.workspace.onLayoutReady(() => {
    const follow = (): void => item.follow();
    plugin.registerEvent(app.workspace.on('active-leaf-change', follow));
    plugin.registerEvent(app.workspace.on('file-open', follow));
    plugin.registerEvent(app.workspace.on('layout-change', follow));
    // A note becomes a session, or stops being one, when its properties have been indexed.
    plugin.registerEvent(app.metadataCache.on('changed', () => {
      follow();
      item.draw();
    }));
    plugin.registerEvent(context.copies.onChange(() => { item.draw(); }));
    follow();
  });
}
