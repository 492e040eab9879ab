/** As much of WebdriverIO's browser as the host uses; the package itself is not installed here. */
export interface WdioBrowser {
  execute<Arguments extends readonly unknown[], Value>(work: (...given: Arguments) => Value, ...given: Arguments): Promise<Awaited<Value>>;
  keys(keys: readonly string[]): Promise<void>;
  action(type: 'key'): KeyAction;
  action(type: 'pointer', options: { parameters: { pointerType: 'mouse' | 'touch' } }): PointerAction;
  $(selector: string): Promise<{ setValue(value: string): Promise<void> }>;
  setWindowSize(width: number, height: number): Promise<void>;
  deleteSession(): Promise<void>;
  /** Of `wdio-obsidian-service`: starts Obsidian again over the same vault. */
  reloadObsidian(): Promise<void>;
}

interface KeyAction {
  down(key: string): KeyAction;
  up(key: string): KeyAction;
  perform(keepPressed: boolean): Promise<void>;
}

interface PointerAction {
  move(to: { x: number; y: number; origin: 'viewport' }): PointerAction;
  down(): PointerAction;
  up(): PointerAction;
  perform(keepPressed: boolean): Promise<void>;
}

export interface WdioObsidianService {
  startWdioSession(config: object): Promise<WdioBrowser>;
}
