'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  countOfAll: () => countOfAll,
  countOfType: () => countOfType,
  hasGrafts: () => hasGrafts,
  holdsObject: () => holdsObject,
  idOf: () => idOf,
  idsOfType: () => idsOfType,
  isOnePack: () => isOnePack,
  kindOf: () => kindOf,
  listIds: () => listIds,
  openStore: () => openStore,
  packedBytes: () => packedBytes,
  readLoose: () => readLoose,
  storeDigest: () => storeDigest
});
module.exports = __toCommonJS(stdin_exports);
var import_engine_pack_tables = require("./engine-pack-tables.js");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_zlib = require("node:zlib");
var packedBytes = (repository) => objectFolders((0, import_node_path.join)(repository.commonDirectory, "objects")).flatMap(packsIn).reduce((sum, path) => sum + ((0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
function storeDigest({ commonDirectory, objectFormat }) {
  const idBytes = objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path.join)(commonDirectory, "objects"));
  const packs = folders.flatMap(packsIn).map((path) => checksumOf(path, idBytes));
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  const text = JSON.stringify([packs.sort(), loose.sort()]);
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}
function checksumOf(path, idBytes) {
  const file = (0, import_node_fs.openSync)(path, "r");
  const end = Buffer.alloc(idBytes);
  (0, import_node_fs.readSync)(file, end, 0, idBytes, Math.max(0, (0, import_node_fs.fstatSync)(file).size - idBytes));
  (0, import_node_fs.closeSync)(file);
  return end.toString("hex");
}
var HELD = 32 * 1024 * 1024;
function openStore(repository, tally) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path.join)(repository.commonDirectory, "objects"));
  const packs = [];
  let room = HELD;
  let unreadable = false;
  for (const path of folders.flatMap(packsIn)) {
    try {
      const one = (0, import_engine_pack_tables.readPack)(path, idBytes, room);
      room -= one.pack.bytes?.length ?? 0;
      packs.push(one);
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
  if (packs.length === 1 && !packs[0].hasDoubles) return;
  const doubled = doubledAmong(packs);
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
    const alternates = (0, import_node_path.join)(folder, "info", "alternates");
    if (!(0, import_node_fs.existsSync)(alternates)) continue;
    for (const line of (0, import_node_fs.readFileSync)(alternates, "utf8").split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const other = (0, import_node_path.resolve)(folder, line);
      if (!folders.includes(other)) folders.push(other);
    }
  }
  return folders;
}
var packsIn = (folder) => entries((0, import_node_path.join)(folder, "pack")).filter((name) => name.endsWith(".pack")).sort().map((name) => (0, import_node_path.join)(folder, "pack", name));
function looseIn(folder, idBytes) {
  return entries(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap(
    (name) => entries((0, import_node_path.join)(folder, name)).filter((rest) => rest.length === idBytes * 2 - 2 && /^[0-9a-f]+$/.test(rest)).map((rest) => ({ id: name + rest, file: (0, import_node_path.join)(folder, name, rest) }))
  );
}
function entries(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
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
  if (!types.includes(type)) return found;
  for (let entry = 0; entry < count; entry++) if (types[entry] === type && !again[entry]) found.push(entry);
  return found;
}
var isOnePack = ({ packs, loose }) => packs.length === 1 && !packs[0].hasDoubles && loose.length === 0;
var countOfAll = ({ packs }) => packs.reduce((sum, { pack }) => sum + pack.count, 0);
var countOfType = ({ packs }, type) => packs.reduce((sum, { pack }) => sum + pack.types.reduce((n, one) => n + Number(one === type), 0), 0);
var hasGrafts = ({ commonDirectory }) => (0, import_node_fs.existsSync)((0, import_node_path.join)(commonDirectory, "info", "grafts"));
var kindOf = ({ types }, entry) => types[entry] === import_engine_pack_tables.COMMIT ? "commit" : types[entry] === import_engine_pack_tables.TAG ? "tag" : "file";
var idOf = ({ pack, index }, entry) => index.id(pack.positions[entry]);
function readLoose({ file }, most) {
  try {
    if ((0, import_node_fs.statSync)(file).size > most + most / 256) return void 0;
    const data = (0, import_node_zlib.inflateSync)((0, import_node_fs.readFileSync)(file), { maxOutputLength: most });
    const blank = data.indexOf(0);
    const type = data.toString("latin1", 0, blank).split(" ")[0];
    return { type, bytes: data.subarray(blank + 1) };
  } catch {
    return void 0;
  }
}
function listIds(repository) {
  const idBytes = repository.objectFormat === "sha256" ? 32 : 20;
  const folders = objectFolders((0, import_node_path.join)(repository.commonDirectory, "objects"));
  const packed = folders.flatMap(packsIn).map((path) => new import_engine_pack_tables.PackIndex((0, import_node_fs.readFileSync)(path.replace(/\.pack$/, ".idx")), idBytes).ids);
  const loose = folders.flatMap((folder) => looseIn(folder, idBytes)).map(({ id }) => id);
  return [...packed, Buffer.from([...new Set(loose)].sort().join(""), "hex")];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countOfAll,
  countOfType,
  hasGrafts,
  holdsObject,
  idOf,
  idsOfType,
  isOnePack,
  kindOf,
  listIds,
  openStore,
  packedBytes,
  readLoose,
  storeDigest
});
module.exports = Object.defineProperty({
  countOfAll: countOfAll,
  countOfType: countOfType,
  hasGrafts: hasGrafts,
  holdsObject: holdsObject,
  idOf: idOf,
  idsOfType: idsOfType,
  isOnePack: isOnePack,
  kindOf: kindOf,
  listIds: listIds,
  openStore: openStore,
  packedBytes: packedBytes,
  readLoose: readLoose,
  storeDigest: storeDigest,
}, "__esModule", { value: true });
