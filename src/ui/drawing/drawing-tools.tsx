import type { ComponentChildren, JSX } from 'preact';
import { INK_NAMES, INKS, THICKNESSES } from '../../core/drawing';
import type { Words } from '../../i18n/words';
import { Icon, type IconName } from '../icon';
import type { DrawingEditor } from './drawing-editor';

interface ToolsProps {
  readonly words: Words['drawing'];
  readonly editor: DrawingEditor;
  readonly pickPhoto: () => void;
  readonly done: () => void;
}

export function DrawingTools({ words, editor, pickPhoto, done }: ToolsProps): JSX.Element {
  const { erasing } = editor.tool;
  return (
    <div class="ambitiegesprek-drawing-tools" role="toolbar" aria-label={words.title}>
      <InkChoice words={words} editor={editor} />
      <ThicknessChoice words={words} editor={editor} />
      <div class="ambitiegesprek-drawing-group">
        <Tool icon="eraser" name={words.eraser} hint="E" pressed={erasing} act={() => { editor.take({ erasing: !erasing }); }} />
        <Tool icon="undo" name={words.undo} hint="Ctrl+Z" disabled={!editor.canUndo} act={() => { editor.undo(); }} />
        <Tool icon="redo" name={words.redo} hint="Ctrl+Y" disabled={!editor.canRedo} act={() => { editor.redo(); }} />
        <Tool icon="bin" name={words.clear} disabled={editor.isBlank} act={() => { editor.clear(); }} />
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
  readonly editor: DrawingEditor;
}

function InkChoice({ words, editor }: ChoiceProps): JSX.Element {
  const chosen = (ink: string): boolean => editor.tool.ink === ink && !editor.tool.erasing;
  return (
    <div class="ambitiegesprek-drawing-group" role="group" aria-label={words.colours}>
      {INK_NAMES.map((ink, index) => (
        <Choice key={ink} name={words.keys(words.inks[ink], String(index + 1))} pressed={chosen(ink)} act={() => { editor.take({ ink }); }}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" fill={INKS[ink]} /></svg>
        </Choice>
      ))}
    </div>
  );
}

function ThicknessChoice({ words, editor }: ChoiceProps): JSX.Element {
  return (
    <div class="ambitiegesprek-drawing-group" role="group" aria-label={words.thickness}>
      {THICKNESSES.map((width, index) => (
        <Choice key={width} name={words.keys(words.thicknesses[index] ?? '', '[ ]')} pressed={editor.tool.width === width}
          act={() => { editor.take({ width }); }}>
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
