/** One file inside an archive, before it is looked into. */
export interface Member {
  readonly path: string
  readonly bytes: Buffer
}
