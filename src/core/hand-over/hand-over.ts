import { plain, type Language } from '../language';
import { renewed, type Renewal, sealed, type SealedPart } from '../report/renewal';
import { yamlValue } from '../writing/properties';
import { ambitionsPart, openStepsPart } from './ambitions-and-steps';
import { eviPart, ninePart, parkedPart } from './evi-nine-parked';
import { HAND_OVER_PARTS, type HandOverPart } from './hand-over-words';
import { type HandedSchool, type HandOverSetting, handOverView, type HandOverView } from './handed-school';
import { meetingsPart, ownNotePart } from './meetings-and-note';
import { datesPart, schoolPart } from './school-and-dates';

const HAND_OVER_TYPES: Readonly<Record<Language, string>> = { nl: 'overdracht', en: 'hand-over' };

const WRITERS: Readonly<Record<HandOverPart, (view: HandOverView) => string[]>> = {
  school: schoolPart, dates: datesPart, ambitions: ambitionsPart, steps: openStepsPart, parked: parkedPart, evi: eviPart, nine: ninePart,
  meetings: meetingsPart, ownNote: ownNotePart,
};

/**
 * The note of a school that goes to another facilitator, as it is first made: of all its meetings what a successor needs. What
 * people expected and what each takes on for themselves stays in the notes of the meetings.
 */
export function newHandOver(school: HandedSchool, setting: HandOverSetting, language: Language): string {
  const { words } = setting;
  const head = [
    '---', `type: ${HAND_OVER_TYPES[language]}`, `school: ${yamlValue(school.note?.link ?? school.name)}`, '---', '',
    `# ${words.title(school.name)}`, '', `> [!info] ${words.about}`, '', `## ${words.own}`, '', `*${words.ownHint}*`, '', '',
  ].join('\n');
  return renewed(head, partsOf(school, setting)).text;
}

/** The hand-over made again in its note: what people wrote in it and between its parts stays. */
export function handOverAgain(note: string, school: HandedSchool, setting: HandOverSetting): Renewal {
  return renewed(note, partsOf(school, setting));
}

function partsOf(school: HandedSchool, setting: HandOverSetting): readonly SealedPart[] {
  const view = handOverView(school, setting);
  const { words } = setting;
  return HAND_OVER_PARTS.map(name => sealed(words.marks[name], WRITERS[name](view).join('\n'), words));
}

/** The school that a note hands over, as its properties say it; nothing where it is no hand-over. */
export function handedOver(properties: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const [type, school] = [properties?.['type'], properties?.['school']];
  if (typeof type !== 'string' || typeof school !== 'string') return undefined;
  return Object.values(HAND_OVER_TYPES).includes(plain(type)) ? school : undefined;
}

/** The language that a hand-over was made in. */
export function handOverLanguage(properties: Readonly<Record<string, unknown>>): Language {
  return plain(String(properties['type'])) === HAND_OVER_TYPES.en ? 'en' : 'nl';
}
