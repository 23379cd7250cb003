import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import "./scan-2.js";
import {
  BUILD
} from "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import "./errors.js";
import "./bundle-runtime.js";

// src/github/cache.ts
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
async function openCache(occasion, env) {
  if (!isTrusted(occasion, env))
    return "No state was restored: the cache is for the default branch and for protected ones.";
  const folder = env.RUNNER_TEMP;
  const cache = await import("./package--actions-cache.js");
  if (!folder || !cache.isFeatureAvailable()) return "No state was restored: this runner has no cache.";
  const file = join(folder, "keysweep.state");
  await rm(file, { force: true });
  const found = await cache.restoreCache([file], PREFIX, [PREFIX]).catch(() => void 0);
  return {
    file,
    async save(head) {
      const [key, written] = [`${PREFIX}${head}`, await stat(file).catch(() => void 0)];
      if (!written || head === null) return "No state was kept: there is none.";
      if (found === key) return "The state that was restored is of this commit.";
      const id = await cache.saveCache([file], key).catch(() => -1);
      return id < 0 ? "The state could not be kept." : "The state was kept for the next run.";
    }
  };
}
var PREFIX = `keysweep-state-${BUILD}-`;
function isTrusted({ event, kind, trunk }, env) {
  const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
  if (kind !== "state" || branch === void 0 || branch.startsWith("gh-readonly-queue/")) return false;
  return event === "schedule" || branch === trunk || env.GITHUB_REF_PROTECTED === "true";
}
export {
  openCache
};
