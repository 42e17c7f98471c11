// Microphone -> 16 kHz mono s16 in pieces of 40 ms; without input it sends silence, so that the end of speech is heard.
const RATE = 16000;
const PIECE = 640;

class Voice extends AudioWorkletProcessor {
  constructor() {
    super();
    this.piece = new Int16Array(PIECE);
    this.filled = 0;
    this.sum = 0;
    this.count = 0;
    this.due = 0; // of a sample of ours, in 1/RATE of the context's
    this.open = true;
    this.port.onmessage = () => { this.open = false; };
  }

  /** Where the context has a rate of its own, each of our samples is the mean of its samples in that time. */
  process([input]) {
    const sound = input[0];
    for (let i = 0; i < (sound?.length ?? 128); i += 1) {
      this.sum += sound?.[i] ?? 0;
      this.count += 1;
      this.due += RATE;
      if (this.due >= sampleRate) {
        this.due -= sampleRate;
        this.put(this.sum / this.count);
        this.sum = this.count = 0;
      }
    }
    return this.open;
  }

  put(value) {
    this.piece[this.filled] = Math.max(-32768, Math.min(32767, Math.round(value * 32767)));
    this.filled += 1;
    if (this.filled === PIECE) {
      this.port.postMessage(this.piece.buffer, [this.piece.buffer]);
      this.piece = new Int16Array(PIECE);
      this.filled = 0;
    }
  }
}

registerProcessor("voice", Voice);
