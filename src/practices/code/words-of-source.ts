/** Tokens that open nothing: words of source text, of goods and of what somebody has typed. */
import type { Call } from '../../documents/code/code.ts'
import { wordsOf } from '../secrets/secret-name.ts'

/** A program that reads source text calls its words tokens. */
export const READS_SOURCE =
  /lexer|tokeniz|parser|\bast\b|nextToken|next_token|peek|syntax|grammar|TokenKind|TokenType/i

/** `directiveToken`, `openingToken`; one of a kind that signs somebody in is none. */
export const isWordOfSource = (name: string): boolean => {
  const [last, of] = wordsOf(name).reverse()
  return last === 'token' && of !== undefined && !SIGNS_IN.test(of)
}
const SIGNS_IN =
  /^(?:access|auth|api|refresh|bearer|session|id|jwt|secret|csrf|user|client|bot|deploy|github|gitlab|npm|oauth2?|reset|activation|activate|verification|invite|push|device|admin|app|service|security|login|registration|personal|webhook|slack|access)$/

/** `coupon.token`, which its owner hands to everybody, and what is traded by that word. */
export const OF_GOODS = /(?:coupon|voucher|promo(?:tion)?|asset|nft|erc20|swap|hashtag)\w*\.tokens?$/i

/** "Autocomplete search for $token", "unexpected token": what somebody has typed. */
export const isOfInput = ({ arguments: given }: Call): boolean =>
  given.some(({ value }) => 'text' in value && OF_INPUT.test(value.text))
const OF_INPUT = /auto-?complet|\b(?:unexpected|unknown|unrecogni[sz]ed) (?:\w+ )?token/i
