/** One file inside an archive, before it is looked into. */
export interface Member {
  readonly path: string
  readonly bytes: Buffer
  /** What of it could not be unpacked, as a noun phrase; `bytes` are what could. */
  readonly unread?: string
}

/** Whether it was thrown because something unfolds to more than it may. */
export const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
