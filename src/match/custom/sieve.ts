/**
 * Refuses texts that an expression cannot match in, a few nanoseconds a byte: most windows hold the literal and nothing
 * more. It looks for less than the expression does (`steps.ts`), so that its automaton stays small: what it refuses does
 * not match, what it admits may.
 *
 * A state is made when a text first leads to it, and all are forgotten when they become too many. Making one takes time
 * linear in the expression; where texts lead to ever new ones, nothing is refused any more.
 */
import { ACCEPTING, type Step, stepsOf } from './steps.ts'
import { parseExpression } from './syntax.ts'

/** At most a megabyte an expression; most come to 20 states of a few steps. */
const MOST_STATES = 1024
const MOST_WAITING = 65_536
/** Bytes that were read for each state, below which making them costs more than refusing gains. */
const LEAST_BYTES = 8

/** Numbers of states; 0 is one that is not known yet. */
const ACCEPTED = 1
const START = 2

/** Undefined where nothing would be refused. */
export function sieveOf(expression: string): Sieve | undefined {
  const steps = stepsOf(parseExpression(expression))
  return steps && new Sieve(steps)
}

class Sieve {
  private readonly steps: readonly Step[]
  /** Bytes that no step tells apart have one number. */
  private readonly classes = new Uint8Array(256)
  /** One byte of each class. */
  private readonly bytes: readonly number[]
  /** Steps of each state that wait for a byte. */
  private states: (readonly number[])[] = []
  private readonly numbers = new Map<string, number>()
  /** Of each state, the states that follow, by the class of the next byte. */
  private table = new Uint16Array(0)
  /** Steps of all states. */
  private waiting = 0
  /** Bytes, and how many they were when states were forgotten. */
  private seen = 0
  private forgotten = 0
  private givenUp = false

  constructor(steps: readonly Step[]) {
    this.steps = steps
    this.bytes = classify(steps, this.classes)
    this.forget()
  }

  /** Whether the expression may match somewhere in the text. */
  admits(text: Uint8Array): boolean {
    if (this.givenUp) return true
    const { classes } = this
    const width = this.bytes.length
    let state = START
    for (let at = 0; at < text.length; at++) {
      const c = classes[text[at]!]!
      state = this.table[state * width + c]! || this.follow(state, c, at)
      if (state !== ACCEPTED) continue
      this.seen += at
      return true
    }
    this.seen += text.length
    return false
  }

  private follow(state: number, c: number, at: number): number {
    const byte = this.bytes[c]!
    const moved = this.states[state]!.flatMap((number) => {
      const { takes, to } = this.steps[number]!
      return takes?.[byte] ? to : []
    })
    if (this.states.length >= MOST_STATES || this.waiting >= MOST_WAITING) {
      const bytes = this.seen + at - this.forgotten
      this.givenUp = bytes < this.states.length * LEAST_BYTES
      this.forgotten += bytes
      this.forget()
      return this.givenUp ? ACCEPTED : this.numberOf(moved)
    }
    const next = this.numberOf(moved)
    this.table[state * this.bytes.length + c] = next
    return next
  }

  /** The state of these steps, those that need no byte followed, and of a match that begins here. */
  private numberOf(steps: readonly number[]): number {
    const reached = new Set([...steps, this.steps.length - 1])
    for (const number of reached) {
      const { takes, to } = this.steps[number]!
      if (!takes) for (const one of to) reached.add(one)
    }
    if (reached.has(ACCEPTING)) return ACCEPTED
    const waiting = [...reached].filter((number) => this.steps[number]!.takes).sort((a, b) => a - b)
    const key = String.fromCharCode(...waiting)
    return this.numbers.get(key) ?? this.add(key, waiting)
  }

  private add(key: string, waiting: readonly number[]): number {
    const number = this.states.push(waiting) - 1
    this.waiting += waiting.length
    this.numbers.set(key, number)
    const needed = this.states.length * this.bytes.length
    if (needed > this.table.length) {
      const wider = new Uint16Array(needed * 2)
      wider.set(this.table)
      this.table = wider
    }
    return number
  }

  private forget(): void {
    this.states = [[], []]
    this.numbers.clear()
    this.waiting = 0
    this.table = new Uint16Array(0)
    this.numberOf([])
  }
}

/** Fills the class of each byte, and returns a byte of each class. */
function classify(steps: readonly Step[], classes: Uint8Array): readonly number[] {
  const known = new Map<string, number>()
  const sets = [...new Set(steps.flatMap(({ takes }) => takes ?? []))]
  const first: number[] = []
  for (let byte = 0; byte < 256; byte++) {
    const key = sets.map((set) => set[byte]).join('')
    const number = known.get(key) ?? first.push(byte) - 1
    known.set(key, number)
    classes[byte] = number
  }
  return first
}
