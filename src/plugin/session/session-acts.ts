import { TFile } from 'obsidian';
import type { Session } from '../../core/session';
import { conversationOfNote } from '../../method/conversations';
import type { Context } from '../context';
import { told } from '../say';
import { sessionAtHand, sessionTold } from './session-at-hand';

/** Something that can be done with a session. */
export interface SessionAct {
  readonly name: string;
  readonly icon: string;
  /** Whether it suits the session as it was last read. */
  readonly fits?: (session: Session) => boolean;
  readonly act: (file: TFile) => unknown;
  /** Offered as a command in the session's report, too. */
  readonly inReport?: boolean;
}

/** Whether there is a sheet to do something with: some kinds of conversation have none, unless the note has one all the same. */
export function hasSheet(session: Session): boolean {
  return session.sheet !== undefined || conversationOfNote(session).sheet;
}

const GROUPS = { sheet: 'ambitiegesprek', meeting: 'ambitiegesprek-meeting' } as const;

/** Offers it as a command, for the session at hand. */
export function asCommand(context: Context, id: string, { name, icon, fits, act, inReport = false }: SessionAct): void {
  context.plugin.addCommand({
    id, name, icon,
    checkCallback: (checking) => {
      const file = inReport ? sessionTold(context) : sessionAtHand(context);
      const session = file && context.files.latest(file);
      // A session that nobody has read yet stops no command: the note then says for itself what is in the way.
      if (!file || (session && fits && !fits(session))) return false;
      if (!checking) told(context, () => act(file));
      return true;
    },
  });
}

/** Offers it in the menu of a session's note: what depends on how far the meeting is, only while that is in sight. */
export function inNoteMenu(context: Context, group: keyof typeof GROUPS, { name, icon, fits, act }: SessionAct): void {
  const { plugin, app, index, files } = context;
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || !index.isSession(file)) return;
    const session = files.latest(file);
    if (fits && !(session && fits(session))) return;
    menu.addItem(item => item.setTitle(name).setIcon(icon).setSection(GROUPS[group]).onClick(() => { told(context, () => act(file)); }));
  }));
}
