import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  readFamilies
} from "./history-visitor.js";
import {
  Scanner
} from "./judge-weights.js";
import "./errors.js";
import "./documents-paths.js";
import {
  secrets
} from "./patterns-secrets-index-2.js";
import "./patterns-format.js";
import "./finding.js";
import "./bundle-runtime.js";

// src/history/worker.ts
import { parentPort } from "node:worker_threads";
var scanner = new Scanner(secrets);
parentPort?.once("message", (work) => parentPort?.postMessage(readFamilies(work, scanner)));
