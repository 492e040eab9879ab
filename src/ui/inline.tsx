import type { ComponentChild, JSX, TargetedMouseEvent } from 'preact';
import { addressOf, isFromNetwork, type Inline } from '../core/inline';
import { shownName } from '../core/link';
import type { Words } from '../i18n/words';
import { NetworkPicture } from './network-picture';
import { Picture } from './picture';
import type { PictureSource } from './picture';

/** What inline Markdown asks of the view that shows it. */
export interface InlineLinks extends PictureSource {
  readonly words: Words;
  readonly openLink: (target: string, internal: boolean, event: MouseEvent) => void;
  readonly hoverLink: (target: string, anchor: HTMLElement, event: MouseEvent) => void;
}

interface WordsProps {
  readonly inline: readonly Inline[];
  /** Absent: links are the words they show and pictures their names, for where words are only read. */
  readonly links?: InlineLinks;
}

/** The words of a thing with their emphasis, links and pictures. HTML comes as text: nothing here ever becomes markup. */
export function InlineWords({ inline, links }: WordsProps): JSX.Element {
  return <>{inline.map(piece => show(piece, links))}</>;
}

function show(piece: Inline, links: InlineLinks | undefined): ComponentChild {
  switch (piece.type) {
    case 'text': return piece.value;
    case 'code': return <code>{piece.value}</code>;
    case 'math': return <span class="ambitiegesprek-math">{piece.value}</span>;
    case 'tag': return <span class="ambitiegesprek-tag">#{piece.value}</span>;
    case 'break': return <br />;
    case 'link': return links ? <Anchor link={piece} links={links} /> : <InlineWords inline={piece.children} />;
    case 'image': return links ? showPicture(piece, links) : piece.alt || shownName(`[[${piece.target}]]`);
    default: return emphasise(piece.type, piece.children.map(child => show(child, links)));
  }
}

function showPicture(image: Extract<Inline, { type: 'image' }>, links: InlineLinks): JSX.Element {
  return !image.internal && isFromNetwork(image.target)
    ? <NetworkPicture image={image} words={links.words} />
    : <Picture image={image} source={links} />;
}

function emphasise(type: 'emphasis' | 'strong' | 'strike' | 'highlight', children: ComponentChild[]): ComponentChild {
  if (type === 'emphasis') return <em>{children}</em>;
  if (type === 'strong') return <strong>{children}</strong>;
  return type === 'strike' ? <s>{children}</s> : <mark>{children}</mark>;
}

interface AnchorProps {
  readonly link: Extract<Inline, { type: 'link' }>;
  readonly links: InlineLinks;
}

function Anchor({ link, links }: AnchorProps): JSX.Element {
  const { target, internal, children } = link;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    links.openLink(target, internal, event);
  };
  const hover = (event: TargetedMouseEvent<HTMLAnchorElement>): void => {
    if (internal) links.hoverLink(target, event.currentTarget, event);
  };
  return (
    <a class={internal ? 'internal-link' : 'external-link'} href={addressOf(link)} data-href={target} tabIndex={-1} draggable={false}
      onClick={open} onAuxClick={open} onMouseOver={hover}>
      {children.map(child => show(child, links))}
    </a>
  );
}
