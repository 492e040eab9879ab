import type { Setting } from 'obsidian';
import { statuses } from '../../core/syntax';
import type { Status } from '../../core/session';
import type { GroupChoice, OpenStepChoice, StepFate } from '../../core/years/carry-over';
import type { Context } from '../context';
import { labelled } from '../labelled-setting';

type YearsWords = Context['words']['years'];

const FATES = ['left', 'along', 'taken over', 'done', 'dropped'] as const satisfies readonly StepFate[];

/** One ambition or cluster: whether it comes along, with which words, and what is noted of it in the earlier note. */
export function groupRow(
  container: HTMLElement, words: YearsWords, choice: GroupChoice, change: (next: Partial<GroupChoice>) => void,
): Setting {
  const { carry } = words;
  const row = labelled(container, choice.before).setClass('ambitiegesprek-carry-group');
  row.addToggle((toggle) => {
    toggle.toggleEl.setAttribute('aria-label', carry.along(choice.before));
    toggle.setValue(choice.along).onChange((along) => { change({ along }); });
  });
  row.addDropdown((dropdown) => {
    dropdown.selectEl.setAttribute('aria-label', carry.become(choice.before));
    dropdown.addOption('', carry.noStatus);
    for (const status of statuses.names) dropdown.addOption(status, words.statuses[status]);
    dropdown.setValue(choice.status ?? '').onChange((value) => { change(withStatus(choice, value)); });
  });
  addWords(row, carry.words(choice.before), choice.before, choice.words, (value) => { change({ words: value }); });
  addWords(row, carry.why(choice.before), carry.whyPlaceholder, choice.why, (why) => { change({ why }); });
  return row;
}

/** What was reached or let go stays behind, unless somebody says otherwise afterwards. */
function withStatus({ along }: GroupChoice, value: string): Partial<GroupChoice> {
  const status = statuses.names.find(name => name === value);
  return { status: status as Status, along: along && status !== 'reached' && status !== 'let go' };
}

/** One open step: what happens to it, and why or by whom. */
export function stepRow(
  container: HTMLElement, words: YearsWords, choice: OpenStepChoice, change: (next: Partial<OpenStepChoice>) => void,
): Setting {
  const { carry, fates } = words;
  const { step: { text, who }, fate, said } = choice;
  const row = labelled(container, text).setClass('ambitiegesprek-carry-step');
  if (who !== undefined) row.setDesc(who);
  row.addDropdown((dropdown) => {
    dropdown.selectEl.setAttribute('aria-label', carry.fate(text));
    for (const one of FATES) dropdown.addOption(one, fates[one]);
    dropdown.setValue(fate).onChange((value) => { change({ fate: FATES.find(one => one === value) ?? 'left' }); });
  });
  if (fate === 'dropped') addWords(row, carry.why(text), carry.whyPlaceholder, said, (value) => { change({ said: value }); });
  if (fate === 'taken over') addWords(row, carry.byPlaceholder, carry.byPlaceholder, said, (value) => { change({ said: value }); });
  return row;
}

function addWords(row: Setting, label: string, placeholder: string, value: string, change: (value: string) => void): void {
  row.addText((text) => {
    text.inputEl.setAttribute('aria-label', label);
    text.inputEl.setAttribute('dir', 'auto');
    text.setPlaceholder(placeholder).setValue(value).onChange(change);
  });
}
