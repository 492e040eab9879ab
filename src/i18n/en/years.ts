import type { ConversationKind, SchoolStage } from '../../core/properties';
import type { Status } from '../../core/session';
import type { StepFate } from '../../core/years/carry-over';
import { yearsView } from './years-view';

const kinds: Record<ConversationKind, string> = { intake: 'Intake', ambition: 'Ambition conversation', progress: 'Progress talk', closing: 'Closing talk' };
const stages: Record<SchoolStage, string> = { exploring: 'exploring', experimenting: 'experimenting', deepening: 'deepening', anchoring: 'anchoring' };
const statuses: Record<Status, string> = { reached: 'Reached', going: 'Going on', reworded: 'Reworded', 'let go': 'Let go' };
const fates: Record<StepFate, string> = { left: 'Leave as it is', along: 'Carry over', 'taken over': 'Carry over, somebody else does it', done: 'Done', dropped: 'Drop' };

export const years = {
  kinds, stages, statuses, fates,
  view: yearsView,
  linkPrevious: 'Link the earlier session…',
  openPrevious: 'Open the earlier session',
  openNext: 'Open the next session',
  carryOver: 'Carry over from the earlier session…',
  choosePrevious: 'Which session does this one go on from?',
  chooseNext: 'More than one session goes on from this one. Which?',
  linked: (name: string) => `This session now goes on from “${name}”.`,
  noPrevious: 'No earlier session is known. Choose one with “Link the earlier session…”.',
  brokenPrevious: (written: string, name: string) => `The link to the earlier session, ${written}, leads nowhere. “${name}” is the last one of this school before it.`,
  brokenLink: (written: string) => `The link to the earlier session, ${written}, leads nowhere. Choose one with “Link the earlier session…”.`,
  noNext: 'No later session goes on from this one yet.',
  carry: {
    title: (name: string) => `Carry over from “${name}”`,
    intro: 'What is carried over is put into this note. The earlier note changes only where you note what became of something.',
    ambitions: 'Ambitions',
    clusters: 'Clusters kept for later',
    steps: 'Open steps',
    nothing: 'The earlier session has nothing open: no ambition that is worked on, no cluster kept for later, no open step.',
    along: (words: string) => `Carry over “${words}”`,
    become: (words: string) => `What became of “${words}”?`,
    noStatus: 'Leave it unsaid',
    words: (words: string) => `New words for “${words}”`,
    why: (words: string) => `Why? “${words}”`,
    whyPlaceholder: 'Why?',
    byPlaceholder: 'Who takes it over?',
    fate: (words: string) => `What happens to the step “${words}”?`,
    room: (most: number) => `At most ${most} ambitions are worked on at once: one of them has to stay behind.`,
    preview: 'This is what changes',
    inNote: (name: string) => `In “${name}”`,
    unchanged: 'Nothing.',
    carry: 'Carry over',
    cancel: 'Cancel',
    done: (name: string) => `Carried over from “${name}”.`,
    takenBack: (name: string, reason: string) => `“${name}” could not be changed: ${reason} Nothing was carried over; this note is as it was.`,
    halfDone: (into: string, from: string, reason: string) => `Half carried over. What was carried over is in “${into}”; in “${from}” not everything was noted: ${reason} Carry over once more to note it, or undo what is in “${into}”.`,
  },
  halves: {
    undo: {
      title: 'Undo both halves?',
      ask: (other: string) => `This also changed “${other}”. Undo it there too?`,
      there: 'Undo it there too',
      both: 'Undo both',
      otherStays: (other: string) => `Undone here, but not in “${other}”.`,
    },
    redo: {
      title: 'Do both halves again?',
      ask: (other: string) => `This also changed “${other}”. Do it again there too?`,
      there: 'Do it again there too',
      both: 'Do both again',
      otherStays: (other: string) => `Done again here, but not in “${other}”.`,
    },
    later: (other: string) => `This also changed “${other}”, where more was done since: that half stays as it is.`,
    one: 'Only here',
    cancel: 'Cancel',
  },
};
