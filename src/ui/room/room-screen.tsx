import type { JSX } from 'preact';
import type { StageDirection } from '../../core/stage/direction';
import type { Size } from '../../core/geometry';
import type { Piece } from '../../core/stage/picture';
import type { SceneKind } from '../../core/stage/scene';
import type { Words } from '../../i18n/words';
import { Icon, type IconName } from '../icon';
import { Stage } from './stage';
import type { StageManner } from './stage-piece';

interface ScreenProps {
  readonly shows: SceneKind;
  readonly frame: Size;
  readonly unit: number;
  readonly pieces: readonly Piece[];
  readonly manner: StageManner;
  readonly still: boolean;
  readonly direction: StageDirection;
  readonly words: Words['room'];
  readonly direct: (direction: StageDirection) => void;
  readonly fullScreen: () => void;
}

export function RoomScreen({ direction, words, direct, fullScreen, ...stage }: ScreenProps): JSX.Element {
  const { black = false, clock = true, names = false } = direction;
  return (
    <div class="ambitiegesprek-room" data-black={black} data-shows={stage.shows} tabIndex={-1}>
      <main aria-hidden={black || undefined}><Stage {...stage} /></main>
      <div class="ambitiegesprek-room-black" />
      <div class="ambitiegesprek-room-switches">
        <Switch icon="clock" name={words.clock} pressed={clock} act={() => { direct({ ...direction, clock: !clock }); }} />
        <Switch icon="person" name={words.names} pressed={names} act={() => { direct({ ...direction, names: !names }); }} />
        <Switch icon="frame" name={words.fullScreen} act={fullScreen} />
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly act: () => void;
}

function Switch({ icon, name, pressed, act }: SwitchProps): JSX.Element {
  return <button type="button" class="clickable-icon" aria-label={name} aria-pressed={pressed} onClick={act}><Icon name={icon} /></button>;
}
