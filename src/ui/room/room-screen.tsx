import { currentPhase } from '../../core/agenda';
import type { JSX, Ref } from 'preact';
import { phaseWords } from '../../method/wording';
import { Icon, type IconName } from '../icon';
import { usePupilPictures } from '../picture';
import { RoomBoard } from './room-board';
import { RoomClock } from './room-clock';
import { isEmpty, type RoomContent } from './room-content';
import type { RoomServices, RoomView } from './room-services';
import type { RoomManner } from './room-things';

interface ScreenProps {
  readonly view: RoomView;
  readonly content: RoomContent;
  readonly services: RoomServices;
  readonly shape: string;
  readonly board: Ref<RoomBoard>;
  readonly fullScreen: () => void;
}

export function RoomScreen({ view, content, services, shape, board, fullScreen }: ScreenProps): JSX.Element {
  const empty = isEmpty(content);
  const { words, resourceUrl, followPictures } = services;
  const links = { words, resourceUrl, followPictures, openLink: ignore, hoverLink: ignore };
  const manner: RoomManner = { words: services.words, names: view.names, links };
  return (
    <div class="ambitiegesprek-room" data-empty={empty} tabIndex={-1}>
      <header class="ambitiegesprek-room-head">
        <PhaseName view={view} services={services} />
        {view.clock && <RoomClock view={view} services={services} />}
      </header>
      <main>
        <Pupil images={content.images} services={services} />
        <div class="ambitiegesprek-room-main">
          {view.question !== undefined && <p class="ambitiegesprek-room-question" role="status">{view.question}</p>}
          {!empty && <RoomBoard ref={board} content={content} manner={manner} shape={`${shape} ${view.question ?? ''} ${view.names}`} />}
        </div>
      </main>
      <Switches view={view} services={services} fullScreen={fullScreen} />
    </div>
  );
}

// A room screen is looked at: nobody clicks a link on a wall.
function ignore(): void {}

function PhaseName({ view, services: { words: { room }, wording } }: Pick<ScreenProps, 'view' | 'services'>): JSX.Element {
  const number = currentPhase(view.session.properties);
  const phase = phaseWords(wording, number);
  const name = phase ? phase.name : number > 7 ? room.closed : room.welcome;
  return (
    <h1>
      {phase && <span class="ambitiegesprek-room-number" role="img" aria-label={room.phase(number)}>{number}</span>}
      {name}
    </h1>
  );
}

function Pupil({ images, services }: { readonly images: readonly string[]; readonly services: RoomServices }): JSX.Element | null {
  const pictures = usePupilPictures(services, images);
  if (pictures.length === 0) return null;
  return (
    <div class="ambitiegesprek-room-pupil">
      {pictures.slice(0, 2).map(({ target, url }) => (
        <img key={target} src={url} alt={services.words.sheet.pupilDrawing} draggable={false} />
      ))}
    </div>
  );
}

function Switches({ view, services, fullScreen }: Pick<ScreenProps, 'view' | 'services' | 'fullScreen'>): JSX.Element {
  const { words: { room } } = services;
  const { clock, names } = view;
  return (
    <div class="ambitiegesprek-room-switches">
      <Switch icon="clock" name={room.clock} pressed={clock} act={() => { services.chosen({ clock: !clock, names }); }} />
      <Switch icon="person" name={room.names} pressed={names} act={() => { services.chosen({ clock, names: !names }); }} />
      <Switch icon="frame" name={room.fullScreen} act={fullScreen} />
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
