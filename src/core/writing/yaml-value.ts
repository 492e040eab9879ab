// Readers of YAML 1.1 take these for truth values and for minutes; Obsidian shows them as such.
const MISREAD = /^(?:y|n|yes|no|on|off|true|false|null|~|\d+(?::\d+)+)$/iu;
const NUMBER = /^(?:0o[0-7]+|0x[\da-f]+|[\d.]+(?:e[-+]?\d+)?)$/iu;
/** Begins with a letter or digit and holds no sign that YAML knows; a colon or number sign inside a word is only a sign. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.;!?()/'’‘“”"*&@%+=_~|<>–—€$^\\-]| (?![ #])|:(?! |$)|#)*$/u;

/** A value as YAML writes it on one line: plain where every reader takes it for the same text, else in double quotes. */
export function yamlValue(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(value: string): boolean {
  return PLAIN.test(value) && !value.endsWith(' ') && !MISREAD.test(value) && !NUMBER.test(value);
}
