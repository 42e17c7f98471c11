// The conversation: a turn for each utterance, with its tools and where its time went.
import { byId, make, setText, show } from "./dom.js";
import { known, milliseconds, words } from "./words.js";

const NEAR_END = 80; // px from the end of the log that still count as reading along
const LEAST_SCALE_MS = 2000;
const COLOURS = 8;
const MOST = 200; // turns kept here; the server keeps fewer

export class Talk {
  constructor() {
    this.log = byId("log");
    this.list = byId("turns");
    this.turns = new Map(); // id -> { turn, item, told }
  }

  /** A new state of one turn; `quiet` ones are not read out, as when the page comes to a conversation under way. */
  take(id, turn, quiet) {
    if (turn === null) return; // what the server forgets may still be read here
    const before = this.turns.get(id);
    const entry = before ?? { item: make("li", { className: "turn" }), told: { heard: false, reply: false } };
    entry.turn = turn;
    const follow = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END;
    this.turns.set(id, entry);
    if (!before) this.place(entry);
    this.render(entry);
    this.rescale();
    if (follow) this.log.scrollTop = this.log.scrollHeight;
    this.tell(entry, quiet);
    show(byId("nothing"), false);
  }

  /** Say everything again, in another language. */
  renderAll() {
    for (const entry of this.turns.values()) this.render(entry);
    this.rescale();
  }

  place(entry) {
    const later = [...this.turns.values()].filter((other) => other !== entry && other.turn.at > entry.turn.at);
    later.sort((a, b) => a.turn.at - b.turn.at);
    this.list.insertBefore(entry.item, later[0]?.item ?? null);
    while (this.turns.size > MOST) {
      const [oldest] = [...this.turns.values()].sort((a, b) => a.turn.at - b.turn.at);
      oldest.item.remove();
      this.turns.delete(oldest.turn.id);
    }
  }

  tell({ turn, told }, quiet) {
    const over = ["done", "cancelled", "failed"].includes(turn.state);
    const news = [];
    if (turn.final && !told.heard && turn.heard) {
      told.heard = true;
      news.push(`${words("you")}: ${turn.heard}`);
    }
    if (over && !told.reply && (turn.reply || turn.error)) {
      told.reply = true;
      news.push(`${words("glasses")}: ${turn.reply || turn.error}`);
    }
    if (news.length && !quiet) setText(byId("said"), news.join(" "));
  }

  render({ turn, item }) {
    const open = new Set([...item.querySelectorAll("details[open]")].map((details) => details.dataset.key));
    const lang = turn.language || null;
    item.classList.toggle("aside", isAside(turn));
    item.replaceChildren(
      this.head(turn),
      ...(turn.heard || turn.request
        ? [make("p", { className: turn.final ? "heard" : "heard partial", lang },
          make("span", { className: "hidden" }, `${words("you")}: `), turn.heard || turn.request)]
        : []),
      ...turn.tools.map((tool, index) => toolDetails(tool, `tool${index}`)),
      ...(turn.reply
        ? [make("p", { className: "reply", lang }, make("span", { className: "hidden" }, `${words("glasses")}: `), turn.reply)]
        : []),
      ...(turn.error ? [make("p", { className: "error" }, turn.error)] : []),
      ...(turn.stages.length ? [stageBar(turn), stageDetails(turn)] : []),
    );
    for (const details of item.querySelectorAll("details")) details.open = open.has(details.dataset.key);
  }

  head(turn) {
    const time = new Date(turn.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
    const woken = turn.woken ? words(`woken_${turn.woken}`) : "";
    const state = known(`state_${turn.state}`) ? words(`state_${turn.state}`) : "";
    const outcome = known(`outcome_${turn.outcome}`) && (turn.outcome !== "not_addressed" || isAside(turn)) ? words(`outcome_${turn.outcome}`) : "";
    const parts = [time, turn.typed ? words("typed") : woken, outcome || state, turn.intent, turn.tier, turn.model];
    return make("div", { className: "head" }, ...parts.filter(Boolean).map((part) => make("span", {}, part)));
  }

  /** All bars on one scale, so that they can be compared. */
  rescale() {
    const sums = [...this.turns.values()].map(({ turn }) => sum(turn));
    const scale = Math.max(LEAST_SCALE_MS, ...sums);
    for (const { turn, item } of this.turns.values()) {
      const rest = item.querySelector(".stages .rest");
      if (rest) rest.style.flexGrow = String(scale - sum(turn));
    }
  }
}

/** Said, but not to the glasses; of what was meant for them the answer may not have begun. */
const isAside = (turn) => turn.outcome === "not_addressed" && !turn.typed && !turn.woken;
const sum = (turn) => turn.stages.reduce((all, [, ms]) => all + ms, 0);

function stageBar(turn) {
  const parts = turn.stages.map(([stage, ms], index) => {
    const part = make("i", { title: `${words(`stage_${stage}`)} ${milliseconds(ms)}` });
    part.style.flexGrow = String(ms);
    part.style.background = `var(--s${index % COLOURS})`;
    return part;
  });
  return make("div", { className: "stages", "aria-hidden": "true" }, ...parts, make("span", { className: "rest" }));
}

function stageDetails(turn) {
  const sounded = turn.stages.at(-1)[0] === "first_sound"; // of what was typed the time runs from the words
  const total = words(sounded ? "to_sound" : "in_stages", milliseconds(turn.total_ms ?? sum(turn)));
  const rows = turn.stages.map(([stage, ms], index) => {
    const swatch = make("span", { className: "swatch" });
    swatch.style.background = `var(--s${index % COLOURS})`;
    return make("tr", {}, make("th", { scope: "row" }, swatch, words(`stage_${stage}`)), make("td", { className: "number" }, milliseconds(ms)));
  });
  for (const [key, ms] of [["first_words", turn.partial_ms], ["first_pixels", turn.pixel_ms], ["answer_shown", turn.answer_pixel_ms]]) {
    if (ms !== null) rows.push(make("tr", {}, make("th", { scope: "row" }, words(key)), make("td", { className: "number" }, milliseconds(ms))));
  }
  return make("details", { className: "times", "data-key": "times" },
    make("summary", {}, total), make("table", {}, make("tbody", {}, ...rows)));
}

function toolDetails(tool, key) {
  const took = tool.ms === null ? "" : `, ${milliseconds(tool.ms)}`;
  const bad = ["refused", "failed"].includes(tool.state) ? "bad" : "";
  return make("details", { className: "tool", "data-key": key },
    make("summary", {}, `${words("tool", tool.tool)}: `, make("span", { className: bad }, words(`tool_${tool.state}`)), took),
    make("p", {}, `${words("arguments")}: `, make("code", {}, tool.arguments)),
    tool.result ? make("p", {}, `${words("result")}: `, make("code", {}, tool.result)) : null,
    tool.error ? make("p", { className: "bad" }, tool.error) : null);
}
