import { Strict } from '../strict';
import { ExtraButtonComponent } from './button-component';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

export class SettingGroup extends Strict {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private headingSetting: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    cb(new SearchComponent(this.heading().controlEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    cb(new ExtraButtonComponent(this.heading().controlEl));
    return this;
  }

  private heading(): Setting {
    if (this.headingSetting) return this.headingSetting;
    this.headingSetting = new Setting(this.groupEl).setHeading();
    this.groupEl.prepend(this.headingSetting.settingEl);
    return this.headingSetting;
  }
}
