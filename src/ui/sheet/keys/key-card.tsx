import { render } from 'preact';
import type { Words } from '../../../i18n/words';
import { asOnKeyboard, type Keyboard } from '../../key-press';

type Line = readonly [key: string, does: string];

/** Draws every key of the sheet into a container, named as they stand on the keyboard; the result takes them down. */
export function mountKeys(container: HTMLElement, words: Words['sheet'], keyboard: Keyboard): () => void {
  render(
    groupsOf(words).map(([title, lines]) => (
      <section key={title}>
        <h3>{title}</h3>
        <dl>{lines.map(([key, does]) => <div key={key}><dt><kbd>{asOnKeyboard(key, keyboard)}</kbd></dt><dd>{does}</dd></div>)}</dl>
      </section>
    )),
    container,
  );
  return () => { render(null, container); };
}

function groupsOf(words: Words['sheet']): readonly (readonly [string, readonly Line[]])[] {
  const { keyGroups } = words;
  return [
    [keyGroups.go, going(words)],
    [keyGroups.write, writing(words)],
    [keyGroups.group, grouping(words)],
    [keyGroups.view, viewing(words)],
  ];
}

function going({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    [keyNames.arrows, keys.arrows],
    [keyNames.shiftArrows, keys.extend],
    [keyNames.ctrlA, keys.all],
    [keyNames.shiftDrag, keys.lasso],
    [keyNames.ctrlF, keys.find],
    ['J', keys.jump],
    ['L', keys.line],
    [keyNames.menu, keys.menu],
    [keyNames.escape, keys.escape],
  ];
}

function writing({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    [keyNames.enter, keys.enter],
    ['F2, R', keys.edit],
    ['N', keys.note],
    [keyNames.altEnter, keys.lineBreak],
    ['Alt + 1…4', keys.recolour],
    ['X', keys.done],
    [keyNames.delete, keys.remove],
    [keyNames.ctrlZ, keys.undo],
  ];
}

function grouping({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    ['C', keys.cluster],
    ['1…9, 0', keys.digit],
    ['U', keys.loose],
    ['M', keys.move],
    [keyNames.altArrows, keys.reorder],
    ['G', keys.merge],
    ['S', keys.split],
    ['+ -', keys.energy],
    ['A', keys.ambition],
    [keyNames.shiftA, keys.takeBack],
  ];
}

function viewing({ keys, keyNames }: Words['sheet']): Line[] {
  return [
    ['+ -', keys.zoom],
    [keyNames.fit, keys.fit],
    [keyNames.fitSelection, keys.fitSelection],
    [keyNames.space, keys.pan],
    ['T', keys.tidy],
    ['?', keys.help],
  ];
}
