import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/method/conversation';
import { readMethodNote } from '../../../src/method/note/method-note';

const VAULT = new URL('../../../demo-vault/', import.meta.url);
const names = readdirSync(VAULT).filter(name => name.startsWith('Methode ')).map(name => name.replace(/\.md$/u, ''));

describe('the method notes of the demo vault', () => {
  it('are a retrospective of an hour and a day of appreciative inquiry', () => {
    expect(names).toHaveLength(2);
  });

  it.each(names)('%s can be led', (name) => {
    const read = readMethodNote(readFileSync(new URL(`${name}.md`, VAULT), 'utf8'), name, 'nl');
    expect(read).toMatchObject({ done: true });
    if (!read.done) return;
    const { phases } = read.conversation;
    expect(phases.map(({ holds }) => holds)).toEqual(['expectations', undefined, undefined, 'steps', 'closing']);
    expect(minutesOf(read.conversation)).toBe(name.includes('Team') ? 60 : 330);
    for (const { minutes, activities } of phases) expect(activities.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
  });
});
