/** What can be measured of a value and its name, as named features: each says that a measure is reached. */
import { strengthOf } from '../practices/secrets/strength.ts'
import { lettersOf, wordiness } from './letters.ts'

interface Measure {
  readonly of: (value: string, name: string) => number
  readonly steps: readonly number[]
  readonly say: (step: number) => string
}

const shareOf = (pattern: RegExp) => (value: string) => (value.match(pattern)?.length ?? 0) / value.length
const percent = (share: number) => `${Math.round(share * 100)} %`

const MEASURES: readonly Measure[] = [
  {
    of: ({ length }) => length,
    steps: [5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 32, 40, 64, 128],
    say: (step) => `value has ${step} characters or more`,
  },
  {
    of: (value) => strengthOf(value).entropy,
    steps: [1.5, 2, 2.5, 3, 3.25, 3.5, 3.75, 4, 4.5, 5],
    say: (step) => `value has ${step} bits a character or more`,
  },
  {
    of: (value) => wordiness(value) ?? -1,
    steps: [0, 1.5, 2.5, 3, 3.4, 3.7, 3.9, 4.1, 4.5, 5, 5.5],
    say: (step) => (step === 0 ? 'value has letters to go by' : `value is like words by ${step} or more`),
  },
  {
    of: (value) => new Set(value).size,
    steps: [3, 5, 7, 9, 12, 15, 20],
    say: (step) => `value has ${step} different characters or more`,
  },
  {
    of: (value) => lettersOf(value).length,
    steps: [1, 2, 3, 4, 6],
    say: (step) => `value has ${step} runs of letters or more`,
  },
  {
    of: shareOf(/\d/g),
    steps: [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
    say: (step) => (step < 0.01 ? 'value has digits' : `value is ${percent(step)} digits or more`),
  },
  {
    of: shareOf(/[A-Z]/g),
    steps: [0.001, 0.1, 0.2, 0.3, 0.5, 0.9],
    say: (step) => (step < 0.01 ? 'value has capitals' : `value is ${percent(step)} capitals or more`),
  },
  {
    of: shareOf(/[a-z]/g),
    steps: [0.001, 0.2, 0.5, 0.8, 0.95],
    say: (step) =>
      step < 0.01 ? 'value has small letters' : `value is ${percent(step)} small letters or more`,
  },
  {
    of: shareOf(/[^A-Za-z0-9]/g),
    steps: [0.001, 0.05, 0.1, 0.2, 0.4],
    say: (step) => (step < 0.01 ? 'value has signs' : `value is ${percent(step)} signs or more`),
  },
  {
    of: shareOf(/[aeiou]/gi),
    steps: [0.1, 0.2, 0.3, 0.4],
    say: (step) => `value is ${percent(step)} vowels or more`,
  },
  {
    of: shareOf(/[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]/g),
    steps: [0.001, 0.1, 0.2, 0.3, 0.4],
    say: (step) => (step < 0.01 ? 'value changes kinds' : `value changes kinds by ${percent(step)} or more`),
  },
  {
    of: (_, name) => name.length,
    steps: [4, 6, 8, 10, 13, 16, 20, 26],
    say: (step) => `name has ${step} characters or more`,
  },
]

/** Made once: there is a match for every other line of some texts. */
const SAYINGS = MEASURES.map(({ of, steps, say }) => ({ of, steps, sayings: steps.map(say) }))

export const measureFeatures = (value: string, name: string): string[] =>
  SAYINGS.flatMap(({ of, steps, sayings }) => {
    const measured = of(value, name)
    return sayings.filter((_, i) => measured >= steps[i]!)
  })
