'use strict'
var import_errors = require("./errors.js");
var DAY_MS = 864e5;
function today() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === void 0 || given === "") return dayOf(Date.now());
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1e3);
  throw new import_errors.UserError("SOURCE_DATE_EPOCH is not a number of seconds", "Unset it, or give seconds since 1970.");
}
var daysBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);
var VERSION = true ? "0.1.0" : "0.0.0-source";
var FROM_SOURCE = "source";
var BUILD = true ? "60d55c4723112dfb" : FROM_SOURCE;
module.exports = Object.defineProperty({
  today,
  daysBetween,
  VERSION,
  FROM_SOURCE,
  BUILD
}, "__esModule", { value: true });
