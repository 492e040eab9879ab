import { Modal, Platform } from 'obsidian';
import type { ButtonComponent, Setting, TFile } from 'obsidian';
import { printJob, type PrintChoices, type PrintJob, type PrintKind, type PrintMeans } from '../../core/poster/print-job';
import { PAPER_SIZES, type PaperSize, type PrinterPaper } from '../../core/print/paper';
import type { Session } from '../../core/session';
import { posterWordsOf } from '../../method/take-home-words';
import { wordsIn } from '../../i18n/words';
import { pageElement, paperMeasure } from '../../ui/print/page-picture';
import { wordingOf } from '../../ui/sheet/layout/wording';
import { wordsOfSession, type SessionWords } from '../../ui/words-of-session';
import type { Context } from '../context';
import { labelled, tie } from '../labelled-setting';
import { reportLanguage } from '../report/make-report';
import { reasonOf, told, warn } from '../say';
import { keepPages } from './keep-pages';
import { paperPictures, tellLeftOut, type PaperPictures } from './paper-pictures';
import { remarksIn } from './poster-remarks';
import { printPages } from './print-pages';

/** Pages that are shown before they are made; more of them look alike. */
const MOST_SHOWN = 6;

/** Asks what is printed and on what, shows it, and tells what will not be read from afar. */
export class PosterDialog extends Modal {
  private readonly canvas: HTMLCanvasElement;
  private readonly scratch: HTMLCanvasElement;
  private kindRow: Setting | undefined;
  private overRow: Setting | undefined;
  private remarksEl: HTMLElement | undefined;
  private previewEl: HTMLElement | undefined;
  private buttons: ButtonComponent[] = [];
  private pictures: Promise<PaperPictures> | undefined;
  private job: PrintJob | undefined;
  private turn = 0;

  constructor(
    private readonly context: Context, private readonly note: TFile, private readonly session: Session, private choices: PrintChoices,
  ) {
    super(context.app);
    this.canvas = createEl('canvas');
    this.scratch = createEl('canvas');
  }

  override onOpen(): void {
    this.modalEl.addClass('ambitiegesprek-poster');
    this.setTitle(this.words.title);
    const desk = this.contentEl.createDiv({ cls: 'ambitiegesprek-poster-desk' });
    const form = desk.createDiv();
    this.addChoices(form);
    this.remarksEl = form.createDiv({ cls: 'ambitiegesprek-poster-remarks', attr: { 'role': 'status', 'aria-live': 'polite' } });
    const shown = { 'tabindex': '0', 'role': 'group', 'aria-label': this.words.preview };
    this.previewEl = desk.createDiv({ cls: 'ambitiegesprek-poster-preview', attr: shown });
    this.addButtons();
    this.changed({});
  }

  override onClose(): void {
    this.turn += 1;
    this.contentEl.empty();
  }

  private get words(): SessionWords['poster'] {
    return wordsOfSession(this.context.words, this.session).poster;
  }

  private addChoices(form: HTMLElement): void {
    const { words, choices } = this;
    this.kindRow = this.choice(form, words.kind, words.kinds, choices.kind, (kind) => { this.changed({ kind }); });
    const sizes = Object.fromEntries(PAPER_SIZES.map(size => [size, size])) as Record<PaperSize, string>;
    this.choice(form, words.size, sizes, choices.size, (size) => { this.changed({ size }); });
    const overs = { whole: words.overWhole, A4: words.overSheets('A4'), A3: words.overSheets('A3') };
    this.overRow = this.choice(form, words.over, overs, 'whole', (over) => {
      this.changed({ over: over === 'whole' ? undefined : over });
    });
    this.choice(form, words.lie, words.lies, choices.lie ?? 'auto', (lie) => { this.changed({ lie: lie === 'auto' ? undefined : lie }); });
    const row = labelled(form, words.names).setDesc(words.namesHelp);
    row.addToggle((toggle) => {
      toggle.toggleEl.setAttribute('aria-label', words.names);
      toggle.setValue(choices.names).onChange((names) => { this.changed({ names }); });
    });
  }

  private choice<Value extends string>(
    form: HTMLElement, name: string, options: Readonly<Record<Value, string>>, value: NoInfer<Value>, changed: (value: Value) => void,
  ): Setting {
    const row = labelled(form, name);
    return row.addDropdown((dropdown) => {
      tie(row, dropdown.selectEl);
      dropdown.addOptions(options).setValue(value).onChange((chosen) => { changed(chosen as Value); });
    });
  }

  private changed(change: { readonly [Name in keyof PrintChoices]?: PrintChoices[Name] | undefined }): void {
    const { over, lie, ...rest } = { ...this.choices, ...change };
    const { kind = this.choices.kind, size = this.choices.size, names = this.choices.names } = rest;
    this.choices = { kind, size, names, ...over && { over }, ...lie && { lie } };
    this.kindRow?.setDesc(this.words.kindHelp[kind]);
    this.overRow?.settingEl.toggle(kind !== 'strips' && size !== 'A4');
    told(this.context, () => this.show());
  }

  private async show(): Promise<void> {
    const turn = this.turn += 1;
    const means = await this.means();
    if (turn !== this.turn) return;
    this.job = printJob(this.session, this.choices, means);
    const { pages } = this.job;
    this.remarksEl?.empty();
    for (const text of remarksIn(this.context, this.words, this.job, this.choices)) this.remarksEl?.createEl('p', { text });
    this.previewEl?.empty();
    for (const page of pages.slice(0, MOST_SHOWN)) this.previewEl?.append(pageElement(page, this.contentEl.doc));
    for (const button of this.buttons) button.setDisabled(pages.length === 0);
  }

  private async means(): Promise<PrintMeans> {
    const { context, session } = this;
    const language = reportLanguage(context, session);
    const { sheet: words } = wordsIn(language);
    const { names } = this.choices;
    const { unread, ...pictures } = await (this.pictures ??= paperPictures(context, this.note, session, this.scratch));
    if (unread.length > 0) this.pictures = undefined;
    tellLeftOut(context, unread);
    const wording = wordingOf({ words, names, year: session.properties.date?.slice(0, 4) });
    return { words: posterWordsOf(session, language), typesetting: { measure: await paperMeasure(this.canvas), wording }, ...pictures };
  }

  private addButtons(): void {
    const { words } = this;
    const row = labelled(this.contentEl, '').setClass('ambitiegesprek-buttons');
    row.addButton(button => button.setButtonText(words.cancel).onClick(() => { this.close(); }));
    // A tablet prints no window; the files can be shared with a program that does.
    if (!Platform.isMobileApp) {
      row.addButton((button) => { this.buttons.push(button.setButtonText(words.print).onClick(() => { this.print(); })); });
    }
    row.addButton((button) => {
      this.buttons.push(button.setButtonText(words.make).setCta().onClick(() => { told(this.context, () => this.make()); }));
    });
  }

  private print(): void {
    if (!this.job) return;
    try {
      printPages(this.contentEl.win, this.job.sheets);
    } catch (error) {
      warn(this.words.notPrinted(reasonOf(error)));
    }
  }

  private async make(): Promise<void> {
    const { job } = this;
    if (!job) return;
    for (const button of this.buttons) button.setDisabled(true);
    const kept = await keepPages(this.context, this.note, this.words.fileNames[this.choices.kind], job.pages, this.canvas);
    for (const button of this.buttons) button.setDisabled(false);
    if (kept.length > 0) this.close();
  }
}

/** What one begins with: a poster on A3 that everybody may read. */
export function firstChoices(kind: PrintKind, over?: PrinterPaper): PrintChoices {
  return { kind, size: 'A3', names: false, ...over && { over } };
}
