const MS = 220;

/** Lets things glide from where they were to where they are, for whoever follows with their eyes. */
export function glide(keys: readonly string[], drawn: (key: string) => HTMLElement | undefined): () => void {
  const before = new Map(keys.flatMap(key => {
    const box = drawn(key)?.getBoundingClientRect();
    return box ? [[key, box] as const] : [];
  }));
  return () => {
    for (const [key, box] of before) {
      const element = drawn(key);
      if (element && !calm(element)) play(element, box);
    }
  };
}

function play(element: HTMLElement, from: DOMRect): void {
  const to = element.getBoundingClientRect();
  const scale = to.width / Math.max(1, element.offsetWidth);
  const dx = (from.x - to.x) / scale;
  const dy = (from.y - to.y) / scale;
  if (Math.abs(dx) + Math.abs(dy) < 1) return;
  const upon = element.closest<HTMLElement>('.ambitiegesprek-cluster') ?? element.closest<HTMLElement>('.ambitiegesprek-held');
  upon?.classList.add('ambitiegesprek-is-receiving');
  const way = [{ translate: `${dx}px ${dy}px` }, { translate: '0 0' }];
  const gliding = element.animate(way, { duration: MS, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' });
  gliding.onfinish = gliding.oncancel = () => { upon?.classList.remove('ambitiegesprek-is-receiving'); };
}

function calm(element: HTMLElement): boolean {
  const win = element.ownerDocument.defaultView;
  return typeof element.animate !== 'function' || win?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
}
