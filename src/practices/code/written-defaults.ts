/** Defaults of secrets that stand in the text of a tag, an attribute or a branch, where no parser tells them apart. */
import type { Range } from '../../documents/node.ts'
import { nameOf } from '../../documents/paths.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** A setting, and what stands in for it. */
export interface WrittenDefault {
  readonly name: string
  readonly value: string
  readonly range: Range
}

/** Each has the setting in `name`, what it is given to in `target`, and ends with the value and its quote. */
const SHAPES: readonly (readonly [RegExp, RegExp])[] = [
  // Groovy: `password = env["LIBRARY_PASS"] ?: "…"`
  [
    /\.gradle$/,
    /^[ \t]*(?:def\s+)?(?<target>\w+)\b[^\n/]*?(?:env(?:\[["']|\.get\(["'])|getenv\(["']|(?:findProperty|getProperty)\(["'])(?<name>[\w.]+)["'][\])]+\s*\?:\s*(?<quote>["'])(?<value>[^"'\n]+)\k<quote>/gm,
  ],
  // `env:"JWT_SECRET" envDefault:"…"`
  [
    /\.go$/,
    /`[^`\n]*?\b(?:env|envconfig):"(?<name>\w+)[^`\n]*?\b(?:envDefault|default):"(?<value>[^"\n]+)"/g,
  ],
  // `#[arg(env = "JWT_SECRET", default_value = "…")]`
  [/\.rs$/, /#\[[^\]\n]*?\benv\s*=\s*"(?<name>\w+)"[^\]\n]*?\bdefault_value\s*=\s*"(?<value>[^"\n]+)"/g],
  // `match env::var("KEY") { Ok(key) => key, Err(_) => String::from("…") }`
  [
    /\.rs$/,
    /\bmatch\s+[\w:]*\bvar\(\s*"(?<name>\w+)"\s*\)\s*\{[^{}]{0,120}?\bErr\(\w+\)\s*=>\s*(?:String::from\(\s*)?"(?<value>[^"\n]+)"/g,
  ],
]

export const writtenDefaults = (path: string, text: string): WrittenDefault[] =>
  SHAPES.filter(([files]) => files.test(nameOf(path))).flatMap(([, shape]) =>
    [...text.matchAll(shape)].flatMap(({ 0: whole, index, groups }) => {
      const { name = '', target = '', value = '' } = groups ?? {}
      const end = index + whole.length - 1
      return isSecretName(name) || isSecretName(target)
        ? [{ name, value, range: { start: end - value.length, end } }]
        : []
    }),
  )
