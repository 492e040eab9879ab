import type { DropdownComponent } from 'obsidian';
import type { Context } from '../context';
import type { SessionCard } from '../session/session-index';
import type { SessionForm } from './session-form';

/** The earlier session: the newest of the same school is proposed, until somebody chooses otherwise. */
export class PreviousChoice {
  private chosenByHand = false;

  constructor(private readonly context: Context, private readonly form: SessionForm, private readonly dropdown: DropdownComponent) {
    dropdown.onChange((path) => {
      this.chosenByHand = true;
      form.previous = path;
    });
    this.refresh();
  }

  /** To be called when the school or the date has changed. */
  refresh(): void {
    const own = this.context.index.ofSchool(this.form.school);
    const cards = this.offered(own);
    this.dropdown.selectEl.empty();
    this.dropdown.addOption('', this.context.words.dialogs.noPrevious);
    for (const { file } of cards) this.dropdown.addOption(file.path, file.basename);
    const stillThere = this.chosenByHand && (this.form.previous === '' || cards.some(({ file }) => file.path === this.form.previous));
    if (!stillThere) this.form.previous = own.find(card => this.form.date === '' || card.date < this.form.date)?.file.path ?? '';
    this.dropdown.setValue(this.form.previous);
  }

  // A conversation may go on where a school merged or changed its name, so other schools come too, after its own.
  private offered(own: readonly SessionCard[]): SessionCard[] {
    return [...own, ...this.context.index.all().filter(card => !own.some(({ file }) => file === card.file))];
  }
}
