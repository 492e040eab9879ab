/** Path of a Chromium: `CHROMIUM_PATH` if set, else one of the usual names. Throws when there is none. */
export function findChromium(): string;
