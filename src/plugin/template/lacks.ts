import { missingInTemplate, type TemplateLack } from '../../core/new-session';
import type { Words } from '../../i18n/words';
import { READING_AIDS } from '../session/reading-aids';

/** What a text lacks to be a session, in words; empty where it has everything. */
export function lacksOf(template: string, { dialogs }: Words): string {
  const sentence = (lack: TemplateLack): string =>
    lack.what === 'phase' ? dialogs.parts.phase(lack.phase) : dialogs.parts[lack.what];
  return missingInTemplate(template, READING_AIDS).map(sentence).join(', ');
}
