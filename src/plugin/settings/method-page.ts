import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import type { Language } from '../../core/language';
import type { Words } from '../../i18n/words';
import { AMBITION_CONVERSATION } from '../../method/ambition-conversation';
import { WORDINGS } from '../../method/wordings';
import type { MethodChanges } from '../method/method-changes';
import { isPhaseMinutes, minutesName, MOST_PHASE_MINUTES, purposeName, questionName } from '../method/method-changes';

const { phases: PHASES } = AMBITION_CONVERSATION;

type AmbitionPhase = (typeof PHASES)[number];

/** Before the names of the method's own controls, among those of the other settings. */
export const METHOD_KEY = 'method/';

export interface MethodPages {
  readonly words: Words['settings'];
  readonly language: Language;
  /** Those of this moment. */
  readonly changes: () => MethodChanges;
  /** Gives the named ones back the words and minutes of the method. */
  readonly reset: (names: readonly string[]) => void;
  /** Takes what is to be called after every change, so that no field that is typed in has to be drawn anew. */
  readonly follow: (part: string, refresh: () => void) => void;
}

/** What the method itself says or plans, by the name of a change; `undefined` for what it does not have. */
export function originalOf(name: string): string | number | undefined {
  return ORIGINALS.get(name);
}

/** The pages on which questions, purposes and minutes can be changed, each to be set back. */
export function methodPages(pages: MethodPages): SettingDefinitionPage[] {
  const languages: readonly Language[] = pages.language === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  return [minutesPage(pages), ...languages.map(language => wordsPage(pages, language))];
}

function minutesPage(pages: MethodPages): SettingDefinitionPage {
  const { phaseMinutes: heading, phaseMinutesHelp: desc } = pages.words;
  const names = PHASES.map(({ number }) => minutesName(number));
  const items = PHASES.map(phase => minutesControl(pages, phase));
  const extraButtons = resetButton(pages, heading, names);
  return {
    type: 'page',
    name: heading,
    desc,
    displayValue: changedCount(pages, names),
    items: [{ type: 'list', heading, items, extraButtons }],
  };
}

function minutesControl({ words, language }: MethodPages, { number }: AmbitionPhase): SettingDefinition {
  const validate = (value: number): string => isPhaseMinutes(value) ? '' : words.phaseMinutesInvalid(MOST_PHASE_MINUTES);
  const key = METHOD_KEY + minutesName(number);
  return { name: headingOf(number, language), control: { type: 'number', key, min: 1, max: MOST_PHASE_MINUTES, validate } };
}

function wordsPage(pages: MethodPages, language: Language): SettingDefinitionPage {
  const { methodWords, methodWordsHelp: desc } = pages.words;
  const names = PHASES.flatMap(phase => namesIn(phase, language));
  const items = PHASES.map(phase => phaseGroup(pages, phase, language));
  return { type: 'page', name: methodWords[language], desc, displayValue: changedCount(pages, names), items };
}

function phaseGroup(pages: MethodPages, phase: AmbitionPhase, language: Language): SettingDefinitionGroup {
  const heading = headingOf(phase.number, language);
  const items = namesIn(phase, language).map(name => textControl(pages.words, name));
  return { type: 'list', heading, items, extraButtons: resetButton(pages, heading, namesIn(phase, language)) };
}

function textControl({ purpose }: Words['settings'], name: string): SettingDefinition {
  const id = name.split('/').at(-1) ?? name;
  const original = String(originalOf(name) ?? '');
  return {
    name: name.includes('/purpose/') ? purpose : id,
    aliases: [original],
    control: { type: 'textarea', key: METHOD_KEY + name, placeholder: original, rows: 2 },
  };
}

type ExtraButtons = NonNullable<SettingDefinitionGroup['extraButtons']>;

function resetButton({ words, reset, changes, follow }: MethodPages, heading: string, names: readonly string[]): ExtraButtons {
  return [(button) => {
    const refresh = (): void => { button.setDisabled(!names.some(name => name in changes())); };
    button.setIcon('rotate-ccw').setTooltip(words.resetOf(heading)).onClick(() => { reset(names); });
    refresh();
    follow(names[0] ?? heading, refresh);
  }];
}

function changedCount({ words, changes }: MethodPages, names: readonly string[]): () => string {
  return () => words.changed(names.filter(name => name in changes()).length);
}

function namesIn({ number, activities }: AmbitionPhase, language: Language): string[] {
  const questions = activities.flatMap(activity => activity.questions);
  return [purposeName(language, number), ...questions.map(({ id }) => questionName(language, id))];
}

function headingOf(number: AmbitionPhase['number'], language: Language): string {
  return `${number}. ${WORDINGS[language].phases[number].name}`;
}

const ORIGINALS: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ...PHASES.map(({ number, minutes }): [string, number] => [minutesName(number), minutes]),
  ...(['nl', 'en'] as const).flatMap(language => originalWords(language)),
]);

function originalWords(language: Language): [string, string][] {
  const { phases, questions } = WORDINGS[language];
  return PHASES.flatMap(phase => [
    [purposeName(language, phase.number), phases[phase.number].purpose],
    ...phase.activities.flatMap(activity => activity.questions)
      .map(({ id }): [string, string] => [questionName(language, id), questions[id]]),
  ] as [string, string][]);
}
