import { Component } from 'preact';
import type { FunctionComponent, JSX } from 'preact';

/** Draws again only when a property is another object or value; `preact/compat` would bring React's whole face along for this. */
export function memo<Props extends object>(Draw: FunctionComponent<Props>): new () => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !sameProperties(this.props, next);
    }

    override render(): JSX.Element {
      return <Draw {...this.props} />;
    }
  };
}

function sameProperties(one: object, other: object): boolean {
  const properties = Object.entries(one);
  const others = new Map(Object.entries(other));
  return properties.length === others.size && properties.every(([name, value]) => others.get(name) === value);
}
