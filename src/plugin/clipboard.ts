/**
 * Puts texts on the clipboard, each by its type. They may still be being made: WebKit takes nothing that is written later than in the
 * press itself, but in the press it takes promises. Call it before anything is waited for.
 */
export async function putOnClipboard(texts: Readonly<Record<string, Promise<string>>>): Promise<void> {
  const win = activeWindow as typeof window;
  const write = (parts: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<void> =>
    win.navigator.clipboard.write([new win.ClipboardItem(parts)]);
  const blobs = Object.entries(texts).map(([type, text]) => [type, text.then(words => new win.Blob([words], { type }))] as const);
  try {
    await write(Object.fromEntries(blobs));
  } catch {
    // What takes no promises takes what is made; what could not be made rejects here with its own reason.
    const made = await Promise.all(blobs.map(async ([type, blob]) => [type, await blob] as const));
    await write(Object.fromEntries(made));
  }
}
