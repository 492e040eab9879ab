import type { SettingDefinitionList } from 'obsidian';
import { say } from '../words';
import type { Setting } from './setting';

/** Buttons and keys by which an item of a list is moved and removed. Gives how to undo the binding. */
export function addListActions(setting: Setting, list: SettingDefinitionList, index: number, count: number): () => void {
  const { onReorder, onDelete } = list;
  if (onReorder && index > 0) setting.addExtraButton(button => button.setIcon('chevron-up').setTooltip(say('moveUp')).onClick(() => onReorder(index, index - 1)));
  if (onReorder && index < count - 1) setting.addExtraButton(button => button.setIcon('chevron-down').setTooltip(say('moveDown')).onClick(() => onReorder(index, index + 1)));
  if (!onDelete) return () => undefined;
  setting.addExtraButton(button => button.setIcon('trash-2').setTooltip(say('delete')).onClick(() => onDelete(index)));
  const remove = (event: KeyboardEvent) => {
    const isOwn = event.target === setting.settingEl && (event.key === 'Delete' || event.key === 'Backspace');
    if (isOwn) onDelete(index);
  };
  setting.settingEl.addEventListener('keydown', remove);
  return () => setting.settingEl.removeEventListener('keydown', remove);
}
