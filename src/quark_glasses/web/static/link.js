// The websocket: comes back by itself, confirms what was taken in, keeps the conversation over a restart of the server.
const FIRST_WAIT_MS = 300;
const MOST_WAIT_MS = 4000;
const STREAMS = ["hud", "camera"];
const FORMATS = ["image/png", "image/jpeg"];
const HEAD = 8; // bytes before the picture: stream, format, two of nothing, number (big-endian)

export class Link {
  /** `onValues(map of changed keys, is it the first of a connection)`, `onPicture(stream, Blob)` may return a promise. */
  constructor({ onValues, onPicture, onState }) {
    this.onValues = onValues;
    this.onPicture = onPicture;
    this.onState = onState;
    this.keys = new Set();
    this.watched = [];
    this.socket = null;
    this.waitMs = FIRST_WAIT_MS;
    this.timer = 0;
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.hurry(); });
  }

  get isOpen() {
    return this.socket !== null && this.socket.readyState === WebSocket.OPEN;
  }

  async connect() {
    this.timer = 0;
    try {
      const answer = await fetch("/session", { cache: "no-store" }); // a new server has a new cookie
      if (!answer.ok) throw new Error(answer.statusText);
    } catch {
      this.later();
      return;
    }
    const socket = new WebSocket(`ws://${location.host}/live`);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.first = true;
    socket.onopen = () => {
      this.waitMs = FIRST_WAIT_MS;
      this.onState("open");
      this.send({ do: "watch", what: this.watched });
    };
    socket.onmessage = (event) => this.take(socket, event.data);
    socket.onclose = () => {
      this.socket = null;
      this.later();
    };
  }

  /** Show this much from now on: any of "pictures", "sound", "graph". */
  watch(what) {
    this.watched = what;
    this.send({ do: "watch", what });
  }

  send(message) {
    if (!this.isOpen) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  sendSound(samples) {
    if (this.isOpen) this.socket.send(samples);
  }

  later() {
    if (this.timer) return;
    this.onState("closed");
    this.timer = setTimeout(() => this.connect(), this.waitMs);
    this.waitMs = Math.min(MOST_WAIT_MS, 1.6 * this.waitMs);
  }

  hurry() {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.connect();
  }

  take(socket, data) {
    if (typeof data === "string") {
      const { n, set } = JSON.parse(data);
      const first = this.first;
      if (first) {
        this.first = false;
        for (const key of this.keys) if (!key.startsWith("turn:") && !(key in set)) set[key] = null;
      }
      for (const key of Object.keys(set)) if (set[key] === null) this.keys.delete(key); else this.keys.add(key);
      this.onValues(set, first);
      this.confirm(socket, { do: "got", n });
      return;
    }
    const head = new DataView(data, 0, HEAD);
    const stream = STREAMS[head.getUint8(0)];
    const blob = new Blob([new Uint8Array(data, HEAD)], { type: FORMATS[head.getUint8(1)] });
    const done = () => this.confirm(socket, { do: "seen", stream, n: head.getUint32(4) });
    Promise.resolve(this.onPicture(stream, blob)).then(done, done);
  }

  confirm(socket, message) {
    if (socket === this.socket && this.isOpen) socket.send(JSON.stringify(message));
  }
}
