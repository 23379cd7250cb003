import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var BUILD = true ? "dec031ae657b4392" : "source";

export {
  VERSION,
  BUILD
};
