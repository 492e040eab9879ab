const listeners = new WeakMap<Node, Set<(win: Window) => unknown>>();

export function onWindowMigrated(el: Node, listener: (win: Window) => unknown): () => void {
  const own = listeners.get(el) ?? new Set();
  listeners.set(el, own.add(listener));
  return () => own.delete(listener);
}

/** Tells everything inside `root` that it has moved to another window. */
export function announceMigration(root: Element): void {
  [root, ...root.querySelectorAll('*')].forEach(el => {
    listeners.get(el)?.forEach(listener => listener(el.win));
  });
}
