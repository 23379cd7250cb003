/** Where builds and packages come from, and what an image is told to speak to, over plain HTTP. */
import type { Range } from '../documents/node.ts'
import { isDockerfile, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { elementsIn } from '../documents/xml.ts'
import { isTargetName, type PlainUrl, plainHost } from './code/plain-urls.ts'

/** Lists of what pip installs, which may say where from. */
export const isRequirements = (path: string): boolean =>
  /^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/i.test(nameOf(path))

/** Sources of packages, and addresses in the environment of an image or of a script. */
export function* plainSources(file: SourceFile): Generator<PlainUrl> {
  if (isDockerfile(file.path)) {
    yield* added(file)
    for (const { pairs } of file.dockerfile()?.instructions ?? [])
      for (const { name, value, valueRange } of pairs)
        if (isTargetName(name)) yield* found(file, name, value ?? '', valueRange)
  }
  for (const { assignments } of file.shell())
    for (const { name, value } of assignments)
      if (isTargetName(name)) yield* found(file, name, value.text, value.range)
  for (const [files, line] of LINES)
    if (files.test(nameOf(file.path)))
      for (const { index, 0: text, 1: url = '' } of file.text.matchAll(line)) {
        const start = index + text.lastIndexOf(url)
        yield* found(file, 'source', url, { start, end: start + url.length })
      }
  yield* packageSources(file)
}

/** Lines that name a source of packages, by the files in which they stand. */
const LINES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/i,
    /^[ \t]*(?:-i|--(?:extra-)?index-url)[ \t=]+(\S+)/gm,
  ],
  [/^ansible\.cfg$/, /^\[galaxy(?:_server\.[^\]]+)?\][^[]*?^(?:server|url)[ \t]*=[ \t]*(http:\S+)/gm],
  [/^Gemfile$/, /^[ \t]*source[ \t(]*["'](http:[^"']+)/gm],
  [/\.gradle(?:\.kts)?$/, /\bmaven\s*\{[^{}]*?\burl\s*=?\s*(?:uri\s*\()?\s*["'](http:[^"']+)/g],
  [/\.gradle\.kts$/, /\bmaven\s*\(\s*(?:url\s*=\s*)?["'](http:[^"']+)/g],
]

function* found({ path }: SourceFile, resource: string, text: string, range: Range): Generator<PlainUrl> {
  const host = plainHost(text)
  if (host) yield { path, range, host, resource, credential: false }
}

function* added(file: SourceFile): Generator<PlainUrl> {
  for (const { keyword, words, text, textRange } of file.dockerfile()?.instructions ?? []) {
    const word = keyword === 'ADD' ? words.find((one) => plainHost(one)) : undefined
    const host = word && plainHost(word)
    if (!word || !host) continue
    const start = textRange.start + text.indexOf(word)
    yield {
      path: file.path,
      range: { start, end: start + word.length },
      host,
      resource: `ADD ${host}`,
      credential: false,
    }
  }
}

/** Maven and NuGet. */
function* packageSources(file: SourceFile): Generator<PlainUrl> {
  const root = file.xml()
  if (!root || !/(?:^|\/)(?:pom|settings)\.xml$|nuget\.config$/i.test(file.path)) return
  for (const element of elementsIn(root)) {
    const source = /^(?:repository|pluginRepository|mirror|snapshotRepository)$/.test(element.name)
      ? element.children.find(({ name }) => name === 'url')?.text
      : element.name === 'add'
        ? element.attributes.get('value')
        : undefined
    const host = source && plainHost(source.value)
    if (source && host)
      yield {
        path: file.path,
        range: source.range,
        host,
        resource: `${element.name} ${host}`,
        credential: false,
      }
  }
}
