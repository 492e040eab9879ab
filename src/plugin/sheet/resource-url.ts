import { getLinkpath } from 'obsidian';
import type { App } from 'obsidian';

/** A URL that an `<img>` of the app can show, for a link in the note at `sourcePath`. */
export function resourceUrl(app: App, target: string, internal: boolean, sourcePath: string): string | undefined {
  if (!internal && /^(?:https?|data|app):/i.test(target)) return target;
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(internal ? target : decoded(target)), sourcePath);
  return file ? app.vault.getResourcePath(file) : undefined;
}

// In `![](my%20picture.png)` the path is written as a URL; a stray percent sign means it was not.
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
