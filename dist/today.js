import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  UserError
} from "./errors.js";

// src/today.ts
var DAY_MS = 864e5;
function today() {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given === void 0 || given === "") return dayOf(Date.now());
  if (/^\d{1,11}$/.test(given)) return dayOf(Number(given) * 1e3);
  throw new UserError("SOURCE_DATE_EPOCH is not a number of seconds", "Unset it, or give seconds since 1970.");
}
var daysBetween = (from, to) => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);

export {
  today,
  daysBetween
};
