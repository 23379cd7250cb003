#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  wrap
} from "./wrap.js";
import {
  failureOf
} from "./failure.js";
import {
  VERSION
} from "./version.js";
import {
  OPTIONS,
  asFlag,
  formatOf,
  nearest,
  scanOptions,
  suggestion
} from "./options.js";
import {
  UserError
} from "./errors.js";
import {
  logLine,
  visible
} from "./sanitise.js";
import "./bundle-runtime.js";

// src/cli.ts
import { constants } from "node:fs";
import { access, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

// src/command-line.ts
import { parseArgs } from "node:util";
var COMMANDS = ["scan", "rules", "why"];
var FLAGS = OPTIONS.filter((option) => option.flag);
var HELP = "keysweep --help lists everything.";
var parseCommandLine = (argv) => {
  const { given, words } = read(argv);
  if (given.help) return { name: "help" };
  if (given.version) return { name: "version" };
  const [name, ...rest] = words;
  if (name === "scan") return scanCommand(given, rest);
  if (name === "rules") return rulesCommand(given, rest);
  if (name === "why") return whyCommand(given, rest);
  if (name === void 0) throw new UserError("No command was given", `Try keysweep scan . ; ${HELP}`);
  const meant = nearest(name, COMMANDS);
  throw new UserError(`"${name}" is not a command`, `Try keysweep ${meant ?? `scan ${name}`}. ${HELP}`);
};
var scanCommand = (given, rest) => {
  const [path, extra] = rest;
  if (extra !== void 0) {
    throw new UserError(`scan takes one PATH, and "${extra}" is a second one`, "Scan one folder at a time.");
  }
  const output = given.output;
  return {
    name: "scan",
    options: scanOptions({ ...given, path }, asFlag),
    format: formatOf(given, asFlag),
    ...output !== void 0 && { output },
    quiet: given.quiet === "true"
  };
};
var rulesCommand = (given, rest) => {
  const [id, extra] = rest;
  const [flag] = Object.keys(given);
  if (flag !== void 0) throw new UserError(`rules does not take --${flag}`, "Try keysweep rules.");
  if (extra !== void 0) throw new UserError(`rules takes one id, and "${extra}" is a second one`, HELP);
  return { name: "rules", ...id !== void 0 && { id } };
};
var whyCommand = (given, [place, extra]) => {
  const [flag] = Object.keys(given);
  const hint = "Try keysweep why src/settings.py:12 ; keysweep why - reads stdin.";
  if (flag !== void 0) throw new UserError(`why does not take --${flag}`, hint);
  if (extra !== void 0)
    throw new UserError(`why takes one FILE:LINE, and "${extra}" is a second one`, hint);
  if (place === "-") return { name: "why", file: "-" };
  const [, file, line] = /^(.+):([1-9]\d{0,8})$/s.exec(place ?? "") ?? [];
  if (file === void 0) throw new UserError("why needs FILE:LINE, or - for stdin", hint);
  return { name: "why", file, line: Number(line) };
};
var read = (argv) => {
  const kind = (option) => ({ type: option.argument ? "string" : "boolean" });
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(FLAGS.map((option) => [option.name, kind(option)])),
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
    if (token.kind === "option") given[token.name] = flagValue(token);
  }
  return { given, words };
};
var flagValue = (token) => {
  const names = ["help", "version", ...FLAGS.map((option2) => option2.name)];
  if (!names.includes(token.name)) {
    throw new UserError(`Unknown option ${token.rawName}${suggestion(token.name, names, "--")}`, HELP);
  }
  const option = FLAGS.find((flag) => flag.name === token.name);
  const value = typeof token.value === "string" ? token.value : void 0;
  if (option?.argument === void 0) {
    if (value === void 0) return "true";
    throw new UserError(`${token.rawName} does not take a value`, `Write ${token.rawName} alone.`);
  }
  const swallowedFlag = token.inlineValue !== true && value?.startsWith("--");
  if (value && !swallowedFlag) return value;
  throw new UserError(
    `${token.rawName} needs a value`,
    `Write ${token.rawName} ${option.values?.join("|") ?? option.argument}.`
  );
};
var helpText = () => `Keysweep finds secrets and unsafe handling of secrets, in the files and in the
whole git history.

Usage
  keysweep scan [PATH] [options]   scan a folder (default: the current one)
  keysweep rules [ID]              list the rules, or explain one
  keysweep why FILE:LINE           say what every rule made of a line (-: stdin)
  keysweep --help | --version

Options of scan
${FLAGS.map(helpOf).join("\n")}

Exit status
  0  nothing blocks
  1  there are findings at or above --fail-on
  2  error, or the scan is incomplete: something that was asked for was not read
`;
var helpOf = (option) => {
  const left = `  --${option.name}${option.argument ? ` ${option.argument}` : ""}`;
  const standard = option.default === void 0 ? "" : `; default ${option.default}`;
  const values = option.values ? ` One of ${option.values.join(", ")}${standard}.` : "";
  const lines = wrap(option.help + values, 80 - HELP_COLUMN);
  return lines.map((line, index) => (index === 0 ? left : "").padEnd(HELP_COLUMN) + line).join("\n");
};
var HELP_COLUMN = 23;

// src/cli.ts
var main = async (argv) => {
  const command = parseCommandLine(argv);
  switch (command.name) {
    case "help":
      return print(helpText());
    case "version":
      return print(`keysweep ${VERSION}
`);
    case "rules":
      return print(await rules(command.id));
    case "why":
      return print(await explain(command));
    case "scan":
      return scanAndReport(command);
  }
};
var scanAndReport = async (command) => {
  const { options, format, output, quiet } = command;
  if (output !== void 0) await assertWritable(output);
  const { scan } = await import("./scan.js");
  const showsProgress = process.stderr.isTTY && !quiet;
  const report = await scan(options, showsProgress ? showProgress : void 0);
  if (showsProgress) process.stderr.write(ERASE_LINE);
  const { render } = await import("./reporters-index.js");
  const text = render(report, format, output === void 0 ? await terminalLook() : void 0);
  if (output === void 0) print(text);
  else await writeReport(output, text);
  return report.exitCode;
};
var rules = async (id) => {
  const [{ secrets }, { practices }, { ruleList, ruleText }] = await Promise.all([
    import("./patterns-secrets-index.js"),
    import("./patterns-practices-index.js"),
    import("./reporters-rules.js")
  ]);
  const all = [...secrets, ...practices];
  if (id === void 0) return ruleList(all);
  const rule = all.find((candidate) => candidate.id === id);
  if (rule !== void 0) return ruleText(rule);
  const ids = all.map((candidate) => candidate.id);
  throw new UserError(`There is no rule "${id}"${suggestion(id, ids)}`, "keysweep rules lists them.");
};
var explain = async ({ file, line }) => {
  const bytes = file === "-" ? await stdin() : await readFile(file).catch(() => void 0);
  if (!bytes) throw new UserError(`${file} cannot be read`, "Name a file and a line: FILE:LINE.");
  const [{ why }, { secrets }] = await Promise.all([
    import("./why.js"),
    import("./patterns-secrets-index.js")
  ]);
  const path = file === "-" ? "" : relative(".", file).replaceAll("\\", "/");
  const answer = why({ bytes, path, ...line !== void 0 && { line } }, secrets);
  if (answer !== void 0) return answer;
  throw new UserError(`${file} has no line ${line}`, "Lines are counted from 1.");
};
var stdin = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
var assertWritable = async (output) => {
  const found = await stat(output).catch(() => void 0);
  if (found?.isDirectory()) throw unwritable(output, "it is a folder");
  const place = found ? output : dirname(resolve(output));
  await access(place, constants.W_OK).catch(() => {
    throw unwritable(output, `${place} does not exist or is not writable`);
  });
};
var writeReport = async (output, text) => {
  await writeFile(output, text).catch((error) => {
    throw unwritable(output, error.code ?? error.name);
  });
};
var unwritable = (output, reason) => new UserError(
  `--output ${resolve(output)} cannot be written: ${reason}`,
  "Give a file in a folder that exists."
);
var terminalLook = async () => {
  const { styleText } = await import("node:util");
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return {
    paint: (style, text) => colours ? styleText(style, text, { validateStream: false }) : text,
    width: process.stdout.columns || 100
  };
};
var ERASE_LINE = "\r\x1B[2K";
var showProgress = (line) => {
  const [subject = ""] = line.split(":");
  const now = performance.now();
  if (subject === shown.subject && now - shown.at < REST) return;
  shown = { subject, at: now };
  process.stderr.write(ERASE_LINE + visible(line).slice(0, (process.stderr.columns || 80) - 1));
};
var REST = 80;
var shown = { subject: "", at: 0 };
var print = (text) => {
  process.stdout.write(text);
  return 0;
};
var fail = (error) => {
  const { message, trace } = failureOf(error);
  process.stderr.write(["keysweep: " + message, ...trace].map((line) => `${logLine(line)}
`).join(""));
  return 2;
};
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
}
process.on("uncaughtException", (error) => process.exit(fail(error)));
process.exitCode = await main(process.argv.slice(2)).catch(fail);
