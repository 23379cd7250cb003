import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** What to do about it, as a sentence. */
  help;
  constructor(message, help, options) {
    super(message, options);
    this.help = help;
  }
};

export {
  UserError
};
