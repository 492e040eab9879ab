import type { Colour } from '../../core/session';
import { COLOURS } from '../../core/session';
import { tags } from '../../core/syntax';
import type { InputBlock, PhaseDefinition } from '../conversation';
import type { PhaseWording } from '../wording';
import { joined, type MethodFaults } from './fields-read';
import type { MethodLine, MethodPart } from './method-parts';
import { type MethodIds, type ReadActivity, readActivity } from './read-activity';

export const MOST_PHASES = 7;

export interface ReadPhase {
  readonly definition: PhaseDefinition;
  readonly wording: PhaseWording;
  readonly activities: readonly ReadActivity[];
}

const HEADING = /^(\d{1,2})[.)]\s+(\S.{0,120}?)\s*\((\d{1,3})(?: ?(?:min|minuten|minutes)\.?)?(?:\s?[,;]\s?([^()]{1,30}))?\)$/iu;

/** A heading `2. Name (20 min, yellow)` with what stands below it. `number` is the one that it should have. */
export function readPhase(
  heading: MethodLine, parts: readonly MethodPart[], number: number, ids: MethodIds, faults: MethodFaults,
): ReadPhase | undefined {
  const [, written, name = '', minutes, colour] = HEADING.exec(heading.text) ?? [];
  if (written === undefined || Number(minutes) < 1) return tellOfHeading(heading, number, faults);
  if (Number(written) !== number) faults.tell('phase-order', heading, String(number));
  const noteColour = colour === undefined ? undefined : colourIn(colour, heading, faults);
  const lines = parts.flatMap(part => (part.kind === 'paragraph' ? part.lines : []));
  const { words, values } = faults.fields(lines, ['short', 'why', 'pitfall']);
  const activities = parts.flatMap(part => (part.kind === 'item' ? readActivity(part, number, ids, faults) ?? [] : []));
  if (!parts.some(({ kind }) => kind === 'item')) faults.tell('no-activities', heading);
  const said = (field: 'short' | 'why' | 'pitfall'): string => values.get(field)?.text ?? '';
  const holds = holdsIn(activities.flatMap(({ definition }) => definition.inputs), heading, faults);
  return {
    definition: {
      number,
      minutes: Number(minutes),
      ...holds && { holds },
      ...noteColour && { noteColour },
      activities: activities.map(({ definition }) => definition),
    },
    wording: { name, short: said('short') || name, purpose: joined(words), why: said('why'), pitfall: said('pitfall') },
    activities,
  };
}

/** Whether a heading reads as that of a phase, whatever its level. */
export function looksLikePhase(text: string): boolean {
  return HEADING.test(text);
}

/** One with a number and a name lacks its minutes only. */
function tellOfHeading(heading: MethodLine, number: number, faults: MethodFaults): undefined {
  const [, name = ''] = /^\d{1,2}[.)]\s+(.*)$/u.exec(heading.text.replace(/\s*\([^)]*(?:\)|$)/gu, '')) ?? [];
  if (name === '') return faults.tell('phase-heading', heading, String(number));
  faults.tell('phase-minutes', heading, `## ${number}. ${name} (20 min)`);
}

function colourIn(word: string, heading: MethodLine, faults: MethodFaults): Colour | undefined {
  const name = tags.read(word)?.name;
  const colour = COLOURS.find(one => one === name);
  return colour ?? faults.tell('unknown-colour', { ...heading, text: word }, faults.choice(tags, COLOURS));
}

const STEPS: readonly InputBlock[] = ['steps', 'own-steps'];

/** What the list items below its heading in a session are follows from the blocks that write there. */
function holdsIn(blocks: readonly InputBlock[], heading: MethodLine, faults: MethodFaults): 'expectations' | 'steps' | undefined {
  const expectations = blocks.includes('expectations');
  const steps = blocks.some(block => STEPS.includes(block));
  if (expectations && steps) return faults.tell('two-roles', heading);
  return expectations ? 'expectations' : steps ? 'steps' : undefined;
}
