'use strict'
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
module.exports = Object.defineProperty({
  writePolicyFile,
  createPolicyFile
}, "__esModule", { value: true });
