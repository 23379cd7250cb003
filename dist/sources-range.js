import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  runGit
} from "./sources-git.js";
import {
  UserError
} from "./errors.js";

// src/sources/range.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
async function resolveRange({ top }, { since, heads }) {
  const names = [...since, ...heads];
  const asked = [...names.map((name) => `${name}^{commit}`), ...heads];
  const { stdout } = await runGit(top, ["cat-file", "--batch-check"], asked.join("\n") + "\n");
  const answers = stdout.toString().split("\n").map((line) => /^([0-9a-f]{40,64}) (commit|tag) /.exec(line));
  const lost = names.find((_, i) => answers[i] === null);
  if (lost !== void 0) throw notInClone(lost);
  const ids = answers.flatMap((answer) => answer?.[1] ?? []);
  return {
    since: ids.slice(0, since.length),
    heads: ids.slice(since.length, names.length),
    tags: answers.slice(names.length).flatMap((answer) => answer?.[2] === "tag" ? answer[1] : [])
  };
}
var notInClone = (name) => new UserError(
  `The commit ${name} is not in this clone, so what came after it cannot be told`,
  "Check out with fetch-depth: 0, or deepen the clone: git fetch --deepen=100."
);
async function forksOf({ commonDirectory }, { since, heads }) {
  const forks = await Promise.all(
    heads.map((head) => runGit(commonDirectory, ["merge-base", "--all", head, ...since]))
  );
  return [...new Set(forks.flatMap(({ stdout }) => stdout.toString().split("\n").filter(Boolean)))];
}
function shallowCommits({
  commonDirectory
}) {
  const file = join(commonDirectory, "shallow");
  if (!existsSync(file)) return /* @__PURE__ */ new Set();
  return new Set(readFileSync(file, "latin1").split("\n").filter(Boolean));
}

export {
  resolveRange,
  forksOf,
  shallowCommits
};
