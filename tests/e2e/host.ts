/**
 * What a journey needs of the program that runs the plugin. The workbench has one; an Obsidian driven by
 * WebdriverIO has another. Journeys know only this.
 */
export interface Host {
  /** Runs a function in the page; it sees `window.app` and nothing of the test. */
  evaluate<Argument, Value>(work: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  /** A key or chord in Playwright's notation: `Enter`, `Alt+1`, `ControlOrMeta+z`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** `hold` and `release` are for modifier keys around an act of the mouse. */
  key(act: 'hold' | 'release', key: string): Promise<void>;
  mouse(act: 'move' | 'down' | 'up', at: Point): Promise<void>;
  touch(act: 'start' | 'move' | 'end', at: Point): Promise<void>;
  /** Gives a file (path on this machine) to the file picker that the act opens. */
  pick(path: string, act: () => Promise<void>): Promise<void>;
  /** Sets the wall clock of the page forward, timers included. */
  pass(minutes: number): Promise<void>;
  reload(): Promise<void>;
  /** The windows of the program beside the first, oldest first. */
  others(): readonly Pick<Host, 'evaluate' | 'close'>[];
  /** The vault's folder as other programs see it. */
  readonly disk: Disk;
  close(): Promise<void>;
}

/** CSS pixels of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Local storage that is full, a write that fails once, another device that writes in the note at hand, an app that saves over what others wrote. */
export type Mishap = 'storage' | 'write' | 'device' | 'over';

/** Paths are relative to the vault. */
export interface Disk {
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

export interface HostOptions {
  /** Files of the vault at the start: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
  /** Fingers are what it is used with; else a mouse is at hand, too. */
  readonly touch?: boolean;
  /** Somebody has the system choose all colours; only the workbench can be had so. */
  readonly forcedColors?: boolean;
  /** Local wall time at which the page's clock starts; it runs on from there and can be set. */
  readonly now?: string;
  /** Mishaps that this journey is about, and that come for sure. */
  readonly mishaps?: readonly Mishap[];
}
