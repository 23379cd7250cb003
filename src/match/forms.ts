/**
 * The ways in which text gives a value to a name: assignments, keys of YAML and JSON, XML elements and attributes, calls,
 * command-line flags, headers, SQL, netrc. Each is a regular expression with bounded runs, tried right behind the name.
 */

const Q = '"\'`'
const QUOTED = String.raw`[bBrRuUfFLN@$&]{0,2}(?<quote>"""|'''|[${Q}])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,600})\k<quote>`
/** A key of many lines' worth in one literal: what the window shows of it is enough. */
const ENDLESS = String.raw`(?<quote>[${Q}])(?<value>[A-Za-z0-9+/=_\-]{600})`
const ESCAPED = String.raw`\\{1,3}(?<quote>["'])(?<value>[^"'\\\n]{1,400})\\{1,3}\k<quote>`
const BARE = String.raw`(?<value>[^\s${Q}<>(){}[\],;|&\\][^\s${Q}<>(){};,|&\\]{2,300})(?=[ \t]|\r?\n|$|[,;}<&|${Q}\])]|\\)`
/** Where a line is nothing but a name and its value, the value may have any characters. */
const REST = String.raw`(?<value>[^\s${Q}<>(){}[\],;|\\$#][^\s${Q}]{3,300})(?=[ \t]*(?:\r?\n|$))`

const CLOSE = String.raw`[${Q}]?[\]}]?[${Q}]?\)?[ \t]{0,40}`
const TYPE = String.raw`(?::[ \t]{0,4}[A-Za-z_&*][\w<>[\]|?.& ]{0,40}?[ \t]{0,4})?`
/** `var token string = "…"`: the type stands between blanks. */
const BLANK_TYPE = String.raw`[ \t]{1,8}[*&\w.[\]]{1,30}[ \t]{0,8}`
const SCHEME = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Aa]pi-?[Kk]ey|[Aa]pi-?[Tt]oken)[ \t]{1,3})?`
/** `(token) => "…"` is a function of the token. */
const OPERATOR = String.raw`(?<operator>(?<!\)[ \t]{0,4})=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|===?|!==?|=|::?|->|<-)`
/** What only wraps a literal, and calls that turn one into bytes: `Some("…")`, `Buffer.from('…', 'hex')`. */
const WRAPPER = String.raw`(?:Some|Just|Ok|Secret\w{0,20}|Password\w{0,20}|Credential\w{0,20}|\w{0,12}[Bb]ytes|str|String(?:::(?:from|new))?|Buffer\.from|(?:base64\.)?b64encode|[\w.]{0,30}Encode|[\w.]{0,20}\.of|quote|unhex|TOTP\.new|HOTP\.new)[ \t]?\([ \t]?`

/** What expect answers when it is asked: https://core.tcl-lang.org/expect/ */
const EXPECTED = String.raw`(?<operator>:)[ \t]{0,4}[*$]{0,2}["}]\s{0,40}\{?\s{0,40}send[ \t]{1,4}(?:--[ \t]{1,4})?(?<quote>")(?<value>[^"\\\n]{3,200})\\[rn]`

const XML_TEXT = String.raw`(?:\s\S{4}[^<>\n]{0,80})?(?<operator>>)(?<value>[^<>\n]{3,300})</`

const compiled = (forms: readonly string[]) => forms.map((form) => new RegExp(`^(?:${form})`))

/** Where a sign stands behind the name. */
const BEHIND_SIGN = compiled([
  `${CLOSE}${TYPE}${OPERATOR}[ \\t]{0,40}${SCHEME}(?:${QUOTED})`,
  `${CLOSE}${TYPE}${OPERATOR}[ \\t]{0,40}${WRAPPER}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${ENDLESS}`,
  `\\\\{1,3}["']?[ \\t]{0,4}${OPERATOR}[ \\t]{0,8}(?:${ESCAPED})`,
  XML_TEXT,
  String.raw`(?<operator>>)[ \t]{0,8}\r?\n[ \t]{0,80}(?<value>[^<>\s]{4,300})(?=[ \t]{0,8}(?:\r?\n|</|$))`,
  String.raw`(?<operator>>)\s{0,80}<[Vv]alue>(?<value>[^<>\n]{3,300})</`,
  String.raw`["'],\s{0,40}["'][Vv]alue["']\s{0,4}(?<operator>:)\s{0,4}(?:${QUOTED})`,
  String.raw`</key>\s{0,80}(?<operator><string>)(?<value>[^<>\n]{3,300})</`,
  // Of any namespace, and JMeter's properties of one name.
  String.raw`</(?:\w{1,20}:)?(?:name|key|param-name|stringProp)>\s{0,80}<(?:\w{1,20}:)?(?:(?:param-)?[Vv]alue|stringProp name="\w{1,20}\.value")(?<operator>>)(?<value>[^<>\n]{3,300})</`,
  // A literal inside another one, as Gradle is told the fields of a program: `"\"…\""`.
  String.raw`[${Q}]?(?<operator>,)\s{0,40}"\\(?<quote>")(?<value>[^"\\\n]{4,300})\\""`,
  // Erlang's binaries stand between angle brackets.
  String.raw`[${Q}]?\)?(?<operator>[(,{])\s{0,40}(?:<<)?(?:${QUOTED})`,
  String.raw`["'],\s{0,8}(?<operator>with:|:with[ \t]?=>)\s{0,8}(?:${QUOTED})`,
  EXPECTED,
  String.raw`["'\]]{0,3}\)(?<operator>\.(?:send_?[Kk]eys|type|fill|val)\()\s{0,40}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\[[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,80}(?<value>\S{4,300})(?=[ \t]*(?:\r?\n|$))`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}\r?\n[ \t]{0,80}-[ \t]{1,8}${SCHEME}${BARE}`,
])

/** Where a word or a quote does. */
const BEHIND_BLANK = compiled([
  `${BLANK_TYPE}(?<operator>=)[ \\t]{0,8}(?:${QUOTED})`,
  String.raw`["']\s{1,8}(?:android:)?(?:value|content)[ \t]{0,4}(?<operator>=)[ \t]{0,4}(?<quote>["'])(?<value>[^"'\n]{1,400})\k<quote>`,
  XML_TEXT,
  String.raw`(?<operator>[ \t]{1,8})(?:${QUOTED})`,
])

/** A sign and a bare word: what nothing better explains. */
const BARE_FORM = new RegExp(`^${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${BARE}`)

const SIGN = new RegExp(`^${CLOSE}[=:?+|!<>({,.\\\\-]`)

/** Tried in order behind the name; the first that fits wins. `alone`: the name begins its line. */
export function assignedIn(rest: string, alone: boolean): RegExpExecArray | null {
  const signed = SIGN.test(rest)
  for (const form of signed ? BEHIND_SIGN : BEHIND_BLANK) {
    const found = form.exec(rest)
    if (found) return found
  }
  return signed ? ((alone ? LINE_FORM.exec(rest) : null) ?? BARE_FORM.exec(rest)) : null
}

/** `NAME=value` alone on its line, as environment, INI and properties files have it. */
const LINE_FORM = new RegExp(`^[ \\t]{0,8}(?<operator>[=:])[ \\t]{0,8}${REST}`)

const PAIRED = String.raw`["']?,?\s{1,80}["']?(?:[Vv]alue|ParameterValue)["']?[ \t]{0,8}(?<operator>[=:])[ \t]{0,8}`
/** The setting that an item names: `- name: DB_PASSWORD` with `value: …` behind it, on its line or on the next. */
export const pairedIn = (rest: string): RegExpExecArray | null =>
  PAIRED_FORM.exec(rest) ?? PAIRED_BARE_FORM.exec(rest)

const [PAIRED_FORM, PAIRED_BARE_FORM] = [
  new RegExp(`^${PAIRED}(?:${QUOTED})`),
  new RegExp(`^${PAIRED}${BARE}`),
]

/** The text of an element that an attribute names. */
export const KEYED_FORM =
  /^["'](?:\s[^<>\n]{0,80})?(?<operator>>)\s{0,80}(?:<value>)?(?<value>[^<>\n]{3,300})<\//

/** A flag, a line of netrc, SQL: the value stands behind a blank. */
export const BLANK_FORM = new RegExp(String.raw`^(?<operator>[ \t]{1,4})${BARE}`)

/** `HTTPBasicAuth("user", "…")`, `auth: ['user', '…']`: the second of two is the password. */
export const PAIR_FORM = new RegExp(
  String.raw`^${CLOSE}[=:]?[ \t]{0,8}(?<operator>[(\[])[ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}(?:${QUOTED})`,
)
