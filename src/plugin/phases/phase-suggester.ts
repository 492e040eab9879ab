import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import { CLOSED } from '../../core/syntax';
import type { Context } from '../context';
import { told } from '../say';
import { enterPhase } from './enter-phase';
import { phaseName } from './phase-names';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, CLOSED];

/** Offers the phases of a session; choosing one moves the meeting there. */
export class PhaseSuggester extends FuzzySuggestModal<number> {
  constructor(private readonly context: Context, private readonly file: TFile) {
    super(context.app);
    this.setPlaceholder(context.words.commands.choosePhase);
  }

  override getItems(): number[] {
    return NUMBERS;
  }

  override getItemText(phase: number): string {
    const { language, words, files } = this.context;
    const name = phaseName(phase, language, words);
    const label = phase === CLOSED ? name : `${phase} · ${name}`;
    return files.latest(this.file)?.properties.phase === phase ? `${label} (${words.commands.currentPhase})` : label;
  }

  override onChooseItem(phase: number): void {
    told(this.context, () => enterPhase(this.context, this.file, phase));
  }
}
