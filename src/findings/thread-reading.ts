/** What a thread read, kept as it came: of most values nobody asks where they stand. */
import type { SecretRule } from '../../patterns/rule.ts'
import type { Reading, Seen } from '../history/reading.ts'
import type { Case } from '../judge/casebook.ts'
import type { ContentName, Sighting } from './ledger.ts'

type Asked = (value: string) => boolean

export class ThreadReading {
  private readonly cases: readonly Case[]
  private readonly lists: Reading['lists']
  private readonly packs: Reading['packs']
  private readonly contentOf: (pack: number, entry: number) => ContentName

  /** @param contentOf names an entry of a pack. */
  constructor(
    { cases, lists, packs }: Reading,
    rules: ReadonlyMap<string, SecretRule>,
    contentOf: (pack: number, entry: number) => ContentName,
  ) {
    this.cases = cases.map(({ ruleId, match, verdict }) => ({
      verdict,
      match: { ...match, rule: rules.get(ruleId)! },
    }))
    this.lists = lists
    this.packs = packs
    this.contentOf = contentOf
  }

  /** Every case in every way in which contents hold it; some more than once. */
  held(): Pick<Sighting, 'case' | 'inner'>[] {
    return this.lists.flatMap((list) => list.map((seen) => this.caseOf(seen)))
  }

  /** Ids of all contents that hold something. */
  ids(): string[] {
    return this.packs.flatMap(({ pack, entries }) => entries.map((entry) => this.contentOf(pack, entry).id!))
  }

  sightings(isAsked: Asked): Sighting[] {
    const asked = this.cases.map(({ match }) => isAsked(match.value))
    const lists = this.lists.map((list) =>
      list.filter((seen) => asked[seen.case]).map((seen) => this.caseOf(seen)),
    )
    const found: Sighting[] = []
    for (const { pack, entries, listOf } of this.packs)
      for (let i = 0; i < entries.length; i++) {
        const list = lists[listOf[i]!]!
        if (list.length === 0) continue
        const content = this.contentOf(pack, entries[i]!)
        for (const one of list) found.push({ case: one.case, content, inner: one.inner })
      }
    return found
  }

  private caseOf({ case: number, inner }: Seen): Pick<Sighting, 'case' | 'inner'> {
    return { case: this.cases[number]!, inner }
  }
}
