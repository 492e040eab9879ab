import type { Page } from 'playwright-core';
import { withPage, type BenchPage } from './browser';
import type { ActingWindow } from './page-acts';
import { spreadOf, type Spread } from './statistics';

export interface SchoolsRow {
  readonly schools: number;
  /** Milliseconds that the main thread worked from the command until the table was painted, the index being there. */
  readonly opening: Spread;
  /** The same for a tab in which nothing is: what the host takes. */
  readonly emptyTab: Spread;
  /** The longest task of these. */
  readonly longest: number;
  /** How many times a first frame already showed the table, of how many openings. */
  readonly atOnce: readonly [number, number];
}

const SCHOOLS = 2_000;
const TURNS = 10;
const WARM_UP = 2;
const QUIET_MILLISECONDS = 3_000;

export async function measureSchools(): Promise<readonly SchoolsRow[]> {
  return [await withPage('# Leeg\n', measureOpening, notesOf(SCHOOLS))];
}

function notesOf(count: number): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let at = 0; at < count; at += 1) {
    const name = `School ${at}`;
    notes[`${name}.md`] = `---\ntype: school\ngemeente: Gemeente ${at % 90}\nuren_afgesproken: ${8 + at % 9}\n---\n`;
    notes[`Gesprek ${at}.md`] = [
      '---', 'type: ambitiegesprek', `school: "[[${name}]]"`, `datum: 2026-0${at % 9 + 1}-12`, 'fase: 8', '---', '', '## Het vel', '',
      `### Ambitie 1: Wens ${at}`, '', `- [ ] Stap ${at} [evaluatie:: 2027-0${at % 9 + 1}-01]`, '',
    ].join('\n');
  }
  return notes;
}

async function measureOpening({ page, trace }: BenchPage): Promise<SchoolsRow> {
  await page.evaluate(openSchools);
  await page.waitForSelector('.ambitiegesprek-schools-scroll tbody th', { timeout: 300_000 });
  const [works, empties]: [number[], number[]] = [[], []];
  let [longest, atOnce] = [0, 0];
  for (let turn = 0; turn < TURNS + WARM_UP; turn += 1) {
    await page.waitForTimeout(QUIET_MILLISECONDS);
    await closeSchools(page);
    let isShown = false;
    const acts = await trace.record(async () => { isShown = await page.evaluate(openAndLook); });
    const [empty] = await trace.record(() => page.evaluate(openEmptyTab));
    if (turn < WARM_UP) continue;
    empties.push(empty?.work ?? 0);
    works.push(acts[0]?.work ?? 0);
    longest = Math.max(longest, acts[0]?.longest ?? 0);
    atOnce += Number(isShown);
  }
  return { schools: SCHOOLS, opening: spreadOf(works), emptyTab: spreadOf(empties), longest, atOnce: [atOnce, TURNS] };
}

interface Commands { executeCommandById(id: string): boolean }

function openSchools(): void {
  const { app } = window as unknown as { app: { commands: Commands } };
  app.commands.executeCommandById('ambitiegesprek:open-schools');
}

/** In the page: whether the frame after the command already shows the table. */
async function openAndLook(): Promise<boolean> {
  const { app, benchActs } = window as unknown as ActingWindow & { app: { commands: Commands } };
  await benchActs.act(() => { app.commands.executeCommandById('ambitiegesprek:open-schools'); });
  return document.querySelector('.ambitiegesprek-schools-scroll tbody th') !== null;
}

async function openEmptyTab(): Promise<void> {
  interface Leaf { setViewState(state: object): Promise<void>; detach(): void }
  const { app, benchActs } = window as unknown as ActingWindow & { app: { workspace: { getLeaf(kind: 'tab'): Leaf } } };
  let leaf: Leaf | undefined;
  await benchActs.act(() => {
    leaf = app.workspace.getLeaf('tab');
    void leaf.setViewState({ type: 'empty', active: true });
  });
  leaf?.detach();
}

function closeSchools(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { app } = window as unknown as { app: { workspace: { detachLeavesOfType(type: string): void } } };
    app.workspace.detachLeavesOfType('ambitiegesprek-schools');
  });
}
