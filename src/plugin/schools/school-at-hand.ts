import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { say, told } from '../say';
import { sessionAtHand } from '../session/session-at-hand';
import { chooseSchool } from '../years/choose-school';
import { schoolsOfVault, type VaultSchool } from './vault-schools';

/** The school whose note is in view, or of whose meeting it is. */
export function schoolAtHand(context: Context): VaultSchool | undefined {
  const file = sessionAtHand(context) ?? context.app.workspace.getActiveFile();
  return file ? schoolOfNote(context, file) : undefined;
}

export function schoolOfNote(context: Context, { path }: TFile): VaultSchool | undefined {
  return schoolsOfVault(context).find(({ note, cards }) => note?.path === path || cards.some(card => card.path === path));
}

/** Does it with the school at hand, else with one that is chosen. */
export function withSchool(context: Context, act: (school: VaultSchool) => unknown): void {
  const school = schoolAtHand(context);
  if (school) return told(context, () => act(school));
  const schools = schoolsOfVault(context).sort((a, b) => a.name.localeCompare(b.name));
  if (schools.length === 0) say(context.words.schools.empty);
  else chooseSchool(context, schools, act);
}
