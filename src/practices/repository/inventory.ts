/** The repository as a whole, for practices that no single file shows. */
import type { Environment } from '../../documents/environment.ts'
import { onceFor } from '../../documents/once-for.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { PracticeProblem } from '../answer.ts'

export interface Inventory {
  /** Every file scanned, repository-relative, sorted. */
  readonly paths: readonly string[]
  /** Files under review; left out: all. A finding that comes of others alone need not be told. */
  readonly changed?: ReadonlySet<string>
  /** Undefined when the file is not there, is binary or is too large. */
  file(path: string): SourceFile | undefined
  /** Of any file, text or not; undefined when it is not there or is too large. */
  bytes(path: string): Buffer | undefined
  /** How often a file was asked for that has to be fetched first; whoever asked is asked again. */
  readonly missed?: number
  /** Files that could not be read as a rule asked for them. */
  readonly problems?: readonly PracticeProblem[]
  /** How often it was asked for anything, so that what comes of a file alone is known. */
  readonly asks?: { count: number }
  /** What the configuration says of a path, else what the path speaks of. */
  environmentOf(path: string): Environment | undefined
  /** Whether git would ignore a new file at this path; undefined outside a repository. */
  ignores(path: string): boolean | undefined
  /** True for paths in git's index. */
  tracked(path: string): boolean
  /** The day of the run, as 2027-01-31. */
  readonly today: string
  /** Undefined where no history was read. */
  readonly past?: Past
}

/** What the history says, for practices of the files. */
export interface Past {
  /** As an inventory's; then `fetch` gets what was asked for. */
  readonly missed?: number
  fetch?(): Promise<void>
  /** Where a value stands in some commit as a credential could. */
  placesOf(value: string): readonly string[]
  /** Every path that a commit ever added, sorted. */
  paths(): readonly string[]
}

export const pathsUnderReview = onceFor(({ paths, changed }: Inventory): readonly string[] =>
  changed ? paths.filter((path) => changed.has(path)) : paths,
)
