import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readFamilies
} from "./match-carry.js";
import "./history-reading.js";
import {
  loadCustom
} from "./match-custom-index.js";
import {
  Scanner
} from "./sources-unpack-lzma2.js";
import "./sources-limits.js";
import "./sources-git.js";
import "./judge-weights.js";
import "./finding.js";
import "./practices-secret-name.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./match-context.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/history/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var scanner = new Scanner(secrets, await loadCustom(workerData));
parentPort?.once("message", async (work) => parentPort?.postMessage(await readFamilies(work, scanner)));
