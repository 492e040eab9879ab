import type { Context } from '../context';
import { schoolsFeature } from '../schools/schools-feature';
import { halvesInEditor } from '../session/halves-in-editor';
import { asCommand, inNoteMenu, type SessionAct } from '../session/session-acts';
import { askCarryOver } from './ask-carry-over';
import { linkCommands } from './link-commands';
import { openYears, openYearsOf, YEARS_VIEW } from './open-years';
import { RecordIndex } from './record-index';
import { YearsView } from './years-view';

const ICON = 'chart-gantt';

/** What becomes of a school's meetings over the years. */
export function yearsFeature(context: Context): void {
  const { plugin, words: { years: words } } = context;
  const records = new RecordIndex(context);
  records.follow(plugin);
  plugin.registerView(YEARS_VIEW, leaf => new YearsView(leaf, context, records));
  plugin.registerHoverLinkSource(YEARS_VIEW, { display: words.view.title, defaultMod: true });
  plugin.addCommand({ id: 'open-years', name: words.view.open, icon: ICON, callback: () => { openYears(context); } });
  inNoteMenu(context, 'sheet', { name: words.view.open, icon: ICON, act: file => openYearsOf(context, file) });
  schoolsFeature(context, records);
  linkCommands(context);
  halvesInEditor(context);
  const carry: SessionAct = { name: words.carryOver, icon: 'copy-plus', act: file => askCarryOver(context, file) };
  asCommand(context, 'carry-over', carry);
  inNoteMenu(context, 'meeting', carry);
}
