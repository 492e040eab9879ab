import type { DropdownComponent, Setting, TFile } from 'obsidian';
import type { ConversationKind, Properties, SchoolStage } from '../../core/properties';
import { minutesOf } from '../../method/conversation';
import { kindAfter, stageAfter } from '../../method/trajectory';
import type { Context } from '../context';
import { labelled, tie } from '../labelled-setting';
import { methodFor } from '../method/method-for';
import { methodFaultSentence, methodIn, methodNotes } from '../method/method-notes';
import { told } from '../say';
import { propertiesOf } from '../session/note-properties';
import type { FormField, SessionForm } from './session-form';

/** What the choice asks of the dialog that it stands in. */
export interface AroundKind {
  fill<Field extends FormField>(field: Field, value: SessionForm[Field]): void;
  proposeMinutes(minutes: string): void;
}

/** The kind of conversation, or its method, and the stage: what follows on the earlier session is proposed, until somebody chooses. */
export class KindChoice {
  private readonly setting: Setting;
  private kinds: DropdownComponent | undefined;
  private offered = '';
  private stages: DropdownComponent | undefined;

  constructor(
    private readonly context: Context, private readonly form: SessionForm, container: HTMLElement, private readonly around: AroundKind,
  ) {
    const { kind, stage } = context.words.dialogs;
    this.setting = labelled(container, kind);
    this.addKinds();
    this.addStages(labelled(container, stage));
    this.explain(false);
  }

  /** To be called when another earlier session was chosen, or proposed. What somebody chose themselves stays. */
  follow(): void {
    const { form } = this;
    if (!form.byHand.has('kind')) {
      const before = this.before();
      const proposed = before && kindAfter(before);
      if (form.kind !== (proposed ?? 'ambition')) this.fillKind(proposed ?? 'ambition');
      this.kinds?.setValue(form.kind);
      this.explain(proposed !== undefined);
    }
    this.proposeStage();
  }

  /** To be called when the app may know other notes of methods. A list that did not change is left alone: it may be open. */
  offerMethods(): void {
    const { context: { app, words: { dialogs } }, form, kinds } = this;
    const chosen = app.vault.getFileByPath(form.method);
    const known = methodNotes(app);
    // The app may read it only later, or anew.
    const methods = chosen && !known.includes(chosen) ? [...known, chosen] : known;
    const named = Object.fromEntries(methods.map(file => [file.path, nameAmong(methods, file)]));
    const offered = JSON.stringify(named);
    if (!kinds || offered === this.offered) return;
    this.offered = offered;
    kinds.selectEl.empty();
    kinds.addOptions({ ...dialogs.kinds, ...named }).setValue(form.method || form.kind);
  }

  private addKinds(): void {
    const { context: { app, words: { dialogs } }, form, setting } = this;
    if (!app.vault.getFileByPath(form.method)) form.method = '';
    setting.addDropdown((dropdown) => {
      tie(setting, dropdown.selectEl);
      this.kinds = dropdown.onChange((value) => {
        form.byHand.add('kind');
        const file = value in dialogs.kinds ? null : app.vault.getFileByPath(value);
        if (file) told(this.context, () => this.chooseMethod(file));
        else this.chooseKind(value as ConversationKind);
      });
    });
    this.offerMethods();
  }

  private addStages(setting: Setting): void {
    const { stages: { none, ...named } } = this.context.words.dialogs;
    setting.addDropdown((dropdown) => {
      tie(setting, dropdown.selectEl);
      this.stages = dropdown.addOptions({ '': none, ...named }).setValue(this.form.stage).onChange((value) => {
        this.form.byHand.add('stage');
        this.around.fill('stage', value as SchoolStage | '');
      });
    });
  }

  private chooseKind(kind: ConversationKind): void {
    this.fillKind(kind);
    this.explain(false);
    this.proposeStage();
  }

  private fillKind(kind: ConversationKind): void {
    this.around.fill('method', '');
    this.around.fill('kind', kind);
    this.around.proposeMinutes(minutesOfKind(this.context, kind));
  }

  /** What is wrong with a method note is told where it is chosen. */
  private async chooseMethod(file: TFile): Promise<void> {
    const { context: { app, words }, form, setting, around } = this;
    around.fill('kind', 'ambition');
    around.fill('method', file.path);
    const reading = await methodIn(app, file);
    if (form.method !== file.path) return;
    setting.setDesc(reading.done ? reading.wording.conversation.purpose : methodFaultSentence(words, file.basename, reading));
    if (reading.done) around.proposeMinutes(String(minutesOf(reading.conversation)));
  }

  private proposeStage(): void {
    const { form } = this;
    if (form.byHand.has('stage')) return;
    const before = this.before();
    this.around.fill('stage', (form.method === '' && before ? stageAfter(before, form.kind) : undefined) ?? '');
    this.stages?.setValue(form.stage);
  }

  private before(): Properties | undefined {
    const { context: { app }, form: { previous } } = this;
    const file = previous === '' ? null : app.vault.getFileByPath(previous);
    return file ? propertiesOf(app, file) : undefined;
  }

  private explain(isProposed: boolean): void {
    const { kindHelp, kindProposed } = this.context.words.dialogs;
    const help = kindHelp[this.form.kind];
    this.setting.setDesc(isProposed ? `${help} ${kindProposed}` : help);
  }
}

/** The minutes that a kind takes in this vault, as the dialog has them. */
export function minutesOfKind(context: Context, kind: ConversationKind): string {
  const { settings, language } = context;
  return String(kind === 'ambition' ? settings.current.duration : minutesOf(methodFor(context, language, kind).conversation));
}

/** The name of a note, or its path where another of them has that name. */
function nameAmong(notes: readonly TFile[], { basename, path }: TFile): string {
  return notes.filter(one => one.basename === basename).length > 1 ? path.replace(/\.md$/u, '') : basename;
}
