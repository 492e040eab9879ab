import { sectors, tags } from '../../core/syntax';
import { readMethodChanges } from '../method/method-changes';
import { DEFAULT_SETTINGS } from './settings';
import type { Settings } from './settings';

type Name = keyof Settings;
type Check = (value: unknown) => boolean;

const isText: Check = value => typeof value === 'string';
const oneOf = (...options: readonly unknown[]): Check => value => options.includes(value);

/** A new setting without a check does not compile. */
const CHECKS: Readonly<Record<Name, Check>> = {
  folder: isText,
  fileName: value => typeof value === 'string' && value.trim() !== '',
  template: isText,
  noteLanguage: oneOf('interface', 'nl', 'en'),
  facilitator: isText,
  sector: oneOf('', ...sectors.names),
  start: value => typeof value === 'string' && /^(?:\d{2}:\d{2})?$/.test(value),
  duration: isMinutes,
  sound: oneOf(true, false),
  taskTag: value => typeof value === 'string' && isTaskTag(value),
  method: value => isRecord(value) && Object.keys(readMethodChanges(value)).length === Object.keys(value).length,
};

export function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 1440;
}

/** Empty, or one tag as the app reads them that means nothing to a session. */
export function isTaskTag(value: string): boolean {
  return value === '' || (/^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*$/u.test(value) && !tags.read(value.slice(1).split('/')[0] ?? ''));
}

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of the fields that could not be read and have their default again. */
  readonly damaged: readonly string[];
}

/** The default while every kind of conversation was called an ambition conversation. */
const FORMER_FILE_NAME = '{{date}} Ambitiegesprek {{school}}';

/**
 * Reads stored data field by field: one that cannot be read falls back alone, of the method each change.
 * `null` is a vault without settings yet.
 */
export function readSettings(data: unknown): ReadSettings {
  if (data === null || data === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (!isRecord(data)) return { settings: DEFAULT_SETTINGS, damaged: ['data.json'] };
  const present = Object.keys(CHECKS).filter((name): name is Name => name in CHECKS && name in data);
  const sound = present.filter(name => CHECKS[name](data[name]));
  const read = Object.fromEntries(sound.map(name => [name, data[name]]));
  const method = isRecord(data['method']) ? readMethodChanges(data['method']) : DEFAULT_SETTINGS.method;
  // Stored when it was the default; whoever chose another pattern keeps that.
  const fileName = read['fileName'] === FORMER_FILE_NAME ? { fileName: DEFAULT_SETTINGS.fileName } : {};
  return { settings: { ...DEFAULT_SETTINGS, ...read, ...fileName, method }, damaged: present.filter(name => !sound.includes(name)) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
