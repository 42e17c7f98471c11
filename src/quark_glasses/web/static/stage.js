// What the wearer sees: light of the display added to the world, as glass does it.
import { byId, setText, show } from "./dom.js";
import { words } from "./words.js";

const CLEARNESS = 0.6; // of the world: a display made for daylight is much brighter than a picture can be
const GREY = "#4a5254";
const STALE_MS = 3000; // an older picture of the camera is not what is before the eyes

export class Stage {
  constructor() {
    this.canvas = byId("glass");
    this.context = this.canvas.getContext("2d", { alpha: false });
    this.pictures = { hud: null, camera: null };
    this.crop = 1;
    this.withCamera = true;
    this.asked = false;
    this.drawn = 0;
    this.since = performance.now();
    setInterval(() => this.count(), 1000);
    this.draw();
  }

  async take(stream, blob) {
    const picture = await createImageBitmap(blob);
    this.pictures[stream]?.close();
    this.pictures[stream] = picture;
    if (stream === "hud") this.drawn += 1;
    else this.seen = performance.now();
    this.ask();
  }

  setView(view) {
    this.crop = view?.crop ?? 1;
    this.ask();
  }

  setDisplay(display) {
    this.display = display;
    setText(byId("display"), display ? `${display.name} ${display.width}×${display.height}` : "");
    show(byId("dark"), Boolean(display) && !display.on);
    if (display && !this.pictures.hud) this.resize(display.width, display.height);
    this.ask();
  }

  setCamera(on) {
    this.withCamera = on;
    this.ask();
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => { this.asked = false; this.draw(); });
  }

  resize(width, height) {
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
  }

  draw() {
    const { canvas, context } = this;
    const { hud, camera } = this.pictures;
    if (hud) this.resize(hud.width, hud.height);
    context.globalCompositeOperation = "copy";
    context.fillStyle = GREY;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.globalCompositeOperation = "source-over";
    if (camera && this.withCamera) {
      context.fillStyle = "#000";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.globalAlpha = CLEARNESS;
      this.drawWorld(camera);
      context.globalAlpha = 1;
    }
    show(byId("blind"), !camera);
    if (hud && this.display?.on !== false) {
      context.globalCompositeOperation = "lighter";
      context.drawImage(hud, 0, 0, canvas.width, canvas.height);
    }
  }

  /** The middle of the camera's picture that the display covers, without distortion. */
  drawWorld(camera) {
    const { width, height } = this.canvas;
    let wide = camera.width * this.crop;
    let high = wide * height / width;
    if (high > camera.height) [wide, high] = [camera.height * width / height, camera.height];
    this.context.drawImage(camera, (camera.width - wide) / 2, (camera.height - high) / 2, wide, high, 0, 0, width, height);
  }

  count() {
    const now = performance.now();
    const fps = this.drawn * 1000 / (now - this.since);
    [this.drawn, this.since] = [0, now];
    if (this.pictures.camera && now - this.seen > STALE_MS) {
      this.pictures.camera.close();
      this.pictures.camera = null;
      this.ask();
    }
    this.canvas.dataset.fps = fps.toFixed(1);
    setText(byId("fps"), fps ? words("fps", Math.round(fps)) : "");
  }
}
