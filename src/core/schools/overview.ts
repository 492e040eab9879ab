import type { Language } from '../language';
import type { PropertyName } from '../properties';
import { properties, schoolProperties, SESSION_TYPE, type SchoolPropertyName } from '../syntax';

/** The views of an overview, in their order. */
export const OVERVIEW_VIEWS = ['schools', 'meetings', 'steps', 'evaluations', 'appointments', 'years'] as const;
export type OverviewView = typeof OVERVIEW_VIEWS[number];

const OF_SCHOOL = ['municipality', 'board', 'hoursAgreed', 'hoursUsed', 'nextAppointment'] as const satisfies readonly SchoolPropertyName[];
const OF_MEETING = [
  'school', 'date', 'kind', 'stage', 'phase', 'ambitionCount', 'stepCount', 'openSteps', 'nextEvaluation',
] as const satisfies readonly PropertyName[];

/** The names that people see, in one language. */
export interface OverviewWords {
  readonly views: Readonly<Record<OverviewView, string>>;
  readonly note: string;
  readonly hoursLeft: string;
  readonly columns: Readonly<Record<typeof OF_SCHOOL[number] | typeof OF_MEETING[number], string>>;
}

export interface OverviewSetting {
  readonly words: OverviewWords;
  /** Whose names of properties the columns bear; rows are found by those of both. */
  readonly language: Language;
  /** How Bases knows the view of the years. */
  readonly yearsView: string;
}

/** What is before so many weeks from today is due. */
const SOON = 'today() + "3w"';
const SCHOOLS = 'note.type == "school"';
const MEETINGS = `note.type == "${SESSION_TYPE}"`;
const HOURS_LEFT = 'hours_left';

/** A `.base` file over the schools and the meetings of the vault, as Obsidian documents the syntax. */
export function overviewBase({ words, language, yearsView }: OverviewSetting): string {
  const column = (name: PropertyName): string => `note.${properties.word(name, language)}`;
  const ofSchool = OF_SCHOOL.map(name => `note.${schoolProperties.word(name, language)}`);
  const shown: readonly (readonly [column: string, name: string])[] = [
    ['file.name', words.note], [`formula.${HOURS_LEFT}`, words.hoursLeft],
    ...OF_SCHOOL.map((name, at): [string, string] => [ofSchool[at] ?? '', words.columns[name]]),
    ...OF_MEETING.map((name): [string, string] => [column(name), words.columns[name]]),
  ];
  const appointment = `note.${schoolProperties.word('nextAppointment', language)}`;
  const schoolColumns = ['file.name', ...ofSchool.slice(0, 4), `formula.${HOURS_LEFT}`, appointment];
  const stepColumns = ['file.name', column('date'), column('openSteps'), column('nextEvaluation')];
  return [
    'filters:', '  or:', `    - ${quoted(SCHOOLS)}`, `    - ${quoted(MEETINGS)}`,
    'formulas:', `  ${HOURS_LEFT}: ${quoted(hoursLeft())}`,
    'properties:', ...shown.flatMap(([name, label]) => [`  ${name}:`, `    displayName: ${quoted(label)}`]),
    'views:',
    ...view('table', words.views.schools, [SCHOOLS], schoolColumns, ['file.name', 'ASC']),
    ...view('table', words.views.meetings, [MEETINGS], ['file.name', ...OF_MEETING.map(column)], [column('date'), 'DESC']),
    ...view('table', words.views.steps, [MEETINGS, either('openSteps', name => `${name} > 0`)], stepColumns, [column('date'), 'DESC']),
    '    groupBy:', `      property: ${column('school')}`, '      direction: ASC', '    summaries:', `      ${column('openSteps')}: Sum`,
    ...view('table', words.views.evaluations, [MEETINGS, either('nextEvaluation', isSoon)],
      ['file.name', column('school'), column('nextEvaluation'), column('openSteps')], [column('nextEvaluation'), 'ASC']),
    ...view('table', words.views.appointments, [SCHOOLS, eitherOf(bothWords('nextAppointment'), isToCome)],
      ['file.name', appointment, ...ofSchool.slice(0, 1)], [appointment, 'ASC']),
    ...view(yearsView, words.views.years, [MEETINGS], ['file.name'], [column('date'), 'ASC']),
    '',
  ].join('\n');
}

function view(
  type: string, name: string, filters: readonly string[], order: readonly string[],
  [property, direction]: readonly [string, 'ASC' | 'DESC'],
): string[] {
  return [
    `  - type: ${type}`, `    name: ${quoted(name)}`, '    filters:', '      and:', ...filters.map(filter => `        - ${quoted(filter)}`),
    '    order:', ...order.map(one => `      - ${one}`),
    '    sort:', `      - property: ${property}`, `        direction: ${direction}`,
  ];
}

function isSoon(name: string): string {
  return `${name} && date(${name}) <= ${SOON}`;
}

function isToCome(name: string): string {
  return `${name} && date(${name}) >= today()`;
}

function either(name: PropertyName, condition: (property: string) => string): string {
  return eitherOf(['nl', 'en'].map(language => `note.${properties.word(name, language as Language)}`), condition);
}

/** Notes of both languages stand in one vault. */
function eitherOf(names: readonly string[], condition: (property: string) => string): string {
  return [...new Set(names)].map(name => `(${condition(name)})`).join(' || ');
}

function bothWords(name: SchoolPropertyName): string[] {
  return [`note.${schoolProperties.word(name, 'nl')}`, `note.${schoolProperties.word(name, 'en')}`];
}

/** Hours may be written with a comma, which makes a text of them. */
function hoursLeft(): string {
  const number = (name: string): string => `number(${name}.toString().replace(",", "."))`;
  const first = (name: SchoolPropertyName, otherwise: string): string => {
    const [nl = '', en = ''] = bothWords(name);
    return `if(${nl}, ${number(nl)}, if(${en}, ${number(en)}, ${otherwise}))`;
  };
  const [nl = '', en = ''] = bothWords('hoursAgreed');
  return `if(${nl} || ${en}, ${first('hoursAgreed', '0')} - ${first('hoursUsed', '0')})`;
}

function quoted(text: string): string {
  return `'${text.replace(/'/gu, "''")}'`;
}
