import type { Context } from '../context';
import { attachmentName } from '../drawing/attachments';
import { reasonOf, say, warn } from '../say';

/** Writes a file of its own at the top of the vault, over no other, and tells its name. `true`: it is there. */
export async function createBeside(
  { app: { vault }, words: { schools: words } }: Context, name: string, extension: 'csv' | 'ics', text: string, rows: number,
): Promise<boolean> {
  const base = attachmentName(name);
  let path = `${base}.${extension}`;
  for (let other = 2; vault.getFileByPath(path); other += 1) path = `${base} (${other}).${extension}`;
  try {
    const file = await vault.create(path, text);
    say(extension === 'csv' ? words.made(file.name, rows) : words.calendarMade(file.name, rows));
    return true;
  } catch (error) {
    warn(words.notMade(reasonOf(error)));
    return false;
  }
}
