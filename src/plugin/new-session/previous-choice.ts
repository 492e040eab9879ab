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
    const all = this.context.index.all();
    const which = whichSchool(this.context, all);
    const school = which(this.form.school);
    const own = school === '' ? [] : all.filter(card => which(card.schoolIdentity) === school);
    // A conversation may go on where a school merged or changed its name, so other schools come too, after its own.
    const cards = [...own, ...all.filter(card => !own.includes(card))];
    this.dropdown.selectEl.empty();
    this.dropdown.addOption('', this.context.words.dialogs.noPrevious);
    for (const { file } of cards) this.dropdown.addOption(file.path, file.basename);
    const stillThere = this.chosenByHand && (this.form.previous === '' || cards.some(({ file }) => file.path === this.form.previous));
    if (!stillThere) this.form.previous = this.proposed(all, school) ?? '';
    this.dropdown.setValue(this.form.previous);
    this.chosen();
  }

  private proposed(all: readonly SessionCard[], school: string): string | undefined {
    return newestBefore(meetingCards(this.context, all), school, this.form.date === '' ? undefined : this.form.date)?.path;
  }
}
