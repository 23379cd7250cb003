/** Settings, variables and command options that switch the check of certificates off, whatever format they stand in. */
import type { Range } from '../documents/node.ts'
import type { ShellCommand, ShellWord } from '../documents/shell/shell.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { programOf } from './commands/program.ts'
import { isLocalHost, urlParts } from './hosts.ts'
import { settingsOf } from './settings.ts'

/** Bad when switched on. Compared without case, hyphens and underscores. */
const SKIPPING = new Set(
  'insecureskiptlsverify insecureskipverify tlsinsecureskipverify skiptlsverify tlsskipverify skipverify skipsslverify skipsslverification skiptlsverification allowunverifiedssl insecuressl gitsslnoverify vaultskipverify tlsinsecure sslnoverify noverifyssl disablesslverification azureclidisableconnectionverification consulhttpsslskipverify argocdserverinsecure acceptinsecurecerts trustallcertificates pmtlsinsecure kubeletinsecuretls useinsecuretrustmanager insecuretrustallcertificates'.split(
    ' ',
  ),
)
/** Bad when switched off. */
const CHECKING = new Set(
  'validatecerts sslverify verifyssl tlsverify verifytls strictssl enablestrictssl npmconfigstrictssl sslvalidate verifycerts verifycertificate verifycertificates validatecertificatechain validatecertificatename rejectunauthorized nodetlsrejectunauthorized pythonhttpsverify httpsslverify proxysslverify sslverifypeer verifypeer consulhttpsslverify dockertlsverify verificationmode'.split(
    ' ',
  ),
)

const ON = /^(?:true|yes|on|1)$/i
const OFF = /^(?:false|no|off|0|never|none|verify_none)$/i

/** True when a setting of this name and value switches the check of certificates off. */
export function switchesOff(name: string, value: string): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1).replace(/^.*[.:]/, '')
  const plain = last.toLowerCase().replace(/[-_]/g, '')
  return (SKIPPING.has(plain) && ON.test(value)) || (CHECKING.has(plain) && OFF.test(value))
}

/** Ansible's modules that install a package which nobody has signed. */
export const isUncheckedPackage = (path: string, value: string): boolean =>
  ON.test(value) && /\b(?:yum|dnf|zypper)\b.*\.disable_gpg_check$|\bapt\.allow_unauthenticated$/.test(path)

/** Options of commands, without hyphens: what `uncheckedCommand` looks for beside the names above. */
const OPTION_WORDS = [
  'insecure nocheckcertificate allowunauthenticated verifypeer verifyhost forceyes nogpgcheck sslverify'.split(
    ' ',
  ),
  'tlsverify noverifyssl verify=no verify=false tlsskipverify trustedhost allowuntrusted nosignature'.split(
    ' ',
  ),
  'wagon.http.ssl tls.verify proxyverify proxycheckpeer disabletls disablegpgcheck'.split(' '),
].flat()
const SAYS_SO = new RegExp([...SKIPPING, ...CHECKING, ...OPTION_WORDS].join('|'))

/** False for a text in which nothing switches the check off; told by its words, before it is parsed. */
export const maySwitchOff = (text: string): boolean =>
  SAYS_SO.test(text.toLowerCase().replace(/[-_]/g, '')) ||
  /\bverify[ \t]+none\b/.test(text) ||
  (/curl/i.test(text) && /\s-[A-Za-z0-9#]*k/.test(text))

export interface UncheckedCommand {
  readonly program: string
  /** The option. */
  readonly range: Range
  /** True when everything that it fetches is on this machine or in this cluster. */
  readonly local: boolean
}

/** Short options of curl that take a value, which the next word is when nothing follows them (curl's manual). */
const CURL_VALUES = 'AbcCdDeEFHKmoPQrtTuUwxXyYz'

/** Option that makes a command accept any certificate or unsigned package. */
export function uncheckedCommand(command: ShellCommand): UncheckedCommand | undefined {
  const { name, arguments: words } = programOf(command.words)
  const option = optionOf(name, words)
  if (!option || (name === 'curl' && !hasTarget(words))) return undefined
  const urls = words.flatMap(({ text }) => urlParts(text)?.host ?? [])
  return { program: name, range: option.range, local: urls.length > 0 && urls.every(isPlainlyLocal) }
}

/** A command that is cut short, or put together elsewhere, asks nobody as it stands. */
const hasTarget = (words: readonly ShellWord[]): boolean =>
  words.some(({ text }, i) => {
    const before = words[i - 1]?.text ?? ''
    if (text.startsWith('-')) return false
    if (before.startsWith('--')) return CURL_FLAGS.test(before)
    return !before.startsWith('-') || !CURL_VALUES.includes(before.at(-1) ?? '')
  })

/** Long options that take no value. */
const CURL_FLAGS =
  /^--(?:insecure|silent|fail\S*|show-error|location\S*|compressed|get|head|include|verbose|anyauth|basic|digest|ntlm|negotiate|globoff|progress-bar|no-\S+|http\S*|tlsv\S*|ssl\S*|remote-\S+|create-dirs|ipv[46]|raw|tcp-\S+|parallel|proxy-insecure)$/

/** `https://$HOST` may be anywhere. */
const isPlainlyLocal = (host: string): boolean =>
  !/[${}<>%()*]/.test(host) && host !== '' && isLocalHost(host)

function optionOf(name: string, words: readonly ShellWord[]): ShellWord | undefined {
  if (name === 'curl') return curlOption(words)
  const options = OPTIONS.find(([programs]) => programs.test(name))?.[1]
  const found = options && words.find(({ text }) => options.test(text))
  return found ?? configured(name, words)
}

const OPTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^wget2?$/, /^--no-check-certificate$/],
  [
    /^(?:apt|apt-get|aptitude)$/,
    /^--allow-unauthenticated$|^Acquire::https?::Verify-(?:Peer|Host)=false$|^-oAcquire::https?::Verify-(?:Peer|Host)=false$|^--force-yes$/,
  ],
  [
    /^(?:yum|dnf|microdnf|tdnf|zypper)$/,
    /^--nogpgcheck$|^--no-gpg-checks?$|^--setopt=sslverify=(?:0|false)$/,
  ],
  [/^(?:kubectl|oc|helm|helmfile|flux|velero)$/, /^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/],
  [/^argocd$/, /^--insecure$/],
  [/^(?:podman|buildah|skopeo|crane)$/, /^--(?:src-|dest-)?tls-verify=false$/],
  [/^apk$/, /^--allow-untrusted$/],
  [/^rpm$/, /^--no(?:signature|gpgcheck)$/],
  [/^(?:mvnw?|gradlew?)$/, /^-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true$/],
  [/^aws$/, /^--no-verify-ssl$/],
  [/^https?$/, /^--verify(?:=no|=false)$/],
  [/^vault$/, /^-tls-skip-verify$/],
  [/^(?:lftp|mc)$/, /^--insecure$/],
]

function curlOption(words: readonly ShellWord[]): ShellWord | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    if (/^--(?:insecure|proxy-insecure)$/.test(word.text)) return word
    if (!/^-[A-Za-z0-9#]/.test(word.text)) continue
    const letters = [...word.text.slice(1)]
    const value = letters.findIndex((letter) => CURL_VALUES.includes(letter))
    if (letters.slice(0, value < 0 ? undefined : value).includes('k')) return word
    if (value === letters.length - 1) i++
  }
  return undefined
}

/** `git -c http.sslVerify=false`, `npm config set strict-ssl false`, `pip --trusted-host pypi.example.net`. */
function configured(name: string, words: readonly ShellWord[]): ShellWord | undefined {
  if (/^(?:git|npm|yarn|pnpm|conda|composer|bundle)$/.test(name))
    return words.find(({ text }, i) => {
      const [key = '', value = words[i + 1]?.text ?? ''] = text.split('=')
      return (
        (/ssl/i.test(key) && switchesOff(key.replace(/^--/, ''), value)) ||
        (key === 'disable-tls' && ON.test(value))
      )
    })
  if (!/^(?:pip3?|python3?|uv|pipenv)$/.test(name)) return undefined
  return words.find(({ text }, i) => {
    const isNamed = text === '--trusted-host' || /^(?:global|install)\.trusted-host$/.test(text)
    const host = /^--trusted-host=(.+)$/.exec(text)?.[1] ?? (isNamed ? words[i + 1]?.text : undefined)
    return host !== undefined && !isLocalHost(host.replace(/:\d+$/, ''))
  })
}

/** A task of Ansible that asks the machine that it runs on. */
export const asksThisMachine = (file: SourceFile, path: string): boolean =>
  settingsOf(file).some(
    (other) =>
      other.path === path.replace(/validate_certs$/, 'url') && isLocalHost(urlParts(other.value)?.host ?? ''),
  )
