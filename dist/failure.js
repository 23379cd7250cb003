'use strict'
var import_errors = require("./errors.js");
var failureOf = (error) => {
  if (error instanceof import_errors.UserError) return { message: `${sentence(error.message)} ${error.help}`, trace: [] };
  if (!(error instanceof Error))
    return { message: `Keysweep stopped: ${typeof error} was thrown. ${REPORT}`, trace: [] };
  const system = "syscall" in error;
  return {
    message: `Keysweep stopped: ${system ? error.message : `unexpected ${error.name}`}. ${REPORT}`,
    trace: framesOf(error)
  };
};
var sentence = (text) => /[.?!]$/.test(text) ? text : `${text}.`;
var REPORT = "This is a bug: please report it with the lines below; they quote nothing that was scanned.";
var framesOf = (error, depth = 0) => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error && depth < 4 ? framesOf(error.cause, depth + 1) : [];
  return [`${depth > 0 ? "caused by " : ""}${error.name}`, ...frames, ...cause];
};
module.exports = Object.defineProperty({
  failureOf,
  sentence
}, "__esModule", { value: true });
