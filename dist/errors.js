'use strict'
var UserError = class extends Error {
  name = "UserError";
  /** What to do about it, as a sentence. */
  help;
  constructor(message, help, options) {
    super(message, options);
    this.help = help;
  }
};
module.exports = Object.defineProperty({
  UserError
}, "__esModule", { value: true });
