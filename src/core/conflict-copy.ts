/** What a file's name says of it being the copy that a sync service laid beside a note. */
export interface CopyName {
  /** The name of the note that it is a copy of. */
  readonly original: string;
  /** Only such a service writes names like this; else it is one only where the two notes begin alike. */
  readonly certain: boolean;
}

/** The word for a conflict in the languages that the services speak. */
const CONFLICT = '(?:conflic|conflit|konflikt)';

/** Behind the name: what Obsidian Sync, Dropbox, Nextcloud, Syncthing, ownCloud and Resilio put there. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`^(.*\\S)\\s*\\([^()]*${CONFLICT}(?:[^()]|\\([^()]*\\))*\\)$`, 'iu'),
  /^(.*?)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/iu,
  /^(.*?)_conflict-\d{8}-\d{6}$/iu,
  /^(.*?)(?:[._ -]conflicted copy|\.conflict)$/iu,
  // OneDrive writes the name of the device; these are the ones that Windows gives.
  /^(.*?)-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{5,}(?:-\d+)?$/u,
];

/** The bare word, a number, as iCloud, Google Drive and Obsidian add, or the name of a device: people write such names too. */
const POSSIBLE: readonly RegExp[] = [
  /^(.*?)[_ -]conflict$/iu,
  /^(.*\S)[ _-]+\d{1,3}$/u,
  /^(.*\S)\s*\(\d{1,3}\)$/u,
  /^(.*?\S)-[A-Z0-9][A-Z0-9-]{2,14}$/u,
  /^(.*\S)-[^-]*(?:MacBook|iMac|Mac mini|iPad|iPhone|Surface|-PC|Laptop)[^-]*(?:-\d+)?$/iu,
];

/** `name` is a file's name without its extension. */
export function copyName(name: string): CopyName | undefined {
  const certain = match(CERTAIN, name);
  if (certain !== undefined) return { original: certain, certain: true };
  const possible = match(POSSIBLE, name);
  if (possible === undefined) return undefined;
  // A second copy has a number behind the words for the first.
  const first = match(CERTAIN, possible);
  return first === undefined ? { original: possible, certain: false } : { original: first, certain: true };
}

function match(patterns: readonly RegExp[], name: string): string | undefined {
  for (const pattern of patterns) {
    const original = pattern.exec(name)?.[1]?.trim();
    if (original !== undefined && original !== '') return original;
  }
  return undefined;
}
