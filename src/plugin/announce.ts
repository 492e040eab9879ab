import type { Plugin } from 'obsidian';

const REGION = 'ambitiegesprek-announcer';

/**
 * Prepares every window to read aloud what our notices say: the app does not promise that of its own. The region has to be
 * there before the words come, or nothing is read.
 */
export function announceIn(plugin: Plugin): void {
  const { workspace } = plugin.app;
  const prepare = ({ body }: Document): void => {
    const region = regionIn(body);
    plugin.register(() => { region.remove(); });
  };
  workspace.onLayoutReady(() => {
    prepare(document);
    plugin.registerEvent(workspace.on('window-open', ({ doc }) => { prepare(doc); }));
  });
}

/** Reads it aloud in the window that one works in; what is said twice is read twice. */
export function announce(message: string): void {
  const line = createEl('p', { text: message });
  regionOf(activeDocument).replaceChildren(line);
}

/** While a dialog is open only what is in it is heard. */
function regionOf(doc: Document): HTMLElement {
  const dialog = [...doc.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].at(-1);
  return regionIn(dialog ?? doc.body);
}

/** The region in a window or dialog; made where there is none. */
export function regionIn(place: HTMLElement): HTMLElement {
  return place.querySelector<HTMLElement>(`:scope > .${REGION}`)
    ?? place.createDiv({ cls: ['ambitiegesprek-spoken', REGION], attr: { 'role': 'status', 'aria-live': 'polite' } });
}
