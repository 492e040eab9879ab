import type { JSX } from 'preact';
import type { Size } from '../../../core/geometry';
import type { Piece } from '../../../core/stage/picture';
import type { SceneKind } from '../../../core/stage/scene';
import { Icon, type IconName } from '../../icon';
import type { Gauges } from '../room-scene';
import { Stage } from '../stage';
import type { StripServices, StripView } from './strip-services';

interface StripProps {
  readonly view: StripView;
  readonly shows: SceneKind;
  readonly pieces: readonly Piece[];
  readonly gauges: Gauges;
  readonly frame: Size;
  readonly services: StripServices;
}

const WIDTH = 72;

export function Strip({ view, shows, pieces, gauges, frame, services }: StripProps): JSX.Element {
  const { direction: { held = false, black = false }, next, chosen } = view;
  const { room, words: { strip, compositions } } = services;
  const caption = black ? strip.black : compositions[shows];
  return (
    <section class="ambitiegesprek-strip" aria-label={strip.sees}>
      <div class="ambitiegesprek-strip-picture" data-black={black}>
        <span aria-hidden="true">
          <Stage shows={shows} frame={frame} unit={WIDTH / frame.width} pieces={pieces} still
            manner={{ pictures: room, gauges, words: room.words.room }} />
        </span>
        <button type="button" class="ambitiegesprek-strip-choose" aria-label={strip.more} title={strip.more} onClick={services.choose} />
      </div>
      <p class="ambitiegesprek-strip-caption" role="status">
        <span>{held ? strip.held : strip.sees}</span>
        <strong title={caption}>{caption}</strong>
      </p>
      {chosen && !held && <Act icon="undo" name={strip.follow} act={services.follow} />}
      <Act icon="ahead" name={next === undefined ? strip.last : strip.next(compositions[next])} disabled={next === undefined}
        act={services.goAhead} />
      <Act icon="pin" name={held ? strip.release : strip.hold} pressed={held} act={services.toggleHold} />
      <Act icon="black" name={black ? strip.lighten : strip.blacken} pressed={black} act={services.toggleBlack} />
    </section>
  );
}

interface ActProps {
  readonly icon: IconName;
  readonly name: string;
  readonly act: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

function Act({ icon, name, act, pressed, disabled }: ActProps): JSX.Element {
  return (
    <button type="button" class="ambitiegesprek-strip-act" data-act={icon} aria-label={name} title={name} aria-pressed={pressed}
      disabled={disabled} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
