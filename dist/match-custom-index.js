import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/match/custom/index.ts
var loadCustom = async (rules) => rules.length === 0 ? { rules: [] } : (await import("./match-custom-load.js")).load(rules);

export {
  loadCustom
};
