'use strict'
var import_options = require("./options.js");
var import_errors = require("./errors.js");
var revision = (text, name) => {
  if (/^\w[\w./~^@{}-]*$/.test(text)) return text;
  throw notACommit(text, name);
};
var rangeOf = (text, name) => {
  const [since = "", head = "HEAD", ...more] = text.split("..");
  if (more.length > 0 || head.startsWith(".")) throw notACommit(text, name);
  return { since: [revision(since, name)], heads: [revision(head, name)] };
};
var notACommit = (text, name) => new import_errors.UserError(`${name}: "${text}" is not a commit`, "Give a commit id, a branch or a tag.");
var asFlag = (name) => name === "path" ? "PATH" : `--${name}`;
var asInput = (name) => `input ${name}`;
var scanOptions = (given, spelling) => {
  const config = settingOf(given, "config");
  const policyFrom = settingOf(given, "policy-from");
  const failOn = failOnOf(given, spelling);
  const confidence = optionalChoice(given, "confidence", import_options.CONFIDENCES, spelling);
  const baseline = settingOf(given, "baseline");
  const fingerprintKey = settingOf(given, "fingerprint-key");
  const jobs = settingOf(given, "jobs");
  const since = settingOf(given, "since");
  const shard = settingOf(given, "shard");
  const state = settingOf(given, "state");
  return {
    path: settingOf(given, "path") ?? ".",
    scope: choice(given, "scope", import_options.SCOPES, spelling),
    ...since !== void 0 && { range: rangeOf(since, spelling("since")) },
    ...state !== void 0 && { state },
    ...given.staged === "true" && { staged: true },
    ...failOn !== void 0 && { failOn },
    ...confidence !== void 0 && { confidence },
    ...config !== void 0 && { config },
    ...baseline !== void 0 && { baseline },
    ...policyFrom !== void 0 && { policyFrom: revision(policyFrom, spelling("policy-from")) },
    ...jobs !== void 0 && { jobs: threads(jobs, spelling("jobs")) },
    ...shard !== void 0 && { shard: shareOf(shard, spelling("shard")) },
    ...fingerprintKey !== void 0 && { fingerprintKey },
    ...given.strict === "true" && { strict: true }
  };
};
var failOnOf = (given, spelling) => optionalChoice(given, "fail-on", import_options.SEVERITIES, spelling);
var formatOf = (given, spelling) => choice(given, "format", import_options.FORMATS, spelling);
var isOn = (given, name, spelling) => choice(given, name, import_options.SWITCH, spelling) === "true";
var newOnlyOf = (given) => choice(given, "new-only", import_options.NEW_ONLY, asInput);
var settingOf = (given, name) => given[name] || import_options.OPTIONS.find((option) => option.name === name)?.default;
var choice = (given, name, values, spelling) => {
  const text = settingOf(given, name) ?? "";
  const found = values.find((value) => value === text.toLowerCase());
  if (found !== void 0) return found;
  throw new import_errors.UserError(
    `${spelling(name)}: "${text}" is not one of its values${(0, import_options.suggestion)(text, values)}`,
    `Give one of ${values.join(", ")}.`
  );
};
var optionalChoice = (given, name, values, spelling) => settingOf(given, name) === void 0 ? void 0 : choice(given, name, values, spelling);
var shareOf = (text, name) => {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  if (of !== void 0 && Number(index) <= Number(of)) return { index: Number(index), of: Number(of) };
  throw new import_errors.UserError(
    `${name}: "${text}" is not a share`,
    "Give its number and how many there are, such as 2/5."
  );
};
var threads = (text, name) => {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new import_errors.UserError(`${name}: "${text}" is not a number of threads`, "Give a whole number from 1 to 999.");
};
module.exports = Object.defineProperty({
  asFlag,
  asInput,
  scanOptions,
  failOnOf,
  formatOf,
  isOn,
  newOnlyOf,
  settingOf
}, "__esModule", { value: true });
