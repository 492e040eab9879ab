import type { App } from './app';
import { Component } from './component';
import { theApp } from './the-app';

export class QueryController extends Component {}

/** Base class for views of Obsidian Bases; the workbench registers them, but has no Bases to show them in. */
export abstract class BasesView extends Component {
  abstract type: string;
  app: App = theApp();
  constructor(protected readonly controller: QueryController) { super(); }
  abstract onDataUpdated(): void;
}
