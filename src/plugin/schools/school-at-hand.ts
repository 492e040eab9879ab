import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say, told } from '../say';
import { sessionAtHand } from '../session/session-at-hand';
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
  else openDialog(new SchoolChoice(context, schools, act));
}

class SchoolChoice extends FuzzySuggestModal<VaultSchool> {
  constructor(
    private readonly context: Context, private readonly schools: VaultSchool[], private readonly act: (school: VaultSchool) => unknown,
  ) {
    super(context.app);
    this.setPlaceholder(context.words.years.view.chooseSchool);
  }

  override getItems(): VaultSchool[] {
    return this.schools;
  }

  override getItemText({ name }: VaultSchool): string {
    return name;
  }

  override onChooseItem(school: VaultSchool): void {
    told(this.context, () => this.act(school));
  }
}
