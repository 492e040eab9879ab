import { ConfirmationModal } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { warn } from '../say';
import type { ActPair, UndoDirection } from './act-history';

type Step = (file: TFile) => Promise<boolean>;

/** Takes a step on a note; where the act that it steps over has another half in another note, it asks whether to step there too. */
export async function bothHalves(context: Context, file: TFile, direction: UndoDirection, step: Step): Promise<boolean> {
  const { files, words: { years: { halves } } } = context;
  const pair = files.historyOf(file)?.pairOf(direction);
  const other = pair?.notes.find(note => note !== file);
  const standing = pair && other ? files.historyOf(other)?.standing(pair, direction) ?? 'no' : 'no';
  if (!pair || !other || standing === 'no') return step(file);
  if (standing === 'later') {
    warn(halves.later(other.basename));
    return step(file);
  }
  const answer = await ask(context, other, direction);
  if (answer === 'cancel') return false;
  if (answer === 'one') return step(file);
  if (!await wholeHalf(context, file, pair, direction, step)) return false;
  if (!await wholeHalf(context, other, pair, direction, step)) warn(halves[direction].otherStays(other.basename));
  return true;
}

/** One half may be several acts, each of which can be taken back by itself. */
export async function wholeHalf({ files }: Context, file: TFile, pair: ActPair, direction: UndoDirection, step: Step): Promise<boolean> {
  do if (!await step(file)) return false;
  while (files.historyOf(file)?.pairOf(direction) === pair);
  return true;
}

type Answer = 'both' | 'one' | 'cancel';

class HalvesModal extends ConfirmationModal {
  constructor(app: App, private readonly closed: () => void) {
    super(app);
  }

  override onClose(): void {
    super.onClose();
    this.closed();
  }
}

function ask({ app, words: { years: { halves } } }: Context, other: TFile, direction: UndoDirection): Promise<Answer> {
  const words = halves[direction];
  return new Promise((resolve) => {
    // The app may close it before or after it calls the button; what was answered first counts.
    const modal = new HalvesModal(app, () => { queueMicrotask(() => { resolve('cancel'); }); });
    modal.setTitle(words.title);
    modal.setContent(words.ask(other.basename));
    modal.addButton(button => button.setButtonText(words.both).setCta().onClick(() => { resolve('both'); }));
    modal.addButton(button => button.setButtonText(halves.one).onClick(() => { resolve('one'); }));
    modal.addCancelButton(halves.cancel);
    openDialog(modal);
  });
}
