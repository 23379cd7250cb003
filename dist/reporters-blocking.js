import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  confidenceRank
} from "./finding.js";

// src/reporters/blocking.ts
var blockingFindings = (report) => new Set(
  report.findings.filter(({ confidence }) => confidenceRank(confidence) >= confidenceRank("medium")).slice(0, report.blocking)
);

export {
  blockingFindings
};
