/** The version that a repository says it is at, from its manifest. */
import { textAt } from '../../documents/node.ts'
import { parseToml } from '../../documents/toml.ts'
import type { Inventory } from './inventory.ts'

/** `2.3.0` of package.json, Cargo.toml, pyproject.toml or a VERSION file; undefined when nothing tells. */
export function projectVersion(inventory: Inventory): string | undefined {
  const toml = (path: string) => {
    const text = inventory.file(path)?.text
    return text === undefined ? undefined : parseToml(text)
  }
  const pyproject = toml('pyproject.toml')
  const found =
    textAt(inventory.file('package.json')?.json(), 'version') ??
    textAt(toml('Cargo.toml'), 'package', 'version') ??
    textAt(toml('Cargo.toml'), 'workspace', 'package', 'version') ??
    textAt(pyproject, 'project', 'version') ??
    textAt(pyproject, 'tool', 'poetry', 'version') ??
    /^\[metadata\][^[]*?^version\s*=\s*(\S+)/m.exec(inventory.file('setup.cfg')?.text ?? '')?.[1] ??
    mavenVersion(inventory.file('pom.xml')?.text) ??
    textAt(inventory.file('composer.json')?.json(), 'version') ??
    inventory.file('VERSION')?.text.trim()
  // What is being prepared is not out yet, and which release is cannot be told from it.
  const version =
    /^v?(\d+\.\d+(?:\.\d+)?)(?![\w.]*[.-]?(?:a|alpha|b|beta|c|rc|pre|preview|dev|next|canary|SNAPSHOT)\d*\b|[\w.-]*-)/i.exec(
      found ?? '',
    )?.[1]
  // A release tool writes the version of these.
  return version === undefined || /^0\.0\.0$/.test(version) ? undefined : version
}

/** Of the project itself: not of its parent, its dependencies or its plugins. */
const mavenVersion = (text: string | undefined): string | undefined =>
  /<version>\s*([^<\s]+)\s*<\/version>/.exec(
    text?.replace(/<(parent|dependencies|dependencyManagement|build|profiles)>[\s\S]*?<\/\1>/g, '') ?? '',
  )?.[1]

/** Whether a row of a table of versions speaks of a version; undefined when it is in words. */
export function covers(row: string, version: string): boolean | undefined {
  const text = row.replace(/[`*v]/g, '').trim()
  const range = /^(<=?|>=?|≤|≥|=|\^|~)?\s*(\d+(?:\.(?:\d+|x|\*))*)\s*(\+)?$/i.exec(text)
  const span = /^(\d[\w.]*)\s*(?:-|–|to|through)\s*(\d[\w.]*)$/i.exec(text)
  if (span) return compare(version, span[1] ?? '') >= 0 && compare(version, span[2] ?? '') <= 0
  if (!range) return undefined
  const [, operator = '', bound = '', plus] = range
  const order = compare(version, bound)
  if (operator === '<') return order < 0
  if (operator === '<=' || operator === '≤') return order <= 0
  if (operator === '>') return order > 0
  // `^1.2` goes on to the next major version, `~1.2` to the next minor.
  if (operator === '^' || operator === '~')
    return (
      order >= 0 &&
      compare(
        version,
        bound
          .split('.')
          .slice(0, operator === '^' ? 1 : 2)
          .join('.'),
      ) === 0
    )
  if (operator === '>=' || operator === '≥' || plus) return order >= 0
  return order === 0
}

/** Compares as many parts as `bound` has; `x` stands for any. */
function compare(version: string, bound: string): number {
  const parts = version.split('.')
  for (const [i, part] of bound.split('.').entries()) {
    if (!/^\d+$/.test(part)) return 0
    const difference = Number(parts[i] ?? 0) - Number(part)
    if (difference !== 0) return difference
  }
  return 0
}
