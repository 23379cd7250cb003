'use strict'
var field = (value, key) => typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
var textOf = (value) => typeof value === "string" ? value : void 0;
var countOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
module.exports = Object.defineProperty({
  field,
  textOf,
  countOf
}, "__esModule", { value: true });
