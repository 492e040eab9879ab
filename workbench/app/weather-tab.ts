import type { App } from '../obsidian/app';
import { Setting } from '../obsidian/settings/setting';
import { SettingTab } from '../obsidian/settings/setting-tab';
import { say } from '../obsidian/words';
import { weather } from '../obsidian/weather';

function addressWith(seed: string): string {
  const address = new URL(location.href);
  if (seed === '') ['weather', 'pace', 'without'].forEach(name => address.searchParams.delete(name));
  else address.searchParams.set('weather', seed);
  return address.href;
}

const newSeed = (): string => crypto.randomUUID().slice(0, 8);

/** Which weather it is, and a link to the other: the page starts again, since nothing may be shielded from it. */
export class WeatherTab extends SettingTab {
  override id = 'workbench-weather';
  override name = say('weather');

  constructor(app: App) { super(app); }

  override display(): void {
    this.containerEl.empty();
    const now = weather.isRough ? say('roughWeather').replace('{0}', weather.seed) : say('calmWeather');
    const setting = new Setting(this.containerEl).setName(now).setDesc(say('weatherHint'));
    setting.controlEl.createEl('a', { text: say('makeRough'), href: addressWith(newSeed()) });
    if (weather.isRough) setting.controlEl.createEl('a', { text: say('makeCalm'), href: addressWith('') });
  }
}
