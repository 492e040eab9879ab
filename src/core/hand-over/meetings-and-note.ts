import { peoplePresent } from '../contents';
import { unreadIn } from '../export/rows';
import { findFrontmatter } from '../reading/frontmatter';
import { joinedBlocks } from '../report/literal';
import { dayOfMeeting, type HandedMeeting, type HandOverView } from './handed-school';

/** Every meeting with its note, its report and its agreements, the newest first. */
export function meetingsPart(view: HandOverView): string[] {
  const lines = [...view.meetings].reverse().flatMap(meeting => meetingLines(view, meeting));
  return lines.length === 0 ? [] : joinedBlocks([`## ${view.words.headings.meetings}`], lines);
}

function meetingLines(view: HandOverView, meeting: HandedMeeting): string[] {
  const { words, common, occasion } = view;
  const { properties: { stage, team, report, agreement, participants, tables }, ambitions, method } = meeting.session;
  const chosen = method === undefined ? words.meetingAmbitions : words.meetingChoices;
  const present = peoplePresent({ participants, tables });
  const said = [
    occasion(meeting.session), stage && common.stage(stage), present === 0 ? undefined : common.people(present, team),
    ambitions.length === 0 ? undefined : chosen(ambitions.length),
    unreadIn(meeting.session).length === 0 ? undefined : words.unread,
  ].filter(part => part !== undefined && part !== '');
  const kept = [report && `${words.report}: ${report}`, agreement && `${words.agreement}: ${agreement}`].filter(part => part);
  return [`- ${meeting.link} · ${dayOfMeeting(view, meeting)}: ${said.join(', ')}`, ...kept.map(one => `  - ${one}`)];
}

/** What somebody hid between `%%` is meant for themselves. */
const HIDDEN = /%%[^]*?(?:%%|$)/gu;

/** What stands in the school's own note below its properties, as a quotation: its headings are none of this note. */
export function ownNotePart({ school: { note }, words }: HandOverView): string[] {
  const text = note?.text ?? '';
  const body = text.slice(findFrontmatter(text)?.length ?? 0).replace(HIDDEN, '').trim();
  if (body === '' || !note) return [];
  const quoted = body.split(/\r\n?|\n/u).map(line => `> ${line}`.trimEnd());
  return joinedBlocks([`## ${words.headings.ownNote}`], [`> [!quote] ${words.ownNoteFrom}`, '>', ...quoted]);
}
