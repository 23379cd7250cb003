import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  DEFAULT_LIMITS,
  beyond
} from "./sources-limits.js";

// src/sources/tally.ts
var Tally = class {
  files = 0;
  blobs = 0;
  commits = 0;
  messages = 0;
  bytes = 0;
  /** How many files each practice looked at, and which practices an error stopped; by the rule's id. */
  looked = /* @__PURE__ */ new Map();
  stopped = /* @__PURE__ */ new Set();
  /** How much of a source is read. */
  limits = DEFAULT_LIMITS;
  left = /* @__PURE__ */ new Map();
  /** Left out by design: named, and still complete. False, so that a filter can end with it. */
  skip(reason, example) {
    this.add(reason, example, false);
    return false;
  }
  /** Asked for and not read: the run is incomplete. */
  gap(reason, example) {
    this.add(reason, example, true);
  }
  /** Larger than a bound: a gap, unless somebody chose the bound. */
  tooLarge(what, bound, example) {
    this.add(beyond(what, bound), example, !bound.chosen);
  }
  skipped() {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1)
    );
  }
  /** Takes in what another one counted. */
  absorb(other) {
    this.files += other.files;
    this.blobs += other.blobs;
    this.commits += other.commits;
    this.messages += other.messages;
    this.bytes += other.bytes;
    for (const [id, count] of other.looked) this.looked.set(id, count + (this.looked.get(id) ?? 0));
    for (const id of other.stopped) this.stopped.add(id);
    this.take(other.skipped());
  }
  /** The same of what was left out. */
  take(skipped) {
    for (const { reason, gap, count, examples } of skipped) {
      const entry = this.left.get(reason);
      this.left.set(reason, {
        reason,
        gap,
        count: count + (entry?.count ?? 0),
        examples: least([...examples, ...entry?.examples ?? []])
      });
    }
  }
  add(reason, example, gap) {
    const entry = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] };
    entry.count++;
    entry.examples = least([...entry.examples, example]);
    this.left.set(reason, entry);
  }
};
var least = (examples) => [...examples].sort().slice(0, 3);

export {
  Tally
};
