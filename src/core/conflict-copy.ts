/** What a file's name says of it being the copy that a sync service laid beside a note. */
export interface CopyName {
  /** The names of the notes that it may be a copy of, the likeliest first; at least one. */
  readonly originals: readonly [string, ...string[]];
  /** Only such a service writes names like this; else it is one only where the two notes begin alike. */
  readonly certain: boolean;
}

/** The word for a conflict in the languages that the services speak. */
const CONFLICT = '(?:conflic|conflit|konfli[kc]t|конфл[иі]кт|競合|冲突|衝突|충돌|case clash|name clash)';

/** After the name: what Obsidian Sync, Dropbox, Nextcloud, Syncthing, ownCloud, Resilio, pCloud and Synology put there. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`^(.*\\S)\\s*\\([^()]*${CONFLICT}(?:[^()]|\\([^()]*\\))*\\)$`, 'iu'),
  /^(.*\S)\s*\[conflict(?:ed)?\]$/iu,
  /^(.*?)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/iu,
  /^(.*?)_conflict-\d{8}-\d{6}$/iu,
  /^(.*?)_[^_]+_[A-Z][a-z]{2}-\d{1,2}-\d{4,6}-\d{4}_(?:Case)?Conflict$/u,
  /^(.*?)(?:[._ -]conflicted copy|\.conflict)$/iu,
  // OneDrive writes the name of the device; these are the ones that Windows gives.
  /^(.*?)-(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{5,}(?:-\d+)?$/u,
];

/** The bare word, or a number, as iCloud, Google Drive and Obsidian add: people write such names too. */
const POSSIBLE: readonly RegExp[] = [
  /^(.*?)[_ -]conflict$/iu,
  /^(.*\S)[ _-]+\d{1,3}$/u,
  /^(.*\S)\s*\(\d{1,3}\)$/u,
];

/** What somebody may have called a device, with the number of a second copy. */
const KIND = 'MacBook|iMac|Mac[ -]mini|MBP|iPad|iPhone|Surface|Laptop|Desktop|(?:^|-)PC(?:$|-)';
const DEVICE = new RegExp(`^(?:[A-Z0-9][A-Z0-9-]{2,14}|.*(?:${KIND}).*)(?:-\\d+)?$`, 'u');

/** `name` is a file's name without its extension. */
export function copyName(name: string): CopyName | undefined {
  const certain = match(CERTAIN, name);
  if (certain !== undefined) return { originals: [certain], certain: true };
  const possible = match(POSSIBLE, name);
  // A second copy has a number after the words for the first.
  const first = possible === undefined ? undefined : match(CERTAIN, possible);
  if (first !== undefined) return { originals: [first], certain: true };
  const [likeliest, ...others] = [...(possible === undefined ? [] : [possible]), ...beforeDevice(name)];
  return likeliest === undefined ? undefined : { originals: [likeliest, ...others], certain: false };
}

function match(patterns: readonly RegExp[], name: string): string | undefined {
  for (const pattern of patterns) {
    const original = pattern.exec(name)?.[1]?.trim();
    if (original !== undefined && original !== '') return original;
  }
  return undefined;
}

/** Computers are called up to fifteen letters, Macs somewhat more; names of devices and of notes have dashes of their own. */
const LONGEST_DEVICE = 40;

function beforeDevice(name: string): string[] {
  const originals: string[] = [];
  for (let at = name.length - 2; at > 0 && at >= name.length - LONGEST_DEVICE; at--) {
    if (name[at] === '-' && DEVICE.test(name.slice(at + 1))) originals.push(name.slice(0, at).trim());
  }
  return originals.filter(original => original !== '');
}
