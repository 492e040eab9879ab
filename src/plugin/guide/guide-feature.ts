import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import { inNoteMenu } from '../session/session-acts';
import { chooseSession } from '../session/session-suggester';
import { likelySession } from '../session/session-at-hand';
import { GUIDE_VIEW } from './guide-seen';
import { GuideView } from './guide-view';
import { leadMeeting } from './lead-meeting';
import { openGuide } from './open-guide';

const ICON = 'list-checks';
const LEAD_ICON = 'presentation';

/** The guide, and the ways to open it. */
export function guideFeature(context: Context): void {
  const { plugin, words } = context;
  const open = (file: TFile | undefined): void => { told(context, () => openGuide(context, file)); };
  plugin.registerView(GUIDE_VIEW, leaf => new GuideView(leaf, context));
  plugin.addCommand({ id: 'open-guide', name: words.commands.openGuide, icon: ICON, callback: () => { open(likelySession(context)); } });
  plugin.addRibbonIcon(ICON, words.commands.openGuide, () => { open(likelySession(context)); });
  const lead = (file: TFile): void => { told(context, () => leadMeeting(context, file)); };
  const start = (): void => {
    const file = likelySession(context);
    if (file) lead(file);
    else chooseSession(context, lead);
  };
  plugin.addCommand({ id: 'lead-meeting', name: words.commands.leadMeeting, icon: LEAD_ICON, callback: start });
  plugin.addRibbonIcon(LEAD_ICON, words.commands.leadMeeting, start);
  inNoteMenu(context, 'meeting', { name: words.commands.leadMeeting, icon: LEAD_ICON, act: lead });
  inNoteMenu(context, 'sheet', { name: words.commands.openGuide, icon: ICON, act: open });
}
