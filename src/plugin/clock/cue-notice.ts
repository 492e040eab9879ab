import { Notice } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Agenda } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { announce } from '../announce';
import { isGuideSeen } from '../guide/guide-seen';
import { openGuide } from '../guide/open-guide';
import { told } from '../say';

const MOST_SHOWN = 5;

/** Says that it is time to return to the expectations, and holds them out. It stays until somebody takes it away. */
export function showCue(context: Context, file: TFile, { expectations }: Session, { left, phases }: Agenda): void {
  const { words } = context;
  const closing = phases.at(-1);
  const message = createFragment((fragment) => {
    fragment.createEl('strong', { text: words.guide.cue(Math.ceil(left)) });
    const list = expectations.length > 0 ? fragment.createEl('ul') : undefined;
    for (const { text } of expectations.slice(0, MOST_SHOWN)) list?.createEl('li', { text });
    if (expectations.length > MOST_SHOWN) list?.createEl('li', { text: '…' });
    const button = fragment.createEl('button', { cls: 'mod-cta', text: words.guide.cueLook });
    button.addEventListener('click', () => { told(context, () => openGuide(context, file, closing?.number)); });
  });
  // The guide says the same in its place, and a notice would lie over it.
  if (!isGuideSeen(context.app, file)) new Notice(message, 0);
  announce([words.guide.cue(Math.ceil(left)), ...expectations.slice(0, MOST_SHOWN).map(({ text }) => text)].join('. '));
}
