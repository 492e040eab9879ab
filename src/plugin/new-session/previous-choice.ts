import type { DropdownComponent } from 'obsidian';
import type { Context } from '../context';
import { newestBefore } from '../../core/years/chain';
import type { SessionCard } from '../session/session-index';
import { meetingCards, whichSchool } from '../years/meetings';
import type { SessionForm } from './session-form';

/** The earlier session: the newest of the same school is proposed, until somebody chooses otherwise. */
export class PreviousChoice {
  private chosenByHand = false;

  /** `chosen` is told which meeting stands there now, also where it was proposed. */
  constructor(
    private readonly context: Context, private readonly form: SessionForm, private readonly dropdown: DropdownComponent,
    private readonly chosen: () => void,
  ) {
    dropdown.onChange((path) => {
      this.chosenByHand = true;
      form.previous = path;
      chosen();
    });
    this.refresh();
  }

  /** To be called when the school or the date has changed. */
  refresh(): void {
    const own = this.ofSchool();
    const cards = this.offered(own);
    this.dropdown.selectEl.empty();
    this.dropdown.addOption('', this.context.words.dialogs.noPrevious);
    for (const { file } of cards) this.dropdown.addOption(file.path, file.basename);
    const stillThere = this.chosenByHand && (this.form.previous === '' || cards.some(({ file }) => file.path === this.form.previous));
    if (!stillThere) this.form.previous = this.proposed() ?? '';
    this.dropdown.setValue(this.form.previous);
    this.chosen();
  }

  /** By its note, so also where that has another name now. */
  private proposed(): string | undefined {
    const school = whichSchool(this.context)(this.form.school);
    return newestBefore(meetingCards(this.context), school, this.form.date === '' ? undefined : this.form.date)?.path;
  }

  private ofSchool(): readonly SessionCard[] {
    const which = whichSchool(this.context);
    const school = which(this.form.school);
    return school === '' ? [] : this.context.index.all().filter(card => which(card.schoolIdentity) === school);
  }

  // A conversation may go on where a school merged or changed its name, so other schools come too, after its own.
  private offered(own: readonly SessionCard[]): SessionCard[] {
    return [...own, ...this.context.index.all().filter(card => !own.some(({ file }) => file === card.file))];
  }
}
