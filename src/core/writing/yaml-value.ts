import { readYaml } from '../yaml/read-yaml';

// Readers of YAML 1.1 take these for truth values and for minutes; Obsidian shows them as such.
const MISREAD = /^(?:y|n|yes|no|on|off|true|false|null|~|\d+(?::\d+)+)$/iu;
const NUMBER = /^(?:0o[0-7]+|0x[\da-f]+|[\d.]+(?:e[-+]?\d+)?)$/iu;

/** A value as YAML writes it on one line: plain where every reader takes it for the same text, else in double quotes. */
export function yamlValue(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(value: string): boolean {
  if (MISREAD.test(value) || NUMBER.test(value) || !/^[\p{L}\p{N}]/u.test(value) || /[\r\n\t[\]{},]/u.test(value)) return false;
  const read = readYaml(`x: ${value}`);
  const written = typeof read === 'number' ? undefined : read.entries[0]?.value;
  return written?.kind === 'scalar' && written.text === value;
}
