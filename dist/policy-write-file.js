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
  createPolicyFile: () => createPolicyFile,
  writePolicyFile: () => writePolicyFile
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./errors.js");
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
async function writePolicyFile(file, text) {
  const facts = await (0, import_promises.lstat)(file).catch(() => void 0);
  if (facts && !facts.isFile()) throw unwritable(file, "it is no plain file");
  const draft = `${file}.${(0, import_node_crypto.randomBytes)(4).toString("hex")}.tmp`;
  try {
    await (0, import_promises.writeFile)(draft, text, { flag: "wx" });
    await (0, import_promises.rename)(draft, file);
  } catch (error) {
    await (0, import_promises.rm)(draft, { force: true });
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
    throw unwritable(file, code);
  }
}
async function createPolicyFile(file, text) {
  try {
    await (0, import_promises.writeFile)(file, text, { flag: "wx" });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
    if (code !== "EEXIST") throw unwritable(file, code);
    throw new import_errors.UserError(`${file} is there already`, "Nothing was written: remove it first, or edit it.");
  }
}
var unwritable = (file, reason) => new import_errors.UserError(`${file} cannot be written: ${reason}`, "Check the folder and its rights.");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createPolicyFile,
  writePolicyFile
});
module.exports = Object.defineProperty({
  createPolicyFile: createPolicyFile,
  writePolicyFile: writePolicyFile,
}, "__esModule", { value: true });
