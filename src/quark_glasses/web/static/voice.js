// The browser's microphone, only after a press of the button, with a light for as long as it is open.
const TAIL_MS = 1500; // silence sent after the end, so that the glasses notice it

export class Voice {
  /** `onSound(ArrayBuffer)`, `onOpen(is it open)`, `onFailed(words)`. */
  constructor({ onSound, onOpen, onFailed }) {
    Object.assign(this, { onSound, onOpen, onFailed });
    this.context = null;
    this.stream = null;
  }

  get isOpen() {
    return this.stream !== null;
  }

  /** In the handler of the press: sound may only begin there. */
  prepare() {
    this.context = new AudioContext({ sampleRate: 16000 });
  }

  async open() {
    let context = this.context;
    if (!context || this.stream) return;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true } });
      if (this.context !== context) { // given up meanwhile
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      this.stream = stream;
      this.onOpen(true);
      try {
        this.source = context.createMediaStreamSource(stream);
      } catch { // some browsers only take the microphone at its own rate
        context.close();
        context = this.context = new AudioContext();
        this.source = context.createMediaStreamSource(stream);
      }
      await context.audioWorklet.addModule("/static/voice-worklet.js");
      await context.resume();
      if (this.context !== context) return; // given up meanwhile
      const node = new AudioWorkletNode(context, "voice", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
      node.port.onmessage = ({ data }) => this.onSound(data);
      this.source.connect(node);
      this.node = node;
      stream.getTracks()[0].onended = () => this.close();
    } catch (error) {
      this.onFailed(error.message || error.name);
      await this.close(0);
    }
  }

  async close(tailMs = TAIL_MS) {
    const { context, stream, node } = this;
    this.context = this.stream = this.node = null;
    for (const track of stream?.getTracks() ?? []) track.stop();
    this.source?.disconnect();
    this.source = null;
    if (stream) this.onOpen(false);
    if (node && tailMs) await new Promise((resolve) => { setTimeout(resolve, tailMs); });
    node?.port.postMessage("end");
    await context?.close();
  }
}
