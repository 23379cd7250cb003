/** The words that a phrase begins with, in lower case and four characters at least, and its forms: the first that fits is taken. */
export type Phrase = readonly [words: string, forms: readonly RegExp[]]
