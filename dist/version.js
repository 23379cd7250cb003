import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var BUILD = true ? "de254ce83c65ecca" : "source";

export {
  VERSION,
  BUILD
};
