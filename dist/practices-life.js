import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  environmentOf
} from "./package-vscode-languageserver-types.js";

// src/practices/life.ts
var DEFAULT_KEY_AGE = 90;
function withLife(finding, names, { rules, today, keyAge, environmentOf: declared }) {
  const places = finding.occurrences.map(
    ({ path, commit, authorDate, removedIn }) => ({
      path,
      environment: declared(path) ?? environmentOf(path),
      name: names.get(path) ?? "",
      since: authorDate,
      commit,
      removedIn
    })
  );
  if (places.length === 0) return finding;
  const life = { present: finding.present, places, today, keyAge };
  const said = rules.flatMap((rule) => {
    const remark = rule.remark?.(life);
    return remark ? [{ id: rule.id, ...remark }] : [];
  });
  const fix = said.find((remark) => remark.fix !== void 0)?.fix;
  return {
    ...finding,
    evidence: [
      ...finding.evidence,
      ...said.map(({ id, detail }) => ({ sign: "for", name: id, detail }))
    ],
    ...fix !== void 0 && !finding.fix && { fix: { text: fix.replace("FINGERPRINT", finding.fingerprint), edits: [] } }
  };
}

export {
  DEFAULT_KEY_AGE,
  withLife
};
