/** Statements of SQL that let a user of a database do everything. */
import type { Hit } from '../../patterns/rule.ts'
import type { SourceFile } from '../documents/source-file.ts'

export function* sqlGrants(file: SourceFile): Generator<Hit> {
  const text = file.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length))
  for (const match of text.matchAll(
    /\bGRANT\s+ALL(?:\s+PRIVILEGES)?\s+ON\s+\*\.\*\s+TO\b|\b(?:ALTER|CREATE)\s+(?:USER|ROLE)\s+\S+\s+(?:WITH\s+)?(?:\w+\s+)*SUPERUSER\b/gi,
  ))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: 'GRANT',
      message: 'a database user may do everything',
      fix: 'GRANT SELECT, INSERT, UPDATE ON <database>.* TO <user>;',
    }
}
