import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readPack
} from "./sources-packs-pack.js";

// src/sources/packs/store.ts
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync as readFileSync2,
  readSync,
  statSync
} from "node:fs";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";

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
  /** Offset in the pack of every entry, in the order of ids. */
  offsets() {
    const found = new Float64Array(this.count);
    const table = TABLES + this.count * (this.idBytes + 4);
    const view = new DataView(this.data.buffer, this.data.byteOffset);
    for (let i = 0; i < this.count; i++) {
      const short = view.getUint32(table + i * 4);
      found[i] = short < 2147483648 ? short : this.offset(i);
    }
    return found;
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
  const file = openSync(path, "r");
  const end = Buffer.alloc(idBytes);
  readSync(file, end, 0, idBytes, Math.max(0, fstatSync(file).size - idBytes));
  closeSync(file);
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
    for (const line of readFileSync2(alternates, "utf8").split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const other = resolve(folder, line);
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
var idsOfType = ({ packs }, type) => packs.flatMap((one) => entriesOf(one.pack, type).map((entry) => idOf(one, entry)));
function entriesOf({ types, again, count }, type) {
  const found = [];
  for (let entry = 0; entry < count; entry++) if (types[entry] === type && !again[entry]) found.push(entry);
  return found;
}
var countOfType = ({ packs }, type) => packs.reduce((sum, { pack }) => sum + pack.types.reduce((n, one) => n + Number(one === type), 0), 0);
var hasGrafts = ({ commonDirectory }) => existsSync(join(commonDirectory, "info", "grafts"));
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
function listIds(repository) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders(join(repository.commonDirectory, "objects"));
  const packed = folders.flatMap(packsIn).map((path) => new PackIndex(path.replace(/\.pack$/, ".idx"), idBytes).ids);
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  return [...packed, Buffer.from([...new Set(loose)].sort().join(""), "hex")];
}

export {
  packedBytes,
  storeDigest,
  openStore,
  holdsObject,
  idsOfType,
  countOfType,
  hasGrafts,
  idOf,
  readLoose,
  listIds
};
