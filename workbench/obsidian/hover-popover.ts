import { Component } from './component';

export interface HoverParent { hoverPopover: HoverPopover | null }

/** A popover near an element. The workbench shows none by itself; a plugin may fill its own. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv('popover hover-popover');
  state = 0;
  constructor(parent: HoverParent, public targetEl: HTMLElement | null, public waitTime = 300) {
    super();
    parent.hoverPopover = this;
  }
}
