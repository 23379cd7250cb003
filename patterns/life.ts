/** What is known of a secret's life, for practices that speak of it. */

import type { Environment } from '../src/documents/environment.ts'

/** A place where a secret stands or stood. */
export interface LifePlace {
  readonly path: string
  readonly environment: Environment | undefined
  /** What it was given to there; empty when it stands alone. */
  readonly name: string
  /** ISO 8601; null when no commit is known. */
  readonly since: string | null
  readonly commit: string | null
  /** The commit that took it away; null while it stands there. */
  readonly removedIn: string | null
}

/** What is known of a secret's life; never its value. */
export interface Life {
  readonly present: boolean
  /** Not empty. */
  readonly places: readonly LifePlace[]
  /** 2027-01-31 */
  readonly today: string
  /** Days that a key may live. */
  readonly keyAge: number
}

/** Said of a secret as part of its own finding, since one secret is one finding. */
export interface Remark {
  readonly detail: string
  /** `FINGERPRINT` in it stands for the finding's. */
  readonly fix?: string
}
