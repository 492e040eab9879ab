import { Modal } from 'obsidian';
import type { ButtonComponent, Setting, TFile } from 'obsidian';
import { namesIn, type FoundName } from '../../core/report/names';
import { defaultChoices, reportParts, type Audience, type ReportChoices } from '../../core/report/report';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { labelled, tie } from '../labelled-setting';
import { told } from '../say';
import { makeReport, reportPath, reportWords } from './make-report';
import { copyReport, writeDocx } from './share-report';

/** Asks for whom the report is and whom it may name, and shows how it will read before it is made. */
export class ReportDialog extends Modal {
  private choices: ReportChoices;
  private readonly names: readonly FoundName[];
  private audienceRow: Setting | undefined;
  private namesEl: HTMLElement | undefined;
  private previewEl: HTMLElement | undefined;
  private makeButton: ButtonComponent | undefined;
  private making = false;
  private docx = false;

  constructor(
    private readonly context: Context, private readonly note: TFile, private readonly session: Session,
    private readonly made: (report: TFile) => void,
  ) {
    super(context.app);
    this.names = namesIn(session);
    this.choices = defaultChoices(session, 'outside');
  }

  override onOpen(): void {
    this.modalEl.addClass('ambitiegesprek-report');
    this.setTitle(this.words.title);
    this.addAudience();
    this.namesEl = this.contentEl.createDiv();
    this.contentEl.createEl('h3', { text: this.words.preview });
    this.previewEl = this.contentEl.createEl('pre', { cls: 'ambitiegesprek-report-preview', attr: { tabindex: '0' } });
    this.addDocx();
    this.addButtons();
    this.show('outside');
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private get words(): Context['words']['report'] {
    return this.context.words.report;
  }

  private addAudience(): void {
    const row = labelled(this.contentEl, this.words.audience);
    this.audienceRow = row;
    row.addDropdown((dropdown) => {
      tie(row, dropdown.selectEl);
      dropdown.addOptions(this.words.audiences).setValue('outside').onChange((value) => { this.show(value as Audience); });
    });
  }

  private show(audience: Audience): void {
    this.choices = defaultChoices(this.session, audience);
    this.audienceRow?.setDesc(this.words.audienceHelp[audience]);
    this.showNames();
    this.showPreview();
  }

  private showNames(): void {
    const { names, namesHelp, noNames } = this.words;
    this.namesEl?.empty();
    if (!this.namesEl) return;
    labelled(this.namesEl, names).setHeading().setDesc(this.names.length === 0 ? noNames : namesHelp);
    const list = this.namesEl.createDiv({ cls: 'ambitiegesprek-report-names' });
    for (const name of this.names) this.addName(list, name);
  }

  private addName(container: HTMLElement, { name, places }: FoundName): void {
    const row = labelled(container, name).setDesc(places.map(place => this.words.places[place]).join(', '));
    row.addToggle((toggle) => {
      toggle.toggleEl.setAttribute('aria-label', name);
      toggle.setValue(!this.choices.hidden.includes(name)).onChange((shown) => {
        const others = this.choices.hidden.filter(one => one !== name);
        this.choices = { ...this.choices, hidden: shown ? others : [...others, name] };
        this.showPreview();
      });
    });
  }

  /** The words without the comments that only the plugin needs. */
  private showPreview(): void {
    const words = reportWords(this.context, this.session);
    const parts = reportParts(this.session, this.choices, words).map(({ text }) => text.replace(/^%%.*%%$/gmu, '').trim());
    this.previewEl?.setText(parts.filter(text => text !== '').join('\n\n'));
    const there = this.app.vault.getFileByPath(reportPath(this.context, this.note, this.choices)) !== null;
    this.makeButton?.setButtonText(there ? this.words.renew : this.words.make);
  }

  private addDocx(): void {
    const row = labelled(this.contentEl, this.words.docx).setDesc(this.words.docxHelp);
    row.addToggle((toggle) => {
      toggle.toggleEl.setAttribute('aria-label', this.words.docx);
      toggle.setValue(this.docx).onChange((wanted) => { this.docx = wanted; });
    });
  }

  private addButtons(): void {
    labelled(this.contentEl, '').setClass('ambitiegesprek-buttons')
      .addButton(button => button.setButtonText(this.words.cancel).onClick(() => { this.close(); }))
      .addButton(button => button.setButtonText(this.words.copyThis).onClick(() => {
        told(this.context, () => copyReport(this.context, this.note, Promise.resolve({ session: this.session, choices: this.choices })));
      }))
      .addButton((button) => {
        this.makeButton = button.setButtonText(this.words.make).setCta().onClick(() => { told(this.context, () => this.make()); });
      });
  }

  private async make(): Promise<void> {
    if (this.making) return;
    this.making = true;
    const report = await makeReport(this.context, this.note, this.choices);
    if (report && this.docx) await writeDocx(this.context, this.note, this.session, this.choices);
    this.making = false;
    if (!report) return;
    this.close();
    this.made(report);
  }
}
