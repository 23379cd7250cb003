'use strict'
var import_scan_2 = require("./scan-2.js");
var import_sources_packs_store_2 = require("./sources-packs-store-2.js");
var import_history_visitor = require("./history-visitor.js");
var import_sources_unpack_lzma2 = require("./sources-unpack-lzma2.js");
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_practices_run = require("./practices-run.js");
var import_settle = require("./settle.js");
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_sources_git = require("./sources-git.js");
var import_node_os = require("node:os");
var import_node_crypto = require("node:crypto");
var gapsIn = (tally) => ({
  missing: (id, isReachable) => isReachable ? tally.gap("object missing from the clone", id) : tally.skip("object of an unreachable commit that the clone does not have", id),
  broken: (said) => tally.gap("history that git cannot walk", said.split("\n")[0])
});
function tellMissing(walked, lost, { missing }) {
  for (const id of walked.missing) missing(id, true);
  for (const id of lost.missing) if (!walked.missing.has(id)) missing(id, false);
}
var MOST_HELD = 64 * 1024 * 1024;
var PACKS = 16;
function* readPacked({ packs }, engine, ids, most) {
  let left = ids;
  for (const one of packs) {
    if (left.length === 0) return;
    const wanted = /* @__PURE__ */ new Map();
    for (const id of left) {
      const entry = entryWith(one, id);
      if (entry !== import_engine_pack_tables.NONE && isRead(one.pack, entry)) wanted.set(entry, id);
    }
    const found = new Set(wanted.values());
    left = left.filter((id) => !found.has(id));
    if (wanted.size > 0) yield* readFrom(one, engine, wanted, most);
  }
}
var isRead = ({ types }, entry) => types[entry] !== import_engine_pack_tables.UNKNOWN && types[entry] !== import_engine_pack_tables.TREE;
function* readFrom({ pack }, engine, wanted, most) {
  const floor = engine.free;
  const file = new import_history_visitor.PackFile(engine, pack, PACKS);
  try {
    const { roots, families } = leadingTo(pack, wanted.keys());
    const collecting = new Collecting(engine, wanted, most);
    const walker = new import_history_visitor.FamilyWalker(engine, file, families, collecting);
    for (const root of roots) {
      walker.walk(root);
      walker.finish();
      for (const [entry, bytes] of collecting.taken()) {
        const kind = (0, import_sources_packs_store_2.kindOf)(pack, entry);
        const id = wanted.get(entry);
        yield { kind, id, bytes: kind === "file" ? bytes : bytes.subarray((0, import_scan_2.messageStart)(bytes)) };
      }
    }
  } finally {
    file.close();
    engine.free = floor;
  }
}
function entryWith({ pack: { offsets, count: count2 }, index }, id) {
  const position = index.find(Buffer.from(id, "hex"));
  if (position < 0) return import_engine_pack_tables.NONE;
  const offset = index.offset(position);
  let [low, high] = [0, count2];
  while (low < high) {
    const middle = low + high >> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === offset && low < count2 ? low : import_engine_pack_tables.NONE;
}
function leadingTo(pack, entries) {
  const { count: count2, bases } = pack;
  const firstChild = new Int32Array(count2).fill(import_engine_pack_tables.NONE);
  const nextSibling = new Int32Array(count2).fill(import_engine_pack_tables.NONE);
  const roots = [];
  const met = /* @__PURE__ */ new Set();
  for (const entry of entries)
    for (let at = entry; at !== import_engine_pack_tables.NONE && !met.has(at); at = bases[at]) {
      met.add(at);
      const base = bases[at];
      if (base === import_engine_pack_tables.NONE) {
        roots.push(at);
        continue;
      }
      nextSibling[at] = firstChild[base];
      firstChild[base] = at;
    }
  return { roots, families: { ...pack, firstChild, nextSibling } };
}
var Collecting = class {
  engine;
  wanted;
  most;
  found = [];
  held = 0;
  constructor(engine, wanted, most) {
    this.engine = engine;
    this.wanted = wanted;
    this.most = most;
  }
  taken() {
    const { found } = this;
    this.found = [];
    this.held = 0;
    return found;
  }
  /** Says nothing of it, so that what is built on it comes here too. */
  whole(entry, start, end) {
    const size = end - start;
    if (!this.wanted.has(entry) || size > this.most || this.held + size > MOST_HELD) return;
    this.held += size;
    this.found.push([entry, Buffer.from(this.engine.bytes.subarray(start, end))]);
  }
  changed() {
  }
  failed() {
  }
};
var WORTH_A_THREAD = 10 * 1024 * 1024;
var WORTH_ANOTHER = 2 * 1024 * 1024;
var LIMITS = { maxYoungGenerationSizeMb: 16 };
function startPool(scanner, bytes, jobs, busy = false) {
  const threads = Math.max(1, Math.min(jobs, Math.floor(bytes / (busy ? WORTH_ANOTHER : WORTH_A_THREAD))));
  const custom = scanner.custom.rules.map(({ custom: custom2 }) => custom2);
  const workers = Array.from({ length: threads - 1 }, () => (0, import_practices_run.startThread)("history-worker", custom, LIMITS));
  const readings = workers.map((worker) => (0, import_practices_run.wordOf)(worker, "the history scan"));
  const loaded = Promise.all(workers.map(loadedOf));
  return {
    read(packs, limits, share, { first, met }, numbers) {
      const work = workOf(packs, limits, share, numbers);
      for (const worker of workers) worker.postMessage(work);
      loaded.then(settle);
      return Promise.all([first().then(() => (0, import_history_visitor.readFamilies)(work, scanner, met)), ...readings]);
    },
    close() {
      for (const worker of workers) worker.terminate();
    }
  };
}
function settle() {
  (0, import_settle.keepYoungSmall)();
  (0, import_settle.doWithoutBestCode)();
}
function workOf(packs, limits, share, numbers) {
  const { contents: roots, graph } = (0, import_history_visitor.rootsOf)(packs, share);
  const next = new Int32Array(new SharedArrayBuffer(4));
  return { packs, limits, roots, next, ...numbers && { graph: { numbers, roots: graph } } };
}
var loadedOf = (worker) => new Promise((done) => worker.once("message", () => done()));
var LostCommits = class {
  repository;
  logs = [];
  /** Ids of the commits that refs reach, one a line. git may end at a damaged commit, as the walk of the refs does by then. */
  reached;
  constructor(repository) {
    this.repository = repository;
    this.reached = (0, import_sources_git.runGit)(repository.commonDirectory, ["rev-list", "--all"]).then(({ stdout }) => stdout);
    this.reached.catch(() => {
    });
  }
  /**
   * Begins to walk those of the commits that no ref reaches.
   * @param others how many commits there may be besides.
   */
  async walk(commits, others, has) {
    const reached = await this.reached;
    const digits = this.repository.objectFormat === "sha256" ? 64 : 40;
    if (commits.length + others <= reached.length / (digits + 1)) return;
    const known = new Set(reached.toString("latin1").split("\n"));
    const lost = commits.filter((id) => !known.has(id)).sort();
    if (lost.length === 0) return;
    const log = new import_scan_2.Log(this.repository, ["--no-walk=unsorted", "--stdin"], lost.join("\n") + "\n");
    log.follow(has);
    this.logs.push(log);
  }
  /** @param wanted ids of the blobs that matter. */
  async read(wanted) {
    const walks = [];
    for (const log of this.logs) walks.push(await log.read(wanted));
    const events = walks.flatMap((walk) => walk.events);
    return {
      events: events.sort(import_scan_2.byCommit),
      missing: new Set(walks.flatMap(({ missing }) => [...missing])),
      faults: walks.flatMap(({ fault }) => fault ?? [])
    };
  }
  /** Ends git when nobody will read what it says. */
  close() {
    for (const log of this.logs) log.close();
  }
};
var GitWalk = class {
  repository;
  log;
  lost;
  constructor(repository) {
    this.repository = repository;
    this.log = new import_scan_2.Log(repository, ["--all"]);
    this.lost = new LostCommits(repository);
  }
  /** Once it is known which objects there are. */
  follow(has) {
    this.log.follow(has);
  }
  /** Commits, of which refs may reach none. @param others how many there may be besides. */
  commits(ids, others, has) {
    return this.lost.walk(ids, others, has);
  }
  /** Ends git when nobody will read what it says. */
  close() {
    this.log.close();
    this.lost.close();
  }
  /** @param wanted ids of the blobs that hold something. */
  async finish(wanted, listener) {
    const walked = await this.log.read(wanted);
    const lost = await this.lost.read(wanted);
    for (const said of [walked.fault ?? [], lost.faults].flat()) listener.broken(said);
    tellMissing(walked, lost, listener);
    return (0, import_scan_2.completeHistory)(this.repository, walked.events, lost.events, wanted);
  }
};
var ID_BYTES = 12;
function idList(sources, width) {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0));
}
function shortened(source, width) {
  const isAligned = source.byteOffset % WORD === 0;
  const { buffer, byteOffset } = isAligned ? source : Uint8Array.from(source);
  const words = new Uint32Array(buffer, byteOffset, source.length / WORD);
  const short = new Uint32Array(source.length / width * (ID_BYTES / WORD));
  for (let id = 0, at = 0; id < words.length; id += width / WORD) {
    short[at++] = words[id];
    short[at++] = words[id + 1];
    short[at++] = words[id + 2];
  }
  return Buffer.from(short.buffer);
}
var WORD = 4;
function merged(one, other) {
  const [a, b] = one.length < other.length ? [other, one] : [one, other];
  if (b.length === 0) return a;
  const all = Buffer.alloc(a.length + b.length);
  let [i, size] = [0, 0];
  for (let j = 0; j < b.length; j += ID_BYTES) {
    const from = i;
    i = placeOf(a, b, j, from);
    size += a.copy(all, size, from, i);
    if (i === a.length || compare(a, i, b, j) !== 0) size += b.copy(all, size, j, j + ID_BYTES);
  }
  size += a.copy(all, size, i);
  return all.subarray(0, size);
}
function placeOf(a, b, j, from) {
  let [low, high] = [from / ID_BYTES, a.length / ID_BYTES];
  while (low < high) {
    const middle = low + high >>> 1;
    if (compare(a, middle * ID_BYTES, b, j) < 0) low = middle + 1;
    else high = middle;
  }
  return low * ID_BYTES;
}
var newIds = (sources, width, known) => [
  ...new Set(
    sources.flatMap(
      (source) => missingIn(shortened(source, width), known).map((offset) => {
        const at = offset / ID_BYTES * width;
        return source.toString("hex", at, at + width);
      })
    )
  )
];
function missingIn(a, b) {
  const found = [];
  let j = 0;
  for (let end = BLOCK, i = 0; i < a.length; end = i + BLOCK) {
    if (a.subarray(i, end).equals(b.subarray(j, j + BLOCK))) {
      i += BLOCK;
      j += BLOCK;
      continue;
    }
    for (; i < end && i < a.length; i += ID_BYTES) {
      while (j < b.length && compare(b, j, a, i) < 0) j += ID_BYTES;
      if (j >= b.length || compare(b, j, a, i) !== 0) found.push(i);
    }
  }
  return found;
}
var BLOCK = 256 * ID_BYTES;
function positionIn(ids, first, second) {
  let [low, high] = [0, ids.length / ID_BYTES];
  while (low < high) {
    const middle = low + high >>> 1;
    const at = middle * ID_BYTES;
    const order = ids.readUInt32BE(at) - first || ids.readUInt32BE(at + 4) - second;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return import_sources_unpack_lzma2.NOT_THERE;
}
var compare = (a, i, b, j) => a.readUInt32BE(i) - b.readUInt32BE(j) || a.readUInt32BE(i + 4) - b.readUInt32BE(j + 4) || a.readUInt32BE(i + 8) - b.readUInt32BE(j + 8);
function topologicalOrder(commits, tips) {
  const children = countChildren(commits, tips);
  const newest = [...new Set(tips)].sort((a, b) => commits.times[b * 2 + 1] - commits.times[a * 2 + 1]);
  const stack = newest.filter((tip) => children[tip] === 0).reverse();
  const order = [];
  while (stack.length > 0) {
    const place = stack.pop();
    order.push(place);
    for (const parent of parentsOf(commits, place)) if (--children[parent] === 0) stack.push(parent);
  }
  return Int32Array.from(order);
}
function countChildren(commits, tips) {
  const children = new Int32Array(commits.firstParent.length - 1);
  const isReached = new Uint8Array(children.length);
  const stack = [...tips];
  while (stack.length > 0) {
    const place = stack.pop();
    if (isReached[place] === 1) continue;
    isReached[place] = 1;
    for (const parent of parentsOf(commits, place)) {
      children[parent]++;
      stack.push(parent);
    }
  }
  return children;
}
function parentsOf({ firstParent, parents, places }, place) {
  const found = [];
  for (let at = firstParent[place]; at < firstParent[place + 1]; at++) found.push(places[parents[at]]);
  return found;
}
var isClosed = ({ parents, places }) => parents.every((parent) => places[parent] !== import_history_visitor.NONE);
function lineOf(order, ancestry, idOf2) {
  const positions = positionsIn(order, ancestry);
  const ids = Buffer.alloc(order.length * ID_BYTES);
  const times = new Uint32Array(order.length);
  const firstParent = new Uint32Array(order.length + 1);
  const parents = [];
  for (const [position, place] of order.entries()) {
    const time = ancestry.times[place * 2 + 1];
    if (time >= 2 ** 32) return void 0;
    times[position] = time;
    ids.write(idOf2(place), position * ID_BYTES, ID_BYTES, "hex");
    for (const parent of parentsOf(ancestry, place)) parents.push(positions[parent]);
    firstParent[position + 1] = parents.length;
  }
  return { ids, times, firstParent, parents: Uint32Array.from(parents) };
}
function positionsIn(order, { places }) {
  const positions = new Int32Array(places.length).fill(import_history_visitor.NONE);
  for (const [position, place] of order.entries()) positions[place] = position;
  return positions;
}
function placeIn(positions, place) {
  const position = positions[place] ?? import_history_visitor.NONE;
  return position === import_history_visitor.NONE ? void 0 : position;
}
async function lineSince(repository, line, known) {
  const [refs, fresh] = await Promise.all([(0, import_sources_packs_store_2.listRefs)(repository), commitsSince(repository, known)]);
  if (!refs || !fresh) return void 0;
  const begun = fresh.map(({ id }) => id.slice(0, ID_BYTES * 2)).join("");
  const ids = Buffer.concat([line.ids, Buffer.from(begun, "hex")]);
  const table = (0, import_sources_unpack_lzma2.idTable)([{ ids, width: ID_BYTES, numberOf: (position) => position }]);
  const placeOf2 = (id) => (0, import_sources_unpack_lzma2.numberOfId)(table, id);
  const ancestry = joined2(line, fresh, placeOf2);
  const tips = refs.all.map(placeOf2);
  if (!ancestry || tips.includes(import_sources_unpack_lzma2.NOT_THERE) || !(0, import_sources_unpack_lzma2.alike)(table).next().done) return void 0;
  const order = topologicalOrder(ancestry, tips);
  const positions = positionsIn(order, ancestry);
  const idOf2 = (place) => ids.toString("hex", place * ID_BYTES, (place + 1) * ID_BYTES);
  const isMerge = (place) => ancestry.firstParent[place + 1] - ancestry.firstParent[place] > 1;
  return {
    order: { get: (id) => placeIn(positions, placeOf2(id)) },
    get merges() {
      return Array.from(order.filter(isMerge), idOf2);
    },
    line: () => lineOf(order, ancestry, idOf2)
  };
}
async function commitsSince({ commonDirectory }, known) {
  const asked = ["rev-list", "--all", "--parents", "--timestamp", "--stdin"];
  const { code, stdout } = await (0, import_sources_git.runGit)(commonDirectory, asked, known.map((id) => `^${id}
`).join(""));
  if (code !== 0) return void 0;
  const lines = stdout.toString("latin1").split("\n").filter(Boolean);
  return lines.map((text) => {
    const [time, id, ...parents] = text.split(" ");
    return { id, time: Number(time), parents };
  });
}
function joined2(line, fresh, placeOf2) {
  const [before, count2] = [line.times.length, line.times.length + fresh.length];
  const added = fresh.map(({ parents: parents2 }) => parents2.map(placeOf2));
  if (added.some((parents2) => parents2.includes(import_sources_unpack_lzma2.NOT_THERE))) return void 0;
  const times = new Float64Array(count2 * 2);
  for (const [place, time] of line.times.entries()) times[place * 2 + 1] = time;
  for (const [i, { time }] of fresh.entries()) times[(before + i) * 2 + 1] = time;
  const firstParent = new Int32Array(count2 + 1);
  firstParent.set(line.firstParent);
  for (const [i, parents2] of added.entries())
    firstParent[before + i + 1] = firstParent[before + i] + parents2.length;
  const parents = new Int32Array(firstParent[count2]);
  parents.set(line.parents);
  parents.set(added.flat(), line.parents.length);
  return { places: Int32Array.from({ length: count2 }, (_, place) => place), times, firstParent, parents };
}
var objectIn = ({ strangers }, object) => object < import_history_visitor.NONE ? strangers[import_history_visitor.NONE - 1 - object] : object;
var DEEPEST = 65535;
function graphOf(parts, count2) {
  if (parts.some(({ failed }) => failed)) return void 0;
  const { names, strangers, noted } = numbered(parts, count2);
  const graph = {
    count: count2,
    trees: new Int32Array(parts.reduce((sum, { trees }) => sum + trees.length / 3, 0)),
    bases: new Int32Array(count2).fill(import_history_visitor.NONE),
    depths: new Uint16Array(count2),
    readBy: new Uint16Array(count2),
    from: new Int32Array(count2),
    to: new Int32Array(count2),
    noted,
    names: [...names.keys()],
    numberOfName: names,
    strangers: [...strangers.keys()],
    commits: commitsOf(parts, count2)
  };
  let filled = 0;
  for (const [number, part] of parts.entries()) {
    for (let i = 0; i < part.trees.length; i += 3) {
      const tree = part.trees[i];
      const base = part.trees[i + 1];
      if (base !== import_history_visitor.NONE && graph.depths[base] >= DEEPEST) return void 0;
      graph.trees[filled++] = tree;
      graph.bases[tree] = base;
      graph.depths[tree] = base === import_history_visitor.NONE ? 1 : graph.depths[base] + 1;
      graph.readBy[tree] = number;
      graph.from[tree] = part.trees[i + 2];
      graph.to[tree] = part.trees[i + 5] ?? part.changes.length;
    }
  }
  return graph;
}
function numbered(parts, count2) {
  const names = /* @__PURE__ */ new Map();
  const strangers = /* @__PURE__ */ new Map();
  const noted = parts.map((part) => ({
    changes: part.changes,
    names: Int32Array.from(part.names, (name) => numberFor(names, name)),
    strangers: Int32Array.from(part.strangers, (key) => count2 + numberFor(strangers, key))
  }));
  return { names, strangers, noted };
}
function numberFor(numbers, key) {
  const known = numbers.get(key);
  if (known !== void 0) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
function commitsOf(parts, count2) {
  const most = parts.reduce((sum, { times }) => sum + times.length / 2, 0);
  const commits = {
    numbers: new Int32Array(most),
    places: new Int32Array(count2).fill(import_history_visitor.NONE),
    trees: new Int32Array(most),
    times: new Float64Array(most * 2),
    firstParent: new Int32Array(most + 1),
    parents: new Int32Array(
      parts.reduce((sum, part) => sum + part.commits.length - part.times.length / 2 * 3, 0)
    )
  };
  let place = 0;
  let filled = 0;
  for (const part of parts) {
    commits.times.set(part.times, place * 2);
    for (let at = 0; at < part.commits.length; ) {
      commits.numbers[place] = part.commits[at];
      commits.places[part.commits[at]] = place;
      commits.trees[place] = part.commits[at + 1];
      const end = at + 3 + part.commits[at + 2];
      for (at += 3; at < end; at++) commits.parents[filled++] = part.commits[at];
      commits.firstParent[++place] = filled;
    }
  }
  return commits;
}
function holdingsOf(graph, matters) {
  const counting = new Counting(graph, matters);
  for (const tree of graph.trees) if (!counting.visit(tree)) return void 0;
  return counting;
}
var OPEN = 1;
var DONE = 2;
var Counting = class {
  from;
  to;
  changes;
  filled = 0;
  graph;
  matters;
  states;
  counts;
  /** Sums over what a tree holds, the same for trees that hold the same; seeds keep anybody from making others that look alike. */
  firstSums;
  secondSums;
  firstSeed = (0, import_node_crypto.randomInt)(2 ** 32);
  secondSeed = (0, import_node_crypto.randomInt)(2 ** 32);
  stack = [];
  constructor(graph, matters) {
    const { count: count2 } = graph;
    this.graph = graph;
    this.matters = matters;
    this.from = new Int32Array(count2);
    this.to = new Int32Array(count2);
    this.changes = new Int32Array(graph.noted.reduce((sum, { changes }) => sum + changes.length, 0));
    this.states = new Uint8Array(count2);
    this.counts = new Int32Array(count2);
    this.firstSums = new Int32Array(count2);
    this.secondSums = new Int32Array(count2);
  }
  held(tree) {
    return tree !== import_history_visitor.NONE && this.counts[tree] > 0 ? tree : import_history_visitor.NONE;
  }
  areAlike(one, other) {
    const { firstSums, secondSums } = this;
    return firstSums[one] === firstSums[other] && secondSums[one] === secondSums[other];
  }
  /** What a tree holds and what it is made of comes before it. False where that is the tree itself. */
  visit(tree) {
    const { stack, states } = this;
    if (states[tree] === DONE) return true;
    for (stack.push(tree); stack.length > 0; ) {
      const top = stack.at(-1);
      const height = stack.length;
      if (states[top] !== DONE) {
        states[top] = OPEN;
        if (!this.sum(top)) return false;
        if (stack.length > height) continue;
        states[top] = DONE;
      }
      stack.pop();
    }
    return true;
  }
  /** Not before all that is in it has been summed up: until then only that is put on the stack. False where it is open already. */
  sum(tree) {
    const { graph, matters, states, firstSums, secondSums, changes, stack } = this;
    const { count: known, depths } = graph;
    const by = graph.noted[graph.readBy[tree]];
    const base = graph.bases[tree];
    let count2 = base === import_history_visitor.NONE ? 0 : this.counts[base];
    let first = base === import_history_visitor.NONE ? 0 : firstSums[base];
    let second = base === import_history_visitor.NONE ? 0 : secondSums[base];
    let filled = this.filled;
    let isReady = base === import_history_visitor.NONE || states[base] === DONE;
    if (!isReady && states[base] === OPEN) return false;
    if (!isReady) stack.push(base);
    for (let at = graph.from[tree], end = graph.to[tree]; at < end; at += 2) {
      const object = objectIn(by, by.changes[at + 1]);
      const isTree = object < known && depths[object] > 0;
      if (isTree && states[object] !== DONE) {
        if (states[object] === OPEN) return false;
        stack.push(object);
        isReady = false;
      }
      if (!isReady || matters[object] === 0) continue;
      const change = by.changes[at];
      const name = by.names[change >> 1];
      changes[filled++] = name * 2 + (change & 1);
      changes[filled++] = object;
      const one = mixed(name + this.firstSeed, isTree ? firstSums[object] : object);
      const other = mixed(name + this.secondSeed, isTree ? secondSums[object] : ~object);
      const sign = (change & 1) === 0 ? 1 : -1;
      count2 += sign;
      first = first + sign * one | 0;
      second = second + sign * other | 0;
    }
    if (!isReady) return true;
    this.from[tree] = this.filled;
    this.filled = filled;
    this.to[tree] = this.filled;
    this.counts[tree] = count2;
    firstSums[tree] = first;
    secondSums[tree] = second;
    if (count2 > 0) matters[tree] = 1;
    return true;
  }
};
function mixed(name, held) {
  let value = Math.imul(name, 2654435761) ^ Math.imul(held, 2246822507);
  value = Math.imul(value ^ value >>> 16, 2246822507);
  value = Math.imul(value ^ value >>> 13, 3266489909);
  return value ^ value >>> 16;
}
var ALL = Number.POSITIVE_INFINITY;
function toldHistory(taken, ids) {
  const { walk, staged, walked, complete } = taken;
  const told = new Told(taken, ids);
  const rows = told.rows();
  const all = (0, import_practices_secrets_secret_name.remembered)(
    () => (0, import_scan_2.joined)(
      {
        walked: rowsIn(0, walked).map(told.event),
        complete: rows.slice(0, complete).map(told.event),
        unreachable: rows.slice(complete).map(told.event),
        tips: new Map(
          Array.from(taken.tips.keys(), (path) => [walk.paths.decoded(path), new Set(told.tipsAt(path))])
        )
      },
      staged
    )
  );
  return {
    staged,
    reachable: walked,
    get events() {
      return all("").events;
    },
    get walked() {
      return all("").walked;
    },
    get tips() {
      return all("").tips;
    },
    paths: () => [...new Set(walk.columns.paths)].map((path) => walk.paths.decoded(path)).concat(...staged.keys()),
    staysOf: (0, import_scan_2.staysAmong)(told.lives(rows)),
    startsOf: (blobs) => all("").startsOf(blobs)
  };
}
var rowsIn = (from, end) => Array.from({ length: end - from }, (_, i) => from + i);
var Told = class {
  taken;
  idOf;
  numberOf;
  decoded;
  commitIn;
  constructor(taken, { idOf: idOf2, numberOf }) {
    const { numbers, times } = taken.commits;
    this.taken = taken;
    this.idOf = (0, import_practices_secrets_secret_name.remembered)((object) => object === import_history_visitor.NONE ? "" : idOf2(object), ALL);
    this.numberOf = numberOf;
    this.decoded = (0, import_practices_secrets_secret_name.remembered)((path) => taken.walk.paths.decoded(path), ALL);
    this.commitIn = (0, import_practices_secrets_secret_name.remembered)(
      (place) => ({ id: this.idOf(numbers[place]), authorTime: times[place * 2] }),
      ALL
    );
  }
  /** All in the order of the history. */
  rows() {
    const { walked, complete, walk } = this.taken;
    const { positions, commits, size } = walk.columns;
    const reached = rowsIn(0, complete);
    if (complete > walked) reached.sort((a, b) => positions[a] - positions[b]);
    const idOf2 = (row) => this.commitIn(commits[row]).id;
    return [...reached, ...rowsIn(complete, size).sort((a, b) => (0, import_practices_secrets_secret_name.compareText)(idOf2(a), idOf2(b)))];
  }
  event = (row, order) => {
    const { walk, walked, complete } = this.taken;
    const { commits, paths, befores, firstBefore, afters } = walk.columns;
    return {
      commit: this.commitIn(commits[row]),
      path: this.decoded(paths[row]),
      before: befores.slice(firstBefore[row], firstBefore[row + 1]).map(this.idOf),
      after: this.idOf(afters[row]),
      order,
      ...row >= walked && row < complete && { dropped: true }
    };
  };
  tipsAt(path) {
    return Array.from(this.taken.tips.get(path) ?? [], this.idOf);
  }
  /** A change goes by its order. @param rows in the order of the history. */
  lives(rows) {
    const { decoded } = this;
    const { walk, staged } = this.taken;
    const { paths, afters, befores, firstBefore } = walk.columns;
    const byPath = /* @__PURE__ */ new Map();
    const byBlob = /* @__PURE__ */ new Map();
    for (let order = 0; order < rows.length; order++) {
      enter(byPath, paths[rows[order]], order);
      enter(byBlob, afters[rows[order]], order);
    }
    const at = (path) => walk.paths.numberOf(path) ?? import_history_visitor.NONE;
    return {
      called: (ids) => new Set(Array.from(ids, this.numberOf).filter((number) => number !== import_history_visitor.NONE)),
      broughtTo(blobs) {
        const found = /* @__PURE__ */ new Set();
        for (const blob of blobs) for (const order of byBlob.get(blob) ?? []) found.add(paths[rows[order]]);
        return new Set(Array.from(found, decoded));
      },
      changesAt: (path) => byPath.get(at(path)) ?? [],
      brings: (order, blobs) => blobs.has(afters[rows[order]]),
      replaces(order, blobs) {
        const row = rows[order];
        for (let i = firstBefore[row]; i < firstBefore[row + 1]; i++)
          if (blobs.has(befores[i])) return true;
        return false;
      },
      eventOf: (order) => this.event(rows[order], order),
      tipsAt: (path) => this.tipsAt(at(path)),
      staged
    };
  }
};
function enter(groups, key, order) {
  const group = groups.get(key);
  if (group) group.push(order);
  else groups.set(key, [order]);
}
var Pairs = class {
  firsts = new Int32Array(64);
  seconds = new Int32Array(64);
  size = 0;
  /** Twice as many, with the numbers of the pairs counted from 1. */
  slots = new Int32Array(128);
  /** Of a pair that is new, what `size` was before. */
  number(first, second) {
    const at = this.slotOf(first, second);
    if (this.slots[at] !== 0) return this.slots[at] - 1;
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.slots[at] = ++this.size;
    if (this.size === this.firsts.length) this.grow();
    return this.size - 1;
  }
  /** NONE where it was not met. */
  find(first, second) {
    const number = this.slots[this.slotOf(first, second)] - 1;
    return number < 0 ? import_history_visitor.NONE : number;
  }
  clear() {
    if (this.size * 8 > this.slots.length) this.slots.fill(0);
    else
      for (let i = this.size - 1; i >= 0; i--) this.slots[this.slotOf(this.firsts[i], this.seconds[i])] = 0;
    this.size = 0;
  }
  slotOf(first, second) {
    const mask = this.slots.length - 1;
    let at = (Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507)) >>> 0;
    for (at = (at ^ at >>> 15) & mask; ; at = at + 1 & mask) {
      const number = this.slots[at] - 1;
      if (number < 0 || this.firsts[number] === first && this.seconds[number] === second) return at;
    }
  }
  grow() {
    const { firsts, seconds } = this;
    this.firsts = larger(firsts);
    this.seconds = larger(seconds);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let i = 0; i < this.size; i++) this.slots[this.slotOf(firsts[i], seconds[i])] = i + 1;
  }
};
function larger(numbers) {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
var Balance = class {
  /** Names and objects, as they were first met. */
  entries = new Pairs();
  /** Above 0 where an entry came, below where it went. */
  counts = new Int32Array(64);
  add(name, object, count2) {
    const known = this.entries.size;
    const at = this.entries.number(name, object);
    if (at === this.counts.length) this.counts = larger(this.counts);
    this.counts[at] = at === known ? count2 : this.counts[at] + count2;
  }
  clear() {
    this.entries.clear();
  }
};
var Paths = class {
  /** A byte for each character. */
  texts = [];
  names;
  numberOfName;
  entries = new Pairs();
  shownAs = [];
  numberOfShown = /* @__PURE__ */ new Map();
  /** For each name the number of what it is as another kind of file too, NONE as long as nobody asked. */
  alike;
  constructor(names, numberOfName) {
    this.names = names;
    this.numberOfName = numberOfName;
    this.alike = new Int32Array(names.length).fill(import_history_visitor.NONE);
  }
  /** @param folder the number of its path, NONE for the root. */
  number(folder, name) {
    const known = this.entries.size;
    const number = this.entries.number(folder, this.anyKind(name));
    if (number === known) {
      const text = this.names[name].slice(1);
      this.texts.push(folder === import_history_visitor.NONE ? text : `${this.texts[folder]}/${text}`);
    }
    return number;
  }
  /** Of the paths that are read alike: bytes that are no text are all shown as one sign. */
  shown(path) {
    if (this.shownAs[path] !== void 0) return this.shownAs[path];
    const text = this.decoded(path);
    const known = this.numberOfShown.get(text) ?? path;
    this.numberOfShown.set(text, known);
    this.shownAs[path] = known;
    return known;
  }
  /** Of one that was shown; undefined where none was. */
  numberOf(text) {
    return this.numberOfShown.get(text);
  }
  decoded(path) {
    return Buffer.from(this.texts[path], "latin1").toString();
  }
  /** A file that becomes a link or executable is at the same path. */
  anyKind(name) {
    if (this.alike[name] === import_history_visitor.NONE) {
      const kind = Number(this.names[name][0]);
      const numbers = import_history_visitor.FILES.map((other) => this.numberOfName.get(other + this.names[name].slice(1)));
      this.alike[name] = import_history_visitor.FILES.includes(kind) ? numbers.find((number) => number !== void 0) : name;
    }
    return this.alike[name];
  }
};
var Differences = class {
  size = 0;
  paths = [];
  before = [];
  after = [];
  /** For each path its place among them, counted from 1. */
  places = new Int32Array(64);
  enter(path, count2, object) {
    let at = this.placeOf(path);
    if (at === import_history_visitor.NONE) {
      at = this.size++;
      while (path >= this.places.length) this.places = larger(this.places);
      this.places[path] = this.size;
      this.paths[at] = path;
      this.before[at] = import_history_visitor.NONE;
      this.after[at] = import_history_visitor.NONE;
    }
    if (count2 > 0) this.after[at] = object;
    else this.before[at] = object;
  }
  /** NONE where it is not among them. */
  placeOf(path) {
    return path < this.places.length ? this.places[path] - 1 : import_history_visitor.NONE;
  }
  clear() {
    for (let i = 0; i < this.size; i++) this.places[this.paths[i]] = 0;
    this.size = 0;
  }
};
var TreeChanges = class {
  paths;
  graph;
  holdings;
  balance = new Balance();
  constructor(graph, holdings) {
    this.graph = graph;
    this.holdings = holdings;
    this.paths = new Paths(graph.names, graph.numberOfName);
  }
  /** Either tree may be NONE. @param to what was in it is forgotten. */
  between(before, after, to) {
    to.clear();
    this.add(before, after, import_history_visitor.NONE, to);
    return to;
  }
  add(old, young, folder, to) {
    const before = this.holdings.held(old);
    const after = this.holdings.held(young);
    if (before === after) return;
    if (before !== import_history_visitor.NONE && after !== import_history_visitor.NONE && this.holdings.areAlike(before, after)) return;
    const { names, depths } = this.graph;
    const { counts, entries } = this.weigh(before, after);
    let folders;
    for (let i = 0; i < entries.size; i++) {
      const count2 = counts[i];
      if (count2 === 0) continue;
      const name = entries.firsts[i];
      const object = entries.seconds[i];
      if (names[name].charCodeAt(0) - 48 === import_history_visitor.FOLDER) {
        folders ??= /* @__PURE__ */ new Map();
        const pair = folders.get(name) ?? { before: import_history_visitor.NONE, after: import_history_visitor.NONE };
        if (count2 > 0) pair.after = object;
        else pair.before = object;
        folders.set(name, pair);
      } else if (!(depths[object] > 0)) to.enter(this.paths.number(folder, name), count2, object);
    }
    this.balance.clear();
    if (folders)
      for (const [name, pair] of folders)
        this.add(pair.before, pair.after, this.paths.number(folder, name), to);
  }
  /** Entries that matter, by the changes between the two. */
  weigh(before, after) {
    const { bases, depths } = this.graph;
    for (let a = after, b = before; a !== b; ) {
      if (b === import_history_visitor.NONE || a !== import_history_visitor.NONE && depths[a] >= depths[b]) {
        this.count(a, 1);
        a = bases[a];
      } else {
        this.count(b, -1);
        b = bases[b];
      }
    }
    return this.balance;
  }
  count(tree, sign) {
    const { from, to, changes } = this.holdings;
    for (let at = from[tree], end = to[tree]; at < end; at += 2)
      this.balance.add(changes[at] >> 1, changes[at + 1], (changes[at] & 1) === 0 ? sign : -sign);
  }
};
var Columns = class {
  size = 0;
  /** Places of commits. */
  commits = [];
  /** Where the commit stands in the walk. */
  positions = [];
  /** Numbers of paths. */
  paths = [];
  /** Objects; NONE for what does not matter, or nobody has. */
  afters = [];
  /** For each change one for every parent, those of the next change behind them. */
  befores = [];
  firstBefore = [0];
  /** `before` gives the rest. */
  begin(commit, position, path, after) {
    this.commits.push(commit);
    this.positions.push(position);
    this.paths.push(path);
    this.afters.push(after);
    this.firstBefore.push(this.befores.length);
    this.size++;
  }
  /** Of the last change. */
  before(object) {
    this.befores.push(object);
    this.firstBefore[this.size] = this.befores.length;
  }
};
var FOLDERS = [import_history_visitor.FOLDER];
var ALL2 = [...import_history_visitor.FILES, ...FOLDERS];
var fileAt = (graph, tree, path) => entryAt(graph, tree, path, import_history_visitor.FILES);
var anyAt = (graph, tree, path) => entryAt(graph, tree, path, ALL2);
function entryAt(graph, tree, path, kinds) {
  const names = path.split("/");
  const last = names.pop();
  let at = tree;
  for (const name of names) {
    const folder = entryOf(graph, at, name, FOLDERS);
    if (!folder) return void 0;
    at = folder.object;
  }
  return entryOf(graph, at, last, kinds);
}
function entryOf(graph, tree, name, kinds) {
  const numbers = new Set(kinds.flatMap((kind) => graph.numberOfName.get(`${kind}${name}`) ?? []));
  if (numbers.size === 0) return void 0;
  const { from, to, noted, readBy, bases } = graph;
  for (let at = tree; at !== import_history_visitor.NONE && at < graph.count; at = bases[at]) {
    const by = noted[readBy[at]];
    let isGone = false;
    for (let i = from[at]; i < to[at]; i += 2) {
      const name2 = by.names[by.changes[i] >> 1];
      if (!numbers.has(name2)) continue;
      if ((by.changes[i] & 1) === 0) return { name: name2, object: objectIn(by, by.changes[i + 1]) };
      isGone = true;
    }
    if (isGone) return void 0;
  }
  return void 0;
}
var GraphWalk = class {
  columns = new Columns();
  paths;
  graph;
  changes;
  /** Room for what a commit differs in from each of its parents. */
  sides = [new Differences()];
  constructor(graph, changes) {
    this.graph = graph;
    this.changes = changes;
    this.paths = changes.paths;
  }
  /**
   * Takes down what these commits changed, in their order.
   * @param places of commits.
   * @returns ids of blobs that are named and that nobody has
   */
  follow(places) {
    const missing = /* @__PURE__ */ new Set();
    for (let position = 0; position < places.length; position++) {
      const place = places[position];
      const sides = this.sidesOf(place);
      if (sides.every(isEmpty)) continue;
      for (const path of this.changedIn(place, sides)) {
        const after = afterOf(sides, path);
        if (this.isMissing(after)) missing.add(this.graph.strangers[after - this.graph.count].slice(1));
        const isKnown = (object) => this.known(object) !== import_history_visitor.NONE;
        if (!isKnown(after) && !sides.some((side) => isKnown(beforeIn(side, path)))) continue;
        this.columns.begin(place, position, this.paths.shown(path), this.known(after));
        for (const side of sides) this.columns.before(this.known(beforeIn(side, path)));
      }
    }
    return missing;
  }
  /** What the paths of the changes so far hold that matters, at any of the tips. */
  tipContents(tips) {
    const contents = new Map(this.columns.paths.map((path) => [path, /* @__PURE__ */ new Set()]));
    const [side] = this.sides;
    let last = import_history_visitor.NONE;
    for (const tip of tips) {
      const tree = this.graph.commits.trees[tip];
      const { size, paths, after } = this.changes.between(last, tree, side);
      for (let i = 0; i < size; i++)
        if (this.known(after[i]) !== import_history_visitor.NONE) contents.get(this.paths.shown(paths[i]))?.add(after[i]);
      last = tree;
    }
    return contents;
  }
  /**
   * Takes down the changes by which a merge ended what no commit did.
   * @param places of the commits that refs reach, newest first; what they changed has been taken down.
   */
  followMerges(tips, places) {
    const ends = this.deadEnds(tips);
    if (ends.size === 0) return;
    for (let position = 0; position < places.length; position++) {
      const parents = parentsOf(this.graph.commits, places[position]);
      if (parents.length > 1)
        for (const parent of parents) this.followDropped(places[position], parent, position, ends);
    }
  }
  followDropped(place, parent, position, ends) {
    const { trees } = this.graph.commits;
    const side = this.changes.between(trees[parent], trees[place], this.sides[0]);
    for (const path of this.inOrder(side.paths.slice(0, side.size))) {
      const before = this.known(beforeIn(side, path));
      if (before === import_history_visitor.NONE || ends.find(before, this.paths.shown(path)) === import_history_visitor.NONE) continue;
      const now = anyAt(this.graph, trees[place], this.paths.texts[path]);
      this.columns.begin(place, position, this.paths.shown(path), this.known(now?.object ?? import_history_visitor.NONE));
      this.columns.before(before);
    }
  }
  /** Contents, and paths to which they came, that neither stand at a tip nor were changed by a commit. */
  deadEnds(tips) {
    const { columns } = this;
    const [ended, dead] = [new Pairs(), new Pairs()];
    for (let row = 0; row < columns.size; row++)
      for (let i = columns.firstBefore[row]; i < columns.firstBefore[row + 1]; i++)
        if (columns.befores[i] !== import_history_visitor.NONE) ended.number(columns.befores[i], columns.paths[row]);
    for (let row = 0; row < columns.size; row++) {
      const after = columns.afters[row];
      const path = columns.paths[row];
      if (after !== import_history_visitor.NONE && ended.find(after, path) === import_history_visitor.NONE && !tips.get(path)?.has(after))
        dead.number(after, path);
    }
    return dead;
  }
  /** How a commit differs from each of its parents. They are overwritten by the next question. */
  sidesOf(place) {
    const { trees, firstParent, parents, places } = this.graph.commits;
    const from = firstParent[place];
    const to = firstParent[place + 1];
    const count2 = Math.max(1, to - from);
    while (this.sides.length < count2) this.sides.push(new Differences());
    for (let i = 0; i < count2; i++) {
      const parent = from === to ? import_history_visitor.NONE : trees[places[parents[from + i]]];
      this.changes.between(parent, trees[place], this.sides[i]);
    }
    return count2 === this.sides.length ? this.sides : this.sides.slice(0, count2);
  }
  /** Paths as `git log -c` lists them: of a merge what differs from all parents. */
  changedIn(place, sides) {
    const [first] = sides;
    if (sides.length === 1) return this.inOrder(first.paths.slice(0, first.size));
    const { trees } = this.graph.commits;
    const parents = parentsOf(this.graph.commits, place);
    const all = new Set(sides.flatMap(({ paths, size }) => paths.slice(0, size)));
    const changed = [...all].filter((path) => {
      const after = afterOf(sides, path);
      return sides.every(
        (side, i) => side.placeOf(path) !== import_history_visitor.NONE || after === import_history_visitor.NONE && !this.isSame(trees[place], trees[parents[i]], path)
      );
    });
    return this.inOrder(changed);
  }
  isSame(a, b, path) {
    const one = fileAt(this.graph, a, this.paths.texts[path]);
    const other = fileAt(this.graph, b, this.paths.texts[path]);
    return one?.name === other?.name && one?.object === other?.object;
  }
  /** In the order of a walk through folders. */
  inOrder(paths) {
    const { texts } = this.paths;
    return paths.length < 2 ? paths : paths.sort((a, b) => texts[a] < texts[b] ? -1 : 1);
  }
  isMissing(object) {
    return object >= this.graph.count;
  }
  /** NONE where nobody has it. */
  known(object) {
    return this.isMissing(object) ? import_history_visitor.NONE : object;
  }
};
var isEmpty = ({ size }) => size === 0;
var beforeIn = (side, path) => {
  const at = side.placeOf(path);
  return at === import_history_visitor.NONE ? import_history_visitor.NONE : side.before[at];
};
var afterOf = (sides, path) => {
  for (let i = sides.length - 1; i >= 0; i--) {
    const at = sides[i].placeOf(path);
    if (at !== import_history_visitor.NONE) return sides[i].after[at];
  }
  return import_history_visitor.NONE;
};
function shapeOf(parts, numbers, doubles, refs, idOf2) {
  const graph = refs && graphOf(parts, numbers.starts.at(-1));
  if (!graph || !isClosed(graph.commits)) return void 0;
  const { commits, depths } = graph;
  if (commits.trees.some((tree) => depths[tree] === 0)) return void 0;
  const placesOf = (ids) => ids.map((id) => {
    const number = (0, import_sources_unpack_lzma2.numberOfId)(numbers.ids, id);
    return number === import_sources_unpack_lzma2.NOT_THERE ? import_history_visitor.NONE : commits.places[number] ?? import_history_visitor.NONE;
  });
  const [all, tips] = [placesOf(refs.all), placesOf(refs.tips)];
  return all.includes(import_history_visitor.NONE) || tips.includes(import_history_visitor.NONE) ? void 0 : { graph, numbers, all, tips, doubles, idOf: idOf2 };
}
async function historyIn(repository, shape, wanted, listener) {
  const { graph, all, idOf: idOf2, numbers } = shape;
  const staging = (0, import_scan_2.stagedContents)(repository, wanted);
  staging.catch(() => {
  });
  const matters = mattersOf(shape, wanted);
  const holdings = holdingsOf(graph, matters);
  if (!holdings) return void 0;
  const walk = new GraphWalk(graph, new TreeChanges(graph, holdings));
  const reached = topologicalOrder(graph.commits, all);
  const missing = walk.follow(reached);
  const walked = walk.columns.size;
  const tips = walk.tipContents(shape.tips);
  walk.followMerges(tips, reached);
  const complete = walk.columns.size;
  tellMissing({ missing }, { missing: walk.follow(unreachable(shape, reached)) }, listener);
  const history = toldHistory(
    { walk, commits: graph.commits, walked, complete, tips, staged: await staging },
    { idOf: idOf2, numberOf: (id) => (0, import_sources_unpack_lzma2.numberOfId)(numbers.ids, id) }
  );
  const idAt = (place) => idOf2(graph.commits.numbers[place]);
  return Object.assign(history, { line: () => lineOf(reached, graph.commits, idAt) });
}
function mattersOf({ graph, numbers }, wanted) {
  const matters = new Uint8Array(graph.count + graph.strangers.length);
  for (const id of wanted) {
    const number = (0, import_sources_unpack_lzma2.numberOfId)(numbers.ids, id);
    if (number !== import_sources_unpack_lzma2.NOT_THERE) matters[number] = 1;
  }
  for (const [i, key] of graph.strangers.entries())
    if (Number(key[0]) !== import_history_visitor.SUBMODULE && Number(key[0]) !== import_history_visitor.FOLDER) matters[graph.count + i] = 1;
  return matters;
}
function unreachable({ graph: { commits }, doubles }, reached) {
  const isReached = new Uint8Array(commits.numbers.length);
  for (const place of reached) isReached[place] = 1;
  return commits.places.filter(
    (place) => place !== import_history_visitor.NONE && isReached[place] === 0 && !doubles.has(commits.numbers[place])
  );
}
function numberObjects({ packs, loose }, { objectFormat }, others = []) {
  const idBytes = objectFormat === "sha256" ? 32 : 20;
  const starts = [0];
  for (const { pack } of packs) starts.push(starts.at(-1) + pack.count);
  const first = starts.at(-1);
  starts.push(first + loose.length);
  const types = new Uint8Array(new SharedArrayBuffer(Math.max(1, starts.at(-1))));
  for (const [i, { pack }] of packs.entries()) types.set(pack.types.subarray(0, pack.count), starts[i]);
  const single = Buffer.from(loose.map(({ id }) => id).join(""), "hex");
  const elsewhere = Buffer.from(others.join(""), "hex");
  const alone = packs.length === 1 && single.length + elsewhere.length === 0 ? packs[0] : void 0;
  const ids = alone?.sortedIds((0, import_sources_unpack_lzma2.bitsFor)(alone.pack.count)) ?? (0, import_sources_unpack_lzma2.idTable)([
    ...packs.map((one, i) => packed(one, starts[i])),
    { ids: single, width: idBytes, numberOf: (position) => first + position },
    { ids: elsewhere, width: idBytes, numberOf: () => first + loose.length }
  ]);
  return { ids, starts, types, idBytes };
}
function packed({ pack, index }, start) {
  const entries = new Int32Array(pack.count);
  for (let entry = 0; entry < pack.count; entry++) entries[pack.positions[entry]] = entry;
  return {
    ids: index.ids,
    width: index.idBytes,
    numberOf: (position) => start + entries[position]
  };
}
function namer({ packs, loose }, { starts }) {
  return (number) => {
    let i = 0;
    while (number >= starts[i + 1]) i++;
    return i < packs.length ? (0, import_sources_packs_store_2.idOf)(packs[i], number - starts[i]) : loose[number - starts[i]].id;
  };
}
var hasObject = (ids) => (high, low) => (0, import_sources_unpack_lzma2.numberIn)(ids, high, low) !== import_sources_unpack_lzma2.NOT_THERE;
function doublesIn({ ids }, idOf2) {
  const doubles = /* @__PURE__ */ new Set();
  for (const [first, other] of (0, import_sources_unpack_lzma2.alike)(ids)) {
    if (idOf2(first) !== idOf2(other)) return void 0;
    doubles.add(other);
  }
  return doubles;
}
var MOST_TREES = 15e5;
var Walking = class {
  /** Where git does not walk. */
  numbers;
  repository;
  store;
  loose;
  refs;
  single = [];
  doubles;
  git;
  has = () => true;
  /** How many commits git was told of. */
  told = 0;
  constructor(repository, store, engine) {
    this.repository = repository;
    this.store = store;
    const numbers = isPlain(repository, store) ? numberObjects(store, repository) : void 0;
    this.doubles = numbers && ((0, import_sources_packs_store_2.isOnePack)(store) ? /* @__PURE__ */ new Set() : doublesIn(numbers, namer(store, numbers)));
    if (numbers && this.doubles) {
      this.numbers = numbers;
      this.refs = (0, import_sources_packs_store_2.listRefs)(repository);
      this.refs.catch(() => {
      });
      if (!repository.bare) (0, import_scan_2.listIndex)(repository).catch(() => {
      });
      this.loose = new import_history_visitor.GraphReader(engine, numbers);
    } else this.git = new GitWalk(repository);
  }
  /** From now on what git says is taken. @param others what is only in packs that cannot be read here */
  async begin(others) {
    if (!this.git) return;
    const commits = (0, import_sources_packs_store_2.idsOfType)(this.store, import_engine_pack_tables.COMMIT);
    this.told = commits.length;
    const { ids } = this.numbers ?? numberObjects(this.store, this.repository, others);
    this.has = hasObject(ids);
    this.git.follow(this.has);
    await this.git.commits(commits, this.store.loose.length + others.length, this.has);
  }
  /** A loose object, by its place among them; without type where it cannot be read here. */
  object(place, type, bytes) {
    if (!this.loose || !this.numbers) return;
    const number = this.numbers.starts.at(-2) + place;
    if (type === "commit") this.loose.commit(number, bytes);
    else if (type === "tree") this.loose.wholeTree(number, bytes);
    else if (type === void 0) this.loose.fail();
  }
  /** A commit that is in no pack. */
  commit(id) {
    this.single.push(id);
  }
  /** Ends git when nobody will read what it says. */
  close() {
    this.git?.close();
  }
  /** @param parts are taken away, so that their memory is free as soon as they are put together. */
  async finish(parts, wanted, listener) {
    const refs = await this.refs;
    const shape = this.shape(parts, refs);
    const history = shape && await historyIn(this.repository, shape, wanted, listener);
    if (history) return history;
    if (!this.git) {
      this.git = new GitWalk(this.repository);
      await this.begin([]);
    }
    await this.git.commits(this.single, this.told, this.has);
    return this.git.finish(wanted, listener);
  }
  shape(parts, refs) {
    const { numbers, doubles, loose } = this;
    if (!numbers || !doubles || !loose) return void 0;
    const all = [...parts.splice(0), loose.result()];
    return shapeOf(all, numbers, doubles, refs, namer(this.store, numbers));
  }
};
var isPlain = (repository, store) => !(repository.shallow || store.unreadable) && (0, import_sources_packs_store_2.idsOfType)(store, import_engine_pack_tables.UNKNOWN).length === 0 && ((0, import_sources_packs_store_2.countOfAll)(store) <= MOST_TREES || (0, import_sources_packs_store_2.countOfType)(store, import_engine_pack_tables.TREE) <= MOST_TREES);
var LARGEST_LOOSE = 64 * 1024 * 1024;
async function readHistory(repository, ledger, tally, part = { share: import_sources_unpack_lzma2.WHOLE, tally }) {
  if (repository.shallow) tally.gap("shallow clone: older commits are not here", repository.head ?? "HEAD");
  const pool = startPool(
    ledger.scanner,
    (0, import_sources_packs_store_2.packedBytes)(repository) / part.share.of,
    part.jobs ?? (0, import_node_os.availableParallelism)(),
    part.busy
  );
  const { walking, graph } = await readObjectStore(repository, pool, ledger, tally, part).finally(
    () => pool.close()
  );
  part.whenRead?.();
  return walking.finish(graph, ledger.blobsWithSecrets(), gapsIn(tally));
}
async function readObjectStore(repository, pool, ledger, tally, part) {
  const store = (0, import_sources_packs_store_2.openStore)(repository, tally);
  part.opened?.((ids, most) => readPacked(store, ledger.scanner.engine, ids, most));
  const walking = new Walking(repository, store, ledger.scanner.engine);
  try {
    return { walking, graph: await readAll(repository, store, walking, pool, ledger, tally, part) };
  } catch (error) {
    walking.close();
    throw error;
  }
}
async function readAll(repository, store, walking, pool, ledger, tally, { share, tally: read, first = async () => {
}, met }) {
  const packs = store.packs.map(({ pack }) => pack);
  const reading = pool.read(packs, read.limits, share, { first, met }, walking.numbers);
  const others = store.unreadable ? await otherObjects(repository, store, tally) : [];
  const begun = walking.begin(others);
  const readings = await reading;
  await begun;
  const failed = readings.flatMap((reading2) => takeOver(reading2, store.packs, ledger, read));
  for (const id of (0, import_sources_packs_store_2.idsOfType)(store, import_engine_pack_tables.UNKNOWN)) tally.gap("delta whose base is not in its pack", id);
  const largest = Math.min(LARGEST_LOOSE, read.limits.blob.most);
  for (const blob of readLooseObjects(store, largest, share, failed, walking)) {
    if (blob.kind === "commit") walking.commit(blob.id);
    if (!(0, import_sources_unpack_lzma2.isOurs)(share, blob.id)) continue;
    count(blob, read);
    ledger.look(blob, read);
  }
  const mine = others.filter((id) => (0, import_sources_unpack_lzma2.isOurs)(share, id));
  const through = (content, parts) => ledger.lookThrough(content, parts, read);
  for await (const blob of (0, import_scan_2.readObjects)(repository, [...failed, ...mine], read, { through })) {
    if (blob.kind === "commit") walking.commit(blob.id);
    ledger.look(blob, read);
  }
  const theirs = others.filter((id) => !(0, import_sources_unpack_lzma2.isOurs)(share, id));
  for await (const { kind, id } of (0, import_scan_2.readObjects)(repository, theirs, new import_scan_2.Tally()))
    if (kind === "commit") walking.commit(id);
  return readings.flatMap(({ graph }) => graph ?? []);
}
async function otherObjects(repository, store, tally) {
  const isHeld = (0, import_sources_packs_store_2.holdsObject)(store);
  return (await (0, import_scan_2.listNames)(repository, tally)).filter((id) => !isHeld(id));
}
function takeOver(reading, packs, ledger, tally) {
  const nameOf = (pack, entry) => (0, import_sources_packs_store_2.idOf)(packs[pack], entry);
  ledger.merge(
    reading,
    (pack, entry) => ({ id: nameOf(pack, entry), kind: (0, import_sources_packs_store_2.kindOf)(packs[pack].pack, entry) })
  );
  for (const { reason, gap, pack, entry } of reading.remarks)
    tally[gap ? "gap" : "skip"](reason, nameOf(pack, entry));
  tally.blobs += reading.blobs;
  tally.commits += reading.commits;
  tally.messages += reading.commits + reading.tags;
  tally.bytes += reading.bytes;
  return reading.packs.flatMap(({ pack, failed }) => failed.map((entry) => nameOf(pack, entry)));
}
function* readLooseObjects({ loose }, largest, share, failed, walking) {
  for (const [place, object] of loose.entries()) {
    const read = (0, import_sources_packs_store_2.readLoose)(object, largest);
    walking.object(place, read?.type, read?.bytes ?? NOTHING);
    if (!read) failed.push(...[object.id].filter((id) => (0, import_sources_unpack_lzma2.isOurs)(share, id)));
    else if (read.type === "blob") yield { kind: "file", id: object.id, bytes: read.bytes };
    else if (read.type === "commit" || read.type === "tag")
      yield { kind: read.type, id: object.id, bytes: read.bytes.subarray((0, import_scan_2.messageStart)(read.bytes)) };
  }
}
var NOTHING = Buffer.alloc(0);
function count(blob, tally) {
  if (blob.kind === "file") tally.blobs++;
  else tally.messages++;
  if (blob.kind === "commit") tally.commits++;
  tally.bytes += blob.bytes.length;
}
module.exports = Object.defineProperty({
  gapsIn,
  ID_BYTES,
  idList,
  newIds,
  missingIn,
  positionIn,
  lineSince,
  readHistory
}, "__esModule", { value: true });
