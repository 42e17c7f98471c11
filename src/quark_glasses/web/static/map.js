// The nodes: a map in the direction in which sound becomes an answer, and the same as tables.
import { byId, make, makeSvg, setText } from "./dom.js";
import { words } from "./words.js";

const [WIDE, HIGH, STEP_X, STEP_Y, EDGE] = [122, 40, 158, 58, 14];
const BUSY_HZ = 1;
const ONLOOKERS = ["/diagnostics", "system/calls"]; // who hears one of these looks on, and is left out of the map

export class NodeMap {
  constructor() {
    this.svg = byId("map");
    this.graph = { nodes: [], topics: [] };
    this.health = {};
    this.picked = "";
    this.all = false;
    this.shape = "";
    this.svg.addEventListener("mouseleave", () => this.pick(""));
  }

  take(graph, health) {
    this.graph = graph ?? this.graph;
    this.health = health ?? this.health;
    this.render();
  }

  setAll(all) {
    this.all = all;
    this.shape = "";
    this.render();
  }

  render() {
    const shown = this.shownNodes();
    const edges = this.edges(new Set(shown));
    const shape = JSON.stringify([shown, [...edges.keys()]]);
    if (shape !== this.shape) {
      this.shape = shape;
      this.draw(shown, edges);
    }
    this.colour(edges);
    this.fillTables();
  }

  shownNodes() {
    const looks = this.graph.topics.filter((topic) => ONLOOKERS.includes(topic.name));
    const onlookers = new Set(looks.flatMap((topic) => topic.to.map(([name]) => name)));
    return this.graph.nodes.map((node) => node.name).filter((name) => this.all || !onlookers.has(name));
  }

  /** "from to" -> topics between them. */
  edges(shown) {
    const edges = new Map();
    for (const topic of this.graph.topics) {
      for (const [from, hz] of topic.from) {
        for (const [to] of topic.to) {
          if (from === to || !shown.has(from) || !shown.has(to)) continue;
          const key = `${from} ${to}`;
          if (!edges.has(key)) edges.set(key, { from, to, topics: [], hz: 0 });
          edges.get(key).topics.push(topic.name);
          edges.get(key).hz += hz ?? 0;
        }
      }
    }
    return edges;
  }

  /** Columns: each node right of all that it hears among those before it; who starts last stands first in the flow. */
  columns(shown, edges) {
    const order = [...shown].reverse();
    const column = new Map();
    for (const [index, name] of order.entries()) {
      const before = [...edges.values()].filter((e) => e.to === name && order.indexOf(e.from) < index);
      column.set(name, before.length ? 1 + Math.max(...before.map((e) => column.get(e.from))) : 0);
    }
    return column;
  }

  draw(shown, edges) {
    const column = this.columns(shown, edges);
    const most = Math.max(0, ...column.values());
    const rows = Array.from({ length: most + 1 }, (_, at) => shown.filter((name) => column.get(name) === at));
    const high = Math.max(1, ...rows.map((row) => row.length)) * STEP_Y;
    const place = new Map();
    for (const [at, row] of rows.entries()) {
      for (const [index, name] of row.entries()) {
        place.set(name, [EDGE + at * STEP_X, EDGE + (high - row.length * STEP_Y) / 2 + index * STEP_Y]);
      }
    }
    const width = EDGE * 2 + most * STEP_X + WIDE;
    this.svg.setAttribute("viewBox", `0 0 ${width} ${high + EDGE * 2 - (STEP_Y - HIGH)}`);
    this.svg.style.maxWidth = `${1.4 * width}px`;
    this.paths = new Map([...edges].map(([key, edge]) => [key, makeSvg("path", { d: curve(place.get(edge.from), place.get(edge.to)) })]));
    this.boxes = new Map(shown.map((name) => [name, this.box(name, place.get(name))]));
    this.svg.replaceChildren(...this.paths.values(), ...this.boxes.values());
    this.pick("");
  }

  box(name, [x, y]) {
    const group = makeSvg("g", { class: "node", transform: `translate(${x} ${y})` },
      makeSvg("rect", { width: WIDE, height: HIGH }), makeSvg("circle", { cx: 13, cy: 14, r: 4 }),
      makeSvg("text", { x: 23, y: 18 }, name.replaceAll("_", " ")), makeSvg("text", { x: 23, y: 32, class: "sub" }));
    group.addEventListener("mouseenter", () => this.pick(name));
    group.addEventListener("click", () => this.pick(name));
    return group;
  }

  colour(edges) {
    for (const [key, path] of this.paths ?? []) path.classList.toggle("live", (edges.get(key)?.hz ?? 0) >= BUSY_HZ);
    for (const [name, group] of this.boxes ?? []) {
      const health = this.health[name];
      for (const level of ["ok", "warn", "error", "stale"]) group.classList.toggle(level, health?.level === level);
      setText(group.querySelector(".sub"), typeof health?.cpu === "number" ? `${health.cpu.toFixed(1)} %` : "");
    }
  }

  pick(name) {
    this.picked = name;
    this.svg.classList.toggle("picked", name !== "");
    const near = new Set([name]);
    for (const [key, path] of this.paths ?? []) {
      const [from, to] = key.split(" ");
      const on = name !== "" && (from === name || to === name);
      path.classList.toggle("on", on);
      if (on) near.add(from).add(to);
    }
    for (const [other, group] of this.boxes ?? []) group.classList.toggle("on", near.has(other));
    setText(byId("map-note"), name ? this.describe(name) : words("map_hint"));
  }

  describe(name) {
    const told = this.graph.topics.filter((topic) => topic.from.some(([who]) => who === name)).map((topic) => topic.name);
    const heard = this.graph.topics.filter((topic) => topic.to.some(([who]) => who === name)).map((topic) => topic.name);
    const parts = [];
    if (heard.length) parts.push(words("hears", name, heard.join(", ")));
    if (told.length) parts.push(words("says", name, told.join(", ")));
    return `${parts.join(". ")}.`;
  }

  fillTables() {
    const names = [...new Set([...this.graph.nodes.map((node) => node.name), ...Object.keys(this.health)])];
    const docs = new Map(this.graph.nodes.map((node) => [node.name, node.doc]));
    update(byId("node-table"), names, (name) => {
      const health = this.health[name];
      const level = health?.level ?? "unknown";
      const rows = (health?.rows ?? []).map(([what, at, message]) => [`${what}: ${message}`, at]);
      const cpu = typeof health?.cpu === "number" ? health.cpu.toFixed(1) : "";
      return [
        [name, { title: docs.get(name) ?? "" }],
        [words(`level_${level}`), { level }],
        [cpu, { className: "right number" }],
        [rows.map(([text]) => text).join(" · "), {}],
      ];
    });
    update(byId("topic-table"), this.graph.topics.map((topic) => topic.name), (name) => {
      const topic = this.graph.topics.find((one) => one.name === name);
      const rates = topic.from.map(([, hz]) => hz).filter((hz) => hz !== null);
      const rate = rates.length ? rates.reduce((a, b) => a + b, 0).toFixed(1) : "";
      const to = topic.to.map(([who, lost]) => (lost ? `${who} (${words("lost", lost)})` : who));
      return [
        [name, { title: topic.doc }],
        [topic.nominal ? `${rate || "0"} / ${topic.nominal}` : rate, { className: "right number" }],
        [topic.from.map(([who]) => who).join(", "), {}],
        [to.join(", "), {}],
      ];
    });
  }
}

function curve([fromX, fromY], [toX, toY]) {
  const [y1, y2] = [fromY + HIGH / 2, toY + HIGH / 2];
  if (toX > fromX) {
    const middle = (fromX + WIDE + toX) / 2;
    return `M${fromX + WIDE} ${y1}C${middle} ${y1} ${middle} ${y2} ${toX} ${y2}`;
  }
  const [x1, x2, low] = [fromX + WIDE / 2, toX + WIDE / 2, Math.max(fromY, toY) + HIGH + 14];
  return `M${x1} ${fromY + HIGH}C${x1} ${low} ${x2} ${low} ${x2} ${toY + HIGH}`;
}

/** Rows by key; cells whose text is unchanged are left alone, so that nothing flickers or loses its selection. */
function update(table, keys, cells) {
  const body = table.tBodies[0];
  const rows = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  for (const [index, key] of keys.entries()) {
    let row = rows.get(key);
    if (!row) {
      row = make("tr", { "data-key": key }, make("th", { scope: "row" }), make("td"), make("td"), make("td"));
    }
    rows.delete(key);
    if (body.rows[index] !== row) body.insertBefore(row, body.rows[index] ?? null);
    for (const [at, [text, { level, ...properties }]] of cells(key).entries()) {
      const cell = row.cells[at];
      Object.assign(cell, properties);
      if (level === undefined) setText(cell, text);
      else if (cell.dataset.level !== `${level} ${text}`) {
        cell.dataset.level = `${level} ${text}`;
        cell.replaceChildren(make("span", { className: `level ${level}` }, make("span", { className: "dot" }), text));
      }
    }
  }
  for (const row of rows.values()) row.remove();
}
