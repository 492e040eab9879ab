import type { Range } from '../reading/range';

export interface YamlScalar extends Range {
  readonly kind: 'scalar';
  /** Without quotes, escapes and line breaks, but else as written: numbers keep their zeros and dates their form. */
  readonly text: string;
  /** Without quotes: what it says may be a number, a truth value or nothing at all. */
  readonly plain: boolean;
}

export interface YamlItem {
  /** Where the dash stands, or in brackets the item itself. */
  readonly from: number;
  /** Undefined where nothing stands behind the dash. */
  readonly value?: YamlValue;
}

export interface YamlList extends Range {
  readonly kind: 'list';
  /** In brackets. */
  readonly flow: boolean;
  readonly items: readonly YamlItem[];
}

export interface YamlEntry {
  readonly name: string;
  /** The key with its quotes. */
  readonly key: Range;
  /** Right behind the colon. */
  readonly behindColon: number;
  /** Undefined where nothing is written. */
  readonly value?: YamlValue;
}

/** In braces. Maps in lines are read at the top only; deeper ones are `other`. */
export interface YamlMap extends Range {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

/** What no property of a session looks like: nested maps, anchors, aliases, tags. It is known where it stands, not what it says. */
export interface YamlOther extends Range {
  readonly kind: 'other';
}

export type YamlValue = YamlScalar | YamlList | YamlMap | YamlOther;

/** Thrown inside the reader and caught by it: here stands something that YAML forbids, or that cannot be told with certainty. */
export class Unreadable extends Error {
  constructor(readonly at: number) {
    super();
  }
}

export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What YAML reads as nothing. */
export function isNothing(value: YamlValue | undefined): boolean {
  return value === undefined || (value.kind === 'scalar' && value.plain && /^(?:~|null|Null|NULL)$/.test(value.text));
}
