import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  VERSION
} from "./version.js";
import {
  CONFIDENCES,
  DEFAULT_CONFIDENCE,
  DEFAULT_FAIL_ON,
  SEVERITIES,
  suggestion
} from "./options.js";
import {
  COMMIT,
  TAG,
  askGit,
  git,
  listObjects,
  messageStart,
  notStarted,
  numberOf,
  readFamilies,
  readObjects,
  readPack,
  rootsOf,
  runGit,
  startGit
} from "./history-visitor.js";
import {
  Casebook,
  Scanner,
  isTelling,
  judgeAt,
  layers,
  resolve
} from "./judge-weights.js";
import {
  UserError
} from "./errors.js";
import {
  createSourceFile,
  globMatcher,
  practices,
  readSettings,
  startGrammars
} from "./package-web-tree-sitter.js";
import "./documents-paths.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./package-micromatch.js";
import {
  confidenceRank,
  severityOf,
  severityRank
} from "./finding.js";
import "./bundle-runtime.js";

// src/attribute/log.ts
var KEPT_BYTES = 64 * 1024 * 1024;
var ARGUMENTS = [
  "log",
  "--raw",
  "-z",
  "-c",
  "--root",
  "--no-renames",
  "--no-abbrev",
  "--topo-order",
  "--format=%x01%H %at"
];
var Log = class {
  child;
  kept = [];
  closed;
  idDigits;
  complaint = "";
  take;
  /** @param revisions what to walk: `--all`, or `--no-walk --stdin` with ids as `input`. */
  constructor(repository, revisions, input = "") {
    this.idDigits = repository.objectFormat === "sha256" ? 64 : 40;
    this.child = startGit(repository.commonDirectory, [...ARGUMENTS, ...revisions]);
    this.closed = new Promise((done, fail) => {
      this.child.on("error", (error) => fail(notStarted(error)));
      this.child.on("close", (code) => done(code ?? -1));
    });
    this.closed.catch(() => {
    });
    this.child.stderr.on("data", (chunk) => {
      this.complaint = (this.complaint + chunk.toString()).slice(0, 500);
    });
    this.child.stdin.on("error", () => {
    });
    this.child.stdin.end(input);
    let size = 0;
    this.take = (chunk) => {
      this.kept.push(chunk);
      size += chunk.length;
      if (size > KEPT_BYTES) this.child.stdout.pause();
    };
    this.child.stdout.on("data", (chunk) => this.take(chunk));
  }
  /** Ends git when nobody will read what it says. */
  close() {
    this.child.kill();
  }
  /**
   * Reads to the end.
   * @returns the changes that matter, newest first, and how many commits were walked; with a fault, what git said of the
   * commit or tree at which it ended.
   */
  async read(question) {
    const reader = new LogReader(question, this.idDigits);
    for (const chunk of this.kept.splice(0)) reader.push(chunk);
    this.take = (chunk) => reader.push(chunk);
    this.child.stdout.resume();
    const code = await this.closed;
    const { events, commits } = reader;
    return code === 0 ? { events, commits } : { events, commits, fault: this.complaint };
  }
};
var NUL = 0;
var LF = 10;
var COMMIT_SIGN = 1;
var COLON = 58;
var MODE = 7;
var LogReader = class {
  events = [];
  commits = 0;
  question;
  idDigits;
  /** Full ids by their first 52 bits. */
  wanted;
  rest = Buffer.alloc(0);
  head = "";
  commit;
  change;
  pathNext = false;
  constructor(question, idDigits) {
    this.question = question;
    this.idDigits = idDigits;
    this.wanted = new Map([...question.wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]));
  }
  push(chunk) {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
      this.token(bytes, start, end);
      start = end + 1;
    }
    this.rest = bytes.subarray(start);
  }
  token(bytes, from, end) {
    if (this.pathNext) {
      this.pathNext = false;
      if (this.change) this.add(this.change, bytes.toString("utf8", from, end));
      return;
    }
    let start = from;
    while (bytes[start] === LF) start++;
    if (bytes[start] === COMMIT_SIGN) {
      this.commits++;
      this.head = bytes.toString("latin1", start + 1, end);
      this.commit = void 0;
    } else if (bytes[start] === COLON) {
      this.pathNext = true;
      this.change = this.changeIn(bytes, start);
    }
  }
  /** Modes of the parents and of the result, then their ids, all of fixed width. */
  changeIn(bytes, start) {
    let parents = 0;
    while (bytes[start + parents] === COLON) parents++;
    const modes = start + parents;
    const ids = modes + MODE * (parents + 1);
    let matters = false;
    const found = [];
    for (let i = 0; i <= parents; i++) {
      const at = ids + i * (this.idDigits + 1);
      const id = bytes[modes + MODE * i + 1] === 54 ? "" : this.idAt(bytes, at, i === parents);
      matters ||= id !== "";
      found.push(id);
    }
    return matters ? { before: found.slice(0, -1), after: found.at(-1) } : void 0;
  }
  /** The id when it matters, else empty. */
  idAt(bytes, at, isAfter) {
    const high = hexAt(bytes, at, 8);
    const low = hexAt(bytes, at + 8, 5);
    if (isAfter && high + low > 0 && !this.question.has(high, low))
      this.question.missing(bytes.toString("latin1", at, at + this.idDigits));
    return this.wanted.get(high * 2 ** 20 + low) ?? "";
  }
  add(change, path) {
    if (!this.commit) {
      const [id, time2] = this.head.split(" ");
      this.commit = { id, authorTime: Number(time2) };
    }
    this.events.push({ ...change, path, commit: this.commit, order: this.events.length });
  }
};
function hexAt(bytes, at, digits) {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const c = bytes[i];
    value = value * 16 + (c < 58 ? c - 48 : c - 87);
  }
  return value;
}

// src/attribute/attribute.ts
var NO_HISTORY = { staysOf: () => [] };
var startWalk = (repository) => new Log(repository, ["--all"]);
async function finishWalk(repository, log, wanted, objects, missing, broken) {
  const named = /* @__PURE__ */ new Set();
  const unpromised = /* @__PURE__ */ new Set();
  const question = { wanted, has: objects.has, missing: (id) => named.add(id) };
  const { events, commits, fault } = await log.read(question);
  if (fault !== void 0) broken(fault);
  const lost = objects.commitCount > commits ? await unreached(repository, objects.commits()) : [];
  if (lost.length > 0) {
    const more = await new Log(repository, ["--no-walk=unsorted", "--stdin"], lost.join("\n") + "\n").read({
      ...question,
      missing: (id) => unpromised.add(id)
    });
    if (more.fault !== void 0) broken(more.fault);
    for (const event of more.events) events.push({ ...event, order: events.length });
  }
  for (const id of named) missing(id, true);
  for (const id of unpromised) if (!named.has(id)) missing(id, false);
  const byPath = groupBy(events, (event) => event.path);
  const byBlob = groupBy(events, (event) => event.after);
  const tips = await tipContents(repository, [...byPath.keys()]);
  return {
    staysOf(blobs) {
      const paths = new Set([...blobs].flatMap((id) => (byBlob.get(id) ?? []).map((event) => event.path)));
      const found = [...paths].flatMap((path) => stayAt(path, byPath.get(path), tips.get(path), blobs) ?? []);
      return found.sort((a, b) => b.order - a.order || (a.stay.path < b.stay.path ? -1 : 1)).map(({ stay }) => stay);
    }
  };
}
function groupBy(events, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) {
    const group = groups.get(keyOf2(event));
    if (group) group.push(event);
    else groups.set(keyOf2(event), [event]);
  }
  return groups;
}
async function unreached(repository, all) {
  const { stdout } = await runGit(repository.commonDirectory, ["rev-list", "--all"]);
  const reached = new Set(stdout.toString("latin1").split("\n"));
  return all.filter((id) => !reached.has(id));
}
function stayAt(path, events, tips, blobs) {
  const brings = (e) => blobs.has(e.after);
  const brought = events.findLast((e) => brings(e) && !e.before.some((id) => blobs.has(id))) ?? events.findLast(brings);
  if (!brought) return void 0;
  const present = [...tips ?? []].some((id) => blobs.has(id));
  const removed = present ? void 0 : events.find((e) => !brings(e) && e.before.some((id) => blobs.has(id)));
  const authorDate = new Date(brought.commit.authorTime * 1e3).toISOString().replace(".000Z", "Z");
  return {
    order: brought.order,
    stay: {
      path,
      blob: brought.after,
      commit: brought.commit.id,
      authorDate,
      removedIn: removed?.commit.id ?? null,
      present
    }
  };
}
async function tipContents(repository, paths) {
  const directory = repository.commonDirectory;
  const contents = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set()]));
  const refs = await runGit(directory, [
    "for-each-ref",
    "--format=%(objectname)",
    "refs/heads",
    "refs/remotes"
  ]);
  const tips = /* @__PURE__ */ new Set([
    ...refs.stdout.toString().split("\n").filter(Boolean),
    ...repository.head ? [repository.head] : []
  ]);
  const asked = paths.filter((path) => !path.includes("\n"));
  const questions = [...tips].flatMap((tip) => asked.map((path) => ({ path, object: `${tip}:${path}` })));
  if (questions.length === 0) return contents;
  const input = questions.map((q) => q.object).join("\n") + "\n";
  const answer = await runGit(directory, ["cat-file", "--batch-check=%(objectname)", "--buffer"], input);
  answer.stdout.toString().split("\n").forEach((line, i) => {
    const question = questions[i];
    if (question && /^[0-9a-f]{40,64}$/.test(line)) contents.get(question.path)?.add(line);
  });
  return contents;
}

// src/fingerprint.ts
import { createHmac, scryptSync } from "node:crypto";
var DOMAIN = "keysweep/v1";
var UNGUESSABLE = { length: 20, distinct: 12 };
var SCRYPT = { N: 2 ** 12, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
function secretFingerprint(family, value) {
  const salt = `${DOMAIN} secret ${family}`;
  const drawn = value.length >= UNGUESSABLE.length && new Set(value).size >= UNGUESSABLE.distinct;
  const secret = drawn ? value : scryptSync(Buffer.from(value, "latin1"), salt, 32, SCRYPT);
  return createHmac("sha256", salt).update(secret).digest("hex").slice(0, 32);
}
var practiceFingerprint = (ruleId, path, resource) => createHmac("sha256", `${DOMAIN} practice`).update([ruleId, path, resource].join("\0")).digest("hex").slice(0, 32);

// src/findings.ts
var bestOf = (places) => places.reduce((a, b) => a && compare(a, b) <= 0 ? a : b, void 0);
function secretFinding(secret, places, best, regionOf) {
  const { rule } = best.sighting.case.match;
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(rule.severity),
    securitySeverity: rule.severity,
    confidence: best.verdict.confidence,
    message: messageOf(best),
    path: best.path,
    ...regionOf(best.sighting) ?? WHOLE_FILE,
    commit: commitOf(best),
    present: places.some(isPresent),
    fingerprint: secretFingerprint(rule.family, secret.value),
    occurrences: places.map((place) => occurrenceOf(place, regionOf)).sort(byAge),
    evidence: best.verdict.evidence
  };
}
var WHOLE_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function placesOf(secret, staysOf) {
  const inTree = secret.sightings.filter((s) => s.content.path !== void 0);
  const inHistory = secret.sightings.filter((s) => s.content.path === void 0 && s.content.kind === "file");
  const messages = secret.sightings.filter((s) => s.content.kind !== "file");
  const byBlob = new Map(inHistory.map((sighting) => [sighting.content.id, sighting]));
  const stays = staysOf(new Set(byBlob.keys()));
  const stayAt2 = new Map(stays.map((stay) => [stay.path, stay]));
  const seen = new Set(inTree.map((s) => s.content.path));
  const attributed = new Set(stays.map((stay) => stay.blob));
  const strays = inHistory.filter((s) => stays.length === 0 && !attributed.has(s.content.id)).slice(0, 1);
  const places = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path, stayAt2.get(sighting.content.path))),
    ...stays.filter((stay) => !seen.has(stay.path)).map((stay) => placed(byBlob.get(stay.blob), notePath(stay.path), stay)),
    ...messages.map((sighting) => placed(sighting, `.git/${sighting.content.kind}-message`, void 0)),
    ...strays.map((sighting) => placed(sighting, ".git/unreachable-object", void 0))
  ];
  return places.filter(({ verdict }) => !verdict.suppressed);
}
var placed = (sighting, path, stay) => {
  const whole = path + sighting.inner;
  return { sighting, stay, path: whole, verdict: judgeAt(sighting.case.match, sighting.case.verdict, whole) };
};
var isPresent = ({ sighting, stay }) => sighting.content.path !== void 0 || stay?.present === true;
var compare = (a, b) => b.sighting.case.match.weight - a.sighting.case.match.weight || confidenceRank(b.verdict.confidence) - confidenceRank(a.verdict.confidence) || Number(isPresent(b)) - Number(isPresent(a));
function occurrenceOf(place, regionOf) {
  const { path, stay } = place;
  return {
    path,
    startLine: regionOf(place.sighting)?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null
  };
}
var byAge = (a, b) => a.authorDate === b.authorDate ? 0 : b.authorDate === null || a.authorDate !== null && a.authorDate < b.authorDate ? -1 : 1;
var commitOf = ({ sighting, stay }) => stay?.commit ?? (sighting.content.kind === "commit" ? sighting.content.id : null);
var notePath = (path) => /^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? ".git/note" : path;
function messageOf({ sighting }) {
  const { rule, value, context } = sighting.case.match;
  const named = rule.finder === "assignment" && /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(context.name) ? ` given to ${context.name}` : "";
  const hidden = context.encoding ? `, encoded as ${context.encoding}` : "";
  return `${rule.title} (${value.length} characters)${named}${hidden}`;
}
function practiceFinding(place, region) {
  const severity = place.severity ?? place.rule.severity;
  return {
    ruleId: place.rule.id,
    family: place.rule.family,
    severity: severityOf(severity),
    securitySeverity: severity,
    confidence: place.confidence,
    message: place.message ?? place.rule.title,
    path: place.path,
    ...region,
    commit: null,
    present: true,
    fingerprint: practiceFingerprint(place.rule.id, place.path, place.resource),
    occurrences: [
      { path: place.path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null }
    ],
    evidence: place.evidence,
    ...place.fix !== void 0 && { fix: place.fix }
  };
}

// src/history/read.ts
import { availableParallelism } from "node:os";

// src/sources/packs/store.ts
import { existsSync, readdirSync, readFileSync as readFileSync2, statSync } from "node:fs";
import { join, resolve as resolve2 } from "node:path";
import { inflateSync } from "node:zlib";

// src/sources/packs/id-set.ts
var IdSet = class {
  slots;
  mask;
  /** @param count most ids that will be added. */
  constructor(count2) {
    const size = 2 ** Math.ceil(Math.log2(count2 * 2 + 2));
    this.slots = new Float64Array(size);
    this.mask = size - 1;
  }
  add(high, low) {
    this.slots[this.slotOf(high, low)] = keyOf(high, low);
  }
  has(high, low) {
    return this.slots[this.slotOf(high, low)] !== 0;
  }
  /** The slot that holds the id, or the empty one where it belongs. */
  slotOf(high, low) {
    const key = keyOf(high, low);
    let slot = high & this.mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== key) slot = slot + 1 & this.mask;
    return slot;
  }
};
var keyOf = (high, low) => high * 2 ** 20 + low + 2 ** 52;

// src/sources/packs/pack-index.ts
import { readFileSync } from "node:fs";
var MAGIC = 4285812579;
var FANOUT = 8;
var TABLES = FANOUT + 256 * 4;
var PackIndex = class {
  count;
  /** Bytes of an id: 20 for SHA-1, 32 for SHA-256. */
  idBytes;
  data;
  /** @throws where the file is not an index of version 2. */
  constructor(path, idBytes) {
    this.data = readFileSync(path);
    this.idBytes = idBytes;
    if (this.data.length < TABLES || this.data.readUInt32BE(0) !== MAGIC || this.data.readUInt32BE(4) !== 2)
      throw new Error("not a pack index of version 2");
    this.count = this.data.readUInt32BE(TABLES - 4);
    if (this.data.length < TABLES + this.count * (idBytes + 8) + 2 * idBytes)
      throw new Error("pack index is cut short");
  }
  /** Hexadecimal id of the entry at position `i` in the order of ids. */
  id(i) {
    const at = TABLES + i * this.idBytes;
    return this.data.toString("hex", at, at + this.idBytes);
  }
  /** The first 13 hexadecimal digits as a number. */
  prefix(i) {
    const at = TABLES + i * this.idBytes;
    return this.data.readUInt32BE(at) * 2 ** 20 + (this.data.readUInt32BE(at + 4) >>> 12);
  }
  /** Offset in the pack; 31 bits, or an entry of the table of 64-bit offsets. */
  offset(i) {
    const offsets = TABLES + this.count * (this.idBytes + 4);
    const short = this.data.readUInt32BE(offsets + i * 4);
    if (short < 2147483648) return short;
    return Number(this.data.readBigUInt64BE(offsets + this.count * 4 + (short - 2147483648) * 8));
  }
  /** Positions in the order of offsets: a radix sort by 16 bits, as a comparison of half a million takes a second. */
  byOffset() {
    let order = new Uint32Array(this.count);
    for (let i = 0; i < this.count; i++) order[i] = i;
    let sorted2 = new Uint32Array(this.count);
    const digits = new Uint16Array(this.count);
    const most = this.largestOffset();
    for (let scale = 1; scale <= most; scale *= 65536) {
      const starts = new Uint32Array(65537);
      for (let i = 0; i < this.count; i++) {
        digits[i] = this.offset(i) / scale & 65535;
        starts[digits[i] + 1]++;
      }
      for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
      for (const i of order) sorted2[starts[digits[i]]++] = i;
      [order, sorted2] = [sorted2, order];
    }
    return order;
  }
  /** Adds the first 52 bits of every id. */
  addIds(to) {
    for (let i = 0; i < this.count; i++) {
      const at = TABLES + i * this.idBytes;
      to.add(this.data.readUInt32BE(at), this.data.readUInt32BE(at + 4) >>> 12);
    }
  }
  largestOffset() {
    let most = 0;
    for (let i = 0; i < this.count; i++) most = Math.max(most, this.offset(i));
    return most;
  }
  /** Position of an id, or -1. */
  find(id) {
    const first = id[0];
    let lo = first === 0 ? 0 : this.data.readUInt32BE(FANOUT + (first - 1) * 4);
    let hi = this.data.readUInt32BE(FANOUT + first * 4);
    while (lo < hi) {
      const middle = lo + hi >> 1;
      const at = TABLES + middle * this.idBytes;
      const order = this.data.compare(id, 0, this.idBytes, at, at + this.idBytes);
      if (order === 0) return middle;
      if (order < 0) lo = middle + 1;
      else hi = middle;
    }
    return -1;
  }
};

// src/sources/packs/store.ts
var packedBytes = (repository) => objectFolders(join(repository.commonDirectory, "objects")).flatMap(packsIn).reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
var KEPT_BYTES2 = 128 * 1024 * 1024;
function openStore(repository, tally) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders(join(repository.commonDirectory, "objects"));
  const packs = [];
  let unreadable2 = false;
  let left = KEPT_BYTES2;
  for (const path of folders.flatMap(packsIn)) {
    try {
      const index = new PackIndex(path.replace(/\.pack$/, ".idx"), idBytes);
      const pack = readPack(path, index, left);
      left -= pack.head.length;
      packs.push({ index, pack });
    } catch (error) {
      unreadable2 = true;
      tally.skip(
        `pack read through git instead (${error instanceof Error ? error.message : "error"})`,
        path.split("/").at(-1)
      );
    }
  }
  if (unreadable2) return { packs: [], loose: [], unreadable: unreadable2 };
  markDoubles(packs);
  const loose = new Map(folders.flatMap((folder) => looseIn(folder, idBytes)).map((one) => [one.id, one]));
  for (const id of loose.keys())
    if (packs.some(({ index }) => index.find(Buffer.from(id, "hex")) >= 0)) loose.delete(id);
  return { packs, loose: [...loose.values()], unreadable: unreadable2 };
}
function markDoubles(packs) {
  const prefixes = new Float64Array(packs.reduce((sum, { index }) => sum + index.count, 0));
  let filled = 0;
  for (const { index } of packs) for (let i = 0; i < index.count; i++) prefixes[filled++] = index.prefix(i);
  prefixes.sort();
  const doubled = new Set(prefixes.filter((prefix, i) => prefix === prefixes[i - 1]));
  if (doubled.size === 0) return;
  const met = /* @__PURE__ */ new Set();
  for (const one of packs)
    for (let entry = 0; entry < one.pack.count; entry++) {
      if (!doubled.has(one.index.prefix(one.pack.positions[entry]))) continue;
      const id = idOf(one, entry);
      if (met.has(id)) one.pack.again[entry] = 1;
      met.add(id);
    }
}
function objectFolders(first) {
  const folders = [first];
  for (const folder of folders) {
    const alternates = join(folder, "info", "alternates");
    if (!existsSync(alternates)) continue;
    for (const line of readFileSync2(alternates, "utf8").split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const other = resolve2(folder, line);
      if (!folders.includes(other)) folders.push(other);
    }
  }
  return folders;
}
var packsIn = (folder) => entries(join(folder, "pack")).filter((name) => name.endsWith(".pack")).sort().map((name) => join(folder, "pack", name));
function looseIn(folder, idBytes) {
  return entries(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (name) => entries(join(folder, name)).filter((rest) => rest.length === idBytes * 2 - 2 && /^[0-9a-f]+$/.test(rest)).map((rest) => ({ id: name + rest, file: join(folder, name, rest) }))
  );
}
function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function hasObject({ packs, loose }) {
  const ids = new IdSet(packs.reduce((sum, { index }) => sum + index.count, loose.length));
  for (const { index } of packs) index.addIds(ids);
  for (const { id } of loose)
    ids.add(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 13), 16));
  return (high, low) => ids.has(high, low);
}
var idOf = ({ pack, index }, entry) => index.id(pack.positions[entry]);
function readLoose({ file }, most) {
  try {
    const data = inflateSync(readFileSync2(file), { maxOutputLength: most });
    const blank = data.indexOf(0);
    const type = data.toString("latin1", 0, blank).split(" ")[0];
    return { type, bytes: data.subarray(blank + 1) };
  } catch {
    return void 0;
  }
}

// src/history/pool.ts
import { Worker } from "node:worker_threads";
var WORTH_A_THREAD = 2 * 1024 * 1024;
var LIMITS = { maxYoungGenerationSizeMb: 16 };
function startPool(scanner, bytes, jobs) {
  const threads = Math.min(jobs, Math.floor(bytes / WORTH_A_THREAD));
  if (threads < 2)
    return { read: async (packs) => [readFamilies(workOf(packs), scanner)], close: () => void 0 };
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./worker.js", import.meta.url), { resourceLimits: LIMITS })
  );
  const readings = workers.map(readingOf);
  return {
    read(packs) {
      const work = workOf(packs);
      for (const worker of workers) worker.postMessage(work);
      return Promise.all(readings);
    },
    close() {
      for (const worker of workers) worker.terminate();
    }
  };
}
var workOf = (packs) => ({
  packs,
  roots: rootsOf(packs),
  next: new Int32Array(new SharedArrayBuffer(4))
});
function readingOf(worker) {
  const reading = new Promise((done, fail) => {
    worker.on("message", done);
    worker.on("error", fail);
    worker.on(
      "exit",
      (code) => code !== 0 && fail(new Error(`a thread of the history scan ended with ${code}`))
    );
  });
  reading.catch(() => {
  });
  return reading;
}

// src/history/read.ts
var LARGEST_LOOSE = 64 * 1024 * 1024;
async function readHistory(repository, ledger, tally, jobs = availableParallelism()) {
  if (repository.shallow) tally.gap("shallow clone: older commits are not here", repository.head ?? "HEAD");
  const log = startWalk(repository);
  const pool = startPool(ledger.scanner, packedBytes(repository), jobs);
  const objects = await readObjectStore(repository, pool, ledger, tally).catch((error) => {
    log.close();
    throw error;
  }).finally(() => pool.close());
  const missing = (id, isReachable) => isReachable ? tally.gap("object missing from the clone", id) : tally.skip("object of an unreachable commit that the clone does not have", id);
  const broken = (said) => tally.gap("history that git cannot walk", said.split("\n")[0]);
  return finishWalk(repository, log, ledger.blobsWithSecrets(), objects, missing, broken);
}
async function readObjectStore(repository, pool, ledger, tally) {
  const store = openStore(repository, tally);
  return store.unreadable ? readAll(repository, ledger, tally) : readStore(store, pool, repository, ledger, tally);
}
async function readAll(repository, ledger, tally) {
  const { blobs, commits, tags } = await listObjects(repository, tally);
  for await (const blob of readObjects(repository, [...blobs, ...commits, ...tags], tally))
    ledger.look(blob, tally);
  const prefixes = new Set(blobs.map((id) => Number.parseInt(id.slice(0, 13), 16)));
  return {
    has: (high, low) => prefixes.has(high * 2 ** 20 + low),
    commitCount: commits.length,
    commits: () => commits
  };
}
async function readStore(store, pool, repository, ledger, tally) {
  const readings = await pool.read(store.packs.map(({ pack }) => pack));
  const failed = readings.flatMap((reading) => takeOver(reading, store.packs, ledger, tally));
  for (const id of idsOfType(store, UNKNOWN)) tally.gap("delta whose base is not in its pack", id);
  const loose = [];
  for (const blob of readLooseObjects(store, failed)) {
    if (blob.kind === "commit") loose.push(blob.id);
    count(blob, tally);
    ledger.look(blob, tally);
  }
  for await (const blob of readObjects(repository, failed, tally)) ledger.look(blob, tally);
  const packed = store.packs.map(({ pack }) => entriesOf(pack, COMMIT).length);
  return {
    has: hasObject(store),
    commitCount: packed.reduce((sum, count2) => sum + count2, loose.length),
    commits: () => [...loose, ...idsOfType(store, COMMIT)]
  };
}
var UNKNOWN = 0;
var idsOfType = ({ packs }, type) => packs.flatMap((one) => entriesOf(one.pack, type).map((entry) => idOf(one, entry)));
function entriesOf({ types, again, count: count2 }, type) {
  const found = [];
  for (let entry = 0; entry < count2; entry++) if (types[entry] === type && !again[entry]) found.push(entry);
  return found;
}
function takeOver(reading, packs, ledger, tally) {
  const nameOf3 = (pack, entry) => idOf(packs[pack], entry);
  ledger.merge(
    reading,
    (pack, entry) => ({ id: nameOf3(pack, entry), kind: kindOf(packs[pack].pack, entry) })
  );
  for (const { reason, gap, pack, entry } of reading.remarks)
    tally[gap ? "gap" : "skip"](reason, nameOf3(pack, entry));
  tally.blobs += reading.blobs;
  tally.commits += reading.commits;
  tally.messages += reading.commits + reading.tags;
  tally.bytes += reading.bytes;
  return reading.packs.flatMap(({ pack, failed }) => failed.map((entry) => nameOf3(pack, entry)));
}
var kindOf = ({ types }, entry) => types[entry] === COMMIT ? "commit" : types[entry] === TAG ? "tag" : "file";
function* readLooseObjects({ loose }, failed) {
  for (const object of loose) {
    const read = readLoose(object, LARGEST_LOOSE);
    if (!read) failed.push(object.id);
    else if (read.type === "blob") yield { kind: "file", id: object.id, bytes: read.bytes };
    else if (read.type === "commit" || read.type === "tag")
      yield { kind: read.type, id: object.id, bytes: read.bytes.subarray(messageStart(read.bytes)) };
  }
}
function count(blob, tally) {
  if (blob.kind === "file") tally.blobs++;
  else tally.messages++;
  if (blob.kind === "commit") tally.commits++;
  tally.bytes += blob.bytes.length;
}

// src/ledger.ts
var Ledger = class {
  scanner;
  casebook = new Casebook();
  byValue = /* @__PURE__ */ new Map();
  dropped = /* @__PURE__ */ new Map();
  rules;
  constructor(scanner, rules) {
    this.scanner = scanner;
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }
  /** Looks for secrets in all layers of a content. */
  look({ bytes, ...content }, tally) {
    const name = content.path ?? content.id ?? "";
    for (const layer of layers(bytes, (what, gap) => tally[gap ? "gap" : "skip"](what, name))) {
      if (layer.binary && content.path !== void 0) tally.skip(BINARY, name + layer.inner);
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits;
      for (const hit of resolve(telling)) this.add({ case: hit.case, content, inner: layer.inner });
    }
  }
  /** Takes over what a thread read. */
  merge(reading, idOf2) {
    const cases = reading.cases.map(({ ruleId, match, verdict }) => ({
      verdict,
      match: { ...match, rule: this.rules.get(ruleId) }
    }));
    for (const { pack, entries: entries2, listOf } of reading.packs)
      entries2.forEach((entry, i) => {
        const content = idOf2(pack, entry);
        for (const seen of reading.lists[listOf[i]])
          this.add({ case: cases[seen.case], content, inner: seen.inner });
      });
    for (const [number2, reason] of reading.dropped) this.dropped.set(number2, reason);
  }
  /** Cases that were judged to be nothing, by reason. */
  suppressed() {
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) this.dropped.set(numberOf(key), verdict.suppressed);
    const counts = /* @__PURE__ */ new Map();
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
  }
  /** By value, so that the order of reading does not show. */
  secrets() {
    return [...this.byValue].sort(([a], [b]) => a < b ? -1 : 1).map(([value, sightings]) => ({ value, sightings: [...sightings].sort(byContent) }));
  }
  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets() {
    const ids = /* @__PURE__ */ new Set();
    for (const sightings of this.byValue.values())
      for (const { content } of sightings)
        if (content.path === void 0 && content.id !== void 0) ids.add(content.id);
    return ids;
  }
  add(sighting) {
    const { value } = sighting.case.match;
    const known = this.byValue.get(value);
    if (known) known.push(sighting);
    else this.byValue.set(value, [sighting]);
  }
};
var BINARY = "binary content (searched for tokens with a telling prefix only)";
var byContent = (a, b) => compareText(a.content.path ?? "", b.content.path ?? "") || compareText(a.content.id ?? "", b.content.id ?? "") || compareText(a.inner, b.inner) || compareText(a.case.match.rule.id, b.case.match.rule.id) || compareText(a.case.match.context.before, b.case.match.context.before) || compareText(a.case.match.context.after, b.case.match.context.after);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/config-file.ts
import { lstat, readFile, stat } from "node:fs/promises";
import { relative, resolve as resolve3, sep } from "node:path";

// node_modules/zod/v4/core/util.js
function getEnumValues(entries2) {
  const numericValues = Object.values(entries2).filter((v) => typeof v === "number");
  const values = Object.entries(entries2).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function members(proto, table2) {
  for (const key in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent2 = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent2 && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent2) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent2 && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent2 || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries2 = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries: entries2,
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}

// src/policy/config.ts
var NO_CONFIG = { origin: null, rules: {}, excludes: () => false };
var SWITCH = ["on", "off"];
var SCHEMA = strictObject({
  rules: optional(record(string2(), _enum(SWITCH))),
  paths: optional(strictObject({ exclude: optional(array(string2())) })),
  "fail-on": optional(_enum(SEVERITIES)),
  confidence: optional(_enum(CONFIDENCES))
});
var KEYS = {
  "": Object.keys(SCHEMA.shape),
  paths: ["exclude"]
};
function parseConfig(text, origin, ruleIds) {
  const settings = readSettings(text);
  const wrong = ({ path, what, help }) => new UserError(`${origin}, line ${settings.lineOf(path)}: ${what}`, help ?? HELP);
  if (settings.fault)
    throw new UserError(`${origin}, line ${settings.fault.line}: ${settings.fault.what}`, HELP);
  const parsed = SCHEMA.safeParse(settings.value ?? {});
  if (!parsed.success) throw wrong(faultOf(parsed.error.issues[0]));
  const fault = unknownRule(parsed.data, ruleIds) ?? badGlob(parsed.data);
  if (fault) throw wrong(fault);
  const { rules = {}, paths, "fail-on": failOn, confidence } = parsed.data;
  return {
    origin,
    rules,
    excludes: excluder(paths?.exclude ?? []),
    ...failOn !== void 0 && { failOn },
    ...confidence !== void 0 && { confidence }
  };
}
var HELP = "docs/configuration.md shows every key.";
function faultOf(issue2) {
  const path = issue2.path.map((key) => typeof key === "number" ? key : String(key));
  const name = nameOf(path);
  if (issue2.code === "unrecognized_keys") {
    const key = issue2.keys[0] ?? "";
    const known = KEYS[name] ?? [];
    const what = `"${key}" is not a key${name && ` of ${name}`}${suggestion(key, known)}`;
    return { path: [...path, key], what, help: `Its keys are ${known.join(", ")}. ${HELP}` };
  }
  if (issue2.code === "invalid_value")
    return { path, what: `${name} must be ${oneOf(issue2.values.map(String))}` };
  const wanted = issue2.code === "invalid_type" ? KINDS[issue2.expected] ?? issue2.expected : "something else";
  return { path, what: `${name || "the file"} must be ${wanted}` };
}
var KINDS = {
  object: "a map of keys to values",
  record: "a map of rule ids to on or off",
  array: "a list",
  string: "text"
};
var oneOf = (values) => `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
var nameOf = (path) => path.map((key, i) => typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`).join("");
function unknownRule({ rules = {} }, ruleIds) {
  const id = Object.keys(rules).find((key) => !ruleIds.includes(key));
  if (id === void 0) return void 0;
  const what = `rules: there is no rule "${id}"${suggestion(id, ruleIds)}`;
  return { path: ["rules", id], what, help: "keysweep rules lists them." };
}
function badGlob({ paths }) {
  const index = (paths?.exclude ?? []).findIndex((glob) => glob === "" || /^(?:!|\/|\.{1,2}\/)/.test(glob));
  if (index < 0) return void 0;
  const what = `paths.exclude[${index}] is empty, or begins with !, / or a dot and a slash`;
  return {
    path: ["paths", "exclude", index],
    what,
    help: "Write paths as git names them, from the root: docs/**, vendor, *.snap."
  };
}
function excluder(globs) {
  const all = globs.flatMap((glob) => [glob.replace(/\/+$/, ""), `${glob.replace(/\/+$/, "")}/**`]);
  const matchers = all.map(globMatcher);
  return (path) => matchers.some((matches) => matches(path));
}

// src/policy/config-file.ts
var DEFAULT_FILE = ".keysweep.yml";
async function readConfig({ directory, repository, config: config2, policyFrom }, ruleIds, proposed) {
  if (config2 === "none") return NO_CONFIG;
  const root = repository?.top ?? directory;
  const file = config2 === void 0 ? resolve3(root, DEFAULT_FILE) : resolve3(config2);
  const path = inside(root, file);
  const here = await textOf(file, config2 === void 0);
  if (path !== void 0 && policyFrom !== void 0) {
    const base = await resolved(repository, policyFrom);
    const text = await textAt(base, path);
    if (text !== here) proposed(path);
    const origin = `${path} at ${base.commit.slice(0, 7)}`;
    if (text === void 0 && config2 !== void 0) throw notThere(origin);
    return text === void 0 ? NO_CONFIG : parseConfig(text, origin, ruleIds);
  }
  if (here === void 0 && config2 !== void 0) throw notThere(config2);
  return here === void 0 ? NO_CONFIG : parseConfig(here, config2 ?? DEFAULT_FILE, ruleIds);
}
function inside(folder, file) {
  const path = relative(folder, file);
  return path === "" || path.startsWith("..") ? void 0 : path.split(sep).join("/");
}
var MOST_BYTES = 1024 * 1024;
async function textOf(file, found) {
  try {
    const facts = await (found ? lstat(file) : stat(file));
    if (!facts.isFile() || facts.size > MOST_BYTES) throw unreadable(file);
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error instanceof UserError ? error : unreadable(file);
  }
}
async function resolved(repository, commit) {
  const { top } = repository ?? {};
  const answer = top && await runGit(top, ["rev-parse", "--verify", "--quiet", `${commit}^{commit}`]);
  if (top && answer && answer.code === 0) return { top, commit: answer.stdout.toString().trim() };
  throw new UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    "Check out with fetch-depth: 0, or choose built-in settings with the configuration file none."
  );
}
async function textAt({ top, commit }, path) {
  const answer = await runGit(top, ["cat-file", "blob", `${commit}:${path}`]);
  return answer.code === 0 ? answer.stdout.toString() : void 0;
}
var unreadable = (file) => new UserError(`${file} cannot be read as a configuration`, "It is a plain YAML file below 1 MiB.");
var notThere = (file) => new UserError(
  `The configuration file ${file} does not exist`,
  "Name one that does, or none for built-in settings."
);

// src/policy/gate.ts
var blockingOf = (findings, failOn) => failOn === "none" ? 0 : findings.filter(
  ({ severity, confidence }) => severityRank(severity) >= severityRank(failOn) && confidenceRank(confidence) >= confidenceRank("medium")
).length;
var exitCodeOf = (blocking, complete) => !complete ? 2 : blocking > 0 ? 1 : 0;
var inOrder = (findings) => [...findings].sort(
  (a, b) => b.securitySeverity - a.securitySeverity || confidenceRank(b.confidence) - confidenceRank(a.confidence) || compareText2(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText2(a.ruleId, b.ruleId) || compareText2(a.fingerprint, b.fingerprint)
);
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var END = 65535;
var TWO_32 = 2 ** 32;
var lineHashes = (text, lines) => {
  const wanted = new Set(lines);
  const { units, starts } = squeeze(
    text,
    [...wanted].reduce((a, b) => Math.max(a, b), 0)
  );
  const { high, low } = rollingHashes(units, starts);
  const lowHalves = new Set([...wanted].map((line) => low[line - 1]));
  const seen = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < starts.length; index++) {
    if (!lowHalves.has(low[index])) continue;
    const hash = hexOf(high[index], low[index]);
    const count2 = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count2);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count2}`);
  }
  return hashes;
};
var squeeze = (text, lastLine) => {
  const units = new Uint16Array(text.length + 1);
  const starts = [];
  let length = 0;
  let atLineStart = true;
  let afterCr = false;
  let enough = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= text.length && length < enough; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : END;
    const skipped = unit === 32 || unit === 9 || afterCr && unit === 10;
    afterCr = unit === 13;
    if (skipped) continue;
    if (atLineStart) {
      starts.push(length);
      if (starts.length === lastLine) enough = length + WINDOW;
    }
    units[length] = afterCr ? 10 : unit;
    atLineStart = units[length] === 10;
    length++;
  }
  return { units: units.subarray(0, length), starts: starts.slice(0, lastLine) };
};
var rollingHashes = (units, starts) => {
  const high = new Int32Array(starts.length);
  const low = new Int32Array(starts.length);
  const { highWeights, lowWeights } = weights();
  let hi = 0;
  let lo = 0;
  let index = 0;
  for (let line = 0; line < starts.length; line++) {
    const end = starts[line] + WINDOW;
    for (; index < end; index++) {
      const entering = index < units.length ? units[index] : 0;
      const leaving = index < WINDOW ? 0 : units[index - WINDOW];
      const bottom = (lo & 65535) * BASE + entering;
      const top = (lo >>> 16) * BASE + (bottom >>> 16);
      const raised = top << 16 | bottom & 65535;
      const weight = lowWeights[leaving];
      const borrow = raised >>> 0 < weight ? 1 : 0;
      hi = Math.imul(hi, BASE) + (top >>> 16) - highWeights[leaving] - borrow | 0;
      lo = raised - weight | 0;
    }
    high[line] = hi;
    low[line] = lo;
  }
  return { high, low };
};
var weights = () => {
  if (table !== void 0) return table;
  const step = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
  const [stepHigh, stepLow] = [Number(step >> 32n), Number(step & 0xffffffffn)];
  const highWeights = new Uint32Array(END + 1);
  const lowWeights = new Uint32Array(END + 1);
  for (let unit = 1; unit <= END; unit++) {
    const sum = lowWeights[unit - 1] + stepLow;
    lowWeights[unit] = sum;
    highWeights[unit] = highWeights[unit - 1] + stepHigh + (sum >= TWO_32 ? 1 : 0);
  }
  table = { highWeights, lowWeights };
  return table;
};
var table;
var hexOf = (high, low) => {
  const [top, bottom] = [high >>> 0, low >>> 0];
  return top === 0 ? bottom.toString(16) : top.toString(16) + bottom.toString(16).padStart(8, "0");
};

// src/location.ts
var locateInText = (text) => {
  const starts = lineStarts(text.length, (index) => text.charCodeAt(index), text.startsWith("\uFEFF") ? 1 : 0);
  return (offset) => {
    const at = Math.min(offset, text.length);
    const line = lineAt(starts, at);
    return { line: line + 1, column: Math.max(0, at - starts[line]) + 1 };
  };
};
var locateInBytes = (bytes) => {
  const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const starts = lineStarts(bytes.length, (index) => bytes[index], hasMark ? 3 : 0);
  let last = { start: 0, offset: 0, units: 0 };
  return (offset) => {
    const at = Math.min(offset, bytes.length);
    const line = lineAt(starts, at);
    const start = starts[line];
    if (last.start !== start || last.offset > at) last = { start, offset: start, units: 0 };
    let { offset: index, units } = last;
    while (index < at) {
      const size = sequenceLength(bytes, index);
      if (index + size > at) break;
      units += size === 4 ? 2 : 1;
      index += size;
    }
    last = { start, offset: index, units };
    return { line: line + 1, column: units + 1 };
  };
};
var LF2 = 10;
var CR = 13;
var lineStarts = (length, unitAt, first) => {
  const starts = [first];
  for (let index = first; index < length; index++) {
    const unit = unitAt(index);
    if (unit === LF2 || unit === CR && (index + 1 === length || unitAt(index + 1) !== LF2))
      starts.push(index + 1);
  }
  return starts;
};
var lineAt = (starts, offset) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
var sequenceLength = (bytes, index) => {
  const lead = bytes[index];
  if (lead < 194 || lead > 244) return 1;
  const wanted = lead < 224 ? 2 : lead < 240 ? 3 : 4;
  let lower = lead === 224 ? 160 : lead === 240 ? 144 : 128;
  let upper = lead === 237 ? 159 : lead === 244 ? 143 : 191;
  for (let size = 1; size < wanted; size++) {
    const next = bytes[index + size];
    if (next === void 0 || next < lower || next > upper) return size;
    lower = 128;
    upper = 191;
  }
  return wanted;
};

// src/practices/from-working-tree.ts
var LARGEST = 2 * 1024 * 1024;
var KEPT = 256;
function inventoryOf(tree) {
  const files = /* @__PURE__ */ new Map();
  return {
    paths: tree.paths,
    tracked: (path) => tree.tracked.has(path),
    ignores: (path) => tree.ignores(path),
    file(path) {
      if (files.has(path)) return files.get(path);
      const text = textOf2(tree, path);
      const file = text === void 0 ? void 0 : createSourceFile(path, text);
      files.set(path, file);
      for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest);
      return file;
    }
  };
}
function* practiceFiles(inventory, wanted) {
  for (const path of inventory.paths) {
    const file = wanted(path) ? inventory.file(path) : void 0;
    if (file) yield file;
  }
}
function textOf2(tree, path) {
  const bytes = tree.read(path, LARGEST);
  return bytes === void 0 || bytes.subarray(0, 8e3).includes(0) ? void 0 : bytes.toString();
}

// src/practices/keywords.ts
var SLOTS = 1 << 16;
function createKeywordFilter() {
  const seenIn = new Uint32Array(SLOTS);
  const answers = /* @__PURE__ */ new Map();
  let number2 = 0;
  let text = "";
  const holds = (keyword) => {
    for (let i = 2; i < keyword.length; i++) if (seenIn[slotAt(keyword, i)] !== number2) return false;
    return text.includes(keyword);
  };
  return {
    read(lower) {
      text = lower;
      number2++;
      answers.clear();
      for (let i = 2; i < lower.length; i++) seenIn[slotAt(lower, i)] = number2;
    },
    has(keyword) {
      const known = answers.get(keyword);
      if (known !== void 0) return known;
      const answer = holds(keyword);
      answers.set(keyword, answer);
      return answer;
    }
  };
}
var slotAt = (text, i) => (text.charCodeAt(i - 2) << 10 ^ text.charCodeAt(i - 1) << 5 ^ text.charCodeAt(i)) & SLOTS - 1;

// src/practices/run.ts
async function runPractices(rules, files, inventory) {
  await startGrammars();
  const run = new Run(inventory);
  const documentRules = rules.filter((rule) => rule.looksAt === "document").map(prepare);
  for (const { path, text } of files) run.file(path, text, documentRules);
  for (const rule of rules) if (rule.looksAt === "repository") run.repository(rule);
  return run;
}
var prepare = (rule) => ({
  rule,
  keywords: rule.keywords?.map((keyword) => keyword.toLowerCase())
});
var Run = class {
  hits = [];
  problems = [];
  #inventory;
  #filter = createKeywordFilter();
  #places = /* @__PURE__ */ new Set();
  constructor(inventory) {
    this.#inventory = inventory;
  }
  file(path, text, rules) {
    const byPath = rules.filter(({ rule }) => rule.files(path));
    if (byPath.length === 0) return;
    this.#filter.read(text.toLowerCase());
    const fitting = byPath.filter(({ keywords }) => keywords?.some((word) => this.#filter.has(word)) ?? true);
    if (fitting.length === 0) return;
    const file = this.#sourceFile(path, text);
    for (const { rule } of fitting) this.#collect(rule, path, () => rule.check(file, this.#inventory));
    for (const what of file.problems) this.problems.push({ path, what });
  }
  repository(rule) {
    this.#collect(rule, "", () => rule.check(this.#inventory));
  }
  /** The inventory's own file, when it is the same text, so that a document is parsed once for all rules. */
  #sourceFile(path, text) {
    const known = this.#inventory.file(path);
    return known?.text === text ? known : createSourceFile(path, text);
  }
  #collect(rule, path, check) {
    try {
      for (const hit of check()) if (this.#isNew(rule, hit)) this.hits.push({ rule, hit });
    } catch (error) {
      const what = error instanceof Error ? error.message : "unknown error";
      this.problems.push({ path, rule: rule.id, what });
    }
  }
  /** One literal that many files lead to is one hit. */
  #isNew(rule, { path, range, resource }) {
    const place = JSON.stringify([rule.id, path, range?.start ?? resource]);
    const isNew = !this.#places.has(place);
    this.#places.add(place);
    return isNew;
  }
};

// src/practices/find.ts
async function findPractices(rules, tree, tally) {
  const inventory = inventoryOf(tree);
  const wanted = (path) => rules.some((rule) => rule.looksAt === "document" && rule.files(path));
  const { hits, problems } = await runPractices(rules, practiceFiles(inventory, wanted), inventory);
  for (const { path, rule, what } of problems) {
    if (rule) tally.gap(`practice ${rule} stopped by an error (${what})`, path || ".");
    else tally.skip(`document not parsed: ${what}`, path);
  }
  const regions = regionsOf(hits, inventory);
  return hits.map((found) => findingOf(found, regions.get(found) ?? WHOLE_FILE2));
}
var WHOLE_FILE2 = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null };
function findingOf({ rule, hit }, region) {
  return practiceFinding(
    {
      rule,
      path: hit.path,
      resource: hit.resource,
      confidence: hit.confidence ?? rule.confidence,
      evidence: [],
      ...hit.message !== void 0 && { message: hit.message },
      ...hit.severity !== void 0 && { severity: hit.severity },
      ...hit.fix !== void 0 && { fix: hit.fix }
    },
    region
  );
}
function regionsOf(hits, inventory) {
  const byPath = /* @__PURE__ */ new Map();
  for (const found of hits) byPath.set(found.hit.path, [...byPath.get(found.hit.path) ?? [], found]);
  const regions = /* @__PURE__ */ new Map();
  for (const [path, group] of byPath) {
    const text = inventory.file(path)?.text;
    if (text === void 0) continue;
    const locate = locateInText(text);
    const places = group.flatMap((found) => {
      const { range } = found.hit;
      return range ? [{ found, start: locate(range.start), end: locate(range.end) }] : [];
    });
    const hashes = lineHashes(
      text,
      places.map(({ start }) => start.line)
    );
    for (const { found, start, end } of places)
      regions.set(found, {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        lineHash: hashes.get(start.line) ?? null
      });
  }
  return regions;
}

// src/precedence.ts
var RANKS = [
  [/^enc-key-committed$/, 0],
  [/^(?:tf-state-committed|secret-credential-file)$/, 1],
  [
    /^(?:jwt-hardcoded-secret|tf-(?:provider|backend)-credentials|iac-literal-secret|ci-hardcoded-credential)$/,
    2
  ],
  [/^(?:k8s|docker|compose)-.*secret/, 2],
  [/^env-(?:fallback|example|client)-/, 3],
  [/^secret-url-credential$/, 6],
  [/^secret-(?:code-literal|in-docs)$/, 7],
  [/^secret-weak-default$/, 8],
  [/^secret-generic-assignment$/, 9]
];
var TOKEN = 5;
function rankOf({ family }) {
  if (family === "secret-known-token" || family === "secret-private-key") return TOKEN;
  return RANKS.find(([pattern]) => pattern.test(family))?.[1];
}
function withoutTwins(findings) {
  const byPath = /* @__PURE__ */ new Map();
  for (const finding of findings) byPath.set(finding.path, [...byPath.get(finding.path) ?? [], finding]);
  const dropped = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const winner = (byPath.get(finding.path) ?? []).find((other) => beats(other, finding));
    if (winner && coversAll(finding, byPath)) dropped.set(finding, winner);
  }
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => heir(finding, dropped));
}
function beats(a, b) {
  const [mine, theirs] = [rankOf(a), rankOf(b)];
  if (mine === void 0 || theirs === void 0 || mine >= theirs || theirs === TOKEN && mine < TOKEN)
    return false;
  return overlap(a, b);
}
var overlap = (a, b) => before(a.startLine, a.startColumn, b.endLine, b.endColumn) && before(b.startLine, b.startColumn, a.endLine, a.endColumn);
var before = (line, column, otherLine, otherColumn) => line < otherLine || line === otherLine && column < otherColumn;
function coversAll(finding, byPath) {
  const rank = rankOf(finding);
  return finding.occurrences.filter(({ removedIn }) => removedIn === null).every(
    ({ path, startLine }) => (byPath.get(path) ?? []).some(
      (other) => (rankOf(other) ?? rank) < rank && other.startLine <= startLine && startLine <= other.endLine
    )
  );
}
function heir(finding, dropped) {
  const left = [...dropped].find(([loser, winner]) => winner === finding && loser.commit !== null)?.[0];
  return left && finding.commit === null ? { ...finding, commit: left.commit, occurrences: left.occurrences } : finding;
}

// src/receipts.ts
import { createHash } from "node:crypto";
function receiptOf({ repository, scope }, tally, ledger, rules) {
  if (tally.files + tally.blobs + tally.messages === 0) tally.gap("nothing to scan was found", ".");
  const skipped = tally.skipped();
  return {
    tool: { name: "keysweep", version: VERSION },
    rules: { count: rules.length, digest: digestOf(rules) },
    engine: "packs",
    scope,
    head: repository?.head ?? null,
    covered: {
      files: tally.files,
      commits: tally.commits,
      blobs: tally.blobs,
      messages: tally.messages,
      bytes: tally.bytes
    },
    skipped,
    suppressed: [...ledger.suppressed()].map(([reason, count2]) => ({ reason, count: count2 })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    complete: !skipped.some(({ gap }) => gap)
  };
}
function digestOf(rules) {
  const text = JSON.stringify(rules, (_, value) => typeof value === "function" ? String(value) : value);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

// src/regions.ts
async function locateSightings(scanner, sightings, read) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const sighting of sightings)
    byBlob.set(nameOf2(sighting.content), [...byBlob.get(nameOf2(sighting.content)) ?? [], sighting]);
  const regions = /* @__PURE__ */ new Map();
  for await (const blob of read([...byBlob.values()].map((group) => group[0].content))) {
    const group = byBlob.get(nameOf2(blob)) ?? [];
    for (const layer of layers(blob.bytes, () => {
    })) {
      const here = group.filter((sighting) => sighting.inner === layer.inner);
      for (const [sighting, region] of locateIn(scanner, layer.bytes, here)) regions.set(sighting, region);
    }
  }
  return (sighting) => regions.get(sighting);
}
var nameOf2 = (blob) => blob.path ?? blob.id ?? "";
function* locateIn(scanner, bytes, sightings) {
  if (sightings.length === 0) return;
  const locate = locateInBytes(bytes);
  const matchesOf = finder(scanner.scan(bytes));
  const places = sightings.flatMap((sighting) => {
    const match = matchesOf(sighting.case.match);
    return match ? [{ sighting, ...regionIn(locate, match) }] : [];
  });
  const hashes = lineHashes(
    bytes.toString(),
    places.map((place) => place.startLine)
  );
  for (const { sighting, ...region } of places)
    yield [sighting, { ...region, lineHash: hashes.get(region.startLine) ?? null }];
}
function finder(found) {
  const matches = [...found].sort((a, b) => a.start - b.start);
  const byWords = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const same = byWords.get(wordsOf(match)) ?? [];
    if (same.at(-1)?.start !== match.start) byWords.set(wordsOf(match), [...same, match]);
  }
  return (sought) => {
    const same = byWords.get(wordsOf(sought)) ?? [];
    const next = same.length > 1 ? same.shift() : same[0];
    return next ?? matches.find(({ rule, value }) => rule.id === sought.rule.id && value === sought.value);
  };
}
var wordsOf = ({ rule, value, context }) => [rule.id, value, context.name, context.before, context.after].join("\0");
function regionIn(locate, match) {
  const start = locate(match.start);
  const end = locate(match.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

// src/sources/tally.ts
var Tally = class {
  files = 0;
  blobs = 0;
  commits = 0;
  messages = 0;
  bytes = 0;
  left = /* @__PURE__ */ new Map();
  /** Left out by design: named, and still complete. False, so that a filter can end with it. */
  skip(reason, example) {
    this.add(reason, example, false);
    return false;
  }
  /** Asked for and not read: the run is incomplete. */
  gap(reason, example) {
    this.add(reason, example, true);
  }
  skipped() {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1)
    );
  }
  add(reason, example, gap) {
    const entry = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] };
    entry.count++;
    if (entry.examples.length < 3) entry.examples.push(example);
    this.left.set(reason, entry);
  }
};

// src/sources/tree.ts
import { constants, lstatSync } from "node:fs";
import { open } from "node:fs/promises";
import { join as join2 } from "node:path";
var LARGEST_FILE = 64 * 1024 * 1024;
async function listTree(directory, repository) {
  if (!repository) return { root: directory, paths: await listFolder(directory), tracked: /* @__PURE__ */ new Set() };
  if (repository.bare) return { root: directory, paths: [], tracked: /* @__PURE__ */ new Set() };
  const [tracked, untracked] = await Promise.all([
    git(directory, ["ls-files", "-z", "--full-name", "--cached"]),
    git(directory, ["ls-files", "-z", "--full-name", "--others", "--exclude-standard"])
  ]);
  const known = new Set(names(tracked));
  return { root: repository.top, paths: sorted([...known, ...names(untracked)]), tracked: known };
}
async function* readTree({ root, paths }, tally) {
  for (const path of paths) {
    const bytes = await readFile2(join2(root, path), path, tally);
    if (!bytes) continue;
    tally.files++;
    tally.bytes += bytes.length;
    yield { kind: "file", path, bytes };
  }
}
async function readFile2(file, path, tally) {
  try {
    const stat2 = lstatSync(file);
    if (stat2.isSymbolicLink()) return void tally.skip("symbolic link", path);
    if (stat2.isDirectory()) return void tally.skip("submodule or nested repository", path);
    if (!stat2.isFile()) return void tally.skip("special file", path);
    if (stat2.size > LARGEST_FILE) return void tally.gap("file above 64 MiB", path);
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "error";
    if (code === "ENOENT" || code === "ENOTDIR")
      return void tally.skip("file deleted in the working tree", path);
    return void tally.gap(`unreadable file (${code})`, path);
  }
}
async function listFolder(directory) {
  const { default: glob } = await import("./package-fast-glob.js");
  return sorted(
    await glob("**", {
      cwd: directory,
      dot: true,
      onlyFiles: false,
      markDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/.git/**"],
      stats: false,
      objectMode: true
    }).then((entries2) => entries2.filter((entry) => !entry.dirent.isDirectory()).map((entry) => entry.path))
  );
}
var names = (output) => output.toString().split("\0").filter(Boolean);
var sorted = (paths) => paths.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);

// src/sources/again.ts
async function* readBlobs(directory, repository, blobs) {
  const paths = blobs.flatMap(({ path }) => path ?? []);
  yield* readTree({ root: repository?.top ?? directory, paths, tracked: /* @__PURE__ */ new Set() }, new Tally());
  const ids = blobs.flatMap(({ path, id }) => path === void 0 && id !== void 0 ? [id] : []);
  if (repository) yield* readObjects(repository, ids, new Tally());
}

// src/sources/repository.ts
import { existsSync as existsSync2, statSync as statSync2 } from "node:fs";
import { dirname, join as join3, resolve as resolve4 } from "node:path";
async function openRepository(directory) {
  if (!hasRepository(directory)) return void 0;
  const asked = [
    "--is-bare-repository",
    "--absolute-git-dir",
    "--git-common-dir",
    "--is-shallow-repository",
    "--show-object-format",
    "--show-prefix"
  ];
  const answer = await runGit(directory, ["rev-parse", ...asked]);
  if (answer.code !== 0) {
    throw new UserError(
      `git does not open the repository at ${directory}: ${answer.stderr.split("\n")[0]}`,
      "Check its owner and that the clone is whole; scan with --scope tree to read the files alone."
    );
  }
  const [bare, gitDirectory, common, shallow, format, prefix] = answer.stdout.toString().split("\n");
  const head = await runGit(directory, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  const depth = (prefix ?? "").split("/").filter(Boolean).length;
  return {
    top: bare === "true" ? gitDirectory : resolve4(directory, ...Array(depth).fill("..")),
    gitDirectory,
    commonDirectory: resolve4(directory, common),
    bare: bare === "true",
    shallow: shallow === "true",
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    head: head.code === 0 ? head.stdout.toString().trim() : null,
    prefix: (prefix ?? "").replace(/\/$/, "")
  };
}
function openFolder(path) {
  const directory = resolve4(path);
  if (statSync2(directory, { throwIfNoEntry: false })?.isDirectory()) return directory;
  throw new UserError(`${path} is not a folder`, "Name the folder to scan, such as `keysweep scan .`");
}
function hasRepository(directory) {
  const absolute = resolve4(directory);
  if (existsSync2(join3(absolute, "objects")) && existsSync2(join3(absolute, "HEAD")) && existsSync2(join3(absolute, "refs")))
    return true;
  for (let at = absolute; ; at = dirname(at)) {
    if (existsSync2(join3(at, ".git"))) return true;
    if (at === dirname(at)) return false;
  }
}

// src/sources/working-tree.ts
import { lstatSync as lstatSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join4 } from "node:path";
function openWorkingTree(tree, repository) {
  const known = new Set(tree.paths);
  const ignored = /* @__PURE__ */ new Map();
  const asked = (path) => {
    const answer = askGit(tree.root, ["check-ignore", "--quiet", "--no-index", "--", path]);
    return answer.code === 0;
  };
  return {
    paths: tree.paths,
    tracked: tree.tracked,
    read: (path, most) => known.has(path) ? readPlain(join4(tree.root, path), most) : void 0,
    ignores(path) {
      if (!repository) return void 0;
      if (!ignored.has(path)) ignored.set(path, asked(path));
      return ignored.get(path);
    }
  };
}
function readPlain(file, most) {
  try {
    const stat2 = lstatSync2(file);
    return stat2.isFile() && stat2.size <= most ? readFileSync3(file) : void 0;
  } catch {
    return void 0;
  }
}

// src/scan.ts
async function scan(given, progress = () => {
}) {
  const place = await openPlace(given);
  const tally = new Tally();
  const config2 = await configOf(place, given, tally);
  const options = { ...given, ...thresholds(given, config2) };
  const ledger = new Ledger(new Scanner(secrets), secrets);
  const rules = practices.filter((rule) => isInForce(rule, config2, options));
  const tree = await readFiles(place, ledger, config2, tally, progress);
  const practices2 = tree ? await findPractices(rules, tree, tally) : [];
  progress("history");
  const history = hasHistory(place) ? await readHistory(place.repository, ledger, tally, options.jobs) : NO_HISTORY;
  const secrets2 = await findSecrets(place, ledger, history, config2, tally, options);
  const all = [...secrets2, ...practices2.filter(({ path }) => !config2.excludes(path))];
  const isShown = ({ confidence }) => confidenceRank(confidence) >= confidenceRank(options.confidence);
  const findings = inOrder(withoutTwins(all.filter(isShown)));
  const inForce = secrets.filter((rule) => isInForce(rule, config2, options));
  const receipt = receiptOf(place, tally, ledger, [...inForce, ...rules]);
  return reportOf(findings, receipt, options.failOn, [...secrets, ...practices]);
}
async function openPlace({ path, scope }) {
  const directory = openFolder(path);
  const repository = await openRepository(directory);
  if (!repository && (scope === "history" || scope === "all"))
    throw new UserError(
      `${path} is not inside a git repository, so there is no history`,
      "Scan the files alone with --scope tree, or check out the repository with its .git folder."
    );
  return { directory, repository, scope: scope !== "auto" ? scope : repository ? "all" : "tree" };
}
async function configOf(place, given, tally) {
  const ids = [...secrets, ...practices].map(({ id }) => id);
  const config2 = await readConfig(
    { ...given, ...place },
    ids,
    (path) => tally.skip("configuration that differs from the one in force", path)
  );
  for (const id of ids) if (config2.rules[id] === "off") tally.skip("rule that is switched off", id);
  return config2;
}
var thresholds = (given, config2) => ({
  failOn: given.failOn ?? config2.failOn ?? DEFAULT_FAIL_ON,
  confidence: given.confidence ?? config2.confidence ?? DEFAULT_CONFIDENCE
});
var isInForce = (rule, { rules }, { strict }) => rules[rule.id] !== "off" && (rule.kind === "secret" || !rule.strict || strict === true || rules[rule.id] === "on");
var hasHistory = (place) => place.repository !== void 0 && place.scope !== "tree";
async function readFiles(place, ledger, { excludes }, tally, progress) {
  if (place.scope === "history" || place.repository?.bare) return void 0;
  const tree = await listTree(place.directory, place.repository);
  const paths = tree.paths.filter((path) => !excludes(path) || tally.skip("excluded path", path));
  for await (const blob of readTree({ ...tree, paths }, tally)) {
    ledger.look(blob, tally);
    progress(`files: ${tally.files} of ${paths.length}`);
  }
  return openWorkingTree(tree, place.repository);
}
async function findSecrets(place, ledger, history, config2, tally, { confidence }) {
  const sure = ({ verdict }) => confidenceRank(verdict.confidence) >= confidenceRank(confidence);
  const shown = ledger.secrets().flatMap((secret) => {
    const all = placesOf(secret, history.staysOf);
    const places = all.filter((one) => !config2.excludes(outerPath(one)));
    for (const left of all.filter((one) => sure(one) && !places.includes(one)))
      tally.skip("place of a secret at an excluded path", left.path);
    const best = bestOf(places);
    if (!best || !sure(best)) return [];
    if (config2.rules[best.sighting.case.match.rule.id] !== "off") return [{ secret, places, best }];
    tally.skip("finding of a rule that is switched off", best.path);
    return [];
  });
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting));
  const regionOf = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readBlobs(place.directory, place.repository, blobs)
  );
  return shown.map(({ secret, places, best }) => secretFinding(secret, places, best, regionOf));
}
var outerPath = ({ path, sighting }) => path.slice(0, path.length - sighting.inner.length);
function reportOf(findings, receipt, failOn, known) {
  const used = new Set(findings.map((finding) => finding.ruleId));
  const blocking = blockingOf(findings, failOn);
  return {
    findings,
    receipt,
    rules: new Map(known.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt.complete)
  };
}
export {
  scan
};
