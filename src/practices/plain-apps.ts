/** What an app of Android or iOS may speak to in the open, which both refuse unless it asks for leave. */
import type { Hit } from '../../patterns/rule.ts'
import { isLiteral, keyedScalars, pathText, type Range } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { elementsIn, type XmlElement } from '../documents/xml.ts'
import { isLocalHost } from './hosts.ts'

/** Without one of them nothing is found. */
export const OPEN_APP_WORDS: readonly string[] = [
  'cleartextTraffic',
  'NSAllowsArbitrary',
  'InsecureHTTPLoads',
]

/** What only developers install. */
const IS_DEBUG = /(?:^|\/)(?:debug|dev|development|local|benchmark)\//i

export function* openApps(file: SourceFile): Generator<Hit> {
  if (IS_DEBUG.test(file.path) || !OPEN_APP_WORDS.some((word) => file.text.includes(word.slice(1)))) return
  const xml = file.xml()
  if (xml)
    for (const element of elementsIn(xml)) {
      if (element.name === 'application') yield* ofManifest(element, file)
      if (/^(?:base|domain)-config$/.test(element.name)) yield* ofNetworkConfig(element, file)
      if (element.name === 'dict') yield* ofTransportSecurity(element, file)
    }
  // What Expo writes both from.
  const json = file.json()
  for (const { key, node, path } of json ? keyedScalars(json) : [])
    if (
      /^(?:usesCleartextTraffic|NSAllowsArbitraryLoads)$/.test(key) &&
      isLiteral(node) &&
      node.text === 'true'
    )
      yield allowed(file, node.range, pathText(path), 'every host', `"${key}": false`)
}

/** A configuration of its own goes before the switch of the manifest, from Android 7 on. */
function* ofManifest({ attributes }: XmlElement, file: SourceFile): Generator<Hit> {
  const value = attributes.get('android:usesCleartextTraffic')
  if (value?.value === 'true' && !attributes.has('android:networkSecurityConfig'))
    yield allowed(file, value.range, 'application', 'every host', 'android:usesCleartextTraffic="false"')
}

/** https://developer.android.com/privacy-and-security/security-config */
function* ofNetworkConfig({ name, attributes, children }: XmlElement, file: SourceFile): Generator<Hit> {
  const value = attributes.get('cleartextTrafficPermitted')
  if (value?.value !== 'true') return
  const hosts = children.filter((child) => child.name === 'domain').map(({ text }) => text?.value ?? '')
  const host = name === 'base-config' ? 'every host' : hosts.find((one) => !isOwnNetwork(one))
  if (host) yield allowed(file, value.range, name, host, 'cleartextTrafficPermitted="false"')
}

/** Networks are written with their length: `192.168.0.0/16`. */
const isOwnNetwork = (host: string): boolean => isLocalHost(host.trim().replace(/\/\d+$/, ''))

/** These make iOS pass over the switch for everything, from version 10 on. */
const NARROWER = /^NSAllows(?:ArbitraryLoadsForMedia|ArbitraryLoadsInWebContent|LocalNetworking)$/
const OF_HOST = /^NS(?:Temporary)?(?:ThirdParty)?ExceptionAllowsInsecureHTTPLoads$/

/** https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity */
function* ofTransportSecurity({ children }: XmlElement, file: SourceFile): Generator<Hit> {
  for (const [i, child] of children.entries()) {
    const value = children[i + 1]
    if (child.name !== 'key' || !value) continue
    const name = child.text?.value ?? ''
    if (name === 'NSAllowsArbitraryLoads' && value.name === 'true')
      if (!children.some(({ text }) => NARROWER.test(text?.value ?? '')))
        yield allowed(
          file,
          value.nameRange,
          name,
          'every host',
          'NSExceptionDomains with the hosts that need it',
        )
    if (value.name !== 'dict' || isOwnNetwork(name)) continue
    const open = value.children.findIndex(({ text }) => OF_HOST.test(text?.value ?? ''))
    const setting = value.children[open + 1]
    if (open >= 0 && setting?.name === 'true') yield allowed(file, setting.nameRange, name, name, '<false/>')
  }
}

const allowed = (file: SourceFile, range: Range, resource: string, host: string, fix: string): Hit => ({
  path: file.path,
  range,
  resource,
  message: `the app may speak to ${host} over plain HTTP`,
  fix,
})
