import { ConfirmationModal, TFile } from 'obsidian';
import type { App } from 'obsidian';
import { overviewBase } from '../../core/schools/overview';
import { wordsIn } from '../../i18n/words';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { freePath } from '../new-file';
import { reasonOf, say, warn } from '../say';
import { noteLanguage } from '../session/note-language';
import { YEARS_IN_BASE } from './years-in-base';

/** Makes the overview, or opens the one that is there; one that somebody changed is only replaced by who says so. */
export async function createOverview(context: Context): Promise<void> {
  const { app: { vault }, words: { schools: words } } = context;
  const language = noteLanguage(context);
  const { overview, overviewFile } = wordsIn(language).schools;
  const text = overviewBase({ words: overview, language, yearsView: YEARS_IN_BASE });
  try {
    const there = vault.getAbstractFileByPath(`${overviewFile}.base`);
    const file = there instanceof TFile
      ? await again(context, there, text)
      : await vault.create(freePath(vault, overviewFile, 'base'), text);
    if (!file) return;
    say(words.overviewMade(file.name));
    await context.app.workspace.getLeaf('tab').openFile(file);
  } catch (error) {
    warn(words.notMade(reasonOf(error)));
  }
}

async function again(context: Context, there: TFile, text: string): Promise<TFile | undefined> {
  const { app: { vault } } = context;
  const before = await vault.read(there);
  if (before === text) return there;
  const answer = await ask(context, there.name);
  if (answer === 'cancel') return undefined;
  if (answer === 'open') return there;
  if (answer === 'beside') return vault.create(freePath(vault, there.path.slice(0, -'.base'.length), 'base'), text);
  // What was changed after the question was asked is nobody's to replace unasked.
  const now = await vault.process(there, found => (found === before ? text : found));
  return now === text ? there : again(context, there, text);
}

type Answer = 'open' | 'beside' | 'replace' | 'cancel';

class OverviewModal extends ConfirmationModal {
  constructor(app: App, private readonly closed: () => void) {
    super(app);
  }

  override onClose(): void {
    super.onClose();
    this.closed();
  }
}

function ask({ app, words: { schools: words } }: Context, name: string): Promise<Answer> {
  return new Promise((resolve) => {
    // The app may close it before or after it calls the button; what was answered first counts.
    const modal = new OverviewModal(app, () => { queueMicrotask(() => { resolve('cancel'); }); });
    modal.setTitle(words.createOverview);
    modal.setContent(words.overviewThere(name));
    modal.addButton(button => button.setButtonText(words.openIt).setCta().onClick(() => { resolve('open'); }));
    modal.addButton(button => button.setButtonText(words.makeBeside).onClick(() => { resolve('beside'); }));
    modal.addButton(button => button.setButtonText(words.replaceIt).onClick(() => { resolve('replace'); }));
    modal.addCancelButton(words.cancel);
    openDialog(modal);
  });
}
