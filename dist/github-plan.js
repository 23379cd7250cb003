'use strict'
var import_sources_git = require("./sources-git.js");
async function planOf({ repository, ...question }) {
  const { occasion, onlyNew, everything } = question;
  if (!repository && everything && occasion.event !== "") return withoutClone(question);
  if (occasion.kind !== "change" && !onlyNew) return { missing: [] };
  if (!repository) return withoutClone(question);
  const sides = await sidesOf({ ...question, repository });
  const [policy, range] = [
    await policyOf(repository, sides.policyFrom),
    onlyNew ? await rangeOf(repository, sides, occasion) : {}
  ];
  return { ...policy, ...range, missing: [...policy.missing ?? [], ...range.missing ?? []] };
}
var withoutClone = ({ occasion, onlyNew }) => ({
  ...occasion.policyFrom !== void 0 && { policyFrom: null },
  ...onlyNew && { scope: "tree" },
  missing: [
    {
      reason: "what came before: there is no .git folder (install git before the checkout, name its folder by the input path, or choose scope: tree)",
      example: "."
    }
  ]
});
async function sidesOf({
  occasion,
  repository,
  env
}) {
  const { base, head, policyFrom, trunk } = occasion;
  const here = repository.head;
  const [first, second] = here === null ? [] : await parentsOf(repository, here);
  const isGithubsMerge = here === env.GITHUB_SHA && /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? "");
  if (isGithubsMerge && first !== void 0 && second !== void 0 && here !== null)
    return { since: [first], heads: head === second ? [here] : namesOf([here, head]), policyFrom: first };
  const isTrunk = env.GITHUB_REF === `refs/heads/${trunk}`;
  const branch = trunk === void 0 || isTrunk ? void 0 : await commitOf(repository, `refs/remotes/origin/${trunk}`);
  const known = base !== void 0 && await commitOf(repository, base) !== void 0;
  const since = occasion.kind === "change" ? [base, branch] : [known ? base : branch];
  return {
    since: namesOf(since),
    heads: namesOf([head, here]),
    ...policyFrom !== void 0 && { policyFrom }
  };
}
var namesOf = (all) => [
  ...new Set(all.filter((one) => one !== void 0 && one !== null))
];
async function parentsOf({ top }, commit) {
  const text = (await (0, import_sources_git.git)(top, ["cat-file", "commit", commit])).toString("latin1");
  return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent (\w+)$/gm)].flatMap(([, id]) => id ?? []);
}
async function commitOf({ top }, name) {
  const asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const { code, stdout } = await (0, import_sources_git.runGit)(top, asked);
  return code === 0 ? stdout.toString().trim() : void 0;
}
async function policyOf(repository, policyFrom) {
  if (policyFrom === void 0 || await commitOf(repository, policyFrom) !== void 0)
    return policyFrom === void 0 ? {} : { policyFrom };
  const reason = `commit whose policy counts, which is not in this clone ${REMEDY}`;
  return { policyFrom: null, missing: [{ reason, example: policyFrom }] };
}
var REMEDY = "(use fetch-depth: 0, or deepen: true)";
async function rangeOf(repository, { since, heads }, { kind }) {
  const [sinceHere, headsHere] = [await held(repository, since), await held(repository, heads)];
  if (kind !== "change" && sinceHere.length === 0) return {};
  if (sinceHere.length > 0 && headsHere.length === heads.length)
    return { range: { since: sinceHere, heads: headsHere } };
  const lost = [...since, ...heads].find((one) => ![...sinceHere, ...headsHere].includes(one)) ?? "";
  const reason = `commits of this change: one of its ends is not in this clone ${REMEDY}`;
  return { scope: "tree", missing: [{ reason, example: lost }] };
}
var held = async (repository, commits) => {
  const found = await Promise.all(commits.map((one) => commitOf(repository, one)));
  return found.filter((one) => one !== void 0);
};
module.exports = Object.defineProperty({
  planOf,
  sidesOf,
  commitOf
}, "__esModule", { value: true });
