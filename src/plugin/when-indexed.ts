import { debounce } from 'obsidian';
import type { App } from 'obsidian';

/** While the app reads a vault it tells of many notes at once. */
const TOGETHER_MILLISECONDS = 150;

/**
 * Tells that the app may know more, or otherwise, of the notes of the vault than it did: what is shown of its index is to be asked
 * anew, since a note may be read late, twice, in any order, get another name or go. Once for many. The result stops it.
 */
export function whenIndexed({ metadataCache, vault }: App, listener: () => void): () => void {
  const heard = debounce(listener, TOGETHER_MILLISECONDS, false);
  const refs = [metadataCache.on('changed', () => { heard(); }), metadataCache.on('resolved', () => { heard(); })];
  const files = [vault.on('rename', () => { heard(); }), vault.on('delete', () => { heard(); })];
  return () => {
    heard.cancel();
    for (const ref of refs) metadataCache.offref(ref);
    for (const ref of files) vault.offref(ref);
  };
}
