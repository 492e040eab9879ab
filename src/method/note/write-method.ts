import type { Language } from '../../core/language';
import {
  facets, headingLine, headings, kinds, methodTypes, phaseHeading, properties, sectors, tags, writtenField,
} from '../../core/syntax';
import type { ActivityDefinition, ConversationDefinition, PhaseDefinition, QuestionDefinition } from '../conversation';
import { activityWords, phaseWords, preparationWords, questionWords, type Wording } from '../wording';
import { blockWords, groupWords, type MethodField, methodFields, SEEN_WITH, showsWords, yesOrNo } from './vocabulary';

/** A method as a note of one's own, to be changed at will. Read again it gives the same conversation and words. */
export function methodNoteText(conversation: ConversationDefinition, wording: Wording, language: Language): string {
  return ['---', `${properties.word('type', language)}: ${methodTypes.word('method', language)}`, '---', '',
    methodText(conversation, wording, language)].join('\n');
}

/** As `methodNoteText`, without the properties: what a session carries. */
export function methodText(conversation: ConversationDefinition, wording: Wording, language: Language): string {
  return new MethodWriter(conversation, wording, language).lines().join('\n');
}

class MethodWriter {
  constructor(
    private readonly conversation: ConversationDefinition, private readonly wording: Wording, private readonly language: Language,
  ) {}

  lines(): string[] {
    const { conversation: { phases, preparation }, wording, language } = this;
    const { title, purpose } = wording.conversation;
    return [
      headingLine(1, title), '', purpose, '', ...this.about(), '',
      headingLine(2, headings.word('preparation', language)), '',
      ...preparation.flatMap((key) => {
        const { item, remark } = preparationWords(wording, key);
        return [`- [ ] ${item}`, `  ${remark}`, `  ${this.field('id', key)}`];
      }),
      '',
      ...phases.flatMap(phase => this.phase(phase)),
    ];
  }

  private about(): string[] {
    const { kind, mostAmbitions, sheet, sorts, roles, needsPrevious } = this.conversation;
    const yes = (field: MethodField, said: boolean): string => this.field(field, yesOrNo.word(said ? 'yes' : 'no', this.language));
    return [
      this.field('kind', kinds.word(kind, this.language)),
      this.field('ambitions', String(mostAmbitions)),
      ...(sheet ? [] : [yes('sheet', false)]),
      ...(sorts ? [yes('sorts', true)] : []),
      ...(roles ? [yes('roles', true)] : []),
      ...(needsPrevious ? [yes('previous', true)] : []),
    ];
  }

  private phase({ number, minutes, noteColour, activities }: PhaseDefinition): string[] {
    const { name = String(number), short = name, purpose = '', why = '', pitfall = '' } = phaseWords(this.wording, number) ?? {};
    const colour = noteColour ? `, ${tags.word(noteColour, this.language)}` : '';
    const said = [['short', short === name ? '' : short], ['why', why], ['pitfall', pitfall]] as const;
    return [
      `${phaseHeading(number, name)} (${minutes} min${colour})`, '',
      ...(purpose === '' ? [] : [purpose, '']),
      ...said.flatMap(([field, words]) => (words === '' ? [] : [this.field(field, words)])), '',
      ...activities.flatMap(activity => this.activity(activity)), '',
    ];
  }

  private activity(activity: ActivityDefinition): string[] {
    const { title, says } = activityWords(this.wording, activity.id);
    return [
      `- ${title} (${activity.minutes} min): ${says}`,
      ...this.fieldsOf(activity).map(line => `  ${line}`),
      ...activity.questions.map(question => `  - ${this.question(question)}`),
    ];
  }

  private fieldsOf({ id, inputs, groupSees, silence, showsEvi, facet }: ActivityDefinition): string[] {
    const { language } = this;
    const earlier = this.conversation.earlierFrom === id;
    const shows = [...(showsEvi ? ['evi'] as const : []), ...(earlier ? ['earlier'] as const : [])];
    const seen = inputs.map(block => SEEN_WITH[block]).find(one => one) ?? 'contract';
    return [
      ...(inputs.length > 0 ? [this.field('block', inputs.map(block => blockWords.word(block, language)).join(', '))] : []),
      ...(groupSees === seen ? [] : [this.field('group', groupWords.word(groupSees, language))]),
      ...(silence === undefined ? [] : [this.field('silence', String(silence))]),
      ...(shows.length === 0 ? [] : [this.field('shows', shows.map(one => showsWords.word(one, language)).join(', '))]),
      ...(facet === undefined ? [] : [this.field('facet', facets.word(facet, language))]),
      this.field('id', id),
    ];
  }

  private question({ id, sector }: QuestionDefinition): string {
    return `${id}${sector === undefined ? '' : ` (${sectors.word(sector, this.language)})`}: ${questionWords(this.wording, id)}`;
  }

  private field(name: MethodField, value: string): string {
    return writtenField(methodFields.word(name, this.language), value);
  }
}
