import type { DropdownComponent, TFile } from 'obsidian';
import type { Context } from '../context';
import { newestBefore } from '../../core/years/chain';
import type { SessionCard } from '../session/session-index';
import { meetingCards, whichSchool } from '../years/meetings';
import type { SessionForm } from './session-form';

/** The earlier session: the newest of the same school is proposed, until somebody chooses otherwise. */
export class PreviousChoice {
  private offered = '';

  /** `chosen` is told which meeting stands there now, also where it was proposed. */
  constructor(
    private readonly context: Context, private readonly form: SessionForm, private readonly dropdown: DropdownComponent,
    private readonly chosen: () => void,
  ) {
    dropdown.onChange((path) => {
      form.byHand.add('previous');
      form.previous = path;
      chosen();
    });
    this.refresh();
  }

  /** To be called when the school or the date has changed, or the app knows more meetings. */
  refresh(): void {
    const all = this.context.index.all();
    const which = whichSchool(this.context, all);
    const school = which(this.form.school);
    const own = school === '' ? [] : all.filter(card => which(card.schoolIdentity) === school);
    // A conversation may go on where a school merged or changed its name, so other schools come too, after its own.
    const cards = [...own, ...all.filter(card => !own.includes(card))];
    const { form } = this;
    const chosen = this.context.app.vault.getFileByPath(form.previous);
    if (form.previous !== '' && !chosen) form.byHand.delete('previous');
    if (!form.byHand.has('previous')) form.previous = this.proposed(all, school) ?? '';
    this.offer(cards.map(({ file }) => file), form.byHand.has('previous') ? chosen : null);
    this.dropdown.setValue(form.previous);
    this.chosen();
  }

  /** What was chosen stays among them, also while the app reads it anew. A list that did not change is left alone: it may be open. */
  private offer(files: readonly TFile[], chosen: TFile | null): void {
    const all = chosen && !files.includes(chosen) ? [...files, chosen] : files;
    const offered = JSON.stringify(all.map(({ path }) => path));
    if (offered === this.offered) return;
    this.offered = offered;
    this.dropdown.selectEl.empty();
    this.dropdown.addOption('', this.context.words.dialogs.noPrevious);
    for (const { path, basename } of all) this.dropdown.addOption(path, basename);
  }

  private proposed(all: readonly SessionCard[], school: string): string | undefined {
    return newestBefore(meetingCards(this.context, all), school, this.form.date === '' ? undefined : this.form.date)?.path;
  }
}
