import type { ComponentChildren, JSX } from 'preact';
import { INK_NAMES, INKS, THICKNESSES } from '../../core/drawing';
import type { Words } from '../../i18n/words';
import { Icon, type IconName } from '../icon';
import type { DrawingDesk } from './drawing-desk';

interface ToolsProps {
  readonly words: Words['drawing'];
  readonly desk: DrawingDesk;
  readonly pickPhoto: () => void;
  readonly done: () => void;
}

export function DrawingTools({ words, desk, pickPhoto, done }: ToolsProps): JSX.Element {
  const { erasing } = desk.tool;
  return (
    <div class="ambitiegesprek-drawing-tools" role="toolbar" aria-label={words.title}>
      <InkChoice words={words} desk={desk} />
      <ThicknessChoice words={words} desk={desk} />
      <div class="ambitiegesprek-drawing-group">
        <Tool icon="eraser" name={words.eraser} hint="E" pressed={erasing} act={() => { desk.take({ erasing: !erasing }); }} />
        <Tool icon="undo" name={words.undo} hint="Ctrl+Z" disabled={!desk.canUndo} act={() => { desk.undo(); }} />
        <Tool icon="redo" name={words.redo} hint="Ctrl+Y" disabled={!desk.canRedo} act={() => { desk.redo(); }} />
        <Tool icon="bin" name={words.clear} disabled={desk.isBlank} act={() => { desk.clear(); }} />
      </div>
      <div class="ambitiegesprek-drawing-group" data-place="end">
        <Tool icon="camera" name={words.photo} act={pickPhoto} />
        <button type="button" class="mod-cta" onClick={done}>{words.done}</button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly words: Words['drawing'];
  readonly desk: DrawingDesk;
}

function InkChoice({ words, desk }: ChoiceProps): JSX.Element {
  const chosen = (ink: string): boolean => desk.tool.ink === ink && !desk.tool.erasing;
  return (
    <div class="ambitiegesprek-drawing-group" role="group" aria-label={words.colours}>
      {INK_NAMES.map((ink, index) => (
        <Choice key={ink} name={words.keys(words.inks[ink], String(index + 1))} pressed={chosen(ink)} act={() => { desk.take({ ink }); }}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" fill={INKS[ink]} /></svg>
        </Choice>
      ))}
    </div>
  );
}

function ThicknessChoice({ words, desk }: ChoiceProps): JSX.Element {
  return (
    <div class="ambitiegesprek-drawing-group" role="group" aria-label={words.thickness}>
      {THICKNESSES.map((width, index) => (
        <Choice key={width} name={words.keys(words.thicknesses[index] ?? '', '[ ]')} pressed={desk.tool.width === width}
          act={() => { desk.take({ width }); }}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r={2 + index * 2.6} fill="currentColor" /></svg>
        </Choice>
      ))}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hint?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

function Tool({ icon, name, hint, ...rest }: ToolProps): JSX.Element {
  return <Choice name={hint === undefined ? name : `${name} (${hint})`} {...rest}><Icon name={icon} /></Choice>;
}

interface ButtonProps extends Pick<ToolProps, 'name' | 'pressed' | 'disabled' | 'act'> {
  readonly children: ComponentChildren;
}

function Choice({ name, pressed, disabled, act, children }: ButtonProps): JSX.Element {
  return (
    <button type="button" class="clickable-icon" aria-label={name} aria-pressed={pressed} disabled={disabled} onClick={act}>
      {children}
    </button>
  );
}
