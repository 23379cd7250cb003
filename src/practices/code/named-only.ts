/** Expressions with the name of a secret that hold a name and no value. */
import type { Expression } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { secretKindOf } from '../secrets/secret-name.ts'
import { resolveString } from './resolve.ts'

/** The name of a secret there, or of an entry in one. */
export const isObjectName = (name: string): boolean =>
  /^(?:secret|credential)$/.test(secretKindOf(name) ?? '') || /secret_?key$/i.test(name)

/** A variant of an enumeration in Rust, an entry of a table of codes, a constant with the name of a file or field. */
export function isNamedOnly(expression: Expression, file: SourceFile): boolean {
  if (expression.kind !== 'name') return false
  const { text } = expression
  if (file.path.endsWith('.rs') && /(?:^|:)[A-Z]\w*[a-z]\w*$/.test(text)) return true
  // The text that an error about it begins with.
  if (/^err(?:or)?_?(?:msg|message|text|template|format)/i.test(text)) return true
  if (/(?:codes?|messages?|errors?|labels?)\.[A-Z_]+$/i.test(text)) return true
  if (
    /(?:names?|types?|kinds?|param(?:eter)?s?|constants?|consts|headers?|claims?|fields?|attributes?)\.[A-Z][A-Z0-9_]*$/i.test(
      text,
    )
  )
    return true
  // In a macro every part of `token.expires.secs()` stands for itself.
  if (
    file.path.endsWith('.rs') &&
    isOwnerInMacro(file.text.slice(expression.range.end, expression.range.end + 40))
  )
    return true
  const literal = resolveString(expression, file)
  return literal !== undefined && !/\d/.test(literal.string.value)
}

const isOwnerInMacro = (behind: string): boolean =>
  /^\s*\.\s*\w/.test(behind) &&
  !/^\s*\.\s*(?:clone|as_(?:str|ref|deref)|to_(?:string|owned)|unwrap\w*|expose_secret|trim|into)\b/.test(
    behind,
  )
