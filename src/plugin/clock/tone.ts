const HERTZ = 660;
const SECONDS = 0.6;

/** One short, soft tone. Where the device may not sound there is silence: the cue is there to be read. */
export function soundTone({ AudioContext }: typeof window): void {
  const audio = new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: HERTZ });
  const volume = new GainNode(audio, { gain: 0.15 });
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.addEventListener('ended', () => { audio.close().catch(() => undefined); });
  tone.start();
  tone.stop(audio.currentTime + SECONDS);
}
