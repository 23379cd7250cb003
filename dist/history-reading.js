import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/history/reading.ts
var plainCase = ({ match: { rule, ...match }, verdict }) => ({
  ruleId: rule.id,
  match,
  verdict
});
function numberOf(key) {
  let high = 2166136261;
  let low = 3421674724;
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i);
    high = Math.imul(high ^ c, 16777619);
    low = Math.imul(low ^ c, 16777619) ^ high >>> 15;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

export {
  plainCase,
  numberOf
};
