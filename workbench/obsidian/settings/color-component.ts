import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './base-component';

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

function hslOf({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [l, d] = [(max + min) / 2, max - min];
  if (d === 0) return { h: 0, s: 0, l: l * 100 };
  const h = max === red ? ((green - blue) / d + 6) % 6 : max === green ? (blue - red) / d + 2 : (red - green) / d + 4;
  return { h: h * 60, s: (d / (1 - Math.abs(2 * l - 1))) * 100, l: l * 100 };
}

function rgbOf({ h, s, l }: HSL): RGB {
  const amplitude = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const part = (n: number) => {
    const k = (n + h / 30) % 12;
    return 255 * (l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { r: part(0), g: part(8), b: part(4) };
}

export class ColorComponent extends ValueComponent<string> {
  private readonly colorPickerEl: HTMLInputElement;
  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
  }

  override setDisabled(disabled: boolean): this { this.colorPickerEl.disabled = disabled; return super.setDisabled(disabled); }
  override labelledEl(): HTMLElement { return this.colorPickerEl; }
  getValue(): string { return this.colorPickerEl.value; }
  setValue(value: string): this { this.colorPickerEl.value = value; return this; }
  getValueHsl(): HSL { return hslOf(this.getValueRgb()); }
  setValueHsl(hsl: HSL): this { return this.setValueRgb(rgbOf(hsl)); }
  setValueRgb({ r, g, b }: RGB): this { return this.setValue(`#${hex(r)}${hex(g)}${hex(b)}`); }
  getValueRgb(): RGB {
    const number = parseInt(this.getValue().slice(1), 16);
    return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
  }
  onChange(callback: (value: string) => unknown): this {
    this.colorPickerEl.addEventListener('change', () => void callback(this.getValue()));
    return this;
  }
}
