#!/usr/bin/env node
'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
var import_settle = require("./settle.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_module = require("node:module");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
var import_node_worker_threads = require("node:worker_threads");
var import_node_fs = require("node:fs");
var import_node_module2 = require("node:module");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");
var import_node_vm = require("node:vm");
var import_node_zlib = require("node:zlib");
function loaderIn(folder2, env, writes, asked = []) {
  const loaded = /* @__PURE__ */ new Map();
  const elsewhere = (0, import_node_module2.createRequire)((0, import_node_path2.join)(folder2, "cli.js"));
  const kept = new KeptCode(env, writes, kindOf(asked));
  const load2 = (name) => {
    if (!name.startsWith("./")) return elsewhere(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const part = { exports: {} };
    loaded.set(name, part);
    const file = (0, import_node_path2.join)(folder2, name);
    kept.compile(file, name.slice(2)).runInThisContext()(part.exports, load2, part, file);
    return part.exports;
  };
  return load2;
}
var WRAPPER = ["(function (exports, require, module, __filename) {", "\n})"];
var SMALLEST = 4 * 1024;
var kindOf = (asked) => 1 << ((0, import_node_zlib.crc32)(asked.filter((word) => /^[a-z-]+$/.test(word)).join(" ")) & 31);
var HEAD = 16;
var OLD = 60 * 60 * 1e3;
var KeptCode = class {
  #env;
  #kind;
  /** At the end, when all has run. */
  #leaving = [];
  #writes;
  #folder;
  constructor(env, writes, kind) {
    this.#env = env;
    this.#kind = kind;
    this.#writes = writes;
    process.on("exit", () => {
      for (const leave of this.#leaving) leave();
    });
  }
  compile(filename, name) {
    const source = (0, import_node_fs.readFileSync)(filename);
    const text = WRAPPER.join(source.toString("latin1"));
    if (source.length < SMALLEST) return new import_node_vm.Script(text, { filename });
    this.#folder ??= ownFolder(this.#env, this.#writes);
    if (this.#folder === "") return new import_node_vm.Script(text, { filename });
    const file = (0, import_node_path2.join)(this.#folder, `${name}-${process.version}-${process.arch}`);
    const kept = recall(file, source);
    const script = (0, import_settle.asAtStart)(() => new import_node_vm.Script(text, { filename, ...kept && { cachedData: kept.data } }));
    const used = script.cachedDataRejected ? void 0 : kept;
    const kinds = (used?.kinds ?? 0) | this.#kind;
    const isGood = used && used.kinds === kinds && Math.abs(Date.now() - used.written) <= OLD;
    if (this.#writes && !isGood)
      this.#leaving.push(() => remember(file, source, kinds, script.createCachedData()));
    return script;
  }
};
function recall(file, source) {
  try {
    const bytes = (0, import_node_fs.readFileSync)(file);
    const isWhole = bytes.readUInt32LE(0) === checksum(source, bytes.subarray(4));
    return isWhole ? { data: bytes.subarray(HEAD), kinds: bytes.readInt32LE(4), written: bytes.readDoubleLE(8) } : void 0;
  } catch {
    return void 0;
  }
}
function remember(file, source, kinds, data) {
  const bytes = Buffer.concat([Buffer.alloc(HEAD), data]);
  bytes.writeInt32LE(kinds, 4);
  bytes.writeDoubleLE(Date.now(), 8);
  bytes.writeUInt32LE(checksum(source, bytes.subarray(4)), 0);
  try {
    (0, import_node_fs.writeFileSync)(`${file}.${process.pid}`, bytes, { mode: 384 });
    (0, import_node_fs.renameSync)(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}
var checksum = (source, rest) => (0, import_node_zlib.crc32)(rest, (0, import_node_zlib.crc32)(source));
function ownFolder({ XDG_CACHE_HOME: given = "", NODE_DISABLE_COMPILE_CACHE, CI }, makes) {
  if (NODE_DISABLE_COMPILE_CACHE) return "";
  try {
    const home = (0, import_node_os.homedir)();
    const cache = (0, import_node_path2.isAbsolute)(given) ? given : (0, import_node_path2.join)(home, ".cache");
    const folder2 = (0, import_node_path2.join)(cache, "keysweep");
    if (makes && !CI) (0, import_node_fs.mkdirSync)(folder2, { recursive: true, mode: 448 });
    return [home, cache, folder2].every(isOwn) ? folder2 : "";
  } catch {
    return "";
  }
}
function isOwn(folder2) {
  const { uid, mode } = (0, import_node_fs.statSync)(folder2);
  return uid === process.getuid?.() && (mode & 18) === 0;
}
var nodes = (0, import_node_module.createRequire)(thisFile);
if (import_node_worker_threads.isMainThread) {
  for (const name of ["node:child_process", "node:crypto"]) nodes(name);
  (0, import_settle.compileSparingly)();
}
var folder = (0, import_node_path.dirname)((0, import_node_url.fileURLToPath)(thisFile));
var load = loaderIn(folder, process.env, import_node_worker_threads.isMainThread, process.argv.slice(2));
if (import_node_worker_threads.isMainThread) load("./program.js");
else {
  const { part, changes } = import_node_worker_threads.workerData;
  (0, import_settle.takeUp)(changes);
  load(`./${part}.js`);
}
