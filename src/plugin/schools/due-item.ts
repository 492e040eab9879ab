import { schoolsWithDue } from '../../core/schools/due';
import type { RoundRow } from '../../core/schools/round';
import { CLOSED } from '../../core/syntax';
import { keyMeant } from '../../ui/key-press';
import type { Context } from '../context';
import { onCreated } from '../panes';
import { told } from '../say';
import { sessionInSight } from '../session/session-at-hand';
import { propertiesOf } from '../session/note-properties';
import type { Round } from './round';

/** Nobody waits for it: it begins when the app has long been there, and comes well after the last change. */
const QUIET_MILLISECONDS = 5_000;
const HOUR = 3_600_000;

/**
 * What is due, in the status bar: of the school at hand where that has something, else at how many schools. It opens the page of all
 * schools, and is not there where nothing is due. While a meeting runs nothing is read for it.
 */
export function dueItem(context: Context, round: Round, open: () => unknown): void {
  const { plugin, app: { workspace, metadataCache, vault } } = context;
  const el = plugin.addStatusBarItem();
  let waiting: number | undefined;
  const look = (): void => {
    window.clearTimeout(waiting);
    if (!isMeetingOn(context)) round.read().catch(() => undefined);
  };
  const lookLater = (): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(look, QUIET_MILLISECONDS);
  };
  const draw = (): void => { drawDue(el, context, round.latest ?? []); };
  becomeButton(context, el, open);
  draw();
  round.onRead(plugin, draw);
  plugin.register(() => { window.clearTimeout(waiting); });
  workspace.onLayoutReady(() => {
    lookLater();
    plugin.registerInterval(window.setInterval(lookLater, HOUR));
    plugin.registerEvent(workspace.on('file-open', draw));
    plugin.registerEvent(metadataCache.on('changed', lookLater));
    plugin.registerEvent(vault.on('rename', lookLater));
    plugin.registerEvent(vault.on('delete', lookLater));
    onCreated(context.app, plugin, lookLater);
  });
}

function isMeetingOn(context: Context): boolean {
  const file = sessionInSight(context);
  const phase = (file && propertiesOf(context.app, file)?.phase) ?? 0;
  return phase > 0 && phase < CLOSED;
}

function becomeButton(context: Context, el: HTMLElement, open: () => unknown): void {
  const { plugin } = context;
  el.addClass('mod-clickable', 'ambitiegesprek-due-item');
  el.setAttribute('role', 'button');
  el.setAttribute('tabindex', '0');
  plugin.registerDomEvent(el, 'click', () => { told(context, open); });
  plugin.registerDomEvent(el, 'keydown', (event) => {
    const key = keyMeant(event)?.key;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    told(context, open);
  });
}

function drawDue(el: HTMLElement, context: Context, rows: readonly RoundRow[]): void {
  const { schools: words } = context.words;
  const path = (sessionInSight(context) ?? context.app.workspace.getActiveFile())?.path;
  const row = rows.find(({ note, meetings }) => path !== undefined && (note === path || meetings.includes(path)));
  const [due] = row?.due ?? [];
  const shown = row && due
    ? words.dueHere(row.name, due)
    : words.dueShort(schoolsWithDue(rows, 'evaluation'), schoolsWithDue(rows, 'appointment'));
  el.toggle(shown !== '');
  el.setText(shown);
  el.setAttribute('aria-label', `${shown}. ${words.open}`);
}
