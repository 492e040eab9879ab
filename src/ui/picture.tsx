import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Inline } from '../core/inline';

/** Where the pictures of one note come from. */
export interface PictureSource {
  /** A URL that an `<img>` can show; `undefined` where there is no such picture. `internal` as in `Inline`. */
  readonly resourceUrl: (target: string, internal: boolean) => string | undefined;
  /** Tells the listener whenever a file may have become another picture, have moved, come or gone. The result stops it. */
  readonly followPictures: (listener: () => void) => () => void;
}

type Urls = readonly (string | undefined)[];

/** The URLs of these pictures. The caller is drawn again when one of them is another, and only then: no picture loads twice. */
export function usePictures({ resourceUrl, followPictures }: PictureSource, targets: readonly string[], internal: boolean): Urls {
  const [, again] = useState({});
  const find = (): Urls => targets.map(target => resourceUrl(target, internal));
  const urls = find();
  const shown = useRef({ urls, find });
  shown.current = { urls, find };
  useLayoutEffect(() => followPictures(() => {
    const { current } = shown;
    if (current.find().some((url, at) => url !== current.urls[at])) again({});
  }), [followPictures]);
  return urls;
}

/** The pictures of the pupil that are there. */
export function usePupilPictures(source: PictureSource, images: readonly string[]): { readonly target: string; readonly url: string }[] {
  const urls = usePictures(source, images, true);
  return images.flatMap((target, at) => {
    const url = urls[at];
    return url === undefined ? [] : [{ target, url }];
  });
}

interface PictureProps {
  readonly image: Extract<Inline, { type: 'image' }>;
  readonly source: PictureSource;
}

/** A picture among words; its own words where it is not there. */
export function Picture({ image: { target, internal, alt }, source }: PictureProps): JSX.Element {
  const [url] = usePictures(source, [target], internal);
  if (url === undefined) return <span class="ambitiegesprek-missing">{alt === '' ? target : alt}</span>;
  return <img class="ambitiegesprek-picture" src={url} alt={alt} loading="lazy" draggable={false} />;
}
