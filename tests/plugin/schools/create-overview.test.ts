import { ConfirmationModal } from 'obsidian-test-mocks/obsidian';
import { afterEach, expect, it, vi } from 'vitest';
import { createOverview } from '../../../src/plugin/schools/create-overview';
import { schoolVault } from './school-vault';

afterEach(() => {
  vi.restoreAllMocks();
});

const PATH = 'Scholen en gesprekken.base';
const MINE = 'views:\n  - type: table\n    name: Van mij\n';

it('makes a file, and opens it when it is asked for again', async () => {
  const { context, desk, texts } = await schoolVault({});
  await createOverview(context);
  expect(desk.text(PATH)).toContain("name: 'Open stappen'");
  const before = texts();
  await createOverview(context);
  expect(texts()).toEqual(before);
});

/** Somebody who presses the button with these words, or closes the question. */
function answering(words: string | undefined, opened = vi.fn()): void {
  vi.spyOn(ConfirmationModal.prototype, 'addButton').mockImplementation(function (this: ConfirmationModal, draw) {
    let said = '';
    const button = {
      setButtonText: (text: string) => { said = text; return button; }, setCta: () => button, onClick: (press: () => void) => {
        if (said === words) press();
        return button;
      },
    };
    draw(button as never);
    return this;
  });
  vi.spyOn(ConfirmationModal.prototype, 'addCancelButton').mockImplementation(function (this: ConfirmationModal) { return this; });
  vi.spyOn(ConfirmationModal.prototype, 'open').mockImplementation(function (this: ConfirmationModal) {
    opened();
    this.onClose();
  });
}

it.each([
  ['Openen zoals het is', { [PATH]: MINE }],
  ['Een nieuw ernaast maken', { [PATH]: MINE, 'Scholen en gesprekken (2).base': expect.stringContaining('Open stappen') as string }],
  ['Vervangen', { [PATH]: expect.stringContaining('Open stappen') as string }],
  [undefined, { [PATH]: MINE }],
])('one that was changed is only replaced by who says so: %s', async (words, wanted) => {
  answering(words);
  const { context, texts } = await schoolVault({ [PATH]: MINE });
  await createOverview(context);
  expect(texts()).toEqual(wanted);
});

it('one that is changed while the question is there is asked about again', async () => {
  const { context, texts } = await schoolVault({ [PATH]: MINE });
  const opened = vi.fn(() => {
    const file = context.app.vault.getFileByPath(PATH);
    if (file && opened.mock.calls.length === 1) void context.app.vault.modify(file, 'views: []\n');
  });
  answering('Vervangen', opened);
  await createOverview(context);
  expect(opened).toHaveBeenCalledTimes(2);
  expect(texts()).toEqual({ [PATH]: expect.stringContaining('Open stappen') as string });
});
