import { getLinkpath } from 'obsidian';
import type { App, TFile } from 'obsidian';

/** The file that the target of a link or embed means, in the note at `sourcePath`. */
export function linkedFile({ metadataCache }: App, target: string, sourcePath: string): TFile | undefined {
  const found = (link: string): TFile | null => metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
  return found(target) ?? found(decoded(target)) ?? undefined;
}

// In `![](my%20picture.png)` the path is written as a URL; a stray percent sign means it was not.
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
