import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import { CLOSED } from '../../core/syntax';
import { skeletonOf } from '../../method/conversations';
import type { Context } from '../context';
import { told } from '../say';
import { enterPhase } from './enter-phase';
import { phaseName } from './phase-names';

/** Offers the phases of a session; choosing one moves the meeting there. */
export class PhaseSuggester extends FuzzySuggestModal<number> {
  constructor(private readonly context: Context, private readonly file: TFile) {
    super(context.app);
    this.setPlaceholder(context.words.commands.choosePhase);
  }

  override getItems(): number[] {
    const { phases } = this.context.files.latest(this.file)?.skeleton ?? skeletonOf({});
    return [...phases, CLOSED];
  }

  override getItemText(phase: number): string {
    const { words, files } = this.context;
    const name = phaseName(this.context, files.latest(this.file), phase);
    const label = phase === CLOSED ? name : `${phase} · ${name}`;
    return files.latest(this.file)?.properties.phase === phase ? `${label} (${words.commands.currentPhase})` : label;
  }

  override onChooseItem(phase: number): void {
    told(this.context, () => enterPhase(this.context, this.file, phase));
  }
}
