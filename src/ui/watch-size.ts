/** Calls back as soon as the element has a size, and again with each other one; never where nothing tells of sizes. */
export function watchSize(element: Element, resized: () => void): () => void {
  const { ResizeObserver } = (element.ownerDocument.defaultView ?? window) as Window & Partial<Pick<typeof window, 'ResizeObserver'>>;
  if (!ResizeObserver) return () => undefined;
  const observer = new ResizeObserver(resized);
  observer.observe(element);
  return () => { observer.disconnect(); };
}
