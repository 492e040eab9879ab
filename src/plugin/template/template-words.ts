import type { Language } from '../../core/language';
import type { TemplateWords } from '../../core/new-session';
import { wordsIn } from '../../i18n/words';
import { PREPARATION } from '../../method/preparation';
import type { Context } from '../context';
import { methodFor } from '../method/method-for';

/** What the method puts into a new note, in the language of that note. */
export function templateWords(context: Pick<Context, 'settings'>, language: Language): TemplateWords {
  const { conversation: { phases }, wording } = methodFor(context, language);
  const { preparationHeading, pupil } = wordsIn(language).dialogs.template;
  return {
    preparationHeading,
    preparation: PREPARATION.map(key => wording.preparation[key].item),
    phases: phases.map(({ number }) => wording.phases[number]),
    pupil,
  };
}
