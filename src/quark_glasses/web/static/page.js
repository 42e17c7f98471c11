// The page: what the glasses tell goes to its parts, what the developer does goes to the glasses.
import { byId, make, setText, show } from "./dom.js";
import { Link } from "./link.js";
import { NodeMap } from "./map.js";
import { Stage } from "./stage.js";
import { Talk } from "./talk.js";
import { Voice } from "./voice.js";
import { currentLanguage, known, setLanguage, words } from "./words.js";

const state = {}; // the last value of every key but the turns
const stage = new Stage();
const talk = new Talk();
const map = new NodeMap();

const link = new Link({
  onValues(values, first) {
    for (const [key, value] of Object.entries(values)) {
      if (key.startsWith("turn:")) {
        talk.take(key.slice("turn:".length), value, first);
      } else {
        state[key] = value;
        PARTS[key]?.(value);
      }
    }
  },
  onPicture: (stream, blob) => stage.take(stream, blob),
  onState(name) {
    document.documentElement.dataset.state = name;
    setText(byId("link-text"), words(name));
    if (name === "closed") {
      voice.close(0);
      for (const key of ["sound", "voice", "recording"]) PARTS[key](state[key] = null);
    }
  },
});

const voice = new Voice({
  onSound: (sound) => link.sendSound(sound),
  onOpen(open) {
    if (open) link.send({ do: "tap", count: 1 }); // what is said now is for the glasses
    PARTS.voice(state.voice);
  },
  onFailed(why) {
    note(words("voice_denied", why));
    link.send({ do: "voice", on: false });
  },
});

const PARTS = {
  glasses(glasses) {
    setText(byId("where"), glasses ? `${glasses.namespace} · ${glasses.version}` : "");
  },
  view: (view) => stage.setView(view),
  display: (display) => stage.setDisplay(display),
  scene(scene) {
    byId("cards").replaceChildren(...(scene?.cards.length ? scene.cards.map(cardItem) : [make("li", { className: "empty" }, words("no_cards"))]));
  },
  privacy(privacy) {
    const users = (privacy?.leases ?? []).map(([device, holder]) => words("lamp_for", words(`sensor_${device}`), holder)).join("");
    show(byId("lamp"), Boolean(privacy) && privacy.light !== "off");
    if (privacy && privacy.light !== "off") setText(byId("lamp-text"), words(`lamp_${privacy.light}`, users));
    show(byId("veil"), Boolean(privacy?.veiled));
  },
  battery(battery) {
    const charge = battery?.charge;
    show(byId("battery"), typeof charge === "number");
    if (typeof charge === "number") setText(byId("battery"), words(battery.charging ? "charging" : "battery", `${Math.round(100 * charge)} %`));
  },
  tier(tier) {
    show(byId("tier"), Boolean(tier) && known(`tier_${tier}`));
    setText(byId("tier"), words(`tier_${tier}`));
  },
  graph: (graph) => map.take(graph, null),
  health: (health) => map.take(null, health),
  sound(sound) {
    byId("level").value = sound ? sound.level : -70;
    setText(byId("level-text"), sound ? words("db", Math.round(sound.level)) : words("no_sound"));
  },
  voice(value) {
    const mine = Boolean(value) && value.page === state.page?.number;
    if (mine && !voice.isOpen) voice.open();
    if (!mine && voice.isOpen) endVoice();
    if (value?.asker === state.page?.number && value?.refused) note(words(`voice_${value.refused}`));
    press("voice", voice.isOpen, "voice", "voice_end");
    show(byId("mic-light"), voice.isOpen || Boolean(value?.page));
    setText(byId("mic-light-text"), words(voice.isOpen || mine ? "mic_open" : "mic_other"));
  },
  recording(recording) {
    const name = recording?.state ?? "absent";
    byId("record").disabled = name === "absent";
    press("record", name === "on", "record", "record_end");
    show(byId("light"), name === "on");
    const where = { on: "record_where", failed: "record_failed" }[name];
    setText(byId("recording-where"), where ? words(where, recording.where) : "");
  },
  note(value) {
    if (value) note([value.what, value.fix].filter(Boolean).join(". "));
  },
};

function press(id, on, off, end) {
  byId(id).setAttribute("aria-pressed", String(on));
  byId(id).dataset.text = on ? end : off;
  setText(byId(id), words(on ? end : off));
}

function note(text) {
  const place = byId("note");
  setText(place, text);
  show(place, true);
  clearTimeout(note.timer);
  note.timer = setTimeout(() => { show(place, false); setText(place, ""); }, 12000);
}

function cardItem(card) {
  const rows = card.rows.map(([label, value, extra, marked]) => make("tr", { className: marked ? "marked" : "" },
    make("td", {}, label), make("td", {}, value), make("td", {}, extra)));
  return make("li", { lang: card.language || null },
    make("span", { className: "kind", lang: currentLanguage() }, words(`kind_${card.kind}`)),
    card.title ? make("strong", {}, card.title) : null,
    card.text ? make("span", {}, card.text) : null,
    card.boxes.length ? make("span", {}, card.boxes.join(", ")) : null,
    rows.length ? make("table", { role: "presentation" }, make("tbody", {}, ...rows)) : null);
}

function endVoice() {
  voice.close().then(() => link.send({ do: "voice", on: false }));
}

function renderAll() {
  setText(byId("link-text"), words(document.documentElement.dataset.state));
  for (const [key, part] of Object.entries(PARTS)) if (key !== "note" && key !== "voice") part(state[key]);
  press("voice", voice.isOpen, "voice", "voice_end");
  talk.renderAll();
  map.pick("");
  document.title = "Quark Glasses";
}

function useTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  byId("theme").value = theme;
}

function useLanguage(language) {
  setLanguage(language);
  byId("language").value = currentLanguage();
  renderAll();
}

function watch() {
  link.watch(document.hidden ? [] : ["pictures", "sound", "graph"]);
}

byId("ask-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("ask").value.trim();
  if (!text) return;
  if (link.send({ do: "type", text, language: currentLanguage() })) byId("ask").value = "";
  else note(words("not_sent"));
});
byId("tap").addEventListener("click", () => link.send({ do: "tap", count: 1 }) || note(words("not_sent")));
byId("record").addEventListener("click", () => link.send({ do: "record", on: state.recording?.state !== "on" }));
byId("voice").addEventListener("click", () => {
  if (voice.isOpen) {
    endVoice();
  } else {
    voice.prepare();
    link.send({ do: "voice", on: true }) || note(words("not_sent"));
  }
});
byId("camera").addEventListener("change", (event) => stage.setCamera(event.target.checked));
byId("all").addEventListener("change", (event) => map.setAll(event.target.checked));
byId("theme").addEventListener("change", (event) => {
  localStorage.setItem("theme", event.target.value);
  useTheme(event.target.value);
});
byId("language").addEventListener("change", (event) => {
  localStorage.setItem("language", event.target.value);
  useLanguage(event.target.value);
});
document.addEventListener("visibilitychange", watch);

useTheme(localStorage.getItem("theme") ?? "");
useLanguage(localStorage.getItem("language") ?? document.documentElement.lang);
watch();
link.connect();
