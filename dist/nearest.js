import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/nearest.ts
var nearest = (word, known) => known.map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate) })).filter(({ candidate, edits }) => edits <= Math.max(2, candidate.length / 3)).sort((a, b) => a.edits - b.edits)[0]?.candidate;
var suggestion = (word, known, prefix = "") => {
  const found = nearest(word, known);
  return found === void 0 ? "" : `; did you mean ${prefix}${found}?`;
};
var distance = (from, to) => {
  if (from.length > 64) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
};

export {
  nearest,
  suggestion
};
