import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  stdin
} from "./commands-stdin.js";
import "./scan-2.js";
import "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/commands/explain.ts
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
var explain = async ({ file, line }) => {
  const bytes = file === "-" ? await stdin() : await readFile(file).catch(() => void 0);
  if (!bytes) throw new UserError(`${file} cannot be read`, "Name a file and a line: FILE:LINE.");
  const [{ why }, { secrets }, { customHere }] = await Promise.all([
    import("./commands-why.js"),
    import("./patterns-secrets-index.js"),
    import("./commands-custom-here.js")
  ]);
  const path = file === "-" ? "" : relative(".", file).replaceAll("\\", "/");
  const answer = why({ bytes, path, ...line !== void 0 && { line } }, secrets, await customHere());
  if (answer === void 0) throw new UserError(`${file} has no line ${line}`, "Lines are counted from 1.");
  if (line === void 0) return answer;
  const [{ practicesOn }, { practices }] = await Promise.all([
    import("./commands-why-practices.js"),
    import("./patterns-practices-index.js")
  ]);
  return answer + await practicesOn(file, line, practices);
};
export {
  explain
};
