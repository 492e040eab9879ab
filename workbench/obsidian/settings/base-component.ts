import { Strict } from '../strict';

export abstract class BaseComponent extends Strict {
  disabled = false;

  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }

  /** The element that a setting's name and description belong to. */
  labelledEl(): HTMLElement | null { return null; }
}

export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = value => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}
