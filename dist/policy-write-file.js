import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  UserError
} from "./errors.js";

// src/policy/write-file.ts
import { randomBytes } from "node:crypto";
import { lstat, rename, rm, writeFile } from "node:fs/promises";
async function writePolicyFile(file, text) {
  const facts = await lstat(file).catch(() => void 0);
  if (facts && !facts.isFile()) throw unwritable(file, "it is no plain file");
  const draft = `${file}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
    throw unwritable(file, code);
  }
}
async function createPolicyFile(file, text) {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
    if (code !== "EEXIST") throw unwritable(file, code);
    throw new UserError(`${file} is there already`, "Nothing was written: remove it first, or edit it.");
  }
}
var unwritable = (file, reason) => new UserError(`${file} cannot be written: ${reason}`, "Check the folder and its rights.");

export {
  writePolicyFile,
  createPolicyFile
};
