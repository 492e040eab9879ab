import type { Context } from '../context';
import { attachmentName, freePath } from '../new-file';
import { reasonOf, say, warn } from '../say';

/** Writes a file of its own at the top of the vault, over no other, and tells its name. `true`: it is there. */
export async function createRoundFile(
  { app: { vault }, words: { schools: words } }: Context, name: string, extension: 'csv' | 'ics', text: string, rows: number,
): Promise<boolean> {
  try {
    const file = await vault.create(freePath(vault, attachmentName(name), extension), text);
    say(extension === 'csv' ? words.made(file.name, rows) : words.calendarMade(file.name, rows));
    return true;
  } catch (error) {
    warn(words.notMade(reasonOf(error)));
    return false;
  }
}
