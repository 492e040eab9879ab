import type { Language } from '../../core/language';
import type { Context } from '../context';

/** Language of a note that has no words of its own yet: the setting, else that of the interface. */
export function noteLanguage({ settings, language }: Pick<Context, 'settings' | 'language'>): Language {
  const { noteLanguage: chosen } = settings.current;
  return chosen === 'interface' ? language : chosen;
}
