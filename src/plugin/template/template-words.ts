import type { Language } from '../../core/language';
import { type TemplateWords, missingInTemplate, type TemplateLack } from '../../core/new-session';
import type { ConversationKind } from '../../core/properties';
import { wordsIn, type Words } from '../../i18n/words';
import { phaseWords, preparationWords } from '../../method/wording';
import type { Context } from '../context';
import { type Method, methodFor } from '../method/method-for';
import { READING_AIDS } from '../session/reading-aids';

/** What the method puts into a new note of a kind, in the language of that note. */
export function templateWords(context: Pick<Context, 'settings'>, language: Language, kind?: ConversationKind): TemplateWords {
  return wordsOfMethod(methodFor(context, language, kind), language);
}

/** What a method puts into a new note in that language. */
export function wordsOfMethod({ conversation, wording }: Method, language: Language): TemplateWords {
  const { preparationHeading, pupil, firstOnSheet } = wordsIn(language).dialogs.template;
  const draws = conversation.phases.some(({ activities }) => activities.some(({ inputs }) => inputs.includes('drawing')));
  return {
    preparationHeading,
    preparation: conversation.preparation.map(key => preparationWords(wording, key).item),
    phases: conversation.phases.map(({ number, holds }) => {
      const { name = String(number), purpose = '' } = phaseWords(wording, number) ?? {};
      return { number, name, purpose, ...holds === 'expectations' && { list: true } };
    }),
    ...conversation.sheet && { sheet: conversation.needsPrevious ? firstOnSheet : draws ? pupil : '' },
    road: conversation.road,
    roles: conversation.roles,
  };
}

/** What a text lacks to be a session, in words; empty where it has everything. */
export function lacksOf(template: string, { dialogs }: Words): string {
  const sentence = (lack: TemplateLack): string =>
    lack.what === 'phase' ? dialogs.parts.phase(lack.phase) : dialogs.parts[lack.what];
  return missingInTemplate(template, READING_AIDS).map(sentence).join(', ');
}
