// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words';
import type { MenuItem } from '../../../src/ui/menu-item';
import { settled, SheetWorld } from './sheet-world';

const { sheet: words } = wordsIn('nl');
let world: SheetWorld;

afterEach(() => { world.close(); });

const SHEET = `
## Het vel

- Los #geel

### Podium

- Spelen #geel
- Zingen #geel

### Buiten

- Klimmen #geel
`;

/** The list that its thing stands in is another text now, so every place in it that was read before is wrong. */
const typedBefore = (text: string): string => text.replace('- Spelen', `${'- Nog een #geel\n'.repeat(20)}- Spelen`);
const cutBefore = (text: string): string => text.replace('- Spelen #geel\n', '');

async function menuOf(thing: string): Promise<void> {
  await world.click(thing);
  await world.press('ContextMenu');
}

function line(items: readonly MenuItem[], label: string): MenuItem {
  const found = items.find(item => item.label.startsWith(label));
  if (!found) throw new Error(`No “${label}” among ${items.map(item => item.label).join(' · ')}`);
  return found;
}

async function choose(...labels: readonly string[]): Promise<void> {
  let items: readonly MenuItem[] = world.menu;
  for (const label of labels) {
    const item = line(items, label);
    item.act?.();
    items = item.submenu ?? [];
  }
  await settled();
}

describe('what notes are beside their colour', () => {
  const SORTED = `
## Het vel

- Dromen #geel
- Podium #roze
- Bus #groen
- Markt #groen/kans/eerst
`;

  beforeEach(() => { world = new SheetWorld(SORTED); });

  it.each([
    ['Bus', 'opportunity', '- Bus #groen/kans'], ['Podium', 'teacher', '- Podium #roze/leraar'],
    ['Markt', 'obstacle', '- Markt #groen/obstakel/eerst'], ['Markt', 'opportunity', '- Markt #groen/eerst'],
  ] as const)('is chosen on %s: %s', async (thing, facet, written) => {
    await menuOf(thing);
    await choose(words.facet, words.facets[facet]);
    expect(world.refused).toEqual([]);
    expect(world.body).toContain(`\n${written}\n`);
  });

  it('asks attention first, and no longer', async () => {
    await menuOf('Bus');
    await choose(words.facet, words.first);
    expect(world.body).toContain('\n- Bus #groen/eerst\n');
    await menuOf('Markt');
    await choose(words.facet, words.first);
    expect(world.body).toContain('\n- Markt #groen/kans\n');
  });

  it('is not asked of a colour without', async () => {
    await menuOf('Dromen');
    expect(world.menu.map(({ label }) => label)).not.toContain(words.facet);
  });
});

describe('a menu that stood open while the note changed', () => {
  beforeEach(() => { world = new SheetWorld(SHEET); });

  it.each([['more', typedBefore], ['less', cutBefore]])('does to its thing what was chosen: %s text before it', async (_, change) => {
    await menuOf('Zingen');
    world.write(change);
    await choose(words.recolour, words.kinds.pink);
    expect(world.refused).toEqual([]);
    expect(world.body).toContain('\n- Zingen #roze\n');
  });

  it('moves its thing into the cluster that was meant', async () => {
    await menuOf('Zingen');
    world.write(cutBefore);
    await choose(words.moveTo, 'Buiten');
    expect(world.refused).toEqual([]);
    expect(world.body).toContain('- Klimmen #geel\n- Zingen #geel\n');
  });

  it('declines for a thing that is gone, and leaves what got selected instead alone', async () => {
    await menuOf('Zingen');
    world.write(text => text.replace('- Zingen #geel\n', ''));
    await world.click('Klimmen');
    const { body } = world;
    await choose(words.remove);
    expect(world.refused).toEqual([words.sayGone]);
    expect(world.body).toBe(body);
  });

  it('acts on its own thing when something else got selected meanwhile', async () => {
    await menuOf('Zingen');
    await world.click('Klimmen');
    await choose(words.remove);
    expect(world.body).not.toContain('Zingen');
    expect(world.body).toContain('Klimmen');
  });

  it('declines to move into a cluster that is gone, instead of laying the note loose', async () => {
    await menuOf('Zingen');
    world.write(text => text.replace('\n### Buiten\n\n- Klimmen #geel\n', ''));
    const { body } = world;
    await choose(words.moveTo, 'Buiten');
    expect(world.refused).toEqual([words.sayGoalGone]);
    expect(world.body).toBe(body);
  });

  it('writes no loose note where it would have come beside one that is gone', async () => {
    await menuOf('Zingen');
    world.write(text => text.replace('- Zingen #geel\n', ''));
    await choose(words.newNote, words.newNoteOf(words.kinds.yellow));
    expect(world.field).toBeNull();
    expect(world.refused).toEqual([words.sayGone]);
  });
});

describe('the menu of colours', () => {
  const METHOD = '```gespreksmethode\n## 1. Terugkijken (20 min, geel)\n\n- Schrijf in stilte (5 min): wat goed ging\n```\n';

  it.each([
    ['with what each is for', SHEET, ['Droom (geel)', 'Idee (roze)', 'Activiteit (groen)', 'Groot briefje', 'Geen kleur']],
    ['alone in a method that gives them no meaning', METHOD + SHEET, ['Geel', 'Roze', 'Groen', 'Groot', 'Geen kleur']],
  ])('names each colour once, %s', async (_, body, labels) => {
    world = new SheetWorld(body);
    await menuOf('Zingen');
    expect(line(world.menu, words.recolour).submenu?.map(item => item.label)).toEqual(labels);
  });
});

describe('acts on a slow disk', () => {
  it('are each worked out on what the one before left', async () => {
    world = new SheetWorld(SHEET);
    await world.click('Spelen');
    void world.press('2', { altKey: true, code: 'Digit2' });
    void world.press('0');
    await settled();
    expect(world.refused).toEqual([]);
    expect(world.body).toContain('- Los #geel\n- Spelen #roze\n');
  });
});
