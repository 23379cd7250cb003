import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/sources/limits.ts
var builtIn = (most) => ({ most, chosen: false });
var MIB = 1024 * 1024;
var DEFAULT_LIMITS = {
  file: builtIn(64 * MIB),
  blob: builtIn(64 * MIB),
  archive: builtIn(256 * MIB),
  archiveDepth: builtIn(4)
};
var beyond = (what, { most, chosen }) => `${what} above ${sizeOf(most)}${chosen ? ", as configured" : ""}`;
var sizeOf = (bytes) => bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`;

export {
  DEFAULT_LIMITS,
  beyond,
  sizeOf
};
