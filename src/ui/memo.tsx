import { Component } from 'preact';
import type { FunctionComponent, JSX } from 'preact';
import { sameItems } from '../core/reading/keys';

/**
 * Draws again only when a property is another object or value, or a list that holds other ones; `preact/compat` would bring
 * React's whole face along for this.
 */
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

// A stroke of a key compares some hundred of these, so they are compared without making lists of them.
function sameProperties<Props extends object>(one: Props, other: Props): boolean {
  for (const name in other) if (!(name in one)) return false;
  for (const name in one) if (!same(one[name], other[name])) return false;
  return true;
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return Array.isArray(one) && Array.isArray(other) && sameItems<unknown>(one, other);
}
