import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  numberOf
} from "./history-reading.js";
import {
  Casebook,
  isTelling,
  keyOf,
  layers,
  resolve
} from "./sources-unpack-lzma2.js";

// src/ledger.ts
var Ledger = class _Ledger {
  scanner;
  casebook = new Casebook();
  byValue = /* @__PURE__ */ new Map();
  dropped = /* @__PURE__ */ new Map();
  rules;
  constructor(scanner, rules) {
    this.scanner = scanner;
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }
  /** Another one for the same rules, with nothing in it. */
  emptied() {
    return new _Ledger(this.scanner, [...this.rules.values()]);
  }
  /**
   * Looks for secrets in all layers of a content.
   * @param also other names that the same content goes by.
   */
  look({ bytes, ...content }, tally, also = []) {
    const name = content.path ?? content.id ?? "";
    if (bytes.subarray(0, LFS.length).equals(LFS))
      tally.skip("git LFS pointer (its content is not checked out)", name);
    for (const layer of layers(bytes, (what, gap) => tally[gap ? "gap" : "skip"](what, name), tally.limits)) {
      if (layer.binary && content.path !== void 0) tally.skip(BINARY, name + layer.inner);
      const hits = this.scanner.scan(layer.bytes).map((match) => this.casebook.hit(match));
      const telling = layer.binary ? hits.filter((hit) => isTelling(hit.case.match)) : hits;
      for (const hit of resolve(telling))
        for (const one of [content, ...also]) this.add({ case: hit.case, content: one, inner: layer.inner });
    }
  }
  /** Takes over what a thread read. */
  merge(reading, idOf) {
    const cases = reading.cases.map(({ ruleId, match, verdict }) => ({
      verdict,
      match: { ...match, rule: this.rules.get(ruleId) }
    }));
    for (const { pack, entries, listOf } of reading.packs)
      entries.forEach((entry, i) => {
        const content = idOf(pack, entry);
        for (const seen of reading.lists[listOf[i]])
          this.add({ case: cases[seen.case], content, inner: seen.inner });
      });
    for (const [number, reason] of reading.dropped) this.dropped.set(number, reason);
  }
  /** Cases that were judged to be nothing, by reason. */
  suppressed() {
    for (const [key, { verdict }] of this.casebook.cases)
      if (verdict.suppressed) this.dropped.set(numberOf(key), verdict.suppressed);
    const counts = /* @__PURE__ */ new Map();
    for (const reason of this.dropped.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
  }
  /** By value, so that the order of reading does not show. */
  secrets() {
    return [...this.byValue].sort(([a], [b]) => a < b ? -1 : 1).map(([value, sightings]) => ({ value, sightings: [...sightings].sort(byContent) }));
  }
  /** Ids of the history's blobs that hold the value where a credential could stand. */
  blobsWith(value) {
    const sightings = this.byValue.get(value) ?? [];
    return new Set(sightings.flatMap(({ content }) => content.path === void 0 ? content.id ?? [] : []));
  }
  /** Every content of the history that holds something, once for each thing; `what` is raw, to tell equal ones. */
  *historyContents(surestOf) {
    for (const sightings of this.byValue.values()) {
      const surest = surestOf(sightings);
      for (const { content, inner, case: held } of sightings)
        if (content.path === void 0 && content.id !== void 0)
          yield { id: content.id, kind: content.kind, what: `${keyOf(held.match)}\0${inner}`, surest };
    }
  }
  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets() {
    const ids = /* @__PURE__ */ new Set();
    for (const sightings of this.byValue.values())
      for (const { content } of sightings)
        if (content.path === void 0 && content.id !== void 0) ids.add(content.id);
    return ids;
  }
  add(sighting) {
    const { value } = sighting.case.match;
    const known = this.byValue.get(value);
    if (known) known.push(sighting);
    else this.byValue.set(value, [sighting]);
  }
};
var LFS = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var BINARY = "binary content (searched for tokens with a telling prefix only)";
var byContent = (a, b) => compareText(a.content.path ?? "", b.content.path ?? "") || compareText(a.content.id ?? "", b.content.id ?? "") || compareText(a.inner, b.inner) || compareText(a.case.match.rule.id, b.case.match.rule.id) || compareText(a.case.match.context.before, b.case.match.context.before) || compareText(a.case.match.context.after, b.case.match.context.after);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

export {
  Ledger
};
