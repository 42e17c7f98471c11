// Microphone -> 16 kHz mono s16 in pieces of 40 ms; without input it sends silence, so that the end of speech is heard.
const PIECE = 640;

class Voice extends AudioWorkletProcessor {
  constructor() {
    super();
    this.piece = new Int16Array(PIECE);
    this.filled = 0;
    this.open = true;
    this.port.onmessage = () => { this.open = false; };
  }

  process([input]) {
    const sound = input[0];
    for (let i = 0; i < (sound?.length ?? 128); i += 1) {
      this.piece[this.filled] = Math.max(-32768, Math.min(32767, Math.round((sound?.[i] ?? 0) * 32767)));
      this.filled += 1;
      if (this.filled === PIECE) {
        this.port.postMessage(this.piece.buffer, [this.piece.buffer]);
        this.piece = new Int16Array(PIECE);
        this.filled = 0;
      }
    }
    return this.open;
  }
}

registerProcessor("voice", Voice);
