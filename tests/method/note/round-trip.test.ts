import { describe, expect, it } from 'vitest';
import { CONVERSATIONS } from '../../../src/method/conversations';
import { readMethod } from '../../../src/method/note/read-method';
import { methodText } from '../../../src/method/note/write-method';
import { wordingFor } from '../../../src/method/wordings';

const KINDS = CONVERSATIONS.flatMap(conversation => (['nl', 'en'] as const).map(language => ({ conversation, language, kind: conversation.kind })));

describe('a kind of conversation as a method note', () => {
  it.each(KINDS)('$kind in $language reads as it was', ({ conversation, language, kind }) => {
    const wording = wordingFor(language, kind);
    const read = readMethod(methodText(conversation, wording, language), language);
    expect(read).toMatchObject({ done: true });
    if (!read.done) return;
    expect(read.conversation).toEqual(conversation);
    expect(wording).toMatchObject({ ...read.wording, eviPillars: {} });
    expect(Object.keys(read.wording.phases)).toEqual(conversation.phases.map(({ number }) => String(number)));
    expect(Object.keys(read.wording.activities)).toHaveLength(conversation.phases.flatMap(({ activities }) => activities).length);
  });
});
