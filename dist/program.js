'use strict'
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_commands_stdin = require("./commands-stdin.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_given = require("./given.js");
var import_said = require("./said.js");
var import_failure = require("./failure.js");
var import_options = require("./options.js");
var import_today = require("./today.js");
var import_sources_git = require("./sources-git.js");
var import_errors = require("./errors.js");
var import_sanitise = require("./sanitise.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_fs = require("node:fs");
var import_node_util = require("node:util");
var import_node_util2 = require("node:util");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var ACTIONS = ["init", "check", "show"];
var HELP = "Try keysweep config init, keysweep config check or keysweep config show.";
var TAKES = {
  init: ["config"],
  check: ["config", "policy-from"],
  show: ["config", "policy-from", "fail-on", "confidence", "strict"]
};
function configCommand(given, [name, path, extra]) {
  const action = ACTIONS.find((one) => one === name);
  if (name === void 0) throw new import_errors.UserError("config does nothing by itself", HELP);
  if (action === void 0) throw new import_errors.UserError(`config cannot "${name}"${(0, import_options.suggestion)(name, ACTIONS)}`, HELP);
  if (extra !== void 0)
    throw new import_errors.UserError(`config ${action} takes one PATH, and "${extra}" is a second one`, HELP);
  const flag = Object.keys(given).find((one) => !TAKES[action].includes(one));
  if (flag !== void 0) throw new import_errors.UserError(`config ${action} does not take --${flag}`, HELP);
  if (action === "init" && given.config === "none")
    throw new import_errors.UserError("--config none names no file to write", "Leave it out for .keysweep.yml.");
  return { name: "config", action, options: (0, import_given.scanOptions)({ ...given, path }, import_given.asFlag) };
}
var mergeCommand = (given, files) => {
  const wrong = Object.keys(given).find((name) => !["format", "output", "fail-on"].includes(name));
  const hint = "Try keysweep merge shard-1.json shard-2.json --format sarif --output keysweep.sarif.";
  if (wrong !== void 0) throw new import_errors.UserError(`merge does not take --${wrong}`, hint);
  if (files.length === 0) throw new import_errors.UserError("merge needs the JSON reports of all shards", hint);
  const failOn = (0, import_given.failOnOf)(given, import_given.asFlag);
  return {
    name: "merge",
    files,
    format: (0, import_given.formatOf)(given, import_given.asFlag),
    ...given.output !== void 0 && { output: given.output },
    ...failOn !== void 0 && { failOn }
  };
};
var POLICY_FLAGS = {
  ignore: [
    { name: "reason", help: "Why it does not count; one line.", argument: "TEXT" },
    { name: "until", help: "The last day on which it does not count.", argument: "DATE" },
    { name: "owner", help: "Who decided, or who will mend it.", argument: "NAME" }
  ],
  baseline: [
    { name: "allow-growth", help: "Take in findings that the baseline does not have, and raise budgets." }
  ],
  migrate: [{ name: "from", help: "Files to read instead of those at the root.", argument: "FILE..." }]
};
var IGNORE_HELP = 'Try keysweep ignore FINGERPRINT --reason "Sample of the documentation".';
function ignoreCommand(given, [fingerprint, extra]) {
  if (fingerprint === void 0) throw new import_errors.UserError("ignore needs a fingerprint", IGNORE_HELP);
  if (extra !== void 0)
    throw new import_errors.UserError(`ignore takes one fingerprint, and "${extra}" is a second word`, IGNORE_HELP);
  if (!/^[0-9a-f]{8,32}$/.test(fingerprint))
    throw new import_errors.UserError(
      `"${fingerprint}" is not a fingerprint: 32 hexadecimal digits, or the first 8 or more`,
      "keysweep scan . --format json prints them."
    );
  const { until } = given;
  if (until !== void 0 && (!(0, import_attribute_changes.isDay)(until) || until < (0, import_today.today)()))
    throw new import_errors.UserError(`--until: "${until}" is not a day to come`, "Write it as 2027-01-31.");
  const reason = lineOf(given, "reason");
  if (reason === void 0) throw new import_errors.UserError("Nothing is ignored without a reason", IGNORE_HELP);
  const owner = lineOf(given, "owner");
  return {
    name: "ignore",
    fingerprint,
    reason,
    ...owner !== void 0 && { owner },
    ...until !== void 0 && { until },
    options: optionsOf(given, ".")
  };
}
function migrateCommand({ from, "dry-run": dryRun, ...given }, rest) {
  if (from === void 0 && rest[0] !== void 0)
    throw new import_errors.UserError(`migrate does not take "${rest[0]}"`, "Try keysweep migrate --from FILE.");
  const files = from === void 0 ? [] : [from, ...rest];
  return { name: "migrate", from: files, dryRun: dryRun === "true", options: optionsOf(given, ".") };
}
function lineOf(given, name) {
  const text = given[name]?.trim();
  if (!text) return void 0;
  if (text.length <= 500 && !new RegExp("\\p{C}|\\p{Zl}|\\p{Zp}", "u").test(text)) return text;
  throw new import_errors.UserError(
    `--${name} is longer than 500 characters or holds a character that cannot be seen`,
    "Give one line of plain text."
  );
}
var BASELINE_HELP = "Try keysweep baseline write.";
function baselineCommand(given, [verb, path, extra]) {
  if (verb !== "write")
    throw new import_errors.UserError(
      verb === void 0 ? "baseline needs to know what" : `"${verb}" is not what baseline does`,
      BASELINE_HELP
    );
  if (extra !== void 0)
    throw new import_errors.UserError(`baseline write takes one PATH, and "${extra}" is a second one`, BASELINE_HELP);
  return {
    name: "baseline",
    ...given.output !== void 0 && { output: given.output },
    allowGrowth: given["allow-growth"] === "true",
    options: optionsOf(given, path)
  };
}
function optionsOf(given, path) {
  if (given["policy-from"] !== void 0)
    throw new import_errors.UserError("--policy-from does not go with a command that writes the policy", "Leave it out.");
  return (0, import_given.scanOptions)({ ...given, path }, import_given.asFlag);
}
var practicesCommand = (given, rest) => {
  const [path, extra] = rest;
  const flag = ["format", "output", "fix", "dry-run"].find((name) => given[name] !== void 0);
  if (flag !== void 0)
    throw new import_errors.UserError(
      `practices does not take --${flag}`,
      "It takes what says what is scanned, and prints a table."
    );
  if (extra !== void 0)
    throw new import_errors.UserError(
      `practices takes one PATH, and "${extra}" is a second one`,
      "Name one folder at a time."
    );
  return { name: "practices", options: (0, import_given.scanOptions)({ ...given, path }, import_given.asFlag) };
};
var COMMANDS = [
  "scan",
  "merge",
  "practices",
  "rules",
  "why",
  "config",
  "ignore",
  "baseline",
  "migrate"
];
var FLAGS = import_options.OPTIONS.filter((option) => option.flag);
var HELP2 = "keysweep --help lists everything.";
var parseCommandLine = (argv, env = {}) => {
  const { given, words } = read(argv, [...FLAGS, ...POLICY_FLAGS[argv[0] ?? ""] ?? []]);
  if (given.help) return { name: "help" };
  if (given.version) return { name: "version" };
  const [name, ...rest] = words;
  const keyed = { ...given, "fingerprint-key": env.KEYSWEEP_KEY };
  if (name === "scan") return scanCommand(keyed, rest);
  if (name === "practices") return practicesCommand(keyed, rest);
  if (name === "ignore") return ignoreCommand(keyed, rest);
  if (name === "baseline") return baselineCommand(keyed, rest);
  if (name === "migrate") return migrateCommand(keyed, rest);
  if (name === "merge") return mergeCommand(given, rest);
  if (name === "config") return configCommand(given, rest);
  if (name === "rules") return rulesCommand(given, rest);
  if (name === "why") return whyCommand(given, rest);
  if (name === void 0) throw new import_errors.UserError("No command was given", `Try keysweep scan . ; ${HELP2}`);
  const meant = (0, import_options.nearest)(name, COMMANDS);
  throw new import_errors.UserError(`"${name}" is not a command`, `Try keysweep ${meant ?? `scan ${name}`}. ${HELP2}`);
};
var scanCommand = (given, rest) => {
  const [path, extra] = rest;
  if (extra !== void 0) {
    throw new import_errors.UserError(`scan takes one PATH, and "${extra}" is a second one`, "Scan one folder at a time.");
  }
  const output = given.output;
  if (given["dry-run"] && !given.fix)
    throw new import_errors.UserError("--dry-run goes with --fix alone", "A scan without --fix changes nothing.");
  const stdinPath = given["stdin-path"];
  if (path === "-" && (given.fix || given.staged || given.since))
    throw new import_errors.UserError("stdin has no files and no commits", "Scan a folder, or stdin without that option.");
  if (path !== "-" && stdinPath !== void 0)
    throw new import_errors.UserError("--stdin-path names stdin, which is not scanned", "Write keysweep scan - .");
  if (given.fix && path === "-")
    throw new import_errors.UserError("--fix changes files, and stdin is none", "Name the folder: keysweep scan . --fix");
  return {
    name: "scan",
    options: (0, import_given.scanOptions)({ ...given, path }, import_given.asFlag),
    ...path === "-" && { stdinPath: stdinPath ?? "stdin" },
    format: (0, import_given.formatOf)(given, import_given.asFlag),
    ...output !== void 0 && { output },
    quiet: given.quiet === "true",
    ...given.fix && { fix: given["dry-run"] ? "patch" : "files" }
  };
};
var rulesCommand = (given, rest) => {
  const [id, extra] = rest;
  const [flag] = Object.keys(given);
  if (flag !== void 0) throw new import_errors.UserError(`rules does not take --${flag}`, "Try keysweep rules.");
  if (extra !== void 0) throw new import_errors.UserError(`rules takes one id, and "${extra}" is a second one`, HELP2);
  return { name: "rules", ...id !== void 0 && { id } };
};
var whyCommand = (given, [place, extra]) => {
  const [flag] = Object.keys(given);
  const hint = "Try keysweep why src/settings.py:12 ; keysweep why - reads stdin.";
  if (flag !== void 0) throw new import_errors.UserError(`why does not take --${flag}`, hint);
  if (extra !== void 0)
    throw new import_errors.UserError(`why takes one FILE:LINE, and "${extra}" is a second one`, hint);
  if (place === "-") return { name: "why", file: "-" };
  const [, file, line] = /^(.+):([1-9]\d{0,8})$/s.exec(place ?? "") ?? [];
  if (file === void 0) throw new import_errors.UserError("why needs FILE:LINE, or - for stdin", hint);
  return { name: "why", file, line: Number(line) };
};
var read = (argv, flags) => {
  const kind = (option) => ({ type: option.argument ? "string" : "boolean" });
  const { tokens } = (0, import_node_util2.parseArgs)({
    args: [...argv],
    options: {
      ...Object.fromEntries(flags.map((option) => [option.name, kind(option)])),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" }
    },
    strict: false,
    tokens: true
  });
  const given = {};
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") given[token.name] = flagValue(token, flags);
  }
  return { given, words };
};
var flagValue = (token, flags) => {
  const names = ["help", "version", ...flags.map((option2) => option2.name)];
  if (!names.includes(token.name)) {
    throw new import_errors.UserError(`Unknown option ${token.rawName}${(0, import_options.suggestion)(token.name, names, "--")}`, HELP2);
  }
  const option = flags.find((flag) => flag.name === token.name);
  const value = typeof token.value === "string" ? token.value : void 0;
  if (option?.argument === void 0) {
    if (value === void 0) return "true";
    throw new import_errors.UserError(`${token.rawName} does not take a value`, `Write ${token.rawName} alone.`);
  }
  const swallowedFlag = token.inlineValue !== true && value?.startsWith("--");
  if (value && !swallowedFlag) return value;
  throw new import_errors.UserError(
    `${token.rawName} needs a value`,
    `Write ${token.rawName} ${option.values?.join("|") ?? option.argument}.`
  );
};
var helpText = () => `Keysweep finds secrets and unsafe handling of secrets, in the files and in the
whole git history.

Usage
  keysweep scan [PATH] [options]   scan a folder (default: here), or stdin (-)
  keysweep practices [PATH]        which practices a folder meets or violates
  keysweep merge FILE...           make one report of the JSON reports of shards
  keysweep rules [ID]              list the rules, or explain one
  keysweep why FILE:LINE           say what every rule made of a line (-: stdin)
  keysweep config init|check|show [PATH]
                                   write a first .keysweep.yml, check it, or
                                   show what is in force and who says so
  keysweep ignore FINGERPRINT --reason TEXT [--until DATE] [--owner NAME]
                                   write a finding into .keysweep-ignore.yml
  keysweep baseline write [PATH] [--output FILE] [--allow-growth]
                                   take what is reported now as known
  keysweep migrate [--from FILE...] [--dry-run]
                                   take over what gitleaks, betterleaks and
                                   detect-secrets were told
  keysweep --help | --version

Options of scan
${import_options.OPTIONS.filter((option) => option.flag).map(helpOf).join("\n")}

Exit status
  0  nothing blocks
  1  there are findings at or above --fail-on
  2  error, or the scan is incomplete: something that was asked for was not read
`;
var helpOf = (option) => {
  const left = `  --${option.name}${option.argument ? ` ${option.argument}` : ""}`;
  const standard = option.default === void 0 ? "" : `; default ${option.default}`;
  const values = option.values ? ` One of ${option.values.join(", ")}${standard}.` : "";
  const lines = (0, import_attribute_changes.wrap)(option.help + values, 80 - HELP_COLUMN);
  return lines.map((line, index) => (index === 0 ? left : "").padEnd(HELP_COLUMN) + line).join("\n");
};
var HELP_COLUMN = 23;
var assertWritable = (output) => {
  const found = factsOf(output);
  if (found?.isDirectory()) throw unwritable(output, "it is a folder");
  const place = found ? output : (0, import_node_path.dirname)((0, import_node_path.resolve)(output));
  try {
    (0, import_node_fs2.accessSync)(place, import_node_fs2.constants.W_OK);
  } catch {
    throw unwritable(output, `${place} does not exist or is not writable`);
  }
};
var factsOf = (path) => {
  try {
    return (0, import_node_fs2.statSync)(path);
  } catch {
    return void 0;
  }
};
var writeReport = (output, text) => {
  try {
    (0, import_node_fs2.writeFileSync)(output, text);
  } catch (error) {
    throw unwritable(output, error instanceof Error && "code" in error ? String(error.code) : "unknown error");
  }
};
var unwritable = (output, reason) => new import_errors.UserError(
  `--output ${(0, import_node_path.resolve)(output)} cannot be written: ${reason}`,
  "Give a file in a folder that exists."
);
var main = async (argv) => {
  const command = parseCommandLine(argv, process.env);
  switch (command.name) {
    case "help":
      return print(helpText());
    case "version":
      return print(`keysweep ${import_today.VERSION}
`);
    case "rules":
      return tell(await (await Promise.resolve().then(() => __toESM(requirePart("./commands-rules.js")))).rules(command.id));
    case "practices":
      return practices(command.options);
    case "why":
      return tell(await (await Promise.resolve().then(() => __toESM(requirePart("./commands-explain.js")))).explain(command));
    case "baseline":
      return tell(`${await (await Promise.resolve().then(() => __toESM(requirePart("./commands-baseline.js")))).writeBaseline(command)}
`);
    case "migrate":
      return tell(await (await Promise.resolve().then(() => __toESM(requirePart("./commands-migrate.js")))).migrate(command));
    case "config": {
      const { text, exitCode } = await (await Promise.resolve().then(() => __toESM(requirePart("./commands-configure.js")))).configure(command);
      await tell(text);
      return exitCode;
    }
    case "ignore":
      return tell(`${await (await Promise.resolve().then(() => __toESM(requirePart("./commands-ignore.js")))).ignore(command)}
`);
    case "merge":
      return merge(command);
    case "scan":
      return scanAndReport(command);
  }
};
var scanAndReport = async (command) => {
  const { format, output, quiet, fix, stdinPath } = command;
  const text = stdinPath === void 0 ? void 0 : { bytes: await (0, import_commands_stdin.stdin)(), path: stdinPath };
  const options = { ...command.options, ...text && { text } };
  if (output !== void 0) assertWritable(output);
  if (fix === "patch") return showPatch(command);
  if (fix === "files") await mend(options);
  const asking = text ? void 0 : (0, import_attribute_changes.askGitOf)(options);
  const same = asking && options.state && await (await Promise.resolve().then(() => __toESM(requirePart("./kept-report.js")))).keptReport(options, asking);
  if (same) return giveReport(same, format, output);
  if (asking?.go) await Promise.resolve().then(() => __toESM(requirePart("./early.js"))).then(asking.go);
  const { scan } = await Promise.resolve().then(() => __toESM(requirePart("./scan.js")));
  const showsProgress = process.stderr.isTTY && !quiet;
  const report = await scan(
    { ...options, ...asking && { asking } },
    showsProgress ? showProgress : void 0
  );
  if (showsProgress) process.stderr.write(ERASE_LINE);
  return giveReport(report, format, output);
};
var merge = async ({ files, format, output, failOn }) => {
  if (output !== void 0) assertWritable(output);
  const texts = files.map(readText);
  const { mergeShards } = await Promise.resolve().then(() => __toESM(requirePart("./shards-merge.js")));
  return giveReport(mergeShards(texts, failOn), format, output);
};
var readText = (name) => {
  try {
    return { name, text: (0, import_node_fs.readFileSync)(name, "utf8") };
  } catch {
    throw new import_errors.UserError(`${name} cannot be read`, "Name the JSON reports of all shards.");
  }
};
var giveReport = async (report, format, output) => {
  const shown2 = await rendered(report, format, output === void 0 ? terminalLook() : void 0);
  if (output === void 0) print(shown2);
  else writeReport(output, shown2);
  return report.exitCode;
};
var rendered = async (report, format, look) => format === "json" ? (await Promise.resolve().then(() => __toESM(requirePart("./reporters-json.js")))).jsonReport(report) : (await Promise.resolve().then(() => __toESM(requirePart("./reporters-index.js")))).render(report, format, look);
var practices = async (options) => {
  const [{ scan }, { practicesText }] = await Promise.all([
    Promise.resolve().then(() => __toESM(requirePart("./scan.js"))),
    Promise.resolve().then(() => __toESM(requirePart("./reporters-practices.js")))
  ]);
  const { outcomes, receipt } = await scan(options);
  print(practicesText(outcomes));
  return receipt.complete ? 0 : 2;
};
var mend = async (options) => {
  const [{ scan }, { mendFiles }] = await Promise.all([Promise.resolve().then(() => __toESM(requirePart("./scan.js"))), Promise.resolve().then(() => __toESM(requirePart("./fix-mend.js")))]);
  const { findings } = await scan(unaided(options));
  await sayMended("changed", await mendFiles(options.path, findings, options.confidence));
};
var showPatch = async ({ options, output }) => {
  const [{ scan }, { mendingPatch }] = await Promise.all([Promise.resolve().then(() => __toESM(requirePart("./scan.js"))), Promise.resolve().then(() => __toESM(requirePart("./fix-mend.js")))]);
  const { findings, exitCode } = await scan({ ...unaided(options), confidence: "low" });
  const mended = await mendingPatch(options.path, findings, options.confidence);
  await sayMended("would change", mended);
  if (output === void 0) print(mended.patch);
  else writeReport(output, mended.patch);
  return exitCode;
};
var unaided = ({ state: _, ...options }) => options;
var sayMended = async (verb, { changed, refused }) => {
  const lines = [
    ...changed.map((path) => `${verb} ${path}`),
    ...refused.map(({ path, reason }) => `left ${path} as it is: ${reason}`),
    ...changed.length + refused.length === 0 ? ["nothing to change"] : []
  ];
  for (const line of await (0, import_said.said)(lines)) process.stderr.write(`${(0, import_sanitise.logLine)(`keysweep: ${line}`)}
`);
};
var terminalLook = () => {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return {
    paint: (style, text) => colours ? (0, import_node_util.styleText)(style, text, { validateStream: false }) : text,
    width: process.stdout.columns || 100
  };
};
var ERASE_LINE = "\r\x1B[2K";
var showProgress = (line) => {
  const [subject = ""] = line.split(":");
  const now = performance.now();
  if (subject === shown.subject && now - shown.at < REST) return;
  shown = { subject, at: now };
  process.stderr.write(ERASE_LINE + (0, import_sanitise.visible)(line).slice(0, (process.stderr.columns || 80) - 1));
};
var REST = 80;
var shown = { subject: "", at: 0 };
var print = (text) => {
  process.stdout.write(text);
  return 0;
};
var tell = async (text) => print((await (0, import_said.said)([text])).join(""));
var fail = async (error) => {
  process.exitCode = 2;
  const { message, trace } = (0, import_failure.failureOf)(error);
  const lines = await (0, import_said.saidAtEnd)(["keysweep: " + message, ...trace]);
  process.stderr.write(lines.map((line) => `${(0, import_sanitise.logLine)(line)}
`).join(""));
  return 2;
};
var end = async (status) => {
  process.exitCode ??= status;
  await Promise.all([process.stdout, process.stderr].map(written));
  process.exit();
};
var written = (stream) => new Promise((done) => stream.write("", () => done()));
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
}
process.on("uncaughtException", async (error) => process.exit(await fail(error)));
main(process.argv.slice(2)).catch(fail).then(end);
