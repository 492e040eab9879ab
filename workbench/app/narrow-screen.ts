import type { App } from '../obsidian/app';

/** On a narrow screen the panes at the sides lie over the middle, and stay away until asked for. */
export function foldOnNarrowScreens(app: App): void {
  const narrow = window.matchMedia('(max-width: 900px)');
  const fold = () => {
    document.body.classList.toggle('is-narrow', narrow.matches);
    if (!narrow.matches) return;
    app.workspace.leftSplit.collapse();
    app.workspace.rightSplit.collapse();
  };
  narrow.addEventListener('change', fold);
  app.workspace.rootSplit.containerEl.addEventListener('pointerdown', () => { if (narrow.matches) fold(); }, true);
  fold();
}
