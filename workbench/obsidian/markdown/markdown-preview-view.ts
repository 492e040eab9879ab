import { Component } from '../component';
import type { TFile } from '../vault/abstract-file';
import type { MarkdownView } from '../views/markdown-view';
import { MarkdownRenderChild, renderMarkdown } from './markdown-renderer';

export class MarkdownPreviewView extends MarkdownRenderChild {
  private rendered = new Component();
  private rounds = 0;

  constructor(private readonly view: MarkdownView, parent: HTMLElement) {
    super(parent.createDiv({ cls: 'markdown-reading-view', attr: { tabindex: '0' } }));
  }

  get file(): TFile | null { return this.view.file; }
  get(): string { return this.view.getViewData(); }
  set(data: string, clear: boolean): void { this.view.setViewData(data, clear); }
  getScroll(): number { return this.containerEl.scrollTop; }
  applyScroll(scroll: number): void { this.containerEl.scrollTop = scroll; }

  clear(): void {
    this.rounds++;
    this.removeChild(this.rendered);
    this.containerEl.empty();
  }

  // Rendered aside and shown whole, so that a later round never mixes with an earlier one.
  rerender(_full?: boolean): void {
    const round = ++this.rounds;
    const next = new Component();
    const el = createDiv('markdown-preview-view markdown-rendered');
    const sizer = el.createDiv('markdown-preview-sizer markdown-preview-section');
    void renderMarkdown(this.view.app, this.get(), sizer, this.file?.path ?? '', next).then(() => {
      if (round !== this.rounds) return;
      this.removeChild(this.rendered);
      this.rendered = this.addChild(next);
      this.containerEl.setChildrenInPlace([el]);
    });
  }
}
