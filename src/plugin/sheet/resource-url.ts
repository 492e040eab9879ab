import type { App } from 'obsidian';
import { linkedFile } from '../session/linked-file';

/** A URL that an `<img>` of the app can show, for a link in the note at `sourcePath`. */
export function resourceUrl(app: App, target: string, internal: boolean, sourcePath: string): string | undefined {
  if (!internal && /^(?:https?|data|app):/i.test(target)) return target;
  const file = linkedFile(app, target, sourcePath);
  return file && app.vault.getResourcePath(file);
}
