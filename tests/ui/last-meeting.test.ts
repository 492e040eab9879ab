// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { Intent } from '../../src/core/operations';
import type { LastMeetingShown } from '../../src/ui/guide/guide-services';
import { parse } from '../read';
import { closeGuides, GuideWorld, noteAt, settled } from './guide-world';

afterEach(closeGuides);

const LAST = '---\ntype: ambitiegesprek\n---\n\n## 6. C\n\n- [ ] Begroting [wie:: Anneke]\n- [ ] Liedjes [wie:: Anna]\n- [ ] Kar [wie:: Kees] [door:: Bram]\n- [x] Gedaan\n';
const PART = '[data-part="last-meeting"]';

function guideOver(last: string, phase = 0, properties = 'deelnemers: [Anna, Bram]\n'): { guide: GuideWorld; marked: Intent[]; did: string[] } {
  const [marked, did]: [Intent[], string[]] = [[], []];
  const shown: LastMeetingShown = {
    name: '2024 Gesprek', session: parse(last), mark: (intent) => { marked.push(intent); },
    open: () => { did.push('open'); }, carryOver: () => { did.push('carry'); },
  };
  const guide = new GuideWorld(noteAt({ phase, properties }).replace(/verloop:\n(?: {2}- .*\n)+/u, ''));
  guide.extra = { lastMeeting: shown };
  guide.update();
  return { guide, marked, did };
}

const rows = (guide: GuideWorld): readonly string[] => guide.all(`${PART} li`).map(row => [...row.querySelectorAll('label > :not(input)')].map(({ textContent }) => textContent).join(' · '));

it('a later meeting begins with what is open, what nobody here would do before the rest', async () => {
  const { guide } = guideOver(LAST);
  await settled();
  expect(rows(guide)).toEqual(['Begroting · Anneke, is er niet bij', 'Liedjes · Anna', 'Kar · Bram']);
  expect(guide.one(`${PART} button[aria-expanded="true"]`).textContent).toContain('2024 Gesprek');
});

it('while nobody is named here one cannot tell who is missing', async () => {
  const { guide } = guideOver(LAST, 0, '');
  await settled();
  expect(rows(guide)).toEqual(['Begroting · Anneke', 'Liedjes · Anna', 'Kar · Bram']);
});

it('steps that have no room are hidden, and unfold', async () => {
  const { guide } = guideOver(LAST);
  await settled();
  const list = `${PART} .ambitiegesprek-newest`;
  expect(guide.one(list).dataset).toMatchObject({ open: 'false', more: 'false' });
  await guide.press(`${list} button`, 'Alle 3');
  expect(guide.one(list).dataset).toMatchObject({ open: 'true' });
});

it('done is said in the note of the last meeting', async () => {
  const { guide, marked, did } = guideOver(LAST);
  await settled();
  await guide.press(`${PART} input`);
  expect(marked).toMatchObject([{ verb: 'mark-step', state: 'done', target: { source: '- [ ] Begroting [wie:: Anneke]' } }]);
  await guide.press(`${PART} .ambitiegesprek-guide-row button`, 'Meenemen');
  await guide.press(`${PART} .ambitiegesprek-guide-row button`, 'openen');
  expect(did).toEqual(['carry', 'open']);
});

it('where nothing is open that is said, and it is folded', async () => {
  const { guide } = guideOver('---\ntype: ambitiegesprek\n---\n');
  await settled();
  expect(guide.one(PART).textContent).toContain('niets open');
  expect(guide.all(`${PART} ul`)).toEqual([]);
});
