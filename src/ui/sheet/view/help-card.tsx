import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon';
import { asOnKeyboard, keyMeant } from '../../key-press';
import type { Words } from '../../../i18n/words';
import { useSheet } from './sheet-view';

type Line = readonly [key: string, does: string];

/** Every key of the sheet on one card. */
export function HelpCard(): JSX.Element {
  const view = useSheet();
  const { words } = view;
  const { keyboard } = view.services;
  const card = useRef<HTMLDivElement>(null);
  const close = (): void => { view.run({ name: 'help' }); };
  useLayoutEffect(() => {
    const sheet = card.current?.parentElement?.querySelector<HTMLElement>('[role="tree"]');
    card.current?.focus();
    return () => { sheet?.focus({ preventScroll: true }); };
  }, []);
  const press = (event: KeyboardEvent): void => {
    const key = keyMeant(event)?.key;
    if (key !== 'Escape' && key !== '?') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div ref={card} class="ambitiegesprek-help" role="dialog" aria-modal="true" aria-label={words.help} tabIndex={-1} onKeyDown={press}>
      <div class="ambitiegesprek-help-title">
        {words.help}
        <button type="button" class="clickable-icon" aria-label={words.close} onClick={close}><Icon name="cross" /></button>
      </div>
      <div class="ambitiegesprek-help-groups">
        {groupsOf(words).map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>{lines.map(([key, does]) => <div key={key}><dt><kbd>{asOnKeyboard(key, keyboard)}</kbd></dt><dd>{does}</dd></div>)}</dl>
          </section>
        ))}
      </div>
    </div>
  );
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
    ['Enter, F2, R', keys.enter],
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
