/** One file inside an archive, before it is looked into. */
export interface Member {
  readonly path: string
  readonly bytes: Buffer
  /** Why it could not be unpacked, as a noun phrase; `bytes` are empty then. */
  readonly unread?: string
}
