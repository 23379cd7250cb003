/** What a run was asked to cover and what it covered. Incomplete is never clean. */

/** Something that was left out, with how often. `gap` makes the run incomplete; otherwise it is by design. */
export interface Skipped {
  /** Short noun phrase: "binary file", "symbolic link", "object missing from a partial clone". */
  readonly reason: string
  readonly count: number
  /** Up to three examples: paths or object ids. */
  readonly examples: readonly string[]
  /** True when something that was asked for could not be read. */
  readonly gap: boolean
}

/** Something to be said of the policy: an entry that has expired, that nobody needs, that does not count yet. */
export interface Remark {
  /** Short noun phrase: "ignore entry that has expired". */
  readonly reason: string
  readonly count: number
  /** Up to three. */
  readonly examples: readonly string[]
  /** True where it makes the run fail. */
  readonly fails: boolean
}

export interface Receipt {
  readonly tool: { readonly name: 'keysweep'; readonly version: string }
  /** Digest of all rules in force; two runs with the same digest looked for the same things. */
  readonly rules: { readonly count: number; readonly digest: string }
  readonly engine: string
  /** The day that ages and expiries were counted to, as 2027-01-31. */
  readonly date: string
  readonly scope: 'tree' | 'history' | 'all' | 'range' | 'staged' | 'text'
  /** Of the scope `range`: full ids; all that the heads reach and `since` does not. */
  readonly range?: { readonly since: readonly string[]; readonly heads: readonly string[] }
  /** Objects of the history that an earlier run read, as its kept state says; `covered` does not count them. */
  readonly state?: { readonly objects: number }
  /** The commit that the working tree is at; null outside a repository or before the first commit. */
  readonly head: string | null
  readonly covered: {
    readonly files: number
    readonly commits: number
    readonly blobs: number
    readonly messages: number
    /** Of files and of distinct blobs, uncompressed. */
    readonly bytes: number
  }
  readonly skipped: readonly Skipped[]
  /** Findings dropped by judging, by reason; nothing vanishes without one. */
  readonly suppressed: readonly { readonly reason: string; readonly count: number }[]
  readonly policy: readonly Remark[]
  readonly complete: boolean
}
