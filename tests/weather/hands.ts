import type { Page } from 'playwright-core';
import { untilTrue, whilePassing } from './time';
import type { Time } from './time';

declare global {
  interface Window {
    weather: { readonly pace: number; readonly isStorageFull: boolean; readonly underway: number; readonly wiped: readonly string[]; readonly overwritten: readonly string[] };
    secondDevice: { addLine(path: string, line: string): Promise<boolean> };
  }
}

const SHEET = '.ambitiegesprek-sheet-view';
const OWN_FIELD = '[class*="ambitiegesprek"] textarea, [class*="ambitiegesprek"] input[type="text"]';
// A hand does not wait for ever: what does not come up in this time is left.
const PATIENCE_MS = 2500;
const BETWEEN_KEYS_MS = 40;

/** What a hand does on the page of the workbench. It takes what it finds; `false` means that there was nothing to do it with. */
export class Hands {
  constructor(private readonly page: Page, private readonly time: Time) {}

  command(id: string): Promise<boolean> {
    return this.page.evaluate(name => window.app.commands.executeCommandById(name), id);
  }

  async press(chord: string): Promise<void> {
    await this.page.keyboard.press(chord);
    await this.time.pass(this.page, BETWEEN_KEYS_MS);
  }

  appears(selector: string): Promise<boolean> {
    return this.becomes(() => this.page.evaluate(wanted => document.querySelector(wanted) !== null, selector));
  }

  /** Types the word into the field of ours that has the keyboard, in one go: afterwards it is in the field or it was never typed. */
  typeInOwnField(word: string): Promise<boolean> {
    return this.page.evaluate(([words, own]) => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || !field.matches(own)) return false;
      field.setSelectionRange(field.value.length, field.value.length);
      document.execCommand('insertText', false, field.value === '' ? words : ` ${words}`);
      return field.isConnected && field.value.includes(words);
    }, [word, OWN_FIELD] as const);
  }

  /** Whether the word has left our fields, into a note as far as they know. */
  hasLeftFields(word: string): Promise<boolean> {
    return this.becomes(() => this.page.evaluate(([words, own]) =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(own)].every(({ value }) => !value.includes(words)), [word, OWN_FIELD] as const));
  }

  /** Gives the keyboard to the field of the guide with this number, counted round. */
  focusGuideField(number: number): Promise<boolean> {
    return this.page.evaluate(at => {
      const fields = [...document.querySelectorAll<HTMLElement>('.ambitiegesprek-guide textarea, .ambitiegesprek-guide input[type="text"]')];
      fields[at % Math.max(1, fields.length)]?.focus();
      return fields.length > 0;
    }, number);
  }

  async focusSheet(): Promise<boolean> {
    const there = await this.page.evaluate(() => {
      const leaf = window.app.workspace.getLeavesOfType('ambitiegesprek-sheet').at(-1);
      if (leaf) window.app.workspace.setActiveLeaf(leaf, { focus: true });
      return leaf !== undefined;
    });
    return there && await this.appears(`${SHEET} [data-kind]`);
  }

  /** Types a new line at the end of an editor that holds its note. */
  typeInEditor(word: string): Promise<boolean> {
    return this.page.evaluate(words => {
      const views = window.app.workspace.getLeavesOfType('markdown').map(({ view }) => view as unknown as EditorPane);
      const view = views.find(one => one.hasText && one.file !== null && one.getMode() === 'source');
      if (!view) return false;
      const { length } = view.editor.cm.state.doc;
      view.editor.cm.dispatch({ changes: { from: length, insert: `\n- ${words} #geel` }, userEvent: 'input.type' });
      return true;
    }, word);
  }

  /** Asks for a note and does not wait until it has come. */
  show(path: string, where: 'here' | 'beside'): Promise<boolean> {
    return this.page.evaluate(([name, beside]) => {
      const file = window.app.vault.getFileByPath(name);
      const leaf = beside ? window.app.workspace.getLeaf('split') : window.app.workspace.getLeaf(false);
      if (file) leaf.openFile(file, { active: true }).catch(() => undefined);
      return file !== null;
    }, [path, where === 'beside'] as const);
  }

  async writeOutside(path: string, line: string): Promise<boolean> {
    const isWritten = await this.page.evaluate(([name, words]) => window.secondDevice.addLine(name, words).catch(() => false), [path, line] as const);
    if (isWritten) await this.time.tell(this.page, path, 'come');
    return isWritten;
  }

  rename(path: string, to: string): Promise<boolean> {
    return this.passing(this.page.evaluate(async ([from, name]) => {
      const file = window.app.vault.getFileByPath(from);
      return file !== null && window.app.fileManager.renameFile(file, name).then(() => true, () => false);
    }, [path, to] as const));
  }

  trash(path: string): Promise<boolean> {
    return this.passing(this.page.evaluate(async name => {
      const file = window.app.vault.getFileByPath(name);
      return file !== null && window.app.vault.trash(file, false).then(() => true, () => false);
    }, path));
  }

  private becomes(isTrue: () => Promise<boolean>): Promise<boolean> {
    return untilTrue(this.page, this.time, isTrue, PATIENCE_MS);
  }

  private passing(work: Promise<boolean>): Promise<boolean> {
    return whilePassing(this.page, this.time, work);
  }
}

/** The view of the workbench: `hasText` tells that its load has ended. */
export interface EditorPane {
  readonly hasText: boolean;
  readonly file: { readonly path: string } | null;
  readonly editor: { getValue(): string; readonly cm: { readonly state: { readonly doc: { readonly length: number } }; dispatch(change: unknown): void } };
  getMode(): string;
}
