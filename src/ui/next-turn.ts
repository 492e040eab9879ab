/** Acts behind what the app has to do by now. A timer would be held back for four milliseconds, once several followed each other. */
export function inNextTurn(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}
