import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Context } from '../context';
import { say } from '../say';
import type { SessionCard } from './session-index';

class SessionSuggester extends FuzzySuggestModal<SessionCard> {
  constructor(context: Context, private readonly cards: SessionCard[], private readonly choose: (file: TFile) => void) {
    super(context.app);
    this.setPlaceholder(context.words.commands.chooseSession);
  }

  override getItems(): SessionCard[] {
    return this.cards;
  }

  override getItemText({ file, school, date }: SessionCard): string {
    return [file.basename, ...[date, school].filter(part => part !== '' && !file.basename.includes(part))].join(' · ');
  }

  override onChooseItem({ file }: SessionCard): void {
    this.choose(file);
  }
}

/** Lets the user choose one of the vault's sessions, the newest first. */
export function chooseSession(context: Context, choose: (file: TFile) => void): void {
  const cards = context.index.all();
  if (cards.length === 0) say(context.words.commands.noSessions);
  else new SessionSuggester(context, cards, choose).open();
}
