import { setTooltip } from '../interface/tooltip';
import { Strict } from '../strict';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-component';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choice-components';
import { ColorComponent } from './color-component';
import { DisplayValueComponent } from './display-value-component';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';

type Use<T> = (component: T) => unknown;
let settings = 0;

export class Setting extends Strict {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    const id = `setting-${settings++}`;
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `${id}-name` } });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description', attr: { id: `${id}-description` } });
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this { this.nameEl.setText(name); return this; }
  setDesc(desc: string | DocumentFragment): this { this.descEl.setText(desc); return this; }
  setClass(cls: string): this { this.settingEl.addClass(cls); return this; }
  setTooltip(tooltip: string): this { setTooltip(this.nameEl, tooltip); return this; }
  setHeading(): this { this.settingEl.addClass('setting-item-heading'); this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 }); return this; }
  addButton(cb: Use<ButtonComponent>): this { return this.add(new ButtonComponent(this.controlEl), cb); }
  addExtraButton(cb: Use<ExtraButtonComponent>): this { return this.add(new ExtraButtonComponent(this.controlEl), cb); }
  addToggle(cb: Use<ToggleComponent>): this { this.settingEl.addClass('mod-toggle'); return this.add(new ToggleComponent(this.controlEl), cb); }
  addText(cb: Use<TextComponent>): this { return this.add(new TextComponent(this.controlEl), cb); }
  addSearch(cb: Use<SearchComponent>): this { return this.add(new SearchComponent(this.controlEl), cb); }
  addTextArea(cb: Use<TextAreaComponent>): this { return this.add(new TextAreaComponent(this.controlEl), cb); }
  addMomentFormat(cb: Use<MomentFormatComponent>): this { return this.add(new MomentFormatComponent(this.controlEl), cb); }
  addDropdown(cb: Use<DropdownComponent>): this { return this.add(new DropdownComponent(this.controlEl), cb); }
  addColorPicker(cb: Use<ColorComponent>): this { return this.add(new ColorComponent(this.controlEl), cb); }
  addProgressBar(cb: Use<ProgressBarComponent>): this { return this.add(new ProgressBarComponent(this.controlEl), cb); }
  addSlider(cb: Use<SliderComponent>): this { return this.add(new SliderComponent(this.controlEl), cb); }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    return this.add(make(this.controlEl), () => undefined);
  }

  addDisplayValue(cb: Use<DisplayValueComponent>): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    this.components.forEach(component => component.setDisabled(disabled));
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('has-error', message !== null);
    if (message === null) this.errorEl?.remove();
    else (this.errorEl ??= createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } })).setText(message);
    if (message !== null && this.errorEl) this.infoEl.appendChild(this.errorEl);
    else this.errorEl = null;
    return this;
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, cb: Use<T>): this {
    this.components.push(component);
    cb(component);
    const el = component.labelledEl();
    if (el && !el.hasAttribute('aria-label')) el.setAttrs({ 'aria-labelledby': this.nameEl.id, 'aria-describedby': this.descEl.id });
    return this;
  }
}
