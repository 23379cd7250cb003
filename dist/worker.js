import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readFamilies
} from "./history-visitor.js";
import "./sources-packs-pack.js";
import {
  Scanner,
  loadCustom,
  movable,
  secrets
} from "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/history/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var scanner = new Scanner(secrets, await loadCustom(workerData));
parentPort?.once("message", async (work) => {
  const reading = await readFamilies(work, scanner);
  parentPort?.postMessage(reading, movable(reading));
});
