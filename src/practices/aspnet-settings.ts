/** What the web.config of an ASP.NET application shows to callers, or leaves open of its cookies. */
import type { Range } from '../documents/node.ts'
import { folderOf, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { elementsIn, type XmlElement } from '../documents/xml.ts'
import type { Inventory } from './repository/inventory.ts'

export interface WebSetting {
  /** Element and attribute: `customErrors mode`. */
  readonly name: string
  readonly range: Range
  /** The value that closes it. */
  readonly better: string
}

/** Element, attribute and its open value; what closes it, and what else the element must say. */
type Open = readonly [
  element: string,
  attribute: string,
  open: RegExp,
  better: string,
  also?: (element: XmlElement) => boolean,
]

// https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration has the elements and their attributes.
const SHOWING: readonly Open[] = [
  ['customErrors', 'mode', /^off$/i, 'RemoteOnly'],
  ['httpErrors', 'errorMode', /^detailed$/i, 'DetailedLocalOnly'],
  ['trace', 'localOnly', /^false$/i, 'true', (element) => /^true$/i.test(saidBy(element, 'enabled'))],
]
const COOKIES: readonly Open[] = [
  ['httpCookies', 'requireSSL', /^false$/i, 'true'],
  ['httpCookies', 'httpOnlyCookies', /^false$/i, 'true'],
  ['forms', 'requireSSL', /^false$/i, 'true'],
]

/** `Web.config`, and `Web.Release.config` that changes it for what is shipped; not the one for debugging. */
export const isWebConfig = (path: string): boolean =>
  /^web(?:\.(?!debug|dev|local|test)\w+)?\.config$/i.test(nameOf(path))

export const shownByWebConfig = (file: SourceFile, inventory: Inventory): WebSetting[] =>
  openIn(file, inventory, SHOWING)
export const cookiesOfWebConfig = (file: SourceFile, inventory: Inventory): WebSetting[] =>
  openIn(file, inventory, COOKIES)

const saidBy = ({ attributes }: XmlElement, name: string): string => attributes.get(name)?.value ?? ''

function openIn(file: SourceFile, inventory: Inventory, open: readonly Open[]): WebSetting[] {
  const root = file.xml()
  if (!root) return []
  const changed = changesOf(file.path, inventory)
  return [...elementsIn(root)].flatMap((element) =>
    open.flatMap(([name, attribute, pattern, better, also]) => {
      const value = element.name === name ? element.attributes.get(attribute) : undefined
      const isOpen =
        value && pattern.test(value.value) && (also?.(element) ?? true) && !changed.includes(`<${name}`)
      return isOpen ? [{ name: `${name} ${attribute}`, range: value.range, better }] : []
    }),
  )
}

/** The text of `Web.Release.config` beside `Web.config`: what it speaks of is settled there. */
function changesOf(path: string, inventory: Inventory): string {
  if (!/^web\.config$/i.test(nameOf(path))) return ''
  const beside = inventory.paths.find(
    (one) => folderOf(one) === folderOf(path) && /^web\.(?:release|prod\w*)\.config$/i.test(nameOf(one)),
  )
  return (beside && inventory.file(beside)?.text) ?? ''
}
