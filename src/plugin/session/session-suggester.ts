import { FuzzySuggestModal } from 'obsidian';
import type { FuzzyMatch, TFile } from 'obsidian';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say } from '../say';
import type { SessionCard } from './session-index';

class SessionSuggester extends FuzzySuggestModal<SessionCard> {
  constructor(
    private readonly context: Context, private readonly cards: () => SessionCard[], private readonly choose: (file: TFile) => void,
  ) {
    super(context.app);
    this.setPlaceholder(context.words.commands.chooseSession);
  }

  override getItems(): SessionCard[] {
    return this.cards();
  }

  override getItemText({ file, school, date, copyOf }: SessionCard): string {
    const copy = copyOf === undefined ? [] : [this.context.words.commands.conflictCopy];
    return [file.basename, ...[date, school].filter(part => part !== '' && !file.basename.includes(part)), ...copy].join(' · ');
  }

  override renderSuggestion(match: FuzzyMatch<SessionCard>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    el.setAttribute('dir', 'auto');
  }

  override onChooseItem({ file }: SessionCard): void {
    this.choose(file);
  }
}

/** Lets the user choose one of the vault's sessions, the newest first; conflict copies come last and say what they are. */
export function chooseSession(context: Context, choose: (file: TFile) => void): void {
  // Asked anew at each key: the app may still be reading the vault.
  const cards = (): SessionCard[] => {
    return context.index.withCopies().sort((a, b) => Number(a.copyOf !== undefined) - Number(b.copyOf !== undefined));
  };
  if (cards().length === 0) say(context.words.commands.noSessions);
  else openDialog(new SessionSuggester(context, cards, choose));
}
