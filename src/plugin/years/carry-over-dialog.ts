import { Modal } from 'obsidian';
import type { ButtonComponent } from 'obsidian';
import { pursued } from '../../core/contents';
import type { Result } from '../../core/result';
import type { Session } from '../../core/session';
import { carryChoices, type CarryChoices, type GroupChoice, type OpenStepChoice } from '../../core/years/carry-over';
import { changedLines } from '../../core/years/changed-lines';
import type { Context } from '../context';
import { methodOfNote } from '../method/method-for';
import { labelled } from '../labelled-setting';
import { told } from '../say';
import { refusalSentence } from '../session/acts';
import { carriedIn, carryOver, type Halves, markedIn } from './carry-over';
import { groupRow, stepRow } from './carry-over-rows';

/** Asks what comes along from an earlier session and what became of the rest, and shows what that changes in both notes. */
export class CarryOverDialog extends Modal {
  private choices: CarryChoices;
  private readonly most: number;
  private rowsEl: HTMLElement | undefined;
  private previewEl: HTMLElement | undefined;
  private problemEl: HTMLElement | undefined;
  private carryButton: ButtonComponent | undefined;
  private busy = false;

  constructor(
    private readonly context: Context, private readonly halves: Halves,
    private readonly sessions: { readonly into: Session; readonly from: Session },
  ) {
    super(context.app);
    this.most = methodOfNote(context, sessions.into).conversation.mostAmbitions;
    this.choices = carryChoices(sessions.from, this.most - pursued(sessions.into.ambitions).length);
  }

  override onOpen(): void {
    const { words, halves } = this;
    this.modalEl.addClass('ambitiegesprek-carry');
    this.setTitle(words.title(halves.from.basename));
    this.contentEl.createEl('p', { text: words.intro, cls: 'ambitiegesprek-quiet' });
    const columns = this.contentEl.createDiv({ cls: 'ambitiegesprek-carry-columns' });
    this.rowsEl = columns.createDiv();
    const aside = columns.createDiv({ cls: 'ambitiegesprek-carry-preview' });
    aside.createEl('h3', { text: words.preview });
    this.previewEl = aside.createDiv();
    this.problemEl = this.contentEl.createEl('p', { cls: 'ambitiegesprek-new-session-problem', attr: { role: 'alert' } });
    this.addButtons();
    this.drawRows();
    this.drawPreview();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private get words(): Context['words']['years']['carry'] {
    return this.context.words.years.carry;
  }

  private drawRows(): void {
    const { rowsEl, words, choices: { groups, steps } } = this;
    if (!rowsEl) return;
    rowsEl.empty();
    if (groups.length + steps.length === 0) rowsEl.createEl('p', { text: words.nothing });
    this.drawGroups(rowsEl, words.ambitions, groups.filter(({ kind }) => kind === 'ambition'));
    this.drawGroups(rowsEl, words.clusters, groups.filter(({ kind }) => kind === 'cluster'));
    if (steps.length > 0) labelled(rowsEl, words.steps).setHeading();
    for (const choice of steps) stepRow(rowsEl, this.context.words.years, choice, (next) => { this.changeStep(choice, next); });
  }

  private drawGroups(container: HTMLElement, title: string, groups: readonly GroupChoice[]): void {
    if (groups.length > 0) labelled(container, title).setHeading();
    for (const choice of groups) groupRow(container, this.context.words.years, choice, (next) => { this.changeGroup(choice, next); });
  }

  private changeGroup({ target }: GroupChoice, next: Partial<GroupChoice>): void {
    const groups = this.choices.groups.map(one => (one.target === target ? { ...one, ...next } : one));
    this.choices = { ...this.choices, groups };
    if ('status' in next) this.redrawRows();
    this.drawPreview();
  }

  private changeStep({ target }: OpenStepChoice, next: Partial<OpenStepChoice>): void {
    this.choices = { ...this.choices, steps: this.choices.steps.map(one => (one.target === target ? { ...one, ...next } : one)) };
    if ('fate' in next) this.redrawRows();
    this.drawPreview();
  }

  /** The field that was used keeps the keyboard. */
  private redrawRows(): void {
    const label = this.modalEl.doc.activeElement?.getAttribute('aria-label');
    this.drawRows();
    const again = [...this.rowsEl?.querySelectorAll<HTMLElement>('[aria-label]') ?? []].find(el => el.getAttribute('aria-label') === label);
    again?.focus();
  }

  private drawPreview(): void {
    const { context, halves, sessions, choices } = this;
    const [into, from] = [carriedIn(context, halves, sessions.into, choices), markedIn(context, sessions.from, choices)];
    this.previewEl?.empty();
    this.drawHalf(halves.into.basename, sessions.into, into);
    this.drawHalf(halves.from.basename, sessions.from, from);
    const refusal = [into, from].flatMap(result => (result.done || result.refusal.code === 'nothing-to-do' ? [] : result.refusal))[0];
    const sentence = refusal && refusalSentence(context.words, refusal);
    this.problemEl?.setText(refusal?.code === 'enough-ambitions' ? this.words.room(this.most) : sentence ?? '');
    this.carryButton?.setDisabled(refusal !== undefined || (!into.done && !from.done));
  }

  private drawHalf(name: string, session: Session, result: Result): void {
    const half = this.previewEl?.createDiv();
    half?.createEl('h4', { text: this.words.inNote(name) });
    const pre = half?.createEl('pre', { attr: { tabindex: '0', 'aria-label': this.words.inNote(name) } });
    const lines = result.done ? changedLines(session.source.text, result.edits) : [];
    if (lines.length === 0) pre?.setText(this.words.unchanged);
    for (const { text, changed } of lines) pre?.createEl(changed ? 'ins' : 'span', { text: `${text}\n`, attr: { dir: 'auto' } });
  }

  private addButtons(): void {
    labelled(this.contentEl, '').setClass('ambitiegesprek-buttons')
      .addButton(button => button.setButtonText(this.words.cancel).onClick(() => { this.close(); }))
      .addButton((button) => {
        this.carryButton = button.setButtonText(this.words.carry).setCta().onClick(() => { told(this.context, () => this.carry()); });
      });
  }

  /** It closes only when all that was chosen stands in the notes. */
  private async carry(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const done = await carryOver(this.context, this.halves, this.choices).finally(() => { this.busy = false; });
    if (done) this.close();
  }
}
