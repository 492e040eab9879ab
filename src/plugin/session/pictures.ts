import { TFile } from 'obsidian';
import type { App, EventRef, TAbstractFile } from 'obsidian';
import type { PictureSource } from '../../ui/picture';
import { linkedFile } from './linked-file';

/** The pictures of the note at `pathOf`: whoever shows them is told when a file of the vault may have changed what they show. */
export function picturesOf(app: App, pathOf: () => string): PictureSource {
  const listeners = new Set<() => void>();
  let stop = (): void => undefined;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    resourceUrl: (target, internal) => resourceUrl(app, target, internal, pathOf()),
    // One pair of ears for all the pictures of a view.
    followPictures: (listener) => {
      if (listeners.size === 0) stop = hearFiles(app, tell);
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
  };
}

function hearFiles({ vault, metadataCache }: App, tell: () => void): () => void {
  // Notes are saved every few seconds and are no pictures.
  const heard = (file: TAbstractFile): void => {
    if (!(file instanceof TFile) || file.extension !== 'md') tell();
  };
  const files: EventRef[] = [vault.on('modify', heard), vault.on('create', heard), vault.on('delete', heard), vault.on('rename', tell)];
  // A link may be understood only some time after its file has come.
  const links = metadataCache.on('resolved', tell);
  return () => {
    for (const file of files) vault.offref(file);
    metadataCache.offref(links);
  };
}

/** A URL that an `<img>` of the app can show without the network; the app gives another one for each version of the file. */
function resourceUrl(app: App, target: string, internal: boolean, sourcePath: string): string | undefined {
  if (!internal && /^(?:data|app):/i.test(target)) return target;
  const file = linkedFile(app, target, sourcePath);
  return file && app.vault.getResourcePath(file);
}
