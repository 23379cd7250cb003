import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  Ledger
} from "./ledger.js";
import {
  plainFinding
} from "./reporters-json.js";
import {
  forksOf,
  resolveRange,
  shallowCommits
} from "./sources-range.js";
import {
  LOG,
  Log,
  NO_HISTORY,
  completeHistory,
  finishWalk,
  historyOf,
  inOrder,
  outcomesOf,
  receiptOf,
  reportOf,
  sealOf,
  select,
  startWalk,
  walkOrder,
  withPairs,
  withStanding,
  withoutTwins
} from "./attribute-attribute.js";
import {
  Tally
} from "./sources-tally.js";
import {
  DEFAULT_KEY_AGE,
  withLife
} from "./practices-life.js";
import {
  graded,
  gradedRule
} from "./policy-severities.js";
import {
  openBase,
  readConfig,
  readPolicyFile
} from "./policy-policy-file.js";
import {
  findPractices,
  findingsOf,
  lineHashes,
  locateInBytes,
  lookAtFiles,
  openWorkingTree
} from "./practices-run.js";
import {
  listTree,
  readTree
} from "./sources-tree.js";
import {
  NO_KEY,
  STRAY,
  byKind,
  customId,
  keyId,
  messageOf,
  messagePath,
  notePath,
  placesOf,
  secretFinding,
  secretFingerprint,
  speaking,
  tellingOf,
  valueFingerprint,
  verdictAt
} from "./findings.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import {
  isDay
} from "./policy-day.js";
import {
  DEFAULT_CONFIDENCE,
  DEFAULT_FAIL_ON
} from "./options.js";
import {
  suggestion
} from "./nearest.js";
import {
  COMMIT,
  TAG,
  WHOLE,
  divided,
  isOurs,
  listNames,
  messageStart,
  readFamilies,
  readObjects,
  readPack,
  rootsOf
} from "./match-carry.js";
import {
  loadCustom
} from "./match-custom-index.js";
import {
  Scanner,
  layers
} from "./sources-unpack-lzma2.js";
import {
  DEFAULT_LIMITS
} from "./sources-limits.js";
import {
  askGit,
  git,
  runGit
} from "./sources-git.js";
import {
  confidenceRank
} from "./finding.js";
import {
  practices
} from "./patterns-practices-k8s-ingress-no-tls.js";
import {
  readSettings
} from "./package-yaml.js";
import {
  today
} from "./today.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";
import {
  UserError
} from "./errors.js";

// src/place.ts
import { join as join2, resolve as resolve4 } from "node:path";

// src/sources/kept-file.ts
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { resolve } from "node:path";
var MOST_BYTES = 512 * 1024 * 1024;
function readKept(path) {
  try {
    const file = openSync(resolve(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const facts = fstatSync(file);
      return facts.isFile() && facts.size <= MOST_BYTES ? readFileSync(file, "utf8") : "";
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return codeOf(error) === "ENOENT" ? void 0 : "";
  }
}
function writeKept(path, text) {
  const file = resolve(path);
  const part = `${file}.${process.pid}.part`;
  try {
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: "wx", mode: 384 });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `The state ${path} cannot be written: ${reason}`,
      "Give a file in a folder that exists."
    );
  }
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";

// src/sources/packs/id-list.ts
var ID_BYTES = 12;
function idList(sources, width) {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0));
}
function shortened(source, width) {
  const count2 = source.length / width;
  const short2 = Buffer.alloc(count2 * ID_BYTES);
  for (let i = 0; i < count2; i++) source.copy(short2, i * ID_BYTES, i * width, i * width + ID_BYTES);
  return short2;
}
function merged(a, b) {
  const all = Buffer.alloc(a.length + b.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : compare(a, i, b, j);
    size += order <= 0 ? a.copy(all, size, i, i + ID_BYTES) : b.copy(all, size, j, j + ID_BYTES);
    if (order <= 0) i += ID_BYTES;
    if (order >= 0) j += ID_BYTES;
  }
  return all.subarray(0, size);
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
  if (a.equals(b)) return [];
  const found = [];
  let j = 0;
  for (let i = 0; i < a.length; i += ID_BYTES) {
    while (j < b.length && compare(b, j, a, i) < 0) j += ID_BYTES;
    if (j >= b.length || compare(b, j, a, i) !== 0) found.push(i);
  }
  return found;
}
var compare = (a, i, b, j) => a.readUInt32BE(i) - b.readUInt32BE(j) || a.compare(b, j + 4, j + ID_BYTES, i + 4, i + ID_BYTES);

// src/history/read.ts
import { availableParallelism } from "node:os";

// src/attribute/lost.ts
var LostCommits = class {
  repository;
  logs = [];
  /** Ids of the commits that refs reach, one a line. git may end at a damaged commit, as the walk of the refs does by then. */
  reached;
  constructor(repository) {
    this.repository = repository;
    this.reached = runGit(repository.commonDirectory, ["rev-list", "--all"]).then(({ stdout }) => stdout);
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
    const log = new Log(this.repository, ["--no-walk=unsorted", "--stdin"], lost.join("\n") + "\n");
    log.follow(has);
    this.logs.push(log);
  }
  /** @param wanted ids of the blobs that matter. */
  async read(wanted) {
    const walks = [];
    for (const log of this.logs) walks.push(await log.read(wanted));
    const events = walks.flatMap((walk) => walk.events);
    return {
      events: events.sort((a, b) => a.commit.id < b.commit.id ? -1 : a.commit.id > b.commit.id ? 1 : 0),
      missing: new Set(walks.flatMap(({ missing }) => [...missing])),
      faults: walks.flatMap(({ fault }) => fault ?? [])
    };
  }
  /** Ends git when nobody will read what it says. */
  close() {
    for (const log of this.logs) log.close();
  }
};

// src/sources/packs/store.ts
import { createHash } from "node:crypto";
import {
  closeSync as closeSync2,
  existsSync,
  fstatSync as fstatSync2,
  openSync as openSync2,
  readdirSync,
  readFileSync as readFileSync3,
  readSync,
  statSync
} from "node:fs";
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
import { readFileSync as readFileSync2 } from "node:fs";
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
    this.data = readFileSync2(path);
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
    const short2 = this.data.readUInt32BE(offsets + i * 4);
    if (short2 < 2147483648) return short2;
    return Number(this.data.readBigUInt64BE(offsets + this.count * 4 + (short2 - 2147483648) * 8));
  }
  /** Offset in the pack of every entry, in the order of ids. */
  offsets() {
    const found = new Float64Array(this.count);
    const table = TABLES + this.count * (this.idBytes + 4);
    const view = new DataView(this.data.buffer, this.data.byteOffset);
    for (let i = 0; i < this.count; i++) {
      const short2 = view.getUint32(table + i * 4);
      found[i] = short2 < 2147483648 ? short2 : this.offset(i);
    }
    return found;
  }
  /** Adds the first 52 bits of every id. */
  addIds(to) {
    for (let i = 0; i < this.count; i++) {
      const at = TABLES + i * this.idBytes;
      to.add(this.data.readUInt32BE(at), this.data.readUInt32BE(at + 4) >>> 12);
    }
  }
  /** All ids one behind the other, sorted. */
  get ids() {
    return this.data.subarray(TABLES, TABLES + this.count * this.idBytes);
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
function storeDigest({ commonDirectory, objectFormat }) {
  const idBytes = objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders(join(commonDirectory, "objects"));
  const packs = folders.flatMap(packsIn).map((path) => checksumOf(path, idBytes));
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  const text = JSON.stringify([packs.sort(), loose.sort()]);
  return createHash("sha256").update(text).digest("hex");
}
function checksumOf(path, idBytes) {
  const file = openSync2(path, "r");
  const end = Buffer.alloc(idBytes);
  readSync(file, end, 0, idBytes, Math.max(0, fstatSync2(file).size - idBytes));
  closeSync2(file);
  return end.toString("hex");
}
function openStore(repository, tally) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders(join(repository.commonDirectory, "objects"));
  const packs = [];
  let unreadable = false;
  for (const path of folders.flatMap(packsIn)) {
    try {
      const index = new PackIndex(path.replace(/\.pack$/, ".idx"), idBytes);
      packs.push({ index, pack: readPack(path, index) });
    } catch (error) {
      unreadable = true;
      tally.skip(
        `pack read through git instead (${error instanceof Error ? error.message : "error"})`,
        path.split("/").at(-1)
      );
    }
  }
  markDoubles(packs);
  const loose = new Map(folders.flatMap((folder) => looseIn(folder, idBytes)).map((one) => [one.id, one]));
  for (const id of loose.keys())
    if (packs.some(({ index }) => index.find(Buffer.from(id, "hex")) >= 0)) loose.delete(id);
  return { packs, loose: [...loose.values()], unreadable };
}
function markDoubles(packs) {
  const doubled = packs.length === 1 ? doubledIn(packs[0]) : doubledAmong(packs);
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
function doubledIn({ index }) {
  const doubled = /* @__PURE__ */ new Set();
  for (let i = 1, last = index.count > 0 ? index.prefix(0) : NaN; i < index.count; i++) {
    const prefix = index.prefix(i);
    if (prefix === last) doubled.add(prefix);
    last = prefix;
  }
  return doubled;
}
function doubledAmong(packs) {
  const prefixes = new Float64Array(packs.reduce((sum, { index }) => sum + index.count, 0));
  let filled = 0;
  for (const { index } of packs) for (let i = 0; i < index.count; i++) prefixes[filled++] = index.prefix(i);
  prefixes.sort();
  return new Set(prefixes.filter((prefix, i) => prefix === prefixes[i - 1]));
}
function objectFolders(first) {
  const folders = [first];
  for (const folder of folders) {
    const alternates = join(folder, "info", "alternates");
    if (!existsSync(alternates)) continue;
    for (const line of readFileSync3(alternates, "utf8").split("\n")) {
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
function holdsObject({ packs, loose }) {
  const ids = new Set(loose.map(({ id }) => id));
  return (id) => ids.has(id) || packs.some(({ index }) => index.find(Buffer.from(id, "hex")) >= 0);
}
function hasObject({ packs, loose }, others) {
  const single = [...loose.map(({ id }) => id), ...others];
  const ids = new IdSet(packs.reduce((sum, { index }) => sum + index.count, single.length));
  for (const { index } of packs) index.addIds(ids);
  for (const id of single) ids.add(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 13), 16));
  return (high, low) => ids.has(high, low);
}
var idOf = ({ pack, index }, entry) => index.id(pack.positions[entry]);
function readLoose({ file }, most) {
  try {
    const data = inflateSync(readFileSync3(file), { maxOutputLength: most });
    const blank = data.indexOf(0);
    const type = data.toString("latin1", 0, blank).split(" ")[0];
    return { type, bytes: data.subarray(blank + 1) };
  } catch {
    return void 0;
  }
}
function listIds(repository) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders(join(repository.commonDirectory, "objects"));
  const packed = folders.flatMap(packsIn).map((path) => new PackIndex(path.replace(/\.pack$/, ".idx"), idBytes).ids);
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  return [...packed, Buffer.from([...new Set(loose)].sort().join(""), "hex")];
}

// src/history/pool.ts
import { Worker } from "node:worker_threads";
var WORTH_A_THREAD = 2 * 1024 * 1024;
var LIMITS = { maxYoungGenerationSizeMb: 16 };
function startPool(scanner, bytes, jobs) {
  const threads = Math.max(1, Math.min(jobs, Math.floor(bytes / WORTH_A_THREAD)));
  const workerData = scanner.custom.rules.map(({ custom }) => custom);
  const workers = Array.from(
    { length: threads - 1 },
    () => new Worker(new URL("./worker.js", import.meta.url), { resourceLimits: LIMITS, workerData })
  );
  const readings = workers.map(readingOf);
  return {
    read(packs, limits, share) {
      const work = workOf(packs, limits, share);
      for (const worker of workers) worker.postMessage(work);
      return Promise.all([readFamilies(work, scanner), ...readings]);
    },
    close() {
      for (const worker of workers) worker.terminate();
    }
  };
}
var workOf = (packs, limits, share) => ({
  packs,
  limits,
  roots: rootsOf(packs, share),
  next: new Int32Array(new SharedArrayBuffer(4))
});
function readingOf(worker) {
  const reading = new Promise((done, fail2) => {
    worker.on("message", done);
    worker.on("error", fail2);
    worker.on(
      "exit",
      (code) => code !== 0 && fail2(new Error(`a thread of the history scan ended with ${code}`))
    );
  });
  reading.catch(() => {
  });
  return reading;
}

// src/history/read.ts
var LARGEST_LOOSE = 64 * 1024 * 1024;
async function readHistory(repository, ledger, tally, part = { share: WHOLE, tally }) {
  if (repository.shallow) tally.gap("shallow clone: older commits are not here", repository.head ?? "HEAD");
  const log = startWalk(repository);
  const lost = new LostCommits(repository);
  const pool = startPool(
    ledger.scanner,
    packedBytes(repository) / part.share.of,
    part.jobs ?? availableParallelism()
  );
  await readObjectStore(repository, log, lost, pool, ledger, tally, part).catch((error) => {
    log.close();
    lost.close();
    throw error;
  }).finally(() => pool.close());
  const missing = (id, isReachable) => isReachable ? tally.gap("object missing from the clone", id) : tally.skip("object of an unreachable commit that the clone does not have", id);
  const broken = (said) => tally.gap("history that git cannot walk", said.split("\n")[0]);
  return finishWalk(repository, log, lost, ledger.blobsWithSecrets(), missing, broken);
}
async function readObjectStore(repository, log, lost, pool, ledger, tally, { share, tally: read2 }) {
  const store = openStore(repository, tally);
  const reading = pool.read(
    store.packs.map(({ pack }) => pack),
    read2.limits,
    share
  );
  const others = store.unreadable ? await otherObjects(repository, store, tally) : [];
  const has = hasObject(store, others);
  log.follow(has);
  const packed = idsOfType(store, COMMIT);
  const walking = lost.walk(packed, store.loose.length + others.length, has);
  const readings = await reading;
  await walking;
  const failed = readings.flatMap((reading2) => takeOver(reading2, store.packs, ledger, read2));
  for (const id of idsOfType(store, UNKNOWN)) tally.gap("delta whose base is not in its pack", id);
  const single = [];
  const largest = Math.min(LARGEST_LOOSE, read2.limits.blob.most);
  for (const blob of readLooseObjects(store, largest, share, failed)) {
    if (blob.kind === "commit") single.push(blob.id);
    if (!isOurs(share, blob.id)) continue;
    count(blob, read2);
    ledger.look(blob, read2);
  }
  const mine = others.filter((id) => isOurs(share, id));
  for await (const blob of readObjects(repository, [...failed, ...mine], read2)) {
    if (blob.kind === "commit") single.push(blob.id);
    ledger.look(blob, read2);
  }
  const theirs = others.filter((id) => !isOurs(share, id));
  for await (const { kind, id } of readObjects(repository, theirs, new Tally()))
    if (kind === "commit") single.push(id);
  await lost.walk(single, packed.length, has);
}
async function otherObjects(repository, store, tally) {
  const isHeld = holdsObject(store);
  return (await listNames(repository, tally)).filter((id) => !isHeld(id));
}
var UNKNOWN = 0;
var idsOfType = ({ packs }, type) => packs.flatMap((one) => entriesOf(one.pack, type).map((entry) => idOf(one, entry)));
function entriesOf({ types, again, count: count2 }, type) {
  const found = [];
  for (let entry = 0; entry < count2; entry++) if (types[entry] === type && !again[entry]) found.push(entry);
  return found;
}
function takeOver(reading, packs, ledger, tally) {
  const nameOf4 = (pack, entry) => idOf(packs[pack], entry);
  ledger.merge(
    reading,
    (pack, entry) => ({ id: nameOf4(pack, entry), kind: kindOf(packs[pack].pack, entry) })
  );
  for (const { reason, gap, pack, entry } of reading.remarks)
    tally[gap ? "gap" : "skip"](reason, nameOf4(pack, entry));
  tally.blobs += reading.blobs;
  tally.commits += reading.commits;
  tally.messages += reading.commits + reading.tags;
  tally.bytes += reading.bytes;
  return reading.packs.flatMap(({ pack, failed }) => failed.map((entry) => nameOf4(pack, entry)));
}
var kindOf = ({ types }, entry) => types[entry] === COMMIT ? "commit" : types[entry] === TAG ? "tag" : "file";
function* readLooseObjects({ loose }, largest, share, failed) {
  for (const object of loose) {
    const read2 = readLoose(object, largest);
    if (!read2) failed.push(...[object.id].filter((id) => isOurs(share, id)));
    else if (read2.type === "blob") yield { kind: "file", id: object.id, bytes: read2.bytes };
    else if (read2.type === "commit" || read2.type === "tag")
      yield { kind: read2.type, id: object.id, bytes: read2.bytes.subarray(messageStart(read2.bytes)) };
  }
}
function count(blob, tally) {
  if (blob.kind === "file") tally.blobs++;
  else tally.messages++;
  if (blob.kind === "commit") tally.commits++;
  tally.bytes += blob.bytes.length;
}

// src/history/state.ts
import { createHash as createHash2, createHmac, timingSafeEqual } from "node:crypto";
function holdersIn(ledger, surestOf) {
  const held = /* @__PURE__ */ new Map();
  for (const { id, kind, what, surest } of ledger.historyContents(surestOf)) {
    const known = held.get(id) ?? { kind, ids: [], surest, what: [] };
    known.what.push(what);
    held.set(id, { ...known, surest: surer(known.surest, surest) });
  }
  const groups = /* @__PURE__ */ new Map();
  for (const [id, { kind, surest, what }] of held) {
    const key = JSON.stringify([kind, ...what.sort()]);
    const group = groups.get(key) ?? { kind, ids: [], surest };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, ids: group.ids.sort() })).sort(byFirstId);
}
var surer = (a, b) => confidenceRank(a) < confidenceRank(b) ? b : a;
var byFirstId = (a, b) => a.ids[0] < b.ids[0] ? -1 : 1;
var FORMAT = "keysweep state 2";
function writeState({ refs, ids, holders, events, reachable }, seal) {
  const body = JSON.stringify({
    refs,
    reachable,
    ids: ids.toString("base64"),
    holders: holders.map(({ kind, surest, ids: ids2 }) => [kind, surest, ...ids2]),
    events: events.map(({ commit, path, before, after }) => [
      commit.id,
      commit.authorTime,
      path,
      after,
      ...before
    ])
  });
  return `${JSON.stringify({ format: FORMAT, digest: seal.digest, mac: macOf(body, seal) })}
${body}
`;
}
var macOf = (body, { digest, key }) => createHmac("sha256", createHash2("sha256").update(`${FORMAT} ${key}`).digest()).update(`${digest}
${body}`).digest("hex");
function readState(text, seal) {
  const [first = "", body = ""] = text.split("\n");
  const head = parsed(first);
  if (!isRecord(head) || head.format !== FORMAT) return "it is no state of this version";
  if (head.digest !== seal.digest) return "other rules, another release or other bounds made it";
  const [mac, wanted] = [Buffer.from(String(head.mac)), Buffer.from(macOf(body, seal))];
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
    return "it is damaged, or sealed with another key";
  return stateIn(parsed(body)) ?? "it is damaged";
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function stateIn(body) {
  if (!isRecord(body)) return void 0;
  const { refs, ids, reachable } = body;
  if (typeof refs !== "string" || typeof ids !== "string" || typeof reachable !== "number") return void 0;
  const holders = listOf(body.holders, holdersOf);
  const events = listOf(body.events, eventOf);
  return holders && events && { refs, reachable, ids: Buffer.from(ids, "base64"), holders, events };
}
function holdersOf(row) {
  const [kind, surest, ...ids] = row;
  const known = KINDS.find((one) => one === kind);
  const level = LEVELS.find((one) => one === surest);
  const all = ids.filter(isId);
  if (!known || !level || all.length === 0 || all.length < ids.length) return void 0;
  return { kind: known, surest: level, ids: all };
}
var KINDS = ["file", "commit", "tag"];
var LEVELS = ["low", "medium", "high"];
function eventOf(row, order) {
  const [id, authorTime, path, after, ...before] = row;
  if (!isId(id) || typeof authorTime !== "number" || typeof path !== "string") return void 0;
  const ids = [after, ...before].filter((one) => one === "" || isId(one));
  if (ids.length !== before.length + 1) return void 0;
  return { commit: { id, authorTime }, path, after: ids[0], before: ids.slice(1), order };
}
var isId = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function listOf(rows, read2) {
  if (!Array.isArray(rows)) return void 0;
  const found = rows.flatMap((row, i) => Array.isArray(row) ? read2(row, i) ?? [] : []);
  return found.length === rows.length ? found : void 0;
}

// src/history/surest.ts
function pathsByBlob({ events, walked, staged }) {
  const paths = /* @__PURE__ */ new Map();
  const add = (id, path) => paths.set(id, (paths.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  for (const { after, path } of [...walked, ...events]) if (after !== "") add(after, path);
  for (const [path, ids] of staged) for (const id of ids) add(id, path);
  return paths;
}
function surestIn(paths) {
  return (sightings) => {
    let surest = "low";
    for (const sighting of sightings) {
      if (surest === "high") break;
      for (const path of placesOf2(sighting, paths)) surest = surer(surest, surestAt(sighting, path));
    }
    return surest;
  };
}
function placesOf2(sighting, paths) {
  const { kind, path, id = "" } = sighting.content;
  if (path !== void 0) return [path];
  return kind === "file" ? paths.get(id) ?? [STRAY] : [messagePath(sighting)];
}
function surestAt(sighting, path) {
  if (customId(sighting) !== void 0) return "high";
  const { suppressed, confidence } = verdictAt(sighting, notePath(path) + sighting.inner, null);
  return suppressed === void 0 ? confidence : "low";
}

// src/history/resume.ts
var MOST_NEW = 1e4;
async function lookNow(repository) {
  const sources = listIds(repository);
  const width = repository.objectFormat === "sha256" ? 32 : 20;
  const { stdout } = await runGit(repository.commonDirectory, [
    "for-each-ref",
    "--format=%(objectname) %(refname)"
  ]);
  const ids = idList(sources, width);
  return {
    ids,
    refs: `${repository.head ?? ""}
${stdout.toString()}`,
    newTo: (state) => state.ids.equals(ids) ? [] : newIds(sources, width, state.ids)
  };
}
async function resumeHistory(repository, ledger, tally, state, now, confidence = "low") {
  if (repository.shallow) return "the clone is shallow";
  const gone = goneIds(state.ids, now.ids);
  if (gone.size * ID_BYTES * 2 > state.ids.length) return "most of what it knows is gone";
  const fresh = now.newTo(state);
  if (fresh.length > MOST_NEW) return "most of the history is new";
  const isThere = (id) => !gone.has(id.slice(0, ID_BYTES * 2));
  const kept = state.events.filter(({ commit }) => isThere(commit.id));
  if (kept.some(({ before, after }) => [after, ...before].some((id) => id !== "" && !isThere(id))))
    return "a file that it knows is gone";
  const isSame = fresh.length === 0 && gone.size === 0 && state.refs === now.refs;
  const reached = isSame ? void 0 : await walkOrder2(repository);
  if (reached === "broken") return "git cannot walk the history";
  const commits = await readFresh(repository, fresh, ledger, tally);
  const mayLeave = gone.size === 0 && ledger.blobsWithSecrets().size === 0;
  const isLeft = ({ surest }) => mayLeave && confidenceRank(surest) < confidenceRank(confidence);
  const left = state.holders.filter(isLeft);
  const read2 = (holders) => readHolders(repository, holders, isThere, ledger, tally);
  await read2(state.holders.filter((one) => !isLeft(one)));
  const wanted = /* @__PURE__ */ new Set([...ledger.blobsWithSecrets(), ...left.flatMap(({ ids }) => ids)]);
  const fromNew = reached ? await newEvents(repository, commits, wanted, now, reached, tally) : [];
  const [walked, unreachable] = reached ? apart([...fromNew, ...kept], reached) : [kept.slice(0, state.reachable), kept.slice(state.reachable)];
  const history = await completeHistory(repository, walked, unreachable, wanted);
  const isPart = left.length > 0 && !isElsewhere(state.holders, history, kept);
  if (!isPart) await read2(left);
  return { history, isSame, isPart };
}
function isElsewhere(holders, history, kept) {
  const known = new Set(kept.map(({ after, path }) => `${after} ${path}`));
  const paths = pathsByBlob(history);
  return holders.some(
    ({ ids }) => ids.some((id) => [...paths.get(id) ?? []].some((path) => !known.has(`${id} ${path}`)))
  );
}
var goneIds = (then, now) => new Set(missingIn(then, now).map((at) => then.toString("hex", at, at + ID_BYTES)));
async function walkOrder2(repository) {
  const { code, stdout } = await runGit(repository.commonDirectory, ["rev-list", "--topo-order", "--all"]);
  if (code !== 0) return "broken";
  const ids = stdout.toString("latin1").split("\n").filter(Boolean);
  return new Map(ids.map((id, i) => [id, i]));
}
async function readFresh(repository, ids, ledger, tally) {
  const commits = [];
  for await (const blob of readObjects(repository, ids, tally)) {
    if (blob.kind === "commit") commits.push(blob.id);
    ledger.look(blob, tally);
  }
  return commits;
}
async function readHolders(repository, holders, isThere, ledger, tally) {
  const others = /* @__PURE__ */ new Map();
  for (const { kind, ids } of holders) {
    const [first, ...rest] = ids.filter(isThere);
    if (first !== void 0)
      others.set(
        first,
        rest.map((id) => ({ kind, id }))
      );
  }
  const again = Object.assign(new Tally(), { limits: tally.limits });
  for await (const blob of readObjects(repository, [...others.keys()], again))
    ledger.look(blob, new Tally(), others.get(blob.id));
  for (const { gap, reason, examples } of again.skipped())
    if (gap) for (const example of examples) tally.gap(reason, example);
}
async function newEvents(repository, commits, wanted, { ids }, reached, tally) {
  const known = new IdSet(ids.length / ID_BYTES);
  for (let at = 0; at < ids.length; at += ID_BYTES)
    known.add(ids.readUInt32BE(at), ids.readUInt32BE(at + 4) >>> 12);
  const events = [];
  for (const isReached of [true, false]) {
    const here = commits.filter((id) => reached.has(id) === isReached);
    if (here.length === 0) continue;
    const log = new Log(repository, ["--no-walk=unsorted", "--stdin"], here.join("\n") + "\n");
    log.follow((high, low) => known.has(high, low));
    const walked = await log.read(wanted);
    if (walked.fault !== void 0) tally.gap("history that git cannot walk", walked.fault.split("\n")[0]);
    for (const id of walked.missing)
      if (isReached) tally.gap("object missing from the clone", id);
      else tally.skip("object of an unreachable commit that the clone does not have", id);
    events.push(...walked.events);
  }
  return events;
}
function apart(events, reached) {
  const numbered = events.map((event, i) => ({ event, i, position: reached.get(event.commit.id) }));
  const walked = numbered.filter(({ position }) => position !== void 0).sort((a, b) => a.position - b.position || a.i - b.i);
  const others = numbered.filter(({ position }) => position === void 0).sort((a, b) => compareText(a.event.commit.id, b.event.commit.id) || a.i - b.i);
  return [walked.map(({ event }, order) => ({ ...event, order })), others.map(({ event }) => event)];
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/history/kept.ts
async function readWithState(repository, ledger, tally, part, { file, seal, confidence }) {
  const now = await lookNow(repository);
  const text = readKept(file);
  const state = text === void 0 ? "there is none yet" : readState(text, seal);
  const resumed = typeof state === "string" ? state : await resumeHistory(repository, ledger, part.tally, state, now, confidence);
  if (typeof resumed === "string") tally.skip(`kept state that is not used: ${resumed}`, file);
  const taken = typeof resumed === "string" || typeof state === "string" ? void 0 : { ...resumed, state };
  const history = taken?.history ?? await readHistory(repository, ledger, tally, part);
  return {
    history,
    ...taken && { known: taken.state.ids.length / ID_BYTES },
    keep() {
      if (taken?.isSame) return;
      const { walked: events, reachable } = history;
      const { ids, refs } = now;
      const holders = taken?.isPart ? taken.state.holders : holdersIn(ledger, surestIn(pathsByBlob(history)));
      writeKept(file, writeState({ ids, refs, holders, events, reachable }, seal));
    }
  };
}

// src/attribute/range-log.ts
async function readRangeLog(repository, revisions) {
  const { code, stdout, stderr } = await runGit(
    repository.commonDirectory,
    [...LOG, "--stdin"],
    revisions.join("\n") + "\n"
  );
  const events = [];
  const commits = [];
  const tokens = stdout.toString().split("\0");
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i].replace(/^\n+/, "");
    const [, id, time] = /^\x01(\w+) (\d+)/.exec(token) ?? [];
    if (id !== void 0) commits.push({ id, authorTime: Number(time) });
    if (!token.startsWith(":")) continue;
    const path = tokens[++i];
    events.push({ ...idsIn(token), path, commit: commits.at(-1), order: events.length });
  }
  return { events, commits, ...code !== 0 && { fault: stderr } };
}
function idsIn(token) {
  const parents = /^:+/.exec(token)[0].length;
  const words = token.slice(parents).split(" ");
  const ids = words.slice(parents + 1, 2 * parents + 2).map((id, i) => isFile(words[i], id) ? id : "");
  return { before: ids.slice(0, parents), after: ids[parents] };
}
var isFile = (mode, id) => mode !== "160000" && !/^0+$/.test(id);

// src/sources/changes.ts
import { resolve as resolve3 } from "node:path";
var listChanges = async ({ top }, from, to) => changesIn(await git(top, ["diff-tree", "-r", ...DIFF, from, to]));
var listStaged = async ({ top, head, objectFormat }) => {
  const from = head ?? EMPTY_TREE[objectFormat];
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...DIFF, from];
  return changesIn(await git(top, args, "", indexOf(top)));
};
var DIFF = ["--raw", "-z", "-M", "--no-abbrev"];
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
function indexOf(top) {
  const index = process.env.GIT_INDEX_FILE;
  return index ? { GIT_INDEX_FILE: resolve3(top, index) } : {};
}
function changesIn(said) {
  const tokens = said.toString().split("\0");
  const changes = [];
  for (let i = 0; tokens[i]?.startsWith(":"); ) {
    const [oldMode, newMode, oldId, newId, status] = tokens[i].slice(1).split(" ");
    const moved = status.startsWith("R");
    const [from, path] = moved ? [tokens[i + 1], tokens[i + 2]] : [void 0, tokens[i + 1]];
    const [before, after] = [idOf2(oldMode, oldId), idOf2(newMode, newId)];
    const [conflict, submodule] = [status === "U", newMode === SUBMODULE];
    changes.push({ path, from, before, after, conflict, submodule });
    i += moved ? 3 : 2;
  }
  return changes;
}
var SUBMODULE = "160000";
var LINK = "120000";
var idOf2 = (mode, id) => mode === SUBMODULE || /^0+$/.test(id) ? "" : id;
async function filesAt({ top }, commit) {
  return filesIn(await git(top, ["ls-tree", "-r", "-z", "--full-tree", commit]), /^(\d+) blob (\w+)\t/);
}
async function filesInIndex({ top }) {
  return filesIn(await git(top, ["ls-files", "-z", "--stage"], "", indexOf(top)), /^(\d+) (\w+) [02]\t/);
}
function filesIn(said, entry) {
  const files = /* @__PURE__ */ new Map();
  for (const line of said.toString().split("\0")) {
    const [head, mode, id] = entry.exec(line) ?? [];
    if (head !== void 0 && mode !== SUBMODULE && mode !== LINK) files.set(line.slice(head.length), id);
  }
  return files;
}

// src/history/range.ts
function walkRange(repository, range) {
  const log = readRangeLog(repository, [...range.heads, ...range.since.map((id) => `^${id}`)]);
  const forks = forksOf(repository, range);
  const changes = forks.then((found) => changesSince(repository, found[0] ?? range.since[0], range));
  const files = filesAt(repository, range.heads[0]);
  for (const running of [log, changes, files]) running.catch(() => {
  });
  return { range, log, forks, changes, files };
}
async function changesSince(repository, fork, { heads }) {
  const trees = heads.map((head) => listChanges(repository, fork, head));
  return (await Promise.all(trees)).flat();
}
async function readRange(repository, { range, ...running }, ledger, tally, seen) {
  const [log, forks, changes, files] = await Promise.all([
    running.log,
    running.forks,
    running.changes,
    running.files
  ]);
  tellWhatIsMissing(repository, log, tally);
  for (const { path, submodule } of changes) if (submodule) tally.skip("submodule or nested repository", path);
  const events = [...onlyAtTheEnd(range, forks, changes, log), ...log.events];
  const contents = new Set(events.flatMap(({ after }) => after || []));
  const messages = [...log.commits.map(({ id }) => id), ...range.tags];
  const last = pathsAtTheEnd(changes);
  for await (const blob of readObjects(repository, [...contents, ...messages], tally)) {
    const names = last.get(blob.id) ?? [];
    ledger.look(blob, tally, names);
    for (const { path } of names) if (path !== void 0) seen({ path, bytes: blob.bytes });
  }
  tally.files += changes.filter(({ after }) => after !== "").length;
  const earlier = groupPaths(events, (event) => event.before.filter((id) => id !== "" && !contents.has(id)));
  const paths = /* @__PURE__ */ new Map();
  for (const { after, path } of events) paths.set(after, [...paths.get(after) ?? [], path]);
  const starts = [.../* @__PURE__ */ new Set([...forks[0] ? [forks[0]] : [], ...range.since, ...forks.slice(1)])];
  return {
    repository,
    history: historyOf({
      events,
      tips: new Map(changes.map(({ path, after }) => [path, /* @__PURE__ */ new Set([after])])),
      staged: /* @__PURE__ */ new Map()
    }),
    files,
    changes,
    base: starts[0].slice(0, 7),
    before: () => Promise.all(starts.map((commit) => filesAt(repository, commit))),
    earlier: (path) => earlier.get(path) ?? [],
    pathsOf: (id) => [...new Set(paths.get(id) ?? [])]
  };
}
function tellWhatIsMissing(repository, { commits, fault }, tally) {
  if (fault !== void 0) tally.gap("history that git cannot walk", fault.split("\n")[0]);
  const cut = shallowCommits(repository);
  for (const { id } of commits)
    if (cut.has(id))
      tally.gap("shallow clone: commits before this one are missing (use fetch-depth: 0, or deepen)", id);
}
function onlyAtTheEnd({ since, heads }, forks, changes, { events, commits }) {
  const commit = commits.find(({ id }) => id === heads[0]);
  if (!commit || forks.length === 0 || forks.some((fork) => !since.includes(fork))) return [];
  const known = new Set(events.map(({ path, after }) => `${after} ${path}`));
  return changes.filter(({ path, after }) => after !== "" && !known.has(`${after} ${path}`)).map(({ path, before, after }) => ({ path, before: [before], after, commit, order: -1 }));
}
function pathsAtTheEnd(changes) {
  const names = /* @__PURE__ */ new Map();
  for (const { path, after: id } of changes)
    if (id !== "") names.set(id, [...names.get(id) ?? [], { kind: "file", path, id }]);
  return names;
}
function groupPaths(events, idsOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const event of events) groups.set(event.path, [...groups.get(event.path) ?? [], ...idsOf(event)]);
  return groups;
}

// src/history/staged.ts
async function readStaged(repository, ledger, tally, each) {
  const [changes, files] = await Promise.all([listStaged(repository), filesInIndex(repository)]);
  const paths = /* @__PURE__ */ new Map();
  for (const { path, after, conflict } of changes) {
    if (conflict) tally.gap("file in conflict: stage what shall be committed", path);
    if (after !== "") paths.set(after, [...paths.get(after) ?? [], path]);
  }
  for await (const blob of readObjects(repository, [...paths.keys()], tally)) {
    const [first, ...others] = paths.get(blob.id).map((path) => ({ kind: "file", id: blob.id, path }));
    tally.files += others.length + 1;
    ledger.look({ ...blob, ...first }, tally, others);
    for (const name of [first, ...others]) each({ ...blob, ...name });
  }
  return {
    repository,
    history: NO_HISTORY,
    files,
    changes,
    base: "HEAD",
    before: async () => [repository.head === null ? /* @__PURE__ */ new Map() : await filesAt(repository, repository.head)],
    earlier: () => [],
    pathsOf: (id) => paths.get(id) ?? []
  };
}

// src/sources/again.ts
async function* readBlobs(directory, repository, blobs, limits = DEFAULT_LIMITS) {
  const paths = blobs.flatMap(({ path, id }) => id === void 0 && path !== void 0 ? [path] : []);
  yield* readTree({ root: repository?.top ?? directory, paths, tracked: /* @__PURE__ */ new Set() }, uncounted(limits));
  const ids = blobs.flatMap(({ id }) => id ?? []);
  if (repository) yield* readObjects(repository, ids, uncounted(limits));
}
var uncounted = (limits) => Object.assign(new Tally(), { limits });

// src/sources/past.ts
var MOST_BYTES2 = 256 * 1024 * 1024;
var ADDED = ["log", "--all", "-z", "--no-renames", "--diff-filter=A", "--name-only", "--format="];
function listPastPaths({ commonDirectory }) {
  const { code, stdout } = askGit(commonDirectory, ADDED, MOST_BYTES2);
  if (code !== 0) throw new Error("git does not list the paths of the history");
  return [...new Set(stdout.split("\0").map((path) => path.replace(/^\n/, "")))].filter(Boolean).sort();
}

// src/sources/text.ts
var textAsTree = ({ bytes, path }) => ({
  paths: [path],
  tracked: /* @__PURE__ */ new Set([path]),
  partial: true,
  read: (asked, most) => asked === path && bytes.length <= most ? bytes : void 0,
  ignores: () => void 0
});

// src/place.ts
async function openPlace(given) {
  const { path, scope, range, staged, text, state, shard: share = WHOLE } = given;
  if (state !== void 0 && (range || staged || text || scope === "tree" || share !== WHOLE)) throw noState();
  if (share !== WHOLE && (range || staged || text)) throw notDivided();
  if (text) return { directory: resolve4("."), repository: void 0, scope: "text", share, text };
  const directory = openFolder(path);
  const repository = await openRepository(directory);
  if (range || staged) {
    if (scope !== "auto" || range && staged) throw twoScopes();
    if (!repository || staged && repository.bare) throw nothingToCompare(path);
    if (staged) return { directory, repository, scope: "staged", share };
  }
  if (range && repository) {
    const walk = walkRange(repository, await resolveRange(repository, range));
    return { directory, repository, scope: "range", share, walk };
  }
  if (!repository && (scope === "history" || scope === "all")) throw noHistory(path);
  return { directory, repository, share, scope: scope !== "auto" ? scope : repository ? "all" : "tree" };
}
var twoScopes = () => new UserError("Two options say what is scanned", "Give one of --scope, --since and --staged.");
var notDivided = () => new UserError(
  "Only files and the whole history are divided",
  "Leave --shard out: a change is read at once."
);
var nothingToCompare = (path) => new UserError(
  `${path} is not inside a git repository with files, so there is no change to scan`,
  "Leave --since and --staged out to scan the files as they stand."
);
var noState = () => new UserError(
  "State is kept of the history, and none is read",
  "Leave --state out, or scan with --scope all."
);
var noHistory = (path) => new UserError(
  `${path} is not inside a git repository, so there is no history`,
  "Scan the files alone with --scope tree, or check out the repository with its .git folder."
);
async function readPlace(asked, ledger, tally, progress) {
  const { repository, scope, walk, text } = asked.place;
  if (text) return { tree: readText(text, asked, ledger, tally), history: NO_HISTORY };
  if (repository && (walk || scope === "staged")) {
    const change = await (walk ? readRange(repository, walk, ledger, tally, asked.each) : readStaged(repository, ledger, tally, asked.each));
    return { change, history: change.history };
  }
  const tree = scope !== "history" && await readFiles(asked, ledger, progress);
  progress("history");
  if (!repository || scope === "tree") return { history: NO_HISTORY, ...tree && { tree } };
  const read2 = await readOrResume(repository, ledger, tally, asked);
  return { ...read2, past: pastOf(repository, ledger, read2.history), ...tree && { tree } };
}
async function readOrResume(repository, ledger, tally, { place, read: read2, jobs, kept }) {
  const part = { share: place.share, tally: read2, jobs };
  if (kept) return readWithState(repository, ledger, tally, part, kept);
  return { history: await readHistory(repository, ledger, tally, part) };
}
var pastOf = (repository, ledger, history) => ({
  placesOf: (value) => history.staysOf(ledger.blobsWith(value)).map(({ path }) => path),
  paths: () => listPastPaths(repository)
});
async function readFiles({ place: { directory, repository, share }, config: { excludes }, read: read2, each, kept }, ledger, progress) {
  if (repository?.bare) return void 0;
  const tree = await listTree(directory, repository);
  const [ours, theirs] = divided(tree.paths, share);
  const isState = (path) => kept !== void 0 && join2(tree.root, path) === resolve4(kept.file);
  const paths = ours.filter(
    (path) => isState(path) ? read2.skip("kept state", path) : !excludes(path) || read2.skip("excluded path", path)
  );
  for await (const blob of readTree({ ...tree, paths }, read2)) {
    ledger.look(blob, read2);
    each(blob);
    progress(`files: ${read2.files} of ${paths.length}`);
  }
  const said = share.index === 1 ? theirs.filter((path) => !excludes(path)) : [];
  for await (const blob of readTree({ ...tree, paths: said }, new Tally())) each(blob);
  return openWorkingTree(tree, repository);
}
function readText(text, { each }, ledger, tally) {
  tally.files++;
  tally.bytes += text.bytes.length;
  ledger.look({ kind: "file", ...text }, tally);
  each(text);
  return textAsTree(text);
}
async function* readAgain({ directory, repository, text }, contents, limits) {
  if (text) yield { kind: "file", ...text };
  else yield* readBlobs(directory, repository, contents, limits);
}

// src/policy/force.ts
function isInForce(rule, { rules }, strict = false) {
  const standing = rules[rule.id] ?? (rule.kind === "practice" && rule.strict ? "strict" : "on");
  return standing === "on" || standing === "strict" && strict;
}

// src/policy/remark.ts
var EXAMPLES = 3;
var remark = (reason, examples, fails = false) => examples.length === 0 ? [] : [{ reason, count: examples.length, examples: examples.slice(0, EXAMPLES), fails }];
var short = (fingerprint) => fingerprint.slice(0, 8);

// src/sources/snapshot.ts
function openSnapshot(repository, { files, touched, ignoreRules }, tally) {
  const fetched = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Map();
  let missed = 0;
  return {
    paths: [...files.keys()].sort((a, b) => a < b ? -1 : a > b ? 1 : 0),
    tracked: new Set(files.keys()),
    touched,
    read(path, most) {
      const id = files.get(path);
      if (id === void 0) return void 0;
      if (!fetched.has(id)) {
        missed++;
        asked.set(id, path);
      }
      const bytes = fetched.get(id);
      return bytes && bytes.length <= most ? bytes : void 0;
    },
    ignores(path) {
      if (!ignoreRules || repository.bare) return void 0;
      const answer = () => askGit(repository.top, ["check-ignore", "--quiet", "--no-index", "--", path]).code === 0;
      if (!ignored.has(path)) ignored.set(path, answer());
      return ignored.get(path);
    },
    get missed() {
      return missed;
    },
    async fetch() {
      const wanted = new Map(asked);
      asked.clear();
      if (wanted.size === 0) return false;
      for await (const { id, bytes } of readObjects(repository, [...wanted.keys()], new Tally()))
        fetched.set(id, bytes);
      for (const [id, path] of wanted) {
        if (!fetched.has(id)) tally.gap("file that git cannot give", path);
        if (!fetched.has(id)) fetched.set(id, void 0);
      }
      return true;
    }
  };
}

// src/practices/before.ts
async function findChangedPractices(rules, change, tally, key, declared) {
  const { repository } = change;
  const touched = new Set(change.changes.flatMap(({ path, after }) => after === "" ? [] : path));
  const now = openSnapshot(repository, { files: change.files, touched, ignoreRules: true }, tally);
  const seen = await lookAtFiles(rules, now, declared);
  const findings = findingsOf(seen, tally, key);
  if (findings.length === 0) return [];
  const ignoreRules = !change.changes.some(({ path }) => /(?:^|\/)\.gitignore$/.test(path));
  const files = underNewNames((await change.before())[0], change);
  const asked = rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id));
  const again = new Set(findings.map(({ path }) => path).filter((path) => touched.has(path)));
  const start = openSnapshot(repository, { files, touched: again, ignoreRules }, new Tally());
  const was = await lookAtFiles(asked, start, declared);
  const left = /* @__PURE__ */ new Map();
  for (const hit of was.hits) left.set(identityOf(hit), (left.get(identityOf(hit)) ?? 0) + 1);
  return findings.flatMap((finding, i) => {
    const identity = identityOf(seen.hits[i]);
    const count2 = left.get(identity) ?? 0;
    left.set(identity, count2 - 1);
    if (count2 <= 0) return [finding];
    return touched.has(finding.path) ? [stoodBefore(finding, `${finding.path} at ${change.base}`)] : [];
  });
}
var stoodBefore = (finding, where) => ({
  ...finding,
  standing: "before",
  exemption: { by: "base commit", reason: `stood already in ${where}` }
});
var identityOf = ({ rule, hit }) => JSON.stringify([rule.id, hit.path, hit.resource, hit.secret ?? ""]);
function underNewNames(files, { changes }) {
  const renamed = new Map(files);
  for (const { path, from } of changes) {
    const id = from === void 0 ? void 0 : files.get(from);
    if (from !== void 0) renamed.delete(from);
    if (id !== void 0) renamed.set(path, id);
  }
  return renamed;
}

// src/before.ts
var MOST_BYTES3 = 256 * 1024 * 1024;
async function lookBefore(change, ledger, counts) {
  const { repository } = change;
  const secrets2 = ledger.secrets().filter((secret) => placesOf(secret, change.history.staysOf).some(counts));
  const past = ledger.emptied();
  const states = secrets2.length > 0 ? await change.before() : [];
  const related = relatedBlobs(change, secrets2, states);
  for await (const { id, bytes } of readObjects(repository, [...related.keys()], new Tally()))
    for (const path of related.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  await searchTheRest(repository, past, secrets2, states, related);
  const known = new Map(past.secrets().map((secret) => [secret.value, secret]));
  const atStart = ({ sighting: { content } }) => states.some((state) => state.get(content.path) === content.id);
  return {
    blobsWith: (value) => new Set(known.get(value)?.sightings.map(({ content }) => content.id)),
    standing(value, places) {
      const secret = known.get(value);
      const stood = secret ? placesOf(secret, () => []).filter(counts) : [];
      const isAtTheEnd = places.some(({ sighting }) => sighting.content.path !== void 0);
      const place = stood.find(atStart) ?? (isAtTheEnd ? void 0 : stood[0]);
      return place && `${place.path} at ${change.base}`;
    }
  };
}
function relatedBlobs(change, secrets2, states) {
  const related = /* @__PURE__ */ new Map();
  const add = (id, path) => {
    if (id) related.set(id, (related.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  };
  const movedFrom = new Map(change.changes.map(({ path, from }) => [path, from]));
  const contents = secrets2.flatMap(({ sightings }) => sightings.map(({ content }) => content));
  const ids = new Set(contents.flatMap(({ id }) => id ?? []));
  for (const state of states) for (const [path, id] of state) if (ids.has(id)) add(id, path);
  for (const path of new Set([...ids].flatMap((id) => change.pathsOf(id)))) {
    for (const id of change.earlier(path)) add(id, path);
    for (const state of states)
      for (const from of [path, movedFrom.get(path)]) if (from !== void 0) add(state.get(from), from);
  }
  return related;
}
async function searchTheRest(repository, past, secrets2, states, related) {
  const found = new Set(past.secrets().map(({ value }) => value));
  const sought = secrets2.flatMap(({ value }) => found.has(value) ? [] : [Buffer.from(value, "latin1")]);
  const rest = /* @__PURE__ */ new Map();
  for (const state of sought.length > 0 ? states : [])
    for (const [path, id] of state) if (!related.has(id)) rest.set(id, (rest.get(id) ?? /* @__PURE__ */ new Set()).add(path));
  let left = MOST_BYTES3;
  for await (const { id, bytes } of readObjects(repository, [...rest.keys()], new Tally())) {
    left -= bytes.length;
    if (left < 0) return;
    if (sought.some((value) => bytes.includes(value)))
      for (const path of rest.get(id)) past.look({ kind: "file", id, path, bytes }, new Tally());
  }
}

// src/regions.ts
async function locateSightings(scanner, sightings, read2, limits) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const sighting of sightings)
    byBlob.set(nameOf(sighting.content), [...byBlob.get(nameOf(sighting.content)) ?? [], sighting]);
  const regions = /* @__PURE__ */ new Map();
  for await (const blob of read2([...byBlob.values()].map((group) => group[0].content))) {
    const group = byBlob.get(nameOf(blob)) ?? [];
    for (const layer of layers(blob.bytes, () => {
    }, limits)) {
      const here = group.filter((sighting) => sighting.inner === layer.inner);
      for (const same of byPath(here))
        for (const [sighting, region] of locateIn(scanner, layer.bytes, same)) regions.set(sighting, region);
    }
  }
  return (sighting) => regions.get(sighting);
}
var nameOf = (blob) => blob.id ?? blob.path ?? "";
function byPath(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of sightings) groups.set(one.content.path, [...groups.get(one.content.path) ?? [], one]);
  return groups.values();
}
function* locateIn(scanner, bytes, sightings) {
  if (sightings.length === 0) return;
  const locate = locateInBytes(bytes);
  const matchesOf = finder(scanner.scan(bytes));
  const places = sightings.flatMap((sighting) => {
    const match = matchesOf(sighting.case.match);
    return match ? [{ sighting, ...regionIn(locate, match) }] : [];
  });
  const hashes = lineHashes(
    bytes,
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

// src/secret-findings.ts
async function findSecrets(setup, { history, change }) {
  const { place, ledger, config, tally, key, ageing } = setup;
  const { confidence, strict } = setup.options;
  const selection = {
    isSure: ({ verdict }) => confidenceRank(verdict.confidence) >= confidenceRank(confidence),
    isIncluded: (one) => !config.excludes(outerPath(one)),
    isOff: ({ sighting }) => !isInForce(sighting.case.match.rule, config, strict)
  };
  const counts = (one) => selection.isSure(one) && selection.isIncluded(one);
  const before = change && await lookBefore(change, ledger, counts);
  const shown = ledger.secrets().flatMap((secret) => {
    const all = placesOf(secret, (blobs) => history.staysOf(blobs, before?.blobsWith(secret.value)));
    const found = select(all, selection, tally);
    return found ? [{ secret, ...found }] : [];
  });
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting));
  const regionOf = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readAgain(place, blobs, config.limits),
    config.limits
  );
  return shown.map(({ secret, places, best }) => {
    const names = new Map(places.map(({ path, sighting }) => [path, sighting.case.match.context.name]));
    const finding = withLife(
      secretFinding(tellingOf(best.sighting, key), places, best, regionOf),
      names,
      ageing
    );
    const stood = before?.standing(secret.value, places);
    return stood === void 0 ? finding : stoodBefore(finding, stood);
  });
}
var outerPath = ({ path, sighting }) => path.slice(0, path.length - sighting.inner.length);

// src/policy/allowed.ts
function allowing(allow, failStale = false) {
  const reasons = new Map(allow.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return {
    exempt({ fingerprint }) {
      const reason = reasons.get(fingerprint);
      return reason === void 0 ? void 0 : { standing: "ignored", exemption: { by: "configuration", reason } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? allow.filter(({ fingerprint }) => !found.has(fingerprint)) : [];
      const names = unused.map(({ fingerprint, reason }) => `${short(fingerprint)}, ${reason}`);
      return remark("allowed fingerprint that no finding has", names, failStale);
    }
  };
}

// src/policy/baseline.ts
var knowing = ({ inForce, proposed, ownerOf, failGrowth }) => ({
  exempt: ({ fingerprint }) => inForce.known.has(fingerprint) || inForce.also.has(fingerprint) ? { standing: "baseline", exemption: { by: "baseline" } } : void 0,
  remarks: (findings, whole) => [
    ...whole ? remark("finding of the baseline that is mended since", mendedOf(inForce, findings)) : [],
    ...whole ? remark(GROWTH, grownOf(inForce, findings, ownerOf), failGrowth) : [],
    ...remark(
      "proposed baseline entry, which does not count before it is merged",
      addedTo(inForce, proposed)
    )
  ]
});
var GROWTH = "owner with more findings than the baseline allows";
function mendedOf({ known, also }, findings) {
  const found = new Set(findings.flatMap(({ fingerprint, supersedes = [] }) => [fingerprint, ...supersedes]));
  for (const [other, of] of also) if (found.has(other)) found.add(of);
  return [...known].filter(([fingerprint]) => !found.has(fingerprint)).map(nameOf2);
}
function grownOf({ budgets }, findings, ownerOf) {
  if (budgets.size === 0) return [];
  return [...countByOwner(findings, ownerOf)].flatMap(([owner, count2]) => {
    const budget = budgets.get(owner) ?? 0;
    return count2 > budget ? [`${owner}: ${count2}, allowed ${budget}`] : [];
  });
}
function countByOwner(findings, ownerOf) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings.filter(isCounted)) {
    const owner = ownerOf(finding.path);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
var isCounted = ({ standing, confidence }) => standing !== "ignored" && confidenceRank(confidence) >= confidenceRank("medium");
var addedTo = ({ known }, proposed) => [...proposed?.known ?? []].filter(([fingerprint]) => !known.has(fingerprint)).map(nameOf2);
var nameOf2 = ([fingerprint, rule]) => `${short(fingerprint)} ${rule}`;

// src/policy/baseline-file.ts
var BASELINE_FILE = ".keysweep-baseline.yml";
var MOST_BYTES4 = 16 * 1024 * 1024;
var NO_BASELINE = { budgets: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Map(), also: /* @__PURE__ */ new Map() };
var HEADER = "# Findings that are known. Made by keysweep baseline write; one a line, so that branches merge.";
function printBaseline({ key, budgets, known, also }) {
  const owners = sorted(budgets).map(([owner, count2]) => `  ${JSON.stringify(owner)}: ${count2}`);
  const findings = sorted(new Map([...[...also].map(alias), ...known]));
  const lines = [
    HEADER,
    ...key === void 0 ? [] : [`key: "${key}"`],
    ...owners.length === 0 ? [] : ["owners:", ...owners],
    "findings:",
    ...findings.map(([fingerprint, text]) => `  "${fingerprint}": ${text}`)
  ];
  return lines.map((line) => `${line}
`).join("");
}
var alias = ([fingerprint, of]) => [fingerprint, `also ${of}`];
var sorted = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
var KEY = /^key: "([0-9a-f]{8})"$/;
var OWNER = /^ {2}("(?:[^"\\]|\\.){1,1000}"): (\d{1,9})$/;
var KNOWN = /^ {2}"([0-9a-f]{32})": ([a-z0-9][\w.-]{0,99})$/;
var ALSO = /^ {2}"([0-9a-f]{32})": also ([0-9a-f]{32})$/;
function parseBaseline(text, origin) {
  const [budgets, known, also] = [
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map(),
    /* @__PURE__ */ new Map()
  ];
  let key;
  let section = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id] = KEY.exec(line) ?? [];
    const [, owner, count2] = section === "owners:" ? OWNER.exec(line) ?? [] : [];
    const [, fingerprint, rule] = section === "findings:" ? KNOWN.exec(line) ?? [] : [];
    const [, other, of] = section === "findings:" ? ALSO.exec(line) ?? [] : [];
    if (line === "owners:" || line === "findings:") section = line;
    else if (id !== void 0) key = id;
    else if (owner !== void 0) budgets.set(String(JSON.parse(owner)), Number(count2));
    else if (fingerprint !== void 0 && rule !== void 0) known.set(fingerprint, rule);
    else if (other !== void 0 && of !== void 0) also.set(other, of);
    else if (line !== "" && !line.startsWith("#"))
      throw new UserError(
        `${origin}, line ${index + 1}: this is not what keysweep baseline write writes`,
        "Resolve the merge by keeping the lines of both sides, or take one side and write it again."
      );
  }
  return { budgets, known, also, ...key !== void 0 && { key } };
}

// src/policy/ignore-file.ts
var IGNORE_FILE = ".keysweep-ignore.yml";
var NO_IGNORES = { entries: /* @__PURE__ */ new Map() };
var FIELDS = ["reason", "owner", "until", "seen"];
var LONGEST = 500;
var HELP = "docs/known-findings.md shows the file; keysweep ignore writes it.";
function parseIgnores(text, origin) {
  const { value, fault, lineOf } = readSettings(text);
  const wrong = (path, what) => new UserError(`${origin}, line ${lineOf(path)}: ${what}`, HELP);
  if (fault) throw new UserError(`${origin}, line ${fault.line}: ${fault.what}`, HELP);
  const top = mapOf(value ?? {}) ?? fail(wrong([], "the file must be a map with the keys key and ignore"));
  const stray = Object.keys(top).find((name) => name !== "key" && name !== "ignore");
  if (stray !== void 0)
    throw wrong([stray], `"${stray}" is not a key${suggestion(stray, ["key", "ignore"])}`);
  if (top.key !== void 0 && typeof top.key !== "string") throw wrong(["key"], "key must be text");
  const ignore = mapOf(top.ignore ?? {}) ?? fail(wrong(["ignore"], "ignore must be a map of fingerprints"));
  const entries2 = Object.entries(ignore).map(([fingerprint, given]) => {
    const what = isFingerprint(fingerprint) ? faultOf(given) : "an entry begins with a fingerprint: 32 hexadecimal digits in quotes";
    if (what) throw wrong(["ignore", fingerprint], what);
    return [fingerprint, ignoreOf(mapOf(given) ?? {})];
  });
  return { entries: new Map(entries2), ...typeof top.key === "string" && { key: top.key } };
}
var fail = (error) => {
  throw error;
};
var isFingerprint = (text) => /^[0-9a-f]{32}$/.test(text);
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : void 0;
function faultOf(given) {
  const entry = mapOf(given);
  if (!entry) return "an entry is a map with a reason";
  const stray = Object.keys(entry).find((name) => !FIELDS.some((field) => field === name));
  if (stray !== void 0) return `"${stray}" is not a field of an entry${suggestion(stray, FIELDS)}`;
  const odd = Object.entries(entry).find(([, text]) => typeof text !== "string" || text.length > LONGEST);
  if (odd) return `${odd[0]} must be text of at most ${LONGEST} characters, in quotes`;
  if (!String(entry.reason ?? "").trim()) return "an entry needs a reason";
  if (entry.until !== void 0 && !isDay(String(entry.until)))
    return "until must be a day, such as 2027-01-31";
  return void 0;
}
var ignoreOf = (entry) => {
  const { reason, ...more } = Object.fromEntries(
    FIELDS.flatMap((field) => typeof entry[field] === "string" ? [[field, entry[field]]] : [])
  );
  return { reason: reason ?? "", ...more };
};
function ignoring({ inForce, proposed, today: today2, failStale }) {
  const expired = ([, { until }]) => until !== void 0 && until < today2;
  const all = [...inForce.entries];
  return {
    exempt({ fingerprint }) {
      const entry = inForce.entries.get(fingerprint);
      if (!entry || expired([fingerprint, entry])) return void 0;
      const { seen: _, ...exemption } = entry;
      return { standing: "ignored", exemption: { by: "ignore file", ...exemption } };
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint));
      const unused = whole ? all.filter((entry) => !expired(entry) && !found.has(entry[0])) : [];
      const added = [...proposed?.entries ?? []].filter(
        ([fingerprint]) => !inForce.entries.has(fingerprint)
      );
      return [
        ...remark("ignore entry that has expired", all.filter(expired).map(nameOf3), failStale),
        ...remark("ignore entry that no finding needs", unused.map(nameOf3), failStale),
        ...remark("proposed ignore entry, which does not count before it is merged", added.map(nameOf3))
      ];
    }
  };
}
var nameOf3 = ([fingerprint, { reason, until, owner }]) => [short(fingerprint), until && `until ${until}`, owner, reason].filter(Boolean).join(", ");

// src/policy/inline-allow.ts
import { createHash as createHash3 } from "node:crypto";
var MARK = "keysweep:allow";
var COMMENT = /(?:#|\/\/|\/\*+|<!--|--|;|%|\*|\{#|\{\{-? ?\/\*|\bREM\b|^\s*'|^dnl\b)\s*keysweep:allow\b(.*)$/;
var PAGE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i;
var PAGE_COMMENT = /<!--\s*keysweep:allow\b(.*)$/;
var LONGEST2 = 500;
var MOST = 1e3;
var CLOSE = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#\})\s*$/;
var InlineAllows = class {
  #rules;
  #paths = /* @__PURE__ */ new Set();
  #reviewed;
  #failStale;
  /** Of files with allows, line by line, where something is under review: a text would hold secrets. */
  #prints = /* @__PURE__ */ new Map();
  #allows = [];
  #byPlace;
  /** @param rules ids and families that there are. @param reviewed whether `settle` will be called. */
  constructor(rules, reviewed, failStale = false) {
    this.#rules = rules;
    this.#reviewed = reviewed;
    this.#failStale = failStale;
  }
  /** Takes up the allows of a file. */
  look({ path, bytes }) {
    if (path === void 0) return;
    this.#paths.add(path);
    if (!bytes.includes(MARK)) return;
    const lines = linesOf(bytes.toString());
    this.#allows.push(...allowsOf(path, lines));
    if (this.#reviewed) this.#prints.set(path, lines.map(printOf));
  }
  /** Under review, before anything is asked. */
  async settle(base) {
    const settled = [];
    for (const [path, mine] of this.#prints) {
      const before = linesOf(await base(path) ?? "");
      const [theirs, known] = [before.map(printOf), allowsOf(path, before)];
      const same = (allow) => (other) => other.ruleId === allow.ruleId ? equalLines(mine, allow.covers - 1, theirs, other.covers - 1) : 0;
      for (const allow of this.#allows.filter((one) => one.path === path))
        settled.push({ ...allow, settled: Math.max(0, ...known.map(same(allow))) });
    }
    this.#allows = settled;
    this.#byPlace = void 0;
  }
  /** Every place where it stands in these files needs an allow. */
  exempt = (finding) => {
    const allows = finding.present ? this.#placesOf(finding).map((place) => this.#allowAt(finding, place)) : [];
    const [first] = allows;
    if (!first || !allows.every((allow) => allow && allow.settled > finding.endLine - finding.startLine))
      return void 0;
    return {
      standing: "ignored",
      exemption: { by: "inline allow", reason: first.reason }
    };
  };
  remarks(findings, whole) {
    const used = new Set(
      findings.flatMap((finding) => this.#placesOf(finding).map((place) => this.#allowAt(finding, place)))
    );
    const unknown = this.#allows.filter(({ ruleId }) => !this.#rules.has(ruleId));
    const mute = this.#allows.filter(({ reason }) => reason === "");
    const sound = this.#allows.filter((allow) => !unknown.includes(allow) && !mute.includes(allow));
    const proposed = sound.filter(({ settled }) => settled === 0);
    const unused = sound.filter((allow) => whole && !used.has(allow));
    return [
      ...remark("inline allow of a rule that there is not", unknown.map(ruleAt), this.#failStale),
      ...remark("inline allow without a reason", mute.map(placeText), this.#failStale),
      ...remark("inline allow that no finding needs", unused.map(placeText), this.#failStale),
      ...remark("proposed inline allow, which does not count before it is merged", proposed.map(placeText))
    ];
  }
  /** Where it stands in the files that were read, its own place first. */
  #placesOf({ path, startLine, occurrences }) {
    const others = occurrences.filter(({ removedIn }) => removedIn === null);
    return [{ path, startLine }, ...others].filter((place) => this.#paths.has(place.path));
  }
  #allowAt({ ruleId, family }, { path, startLine }) {
    this.#byPlace ??= byPlace(this.#allows);
    return this.#byPlace.get(`${startLine} ${path}`)?.find((allow) => allow.reason !== "" && (allow.ruleId === ruleId || allow.ruleId === family));
  }
};
function byPlace(allows) {
  const places = /* @__PURE__ */ new Map();
  for (const allow of allows) {
    const place = `${allow.covers} ${allow.path}`;
    const known = places.get(place);
    if (known) known.push(allow);
    else places.set(place, [allow]);
  }
  return places;
}
function allowsOf(path, lines) {
  const pattern = PAGE.test(path) ? PAGE_COMMENT : COMMENT;
  const allows = lines.flatMap((content, index) => {
    const found = content.includes(MARK) ? pattern.exec(content) : null;
    if (!found) return [];
    const [ruleId = "", ...words] = (found[1] ?? "").slice(0, LONGEST2).replace(CLOSE, "").trim().split(/\s+/);
    const alone = content.slice(0, found.index).trim() === "";
    const line = index + 1;
    return [
      { path, line, covers: alone ? line + 1 : line, ruleId, reason: words.join(" "), settled: Infinity }
    ];
  });
  return allows.slice(0, MOST);
}
var linesOf = (text) => text.split(/\r?\n/);
function equalLines(a, fromA, b, fromB) {
  const most = Math.min(a.length - fromA, b.length - fromB, 500);
  for (let at = 0; at < most; at++) if (a[fromA + at] !== b[fromB + at]) return at;
  return Math.max(0, most);
}
var printOf = (line) => {
  const bare = (line.includes(MARK) ? line.replace(COMMENT, "") : line).trim().replace(/\s+/g, " ");
  return createHash3("sha256").update(bare).digest("base64");
};
var placeText = ({ path, line }) => `${path}:${line}`;
var ruleAt = (allow) => `${allow.ruleId || "no rule"} at ${placeText(allow)}`;

// src/policy/key.ts
import { randomBytes } from "node:crypto";
var KEY_FILE = ".keysweep-key";
var SHORTEST = 32;
async function readKey(place, given) {
  if (given !== void 0) return checked(given.trim());
  const { text, origin } = await readPolicyFile(place, { file: KEY_FILE });
  if (text === void 0) return NO_KEY;
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 1 && /^[0-9a-f]{32}$/.test(lines[0])) return lines[0];
  throw new UserError(
    `${origin} does not hold a key: one line of 32 hexadecimal digits`,
    "Restore it from git; with another key every finding is a new one."
  );
}
function checked(key) {
  if (key.length >= SHORTEST) return key;
  throw new UserError(
    `The fingerprint key (KEYSWEEP_KEY or the input fingerprint-key) is shorter than ${SHORTEST} characters`,
    "Draw one at random: openssl rand -hex 32."
  );
}
var drawKey = () => randomBytes(16).toString("hex");
var keyFile = (key) => `# Keeps this repository's fingerprints apart from those of others. No secret. With another key every finding is new.
${key}
`;

// src/policy/owners.ts
var UNOWNED = "unowned";
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var MOST_BYTES5 = 3 * 1024 * 1024;
async function readOwners(place) {
  for (const file of PLACES) {
    const { text } = await readPolicyFile(place, { file, most: MOST_BYTES5 });
    if (text !== void 0) return parseOwners(text);
  }
  return () => UNOWNED;
}
function parseOwners(text) {
  const rules = text.split(/\r?\n/).flatMap(ruleOf).reverse();
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const owner = known.get(path) ?? rules.find(({ pattern }) => pattern.test(path))?.owner ?? UNOWNED;
    known.set(path, owner);
    return owner;
  };
}
var MOST_WILDCARDS = 10;
function ruleOf(line) {
  const words = line.trim().match(/(?:\\.|\S)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  const [glob, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (glob === void 0 || /^!|[[\]]|^\\#/.test(glob)) return [];
  if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS) return [];
  return [{ pattern: patternOf(glob.replace(/\\(.)/g, "$1")), owner: owners.join(" ") || UNOWNED }];
}
function patternOf(glob) {
  const tied = /\/(?!$)/.test(glob);
  const body = glob.replace(/^\/|\/$/g, "").split(/(\/?\*\*\/?|\*|\?)/).map((part) => WILD[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("");
  const end = glob.endsWith("/") ? "/.*" : /\/\*$/.test(glob) ? "" : "(?:/.*)?";
  return new RegExp(`^${tied ? "" : "(?:.*/)?"}${body}${end}$`, "s");
}
var WILD = {
  "*": "[^/]*",
  "?": "[^/]",
  "**": ".*",
  "/**": "/.*",
  "**/": "(?:.*/)?",
  "/**/": "/(?:.*/)?"
};

// src/policy/exemptions.ts
var Exemptions = class {
  #place;
  #allows;
  #all;
  constructor(place, allows, before, last) {
    this.#place = place;
    this.#allows = allows;
    this.#all = [...before, allows, last];
  }
  /** Takes up what a file says as it stands. */
  look(file) {
    this.#allows.look(file);
  }
  /** Once all files were looked at. */
  async settle() {
    const base = await openBase(this.#place);
    if (base) await this.#allows.settle(base);
  }
  /** The first that knows a finding decides. */
  get exempt() {
    return this.#all.map(({ exempt }) => exempt);
  }
  /** @param whole whether nothing can stand in the repository that was not found. */
  remarks(findings, whole) {
    return this.#all.flatMap((one) => one.remarks(findings, whole));
  }
};
async function readExemptions(asked) {
  const { rules, config, policyFrom } = asked;
  const names = new Set(rules.flatMap(({ id, family }) => [id, family]));
  const allows = new InlineAllows(names, policyFrom !== void 0, config.failStale);
  const before = [
    await readKeyChange(asked),
    await readIgnores(asked),
    allowing(config.allow, config.failStale)
  ];
  return new Exemptions(asked, allows, before, await readBaseline(asked));
}
async function readKeyChange(place) {
  const { proposed } = await readPolicyFile(place, { file: KEY_FILE });
  const what = "proposed fingerprint key: once it is merged every finding is a new one";
  return {
    exempt: () => void 0,
    remarks: () => proposed === void 0 ? [] : remark(what, [KEY_FILE])
  };
}
async function readIgnores({ key, config, ...place }) {
  const file = await readPolicyFile(place, { file: IGNORE_FILE });
  const inForce = file.text === void 0 ? NO_IGNORES : parseIgnores(file.text, file.origin);
  if (inForce.entries.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseIgnores);
  const failStale = config.failStale === true;
  return ignoring({ inForce, today: today(), failStale, ...proposed && { proposed } });
}
async function readBaseline({ key, config, baseline: given, ...place }) {
  const name = given === void 0 ? { file: BASELINE_FILE } : { file: given, named: true };
  const file = given === "none" ? { text: "", origin: given } : await readPolicyFile(place, { ...name, most: MOST_BYTES4 });
  if (file.text === void 0 && given !== void 0) throw notThere(file);
  const inForce = file.text === void 0 ? NO_BASELINE : parseBaseline(file.text, file.origin);
  if (inForce.known.size > 0) assertKey(inForce.key, key, file);
  const proposed = proposedIn(file, parseBaseline);
  const ownerOf = inForce.budgets.size > 0 ? await readOwners(place) : () => UNOWNED;
  const failGrowth = config.failGrowth === true;
  return knowing({ inForce, ownerOf, failGrowth, ...proposed && { proposed } });
}
function proposedIn({ proposed, origin }, parse) {
  try {
    return proposed === void 0 ? void 0 : parse(proposed, origin);
  } catch {
    return void 0;
  }
}
function assertKey(written, key, { origin }) {
  const here = keyId(key);
  if (written === here) return;
  throw new UserError(
    `${origin} was written with ${written === void 0 ? "no key" : `the fingerprint key ${written}`}, and this run has ${here ?? "none"}`,
    "Give the same key (KEYSWEEP_KEY, the input fingerprint-key or .keysweep-key), or write the file again."
  );
}
var notThere = ({ origin }) => new UserError(
  `The baseline ${origin} does not exist`,
  "Name one that does, or none; keysweep baseline write makes one."
);

// src/setup.ts
async function prepare(given) {
  const place = await openPlace(given);
  const [tally, read2] = [new Tally(), new Tally()];
  for (const { reason, example } of given.missing ?? []) tally.gap(reason, example);
  const config = await configOf(place, given, tally);
  read2.limits = config.limits;
  const key = await readKey({ ...given, ...place }, given.fingerprintKey);
  const options = { ...given, ...thresholds(given, config) };
  const custom = await loadCustom(config.customRules);
  const secretRules = [...secrets, ...custom.rules];
  const catalogue = [...secretRules, ...practices];
  const exemptions = await readExemptions({ ...given, ...place, key, config, rules: catalogue });
  const ledger = new Ledger(new Scanner(secrets, custom), secretRules);
  const practiceRules = practices.filter((rule) => isInForce(rule, config, options.strict));
  const ageing = {
    ...config,
    rules: practiceRules,
    today: today(),
    keyAge: config.keyAge ?? DEFAULT_KEY_AGE
  };
  const rules = { secretRules, practiceRules, catalogue };
  return { place, config, options, key, ...rules, exemptions, ledger, ageing, tally, read: read2 };
}
async function configOf(place, given, tally) {
  const ids = [...secrets, ...practices].map(({ id }) => id);
  const config = await readConfig(
    { ...given, ...place },
    ids,
    (path) => tally.skip("configuration that differs from the one in force", path)
  );
  tally.limits = config.limits;
  const { strict } = thresholds(given, config);
  for (const rule of [...secrets, ...practices])
    if (config.rules[rule.id] !== void 0 && !isInForce(rule, config, strict))
      tally.skip("rule that is switched off", rule.id);
  return config;
}
var thresholds = (given, config) => ({
  failOn: given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
  confidence: given.confidence ?? config.confidence ?? DEFAULT_CONFIDENCE,
  strict: given.strict ?? config.strict ?? false
});

// src/shards/shard.ts
import { createHash as createHash4 } from "node:crypto";

// src/shards/part.ts
async function writeShard(known, locate) {
  const { index, of, whole, failOn, confidence, severities, keyAge, remarks, common, own, history, key } = known;
  const secrets2 = known.secrets.map(({ value, sightings }) => ({
    value: valueFingerprint(value, key),
    found: [...placesBySighting(sightings, history)]
  }));
  const regionOf = await locate(secrets2.flatMap(({ found }) => found.map(([sighting]) => sighting)));
  return {
    index,
    of,
    whole,
    failOn,
    confidence,
    severities,
    keyAge,
    remarks,
    common,
    own,
    secrets: secrets2.map(({ value, found }) => ({
      value,
      sightings: found.map(([sighting, places]) => plain(sighting, places, known, regionOf))
    })),
    events: history.events.map((event) => plainEvent(event, known.order)),
    tips: plainContents(history.tips, history.events),
    staged: plainContents(history.staged),
    practices: known.practices.map(plainFinding)
  };
}
function placesBySighting(sightings, history) {
  const { inTree, inHistory, messages } = byKind(sightings);
  const byBlob = speaking(inHistory);
  const blobs = new Set(byBlob.keys());
  const commitAt = new Map(history.staysOf(blobs).map(({ path, commit }) => [path, commit]));
  const starts = history.startsOf(blobs);
  const places = /* @__PURE__ */ new Map();
  const add = (sighting, path, commit = null) => places.set(sighting, [...places.get(sighting) ?? [], { path, commit }]);
  for (const one of inTree) add(one, one.content.path, commitAt.get(one.content.path) ?? null);
  for (const { path, blob, commit } of distinct(starts))
    for (const one of byBlob.get(blob)) add(one, notePath(path), commit);
  for (const one of messages) add(one, messagePath(one));
  for (const one of starts.length === 0 ? inHistory.slice(0, 1) : []) add(one, STRAY);
  return places;
}
var distinct = (starts) => new Map(starts.map((start) => [`${start.commit} ${start.blob} ${start.path}`, start])).values();
function plain(sighting, places, { key, confidence, severities, excludes, environmentOf, isOff }, regionOf) {
  const { content, inner } = sighting;
  const { rule, weight, context } = sighting.case.match;
  const verdicts = places.map(({ path, commit }) => {
    const verdict = verdictAt(sighting, path + inner, commit);
    const environment = environmentOf(path + inner);
    return {
      path: path + inner,
      commit,
      confidence: verdict.confidence,
      evidence: verdict.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
      ...verdict.suppressed !== void 0 && { suppressed: verdict.suppressed },
      ...excludes(path) && { excluded: true },
      ...environment !== void 0 && { environment }
    };
  });
  const isSure = verdicts.some((one) => confidenceRank(one.confidence) >= confidenceRank(confidence));
  return {
    kind: content.kind,
    ...content.id !== void 0 && { id: content.id },
    ...content.path !== void 0 && { path: content.path },
    inner,
    ruleId: rule.id,
    family: rule.family,
    ...customId(sighting) !== void 0 && { custom: customId(sighting) },
    severity: gradedRule({ severities })(rule).severity,
    weight,
    ...isOff(rule) && { off: true },
    name: NAME.test(context.name) ? context.name : "",
    message: messageOf(sighting.case.match),
    // Stretching costs time, and what is not sure of itself is never the one that a finding speaks by.
    ...isSure && { fingerprint: secretFingerprint(rule.family, sighting.case.match.value, key) },
    region: regionOf(sighting) ?? null,
    verdicts
  };
}
var NAME = /^[A-Za-z](?:[A-Za-z_.-]|\d(?!\d{2})){0,40}$/;
var plainEvent = ({ commit, path, before, after, dropped }, order) => ({
  order: order.get(commit.id) ?? null,
  commit: commit.id,
  authorTime: commit.authorTime,
  path,
  before: [...before],
  after,
  ...dropped && { dropped }
});
function plainContents(contents, events) {
  const named = events && new Set(events.flatMap(({ before, after }) => [...before, after]));
  return [...contents].flatMap(([path, ids]) => {
    const kept = [...ids].filter((id) => !named || named.has(id)).sort();
    return kept.length > 0 ? [[path, kept]] : [];
  });
}

// src/shards/shard.ts
async function shardOf(setup, { tree, history }, practices2) {
  const { place, ledger, config, tally, read: read2, key, ageing } = setup;
  const { shard, failOn, confidence, strict } = setup.options;
  if (!shard) return void 0;
  const { excludes, severities, limits } = config;
  const known = {
    ...place.share,
    whole: await wholeOf(place, tree?.paths),
    failOn,
    confidence,
    severities,
    keyAge: ageing.keyAge,
    remarks: ageing.rules.flatMap(({ id, remark: remark2 }) => remark2 ? id : []),
    environmentOf: ageing.environmentOf,
    common: tally.skipped(),
    own: read2.skipped(),
    secrets: ledger.secrets(),
    history,
    order: place.repository ? await walkOrder(place.repository) : /* @__PURE__ */ new Map(),
    practices: practices2.filter(({ path }) => !excludes(path)).map(graded(config)),
    key,
    excludes,
    isOff: (rule) => !isInForce(rule, config, strict)
  };
  return writeShard(
    known,
    (sightings) => locateSightings(ledger.scanner, sightings, (blobs) => readAgain(place, blobs, limits), limits)
  );
}
async function wholeOf({ repository, scope }, paths = []) {
  const refs = repository && await runGit(repository.commonDirectory, ["for-each-ref", "--format=%(objectname) %(refname)"]);
  const objects = repository && scope !== "tree" ? storeDigest(repository) : "";
  const text = JSON.stringify([scope, repository?.head, refs?.stdout.toString(), objects, paths]);
  return createHash4("sha256").update(text).digest("hex").slice(0, 32);
}

// src/scan.ts
async function scan(given, progress = () => {
}) {
  const setup = await prepare(given);
  const content = await read(setup, progress);
  const practices2 = await practicesIn(setup, content);
  const shard = await shardOf(setup, content, practices2);
  setup.tally.absorb(setup.read);
  const secrets2 = await findSecrets(setup, content);
  const findings = judge(setup, [...secrets2, ...practices2]);
  return sumUp(setup, content, findings, shard);
}
async function read({ options, exemptions, ledger, tally, ...setup }, progress) {
  const { state: file, fingerprintKey, jobs } = options;
  const kept = file && {
    file,
    seal: sealOf(setup.secretRules, setup.config, fingerprintKey),
    ...setup.place.scope === "history" && { confidence: options.confidence }
  };
  const each = (text) => exemptions.look(text);
  const content = await readPlace({ ...setup, jobs, each, ...kept && { kept } }, ledger, tally, progress);
  await exemptions.settle();
  return content;
}
async function practicesIn(setup, { tree, change, past }) {
  const { place, config, practiceRules, key, tally, read: read2 } = setup;
  const found = change ? await findChangedPractices(practiceRules, change, tally, key, config.environmentOf) : tree && place.share.index === 1 ? await findPractices(practiceRules, tree, read2, key, config.environmentOf, past) : [];
  return found.filter(({ path }) => !config.excludes(path));
}
function judge({ config, options, exemptions }, all) {
  const isShown = ({ confidence }) => confidenceRank(confidence) >= confidenceRank(options.confidence);
  const single = withoutTwins(inOrder(all.filter(isShown).map(graded(config))));
  const standing = withStanding(single, { failOn: options.failOn, exemptions: exemptions.exempt });
  return options.shard ? standing : withPairs(standing, options.failOn);
}
function sumUp(setup, content, findings, shard) {
  const { place, config, options, exemptions, ledger, tally, catalogue } = setup;
  const inForce = [
    ...setup.secretRules.filter((rule) => isInForce(rule, config, options.strict)),
    ...setup.practiceRules
  ];
  const isWhole = isWholeOf(place, tally) && options.confidence !== "high";
  const slow = setup.secretRules.filter((rule) => rule.slow).map(({ id }) => id);
  const remarks = [...exemptions.remarks(findings, isWhole), ...remark(SLOW, slow)];
  const receipt = receiptOf({ ...place, knownObjects: content.known }, tally, ledger, inForce, remarks);
  if (receipt.complete) content.keep?.();
  const outcomes = outcomesOf({
    looked: tally.looked,
    stopped: tally.stopped,
    scope: receipt.scope,
    rules: catalogue,
    inForce: new Set(inForce),
    findings,
    ...content.tree && { paths: content.tree.paths }
  });
  const part = shard && { ...shard, outcomes: [...outcomes] };
  return reportOf(findings, receipt, outcomes, catalogue.map(gradedRule(config)), part);
}
var SLOW = "custom rule without a literal or keyword of three characters, run over each whole text";
var isWholeOf = ({ repository, scope, share }, tally) => share.of === 1 && (scope === "all" || scope === "tree" && repository === void 0) && !tally.skipped().some(({ gap }) => gap);

export {
  countByOwner,
  BASELINE_FILE,
  MOST_BYTES4 as MOST_BYTES,
  printBaseline,
  parseBaseline,
  IGNORE_FILE,
  parseIgnores,
  KEY_FILE,
  readKey,
  drawKey,
  keyFile,
  readOwners,
  scan
};
