/** The part of WebAssembly that the engine uses. TypeScript has its types only in the browser's library. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>

  class Module {
    constructor(bytes: Uint8Array)
  }

  class Instance {
    constructor(module: Module, imports?: Imports)
    readonly exports: Readonly<Record<string, unknown>>
  }

  class Memory {
    /** In pages of 64 KiB. */
    constructor(size: { initial: number; maximum?: number; shared?: boolean })
    readonly buffer: ArrayBuffer
    /** Adds pages and returns how many there were. Replaces `buffer`. */
    grow(pages: number): number
  }
}
