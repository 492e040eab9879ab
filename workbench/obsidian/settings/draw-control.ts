import type { SettingControl } from 'obsidian';
import { AbstractInputSuggest } from '../interface/popover-suggest';
import { TFile, TFolder, type TAbstractFile } from '../vault/abstract-file';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import type { TextComponent } from './text-components';

type Save = (value: unknown) => void;

class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
  constructor(tab: SettingTab, private readonly text: TextComponent, private readonly fits: (item: TAbstractFile) => boolean) {
    super(tab.app, text.inputEl);
  }

  protected getSuggestions(query: string): TAbstractFile[] {
    return this.app.vault.getAllLoadedFiles().filter(item => this.fits(item) && item.path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(item: TAbstractFile, el: HTMLElement): void { el.setText(item.path); }

  override selectSuggestion(item: TAbstractFile): void {
    this.setValue(item.path);
    this.text.onChanged();
    this.close();
  }
}

function drawText(setting: Setting, value: unknown, placeholder: string | undefined, save: Save, use: (text: TextComponent) => void = () => undefined): void {
  setting.addText(text => {
    text.setValue(String(value ?? '')).onChange(save);
    if (placeholder) text.setPlaceholder(placeholder);
    use(text);
  });
}

function drawNumber(setting: Setting, control: Extract<SettingControl, { type: 'number' }>, value: unknown, save: Save): void {
  drawText(setting, value, control.placeholder, entered => { if (entered !== '' && !Number.isNaN(Number(entered))) save(Number(entered)); }, text => {
    text.inputEl.setAttrs({ type: 'number', min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
  });
}

function drawPath(tab: SettingTab, setting: Setting, control: Extract<SettingControl, { type: 'file' | 'folder' }>, value: unknown, save: Save): void {
  const fits = (item: TAbstractFile): boolean => {
    if (control.type === 'file') return item instanceof TFile && (control.filter?.(item as never) ?? true);
    return item instanceof TFolder && (control.includeRoot === true || !item.isRoot()) && (control.filter?.(item as never) ?? true);
  };
  drawText(setting, value, control.placeholder, save, text => { new PathSuggest(tab, text, fits); });
}

function drawByType(tab: SettingTab, setting: Setting, control: SettingControl, value: unknown, save: Save): void {
  switch (control.type) {
    case 'toggle': setting.addToggle(toggle => toggle.setValue(value === true).onChange(save)); return;
    case 'dropdown': setting.addDropdown(dropdown => dropdown.addOptions(control.options).setValue(String(value ?? '')).onChange(save)); return;
    case 'text': drawText(setting, value, control.placeholder, save); return;
    case 'number': drawNumber(setting, control, value, save); return;
    case 'file': case 'folder': drawPath(tab, setting, control, value, save); return;
    case 'color': setting.addColorPicker(color => color.setValue(String(value ?? '#000000')).onChange(save)); return;
    case 'textarea': setting.setClass('mod-textarea').addTextArea(area => {
      area.setValue(String(value ?? '')).setPlaceholder(control.placeholder ?? '').onChange(save);
      if (control.rows) area.inputEl.rows = control.rows;
    }); return;
    case 'slider': setting.addSlider(slider => slider.setLimits(control.min, control.max, control.step)
      .setDisplayFormat(control.displayFormat ?? String).setValue(Number(value)).setDynamicTooltip().onChange(save));
  }
}

async function saveChecked(tab: SettingTab, setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const problem = await validate?.(value);
  setting.setErrorMessage(problem || null);
  if (problem) return;
  await tab.setControlValue(control.key, value);
  tab.refreshDomState();
}

/** Draws a control bound to its key. Gives what brings its state of being enabled up to date. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl): () => void {
  drawByType(tab, setting, control, tab.getControlValue(control.key) ?? control.defaultValue, value => void saveChecked(tab, setting, control, value));
  const refresh = () => {
    const { disabled = false } = control;
    setting.setDisabled(typeof disabled === 'function' ? disabled() : disabled);
  };
  refresh();
  return refresh;
}
