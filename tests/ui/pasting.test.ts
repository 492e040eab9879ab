// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { Intent } from '../../src/core/operations/intent';
import { applyEdits } from '../../src/core/writing/text-edit';
import { wordsIn } from '../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { WORDINGS } from '../../src/method/wordings';
import { mountGuide } from '../../src/ui/guide/mount-guide';
import { mountPhotoDesk } from '../../src/ui/photo/photo-desk';
import { settled, SheetWorld } from './sheet-world';
import { parse, run } from '../read';

const done: (() => void)[] = [];
afterEach(() => { done.splice(0).forEach(end => { end(); }); document.body.replaceChildren(); });

const LIST = '• Zingen\r\n• Museum\r\n';
const TABLE = '<meta><table><tr><th>Zingen</th><td> Mu<b>seum</b></td></tr></table>';

/** Pastes as a browser does; `false` where the field took it for itself. */
function paste(field: Element | null, data: Readonly<Record<string, string>>): boolean {
  const clipboardData = { getData: (type: string) => data[type] ?? '', files: [] };
  return field?.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })) ?? true;
}

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function photo(accepts: boolean) {
  const container = place();
  const added: string[] = [];
  const desk = mountPhotoDesk(container, {
    words: wordsIn('nl'), url: 'app://photo', draft: '', colour: 'yellow', keepDraft: () => undefined,
    add: (text) => { added.push(text); return Promise.resolve(accepts); },
  });
  done.push(() => { desk.destroy(); });
  return { added, field: container.querySelector('input') };
}

it('makes as many notes of a list beside a photo, and keeps it where it cannot be written', async () => {
  const { added, field } = photo(true);
  expect([paste(field, { 'text/plain': 'Een liedje' }), paste(field, { 'text/plain': LIST })]).toEqual([true, false]);
  await settled();
  expect([added, field?.value]).toEqual([[LIST], '']);
  const refused = photo(false);
  paste(refused.field, { 'text/plain': LIST });
  await settled();
  expect(refused.field?.value).toBe('• Zingen• Museum');
  refused.field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(refused.added.at(-1)).toBe(LIST.trim());
});

it('makes as many expectations of a list in the guide, and gives back what could not be written', async () => {
  const container = place();
  let text = '---\ntype: ambitiegesprek\nfase: 1\ndeelnemers: [Anna]\nverloop:\n  - 2026-03-12T14:00:00 1\n---\n\n## 1. Contracteren\n';
  let left = 3;
  const kept = new Map<string, string>();
  const nothing = () => undefined;
  const guide = mountGuide(container, {
    words: wordsIn('nl'), wording: WORDINGS.nl, conversation: AMBITION_CONVERSATION, moment: () => 0, shuffled: things => things, now: () => '2026-03-12T14:05:00', goToPhase: nothing, jumpTo: nothing,
    openSheet: nothing, capture: nothing, attachPhoto: nothing, drawPupil: nothing, attachEvi: nothing, told: work => { work(); },
  });
  done.push(() => { guide.destroy(); });
  const drafts = {
    get: (name: string) => kept.get(name), names: () => [...kept.keys()],
    set: (name: string, words: string | undefined) => { if (words === undefined) kept.delete(name); else kept.set(name, words); },
  };
  const emit = (intent: Intent) => {
    const result = run(text, intent);
    left -= 1;
    if (!result.done || left < 0) return Promise.resolve({ done: false });
    text = applyEdits(text, result.edits);
    update();
    return Promise.resolve({ done: true });
  };
  const update = () => { guide.update({ session: parse(text), note: { id: 'note', emit, drafts }, now: '2026-03-12T14:05:00' }); };
  update();
  const field = () => container.querySelector('[aria-label="Verwachting van Anna"]') ?? container.querySelector('input.ambitiegesprek-words-field');
  expect(paste(field(), { 'text/plain': `${LIST}o\tToneel\no\tDansen` })).toBe(false);
  await settled();
  expect(text).toContain('- Zingen [wie:: Anna]\n- Museum [wie:: Anna]\n- Toneel [wie:: Anna]\n');
  expect([...kept.values()]).toEqual(['Dansen']);
});

it('takes a table that comes without plain text into a field of several lines', async () => {
  const world = new SheetWorld('\n## Het vel\n\n- Los #geel\n');
  done.push(() => { world.close(); });
  await world.click('Los');
  await world.press('n');
  expect(paste(world.field, { 'text/html': TABLE })).toBe(false);
  expect(paste(world.field, { 'text/html': TABLE, 'text/plain': 'Zingen\tMuseum' })).toBe(true);
  expect(world.field?.value).toBe('Zingen\tMuseum');
  await world.press('Escape');
  expect(world.body).toBe('\n## Het vel\n\n- Los #geel\n- Zingen #geel\n- Museum #geel\n');
});
