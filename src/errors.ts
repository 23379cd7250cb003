/** Errors that a person can act on. Anything else that is thrown is a bug and keeps its stack. */

/** What happened, where, and what to do; printed as one line with its help, exit 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do about it, as a sentence. */
  readonly help: string

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options)
    this.help = help
  }
}
