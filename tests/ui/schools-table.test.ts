// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { roundRow } from '../../src/core/schools/round';
import { schoolFacts } from '../../src/core/schools/school-facts';
import { wordsIn } from '../../src/i18n/words';
import { mountSchools } from '../../src/ui/schools/mount-schools';
import type { SchoolsServices } from '../../src/ui/schools/schools-services';

const ROWS = Array.from({ length: 40 }, (_, at) =>
  roundRow({ identity: `${at}`, name: `School ${at}`, facts: schoolFacts({}), meetings: [], continuations: [] }, '2026-03-12', 3, () => undefined));
const SERVICES = { words: wordsIn('nl') } as SchoolsServices;

let resized = (): void => undefined;
let height = 0;
vi.stubGlobal('ResizeObserver', class {
  constructor(tell: () => void) { resized = tell; }
  observe(): void { resized(); }
  disconnect(): void { resized = () => undefined; }
});
Object.defineProperty(Element.prototype, 'clientHeight', { get: () => height, configurable: true });

const container = document.body.appendChild(document.createElement('div'));
const schools = (): number => container.querySelectorAll('th[scope="row"]').length;
afterEach(() => { container.replaceChildren(); });

it('a page that was made while nobody saw it, or in a low pane, shows as many schools as fit once there is room', async () => {
  const page = mountSchools(container, SERVICES);
  page.update({ rows: ROWS });
  await vi.waitFor(() => { expect(schools()).toBeLessThan(10); });
  height = 1040;
  resized();
  await vi.waitFor(() => { expect(schools()).toBeGreaterThanOrEqual(20); });
  page.destroy();
});
