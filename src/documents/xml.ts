/** XML as elements with attributes and text, read by a light tokenizer: enough for Maven, NuGet, web.config and Spring. */
import type { Range } from './node.ts'

export interface XmlText {
  /** Entities decoded, blank at both ends taken off. */
  readonly value: string
  readonly range: Range
}

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string
  readonly nameRange: Range
  readonly attributes: ReadonlyMap<string, XmlText>
  readonly children: readonly XmlElement[]
  /** The element's own text; undefined when it has none. */
  readonly text?: XmlText
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g
const ATTRIBUTE = /([\w:.-]+)(\s*=\s*)(["'])([\s\S]*?)\3/g
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

interface OpenElement {
  readonly name: string
  readonly nameRange: Range
  readonly attributes: ReadonlyMap<string, XmlText>
  readonly children: XmlElement[]
  text?: XmlText
}

/** A root without a name whose children are the top elements; never undefined, whatever the text. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', nameRange: { start: 0, end: 0 }, attributes: new Map(), children: [] }
  const open = [root]
  for (const token of text.matchAll(TOKEN)) {
    const [whole, data, closed, opened, attributes = '', self] = token
    const here = open.at(-1) ?? root
    if (opened !== undefined) {
      const start = token.index + 1
      const element: OpenElement = {
        name: local(opened),
        nameRange: { start, end: start + opened.length },
        attributes: attributesOf(attributes, start + opened.length),
        children: [],
      }
      here.children.push(element)
      if (!self) open.push(element)
    } else if (closed !== undefined) close(open, local(closed))
    else if (data !== undefined) here.text ??= { value: data, range: rangeOf(token.index + 9, data) }
    else if (!whole.startsWith('<') && whole.trim() !== '') here.text ??= trimmed(whole, token.index)
  }
  return root
}

/** Every element below one, parents first. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child
    yield* elementsIn(child)
  }
}

/** Closes the innermost open element of the name; a closing tag without one is passed over. */
function close(open: OpenElement[], name: string) {
  const at = open.findLastIndex((element, i) => i > 0 && element.name === name)
  if (at > 0) open.length = at
}

function attributesOf(text: string, offset: number): Map<string, XmlText> {
  const found = new Map<string, XmlText>()
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [, name = '', equals = '', , value = ''] = match
    const start = offset + match.index + name.length + equals.length + 1
    found.set(name, { value: decode(value), range: rangeOf(start, value) })
  }
  return found
}

function trimmed(raw: string, offset: number): XmlText {
  const text = raw.trim()
  return { value: decode(text), range: rangeOf(offset + raw.indexOf(text), text) }
}

const rangeOf = (start: number, text: string): Range => ({ start, end: start + text.length })
const local = (name: string) => name.slice(name.indexOf(':') + 1)
const decode = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
