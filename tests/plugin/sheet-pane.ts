import type { TFile } from 'obsidian';
import { type Plugin, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import { type Desk, settled } from './desk';

/** What the app does with a view. */
interface View {
  readonly contentEl: HTMLElement;
  getState(): Record<string, unknown>;
  setState(state: unknown, result: unknown): Promise<void>;
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

/** Opens a view of the plugin as the app does, and waits until it shows something. */
export async function openView(desk: Desk, type: string, state: Record<string, unknown>, shows: string): Promise<View> {
  const make = (desk.plugin as unknown as Plugin).views__.get(type);
  const view = make?.(WorkspaceLeaf.create2__(desk.app) as never) as unknown as View;
  view.contentEl.onWindowMigrated = () => () => undefined;
  document.body.append(view.contentEl);
  await view.onOpen();
  await view.setState(state, { history: false });
  await vi.waitUntil(() => view.contentEl.querySelector(shows));
  await settled();
  return view;
}

/** A view of the sheet as the app opens and closes it, and the keys on it. */
export class SheetPane {
  private constructor(private readonly view: View) {}

  static async open(desk: Desk, path: string, state: Record<string, unknown> = {}): Promise<SheetPane> {
    return new SheetPane(await openView(desk, 'ambitiegesprek-sheet', { ...state, file: path }, '[role="tree"]'));
  }

  get field(): HTMLTextAreaElement | null {
    return this.view.contentEl.querySelector('textarea');
  }

  get state(): Record<string, unknown> {
    return structuredClone(this.view.getState());
  }

  async press(key: string): Promise<void> {
    const target = this.field ?? this.view.contentEl.querySelector('[role="tree"]');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  }

  /** Types into the field, and waits for nothing. */
  type(words: string): void {
    if (!this.field) throw new Error('Nothing is being written.');
    this.field.value = words;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async close(): Promise<void> {
    await this.view.onClose();
    this.view.contentEl.remove();
    await settled();
  }
}

export const remove = (desk: Desk, file: TFile): Promise<void> => desk.app.vault.delete(file as never);
