import type { WorkspaceWindowInitData } from 'obsidian';
import { installAdditions, setActiveWindow } from '../dom/install';
import { showTooltipsIn } from '../interface/tooltip';
import { WorkspaceContainer } from './items';
import type { Workspace } from './workspace';

type Realm = Window & typeof globalThis;

function featuresOf({ x, y, size }: WorkspaceWindowInitData): string {
  const wanted = { left: x, top: y, width: size?.width ?? 1024, height: size?.height ?? 720 };
  return ['popup', ...Object.entries(wanted).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`)].join(',');
}

/** A window of its own, or null where the browser does not allow one. */
export function openWindow(data: WorkspaceWindowInitData): Realm | null {
  const win = window.open('', '_blank', featuresOf(data)) as Realm | null;
  if (!win) return null;
  win.document.title = document.title;
  installAdditions(win);
  document.querySelectorAll('link[rel="stylesheet"], style').forEach(style => win.document.head.appendChild(win.document.importNode(style, true)));
  win.document.body.className = `${document.body.className} is-popout-window`;
  win.document.documentElement.lang = document.documentElement.lang;
  return win;
}

export class WorkspaceWindow extends WorkspaceContainer {
  readonly doc: Document;
  private isClosing = false;
  private readonly closeWithPage = () => this.win.close();

  constructor(workspace: Workspace, public readonly win: Realm) {
    super(workspace, 'vertical');
    this.doc = win.document;
    this.containerEl.addClass('mod-root', 'mod-window');
    const all = () => workspace.windows().map(container => container.win);
    win.addEventListener('focus', () => setActiveWindow(win, all()));
    window.addEventListener('focus', () => setActiveWindow(window, all()));
    win.addEventListener('pagehide', () => this.closed());
    win.addEventListener('resize', () => workspace.onResize());
    window.addEventListener('pagehide', this.closeWithPage);
    this.doc.body.appendChild(this.doc.adoptNode(this.containerEl));
    showTooltipsIn(this.doc);
    workspace.app.keymap.listenTo(win);
  }

  protected override emptied(): void {
    if (!this.isClosing) this.win.close();
  }

  // Closed by the user or by the last leaf: what it held is closed in order, texts are saved.
  private closed(): void {
    if (this.isClosing) return;
    this.isClosing = true;
    this.leaves().forEach(leaf => leaf.detach());
    window.removeEventListener('pagehide', this.closeWithPage);
    setActiveWindow(window, []);
    this.workspace.windowClosed(this);
  }
}
