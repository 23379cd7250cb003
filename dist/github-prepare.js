import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  planOf
} from "./github-plan.js";
import "./scan-2.js";
import {
  openFolder,
  openRepository
} from "./sources-repository.js";
import "./reporters-wording.js";
import "./options.js";
import "./match-scanner.js";
import "./sources-git.js";
import "./finding.js";
import {
  UserError
} from "./errors.js";
import "./bundle-runtime.js";

// src/github/prepare.ts
async function prepare(given) {
  const { occasion, options, newOnly, token, env } = given;
  const directory = openFolder(options.path);
  const onlyNew = newOnly === "auto" ? occasion.kind === "change" && options.scope === "auto" : newOnly === "true";
  if (onlyNew && options.scope !== "auto")
    throw new UserError(
      "input new-only: a scope says what is scanned already",
      "Leave one of the inputs new-only and scope out."
    );
  const repository = await openRepository(directory);
  const said = [];
  if (given.deepen && repository) {
    const { deepen } = await import("./github-deepen.js");
    said.push(await deepen({ occasion, repository, onlyNew, token, env }));
  }
  const clone = given.deepen ? await openRepository(directory) : repository;
  const plan = await planOf({
    occasion,
    repository: clone,
    onlyNew,
    everything: options.scope === "auto",
    env
  });
  return { options: { ...options, ...plan }, said };
}
export {
  prepare
};
