import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import { inNoteMenu } from '../session/session-acts';
import { likelySession } from '../session/session-at-hand';
import { GUIDE_VIEW, GuideView } from './guide-view';
import { openGuide } from './open-guide';

const ICON = 'list-checks';

/** The guide, and the ways to open it. */
export function guideFeature(context: Context): void {
  const { plugin, words } = context;
  const open = (file: TFile | undefined): void => { told(context, () => openGuide(context, file)); };
  plugin.registerView(GUIDE_VIEW, leaf => new GuideView(leaf, context));
  plugin.addCommand({ id: 'open-guide', name: words.commands.openGuide, icon: ICON, callback: () => { open(likelySession(context)); } });
  plugin.addRibbonIcon(ICON, words.commands.openGuide, () => { open(likelySession(context)); });
  inNoteMenu(context, 'sheet', { name: words.commands.openGuide, icon: ICON, act: open });
}
