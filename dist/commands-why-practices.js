import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  listTree,
  locateInText,
  lookAtFiles,
  openWorkingTree,
  surenessOf
} from "./scan-2.js";
import {
  openRepository
} from "./sources-repository.js";
import "./reporters-wording.js";
import {
  logLine
} from "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import {
  severityOf
} from "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/commands/why-practices.ts
import { dirname, relative, resolve } from "node:path";
async function whyPractices(file, line, rules) {
  const repository = await openRepository(dirname(resolve(file)));
  const listed = await listTree(dirname(resolve(file)), repository);
  const path = relative(listed.root, resolve(file)).replaceAll("\\", "/");
  const paths = listed.paths.includes(path) ? listed.paths : [...listed.paths, path];
  const tree = { ...openWorkingTree({ ...listed, paths }, repository), touched: /* @__PURE__ */ new Set([path]) };
  const { hits, looked, inventory } = await lookAtFiles(rules, tree);
  const locate = locateInText(inventory.file(path)?.text ?? "");
  const here = hits.filter(({ hit }) => {
    const first = hit.range ? locate(hit.range.start).line : 1;
    const last = hit.range ? locate(hit.range.end).line : 1;
    return hit.path === path && first <= line && line <= last;
  });
  const ids = new Set(here.map(({ rule }) => rule.id));
  return {
    found: here.map((one) => answerOf(one, one.hit.range ? locate(one.hit.range.start).column : 1, line)),
    silent: [...looked.keys()].filter((id) => !ids.has(id)).sort()
  };
}
async function practicesOn(file, line, rules) {
  const { found, silent } = await whyPractices(file, line, rules);
  const others = silent.length > 0 ? [`Practices that looked and found nothing here: ${silent.join(", ")}
`] : [];
  return [...found, ...others].map((text) => `
${text}`).join("");
}
function answerOf({ rule, hit }, column, line) {
  const { confidence, evidence } = surenessOf(rule, hit);
  const isStrict = rule.strict === true;
  const severity = severityOf(hit.severity ?? rule.severity);
  const lines = [
    `${rule.id}: ${rule.title}`,
    `  seen     line ${line}, column ${column}: ${hit.message ?? rule.title}`,
    ...evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`),
    confidence === "low" ? `  verdict  low confidence, ${severity} severity: shown with --confidence low` : `  verdict  ${confidence} confidence, ${severity} severity: reported${isStrict ? " with --strict" : ""}`
  ];
  return `${lines.map(logLine).join("\n")}
`;
}
export {
  practicesOn,
  whyPractices
};
