import { describe, expect, it } from 'vitest';
import { wordsIn } from '../src/i18n/words';
import { HAND_OVER_EN } from '../src/method/hand-over-en';
import { HAND_OVER_NL } from '../src/method/hand-over-nl';
import { INTAKE_EN } from '../src/method/intake-en';
import { INTAKE_NL } from '../src/method/intake-nl';
import { PROGRESS_EN } from '../src/method/progress-en';
import { PROGRESS_NL } from '../src/method/progress-nl';
import { REPORT_EN } from '../src/method/report-en';
import { REPORT_NL } from '../src/method/report-nl';
import { WORDINGS } from '../src/method/wordings';

/** All that is said: a sentence with a gap by its source. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
}

const NL = said([wordsIn('nl'), WORDINGS.nl, INTAKE_NL, PROGRESS_NL, REPORT_NL, HAND_OVER_NL]);
const EN = said([wordsIn('en'), WORDINGS.en, INTAKE_EN, PROGRESS_EN, REPORT_EN, HAND_OVER_EN]);

describe('one word for one thing', () => {
  it.each([
    ['groep', /\bzaal\b/iu], ['briefje', /\b(?:post-?it|memo|sticky)/iu], ['ongedaan maken', /\bterugdraaien\b/iu], ['evaluatie', /\breview\b/iu],
    ['vervolg op', /\bvervolg van\b/iu], ['klaar op', /\b(?:deadline|uiterlijk|vervaldatum)\b/iu], ['cluster', /\bgroepje briefjes\b/iu],
  ])('in Dutch: %s', (_word, other) => {
    expect(NL.filter(sentence => other.test(sentence))).toEqual([]);
  });

  it.each([
    ['group', /\b(?:room screen|hall)\b/iu], ['sticky note', /\bpost-?it/iu], ['undo', /\btake (?:it )?back\b/iu], ['review', /\bevaluation (?:date|on)\b/iu],
    ['carry over', /\btake along\b/iu], ['bring in ideas', /\bthinks? along\b/iu], ['earlier session', /\bearlier (?:conversation|meeting)\b/iu],
    ['goes on from', /\b(?:carries on from|continues \$)/iu], ['cursor', /\bcaret\b/iu], ['make', /\bcreate an?\b/iu],
  ])('in English: %s', (_word, other) => {
    expect(EN.filter(sentence => other.test(sentence))).toEqual([]);
  });
});
