import { expect, it } from 'vitest';
import { listMeetings, meetingCards } from '../../../src/plugin/years/meetings';
import { Slices } from '../../../src/plugin/years/slices';
import { schoolVault } from './school-vault';

const NOTES = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [
  `${at}.md`, at % 3 === 0 ? `---\ntype: ambitiegesprek\nschool: School ${at % 9}\ndatum: 2026-01-${at + 1}\n---\n` : `---\ntitel: Boodschappen ${at}\n---\n`,
]));

it('the meetings of a vault are listed note by note, and are those that are listed in one go', async () => {
  const { context } = await schoolVault(NOTES);
  const slices = new Slices();
  let turns = 0;
  slices.rest = () => Promise.resolve(void (turns += 1));
  expect(await listMeetings(context, slices)).toEqual(meetingCards(context));
  expect(meetingCards(context)).toHaveLength(10);
  expect(turns).toBeGreaterThanOrEqual(30);
});
