/** What an LZMA decoder learns as it goes: the probability of each bit in its context. */

const STATES = 12
export const POSITIONS = 16
const EVEN = 1024

/** Lengths from 2 on, in three classes. */
export class LengthCoder {
  readonly choice = probabilities(2)
  readonly low = probabilities(POSITIONS * 8)
  readonly middle = probabilities(POSITIONS * 8)
  readonly high = probabilities(256)
}

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(EVEN)

/** All that adapts to what was decoded. */
export class Model {
  readonly isMatch = probabilities(STATES * POSITIONS)
  readonly isRepeat = probabilities(STATES)
  readonly isRepeat0 = probabilities(STATES)
  readonly isRepeat1 = probabilities(STATES)
  readonly isRepeat2 = probabilities(STATES)
  readonly isLongRepeat0 = probabilities(STATES * POSITIONS)
  readonly slots = probabilities(4 * 64)
  readonly near = probabilities(128)
  readonly align = probabilities(16)
  readonly lengths = new LengthCoder()
  readonly repeatLengths = new LengthCoder()
  readonly literals: Uint16Array
  readonly literalMask: number
  readonly literalShift: number
  readonly positionMask: number
  state = 0
  distances: [number, number, number, number] = [0, 0, 0, 0]

  /** @param properties (pb * 5 + lp) * 9 + lc */
  constructor(properties: number) {
    const contextBits = properties % 9
    const literalBits = Math.floor(properties / 9) % 5
    const positionBits = Math.floor(properties / 45)
    if (positionBits > 4 || contextBits + literalBits > 4) throw new Error('damaged properties')
    this.literals = probabilities(0x300 << (contextBits + literalBits))
    this.literalMask = (1 << literalBits) - 1
    this.literalShift = contextBits
    this.positionMask = (1 << positionBits) - 1
  }
}
