import type { App } from '../obsidian/app';
import { Conflict, decode, readRemote, writeRemote } from '../obsidian/vault/remote';
import type { Vault } from '../obsidian/vault/vault';
import { weather } from '../obsidian/weather';

const PAUSE_MS = 15_000;

/** Another device that works on the same vault: what it writes reaches this page as an outside change. */
export class SecondDevice {
  constructor(private readonly vault: Vault) {}

  /** Adds a line at the end of the note as it is on disk; `false` when there is no such note. */
  async addLine(path: string, line: string): Promise<boolean> {
    if (!this.vault.getFileByPath(path)) return false;
    for (;;) {
      const { data, stat } = await readRemote(path);
      const text = decode(data);
      try {
        await writeRemote(path, `${text}${text.endsWith('\n') ? '' : '\n'}${line}\n`, stat.version, false, 'second device');
        return true;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
  }
}

/** Somebody on the second device adds a line to the note in use, every now and then. */
export function writeElsewhere(app: App): void {
  const device = new SecondDevice(app.vault);
  let lines = 0;
  window.setInterval(() => {
    const file = app.workspace.getActiveFile();
    if (file?.extension !== 'md' || weather.choose(2) === 0) return;
    lines += 1;
    void device.addLine(file.path, `- Van elders ${lines}`).catch(() => undefined);
  }, PAUSE_MS);
}
