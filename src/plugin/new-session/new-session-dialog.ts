import { Modal } from 'obsidian';
import type { DropdownComponent, Setting, TAbstractFile, TextAreaComponent, TextComponent, TFile } from 'obsidian';
import type { SessionDetails } from '../../core/new-session';
import type { Sector } from '../../core/properties';
import { keyMeant } from '../../ui/key-press';
import type { Context } from '../context';
import { localDate } from '../local-time';
import { reasonOf, told } from '../say';
import { whenIndexed } from '../when-indexed';
import { createSession } from './create-session';
import { KindChoice, minutesOfKind } from './kind-choice';
import { labelled, tie } from '../labelled-setting';
import { PreviousChoice } from './previous-choice';
import { SchoolSuggest } from './school-suggest';
import { detailsOf, emptyForm, participantsIn, problemsIn } from './session-form';
import type { FormField, SessionForm } from './session-form';
import { sessionPath } from './session-path';

/** What was filled in before a dialog was closed without making a note; it is there again the next time. */
const unfinished = new WeakMap<Context, SessionForm>();

/** Asks what there is to know of a new session and makes its note. It closes only when the note stands. */
export class NewSessionDialog extends Modal {
  private readonly form: SessionForm;
  private readonly rows = new Map<FormField, Setting>();
  private kind: KindChoice | undefined;
  private previous: PreviousChoice | undefined;
  private people: TextAreaComponent | undefined;
  private sector: DropdownComponent | undefined;
  private duration: TextComponent | undefined;
  private pathEl: HTMLElement | undefined;
  private problemEl: HTMLElement | undefined;
  private creating = false;
  private stopFollowing: (() => void) | undefined;
  private proposedMinutes: string;

  constructor(private readonly context: Context, private readonly folder: string, private readonly made: (file: TFile) => void) {
    super(context.app);
    this.form = unfinished.get(context) ?? emptyForm(context.settings.current, localDate(new Date()));
    unfinished.set(context, this.form);
    this.proposedMinutes = this.form.method === '' ? minutesOfKind(context, this.form.kind) : this.form.duration;
  }

  override onOpen(): void {
    const { words } = this.context;
    this.modalEl.addClass('ambitiegesprek-new-session');
    this.setTitle(words.dialogs.newSession);
    this.addSchool();
    this.addSector();
    this.addKind();
    this.addMeeting();
    this.addPeople();
    this.addPrevious();
    this.pathEl = this.contentEl.createEl('p', { cls: 'ambitiegesprek-new-session-path', attr: { 'aria-live': 'polite' } });
    this.problemEl = this.contentEl.createEl('p', { cls: 'ambitiegesprek-new-session-problem', attr: { role: 'alert' } });
    this.addButtons();
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (!keyMeant(event)) return undefined;
      told(this.context, () => this.create());
      return false;
    });
    this.showPath();
    this.followVault();
  }

  override onClose(): void {
    this.stopFollowing?.();
    this.contentEl.empty();
  }

  /** The app may still be reading the vault, and a sync service bring more of it: what is proposed follows, what was filled in stays. */
  private followVault(): void {
    const { form, app: { vault } } = this;
    const renamed = vault.on('rename', (file: TAbstractFile, from: string) => {
      for (const field of ['previous', 'method'] as const) if (form[field] === from) form[field] = file.path;
    });
    const stop = whenIndexed(this.app, () => {
      this.kind?.offerMethods();
      this.previous?.refresh();
      this.recallSector();
      this.showPath();
    });
    this.stopFollowing = () => {
      stop();
      vault.offref(renamed);
    };
  }

  private addSchool(): void {
    this.addText('school', (text) => {
      text.inputEl.setAttribute('autocomplete', 'off');
      new SchoolSuggest(this.app, text.inputEl, () => this.context.index.schools(), school => this.fill('school', school));
      text.inputEl.autofocus = true;
    });
  }

  private addSector(): void {
    const { sector, sectors: { none, ...named } } = this.context.words.dialogs;
    const setting = labelled(this.contentEl, sector);
    setting.addDropdown((dropdown) => {
      tie(setting, dropdown.selectEl);
      this.sector = dropdown
        .addOptions({ '': none, ...named })
        .setValue(this.form.sector)
        .onChange((value) => {
          this.form.byHand.add('sector');
          this.fill('sector', value as Sector | '');
        });
    });
  }

  private addKind(): void {
    this.kind = new KindChoice(this.context, this.form, this.contentEl, {
      fill: (field, value) => { this.fill(field, value); },
      proposeMinutes: (minutes) => { this.proposeMinutes(minutes); },
    });
  }

  /** Each kind takes its own minutes; those that somebody typed stay. */
  private proposeMinutes(minutes: string): void {
    if (this.form.duration !== this.proposedMinutes) return;
    this.proposedMinutes = minutes;
    this.fill('duration', minutes);
    this.duration?.setValue(minutes);
  }

  private addMeeting(): void {
    this.addText('date', text => text.inputEl.setAttribute('type', 'date'));
    this.addText('start', text => text.inputEl.setAttribute('type', 'time'));
    this.addText('duration', (text) => {
      this.duration = text;
      text.inputEl.setAttribute('type', 'number');
      text.inputEl.setAttribute('min', '1');
      text.inputEl.setAttribute('max', '1440');
    });
  }

  private addPeople(): void {
    const { participants, participantsHelp, participantCount } = this.context.words.dialogs;
    this.addText('facilitator', () => undefined);
    const setting = labelled(this.contentEl, participants).setDesc(participantsHelp);
    setting.addTextArea((area: TextAreaComponent) => {
      tie(setting, area.inputEl);
      area.inputEl.rows = 3;
      this.people = area;
      area.setValue(this.form.participants).onChange((value) => {
        this.form.byHand.add('participants');
        this.fill('participants', value);
        const { length } = participantsIn(value);
        setting.setDesc(length === 0 ? participantsHelp : participantCount(length));
      });
    });
  }

  private addPrevious(): void {
    const setting = labelled(this.contentEl, this.context.words.dialogs.previous);
    setting.addDropdown((dropdown) => {
      tie(setting, dropdown.selectEl);
      this.previous = new PreviousChoice(this.context, this.form, dropdown, () => {
        this.proposePeople();
        this.kind?.follow();
      });
    });
  }

  private addText(field: 'school' | 'date' | 'start' | 'duration' | 'facilitator', prepare: (text: TextComponent) => void): void {
    const setting = labelled(this.contentEl, this.context.words.dialogs[field]);
    setting.addText((text) => {
      tie(setting, text.inputEl);
      prepare(text);
      text.setValue(this.form[field]).onChange(value => this.fill(field, value));
    });
    this.rows.set(field, setting);
  }

  private addButtons(): void {
    const { create, cancel } = this.context.words.dialogs;
    labelled(this.contentEl, '').setClass('ambitiegesprek-buttons')
      .addButton(button => button.setButtonText(cancel).onClick(() => this.close()))
      .addButton(button => button.setButtonText(create).setCta().onClick(() => { told(this.context, () => this.create()); }));
  }

  private fill<Field extends FormField>(field: Field, value: SessionForm[Field]): void {
    this.form[field] = value;
    this.rows.get(field)?.setErrorMessage(null);
    this.problemEl?.setText('');
    if (field === 'school' || field === 'date') this.previous?.refresh();
    if (field === 'school') this.recallSector();
    this.showPath();
  }

  /** Who was there the last time; what somebody typed themselves stays. */
  private proposePeople(): void {
    const { form, people, context: { index } } = this;
    if (form.byHand.has('participants')) return;
    const file = form.previous === '' ? null : this.app.vault.getFileByPath(form.previous);
    form.participants = file ? index.participantsOf(file).join(', ') : '';
    people?.setValue(form.participants);
  }

  /** A school seldom changes its sector. */
  private recallSector(): void {
    if (this.form.byHand.has('sector')) return;
    const known = this.context.index.ofSchool(this.form.school)[0]?.sector;
    if (known === undefined) return;
    this.form.sector = known;
    this.sector?.setValue(known);
  }

  private showPath(): void {
    this.pathEl?.setText(this.context.words.dialogs.makes(this.pathFor(this.details())));
  }

  private pathFor(details: SessionDetails): string {
    return sessionPath(this.context, this.folder, details);
  }

  private details(): SessionDetails {
    const { vault, metadataCache } = this.app;
    const linkTo = (path: string): string => {
      const file = path === '' ? null : vault.getFileByPath(path);
      return file ? metadataCache.fileToLinktext(file, '', true) : '';
    };
    const { previous, method } = this.form;
    // A method that is gone by now stays named, so that it is told instead of another one taken.
    return detailsOf(this.form, { previous: linkTo(previous), method: linkTo(method) || method });
  }

  private isFilled(): boolean {
    const problems = Object.entries(problemsIn(this.form));
    for (const [field, problem] of problems) {
      this.rows.get(field as FormField)?.setErrorMessage(this.context.words.dialogs[problem]);
    }
    const first = problems[0]?.[0] as FormField | undefined;
    if (first) this.rows.get(first)?.controlEl.querySelector('input')?.focus();
    return problems.length === 0;
  }

  private async create(): Promise<void> {
    if (this.creating || !this.isFilled()) return;
    this.creating = true;
    const details = this.details();
    try {
      const file = await createSession(this.context, this.pathFor(details), details);
      unfinished.delete(this.context);
      this.close();
      await this.remember();
      this.made(file);
    } catch (error) {
      this.problemEl?.setText(this.context.words.dialogs.notCreated(this.pathFor(details), reasonOf(error)));
    } finally {
      this.creating = false;
    }
  }

  /** What stays the same from one session to the next in this vault. */
  private async remember(): Promise<void> {
    const { facilitator, sector, start, kind, method, duration } = this.form;
    // How long another kind takes says nothing of the next ambition conversation.
    const planned = kind === 'ambition' && method === '' ? { duration: Number(duration) } : {};
    await this.context.settings.change({ facilitator: facilitator.trim(), sector, start, ...planned });
  }
}
