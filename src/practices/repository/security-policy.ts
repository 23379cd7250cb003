/** The repository's security policy, and what it offers to somebody who found a vulnerability. */
import { folderOf, nameOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from './inventory.ts'

export const isPolicy = (path: string): boolean =>
  /^security(?:[-_]policy)?(?:\.(?:md|markdown|rst|txt|adoc))?$/i.test(nameOf(path)) &&
  /^(?:|\.github|docs?|\.gitlab)$/i.test(folderOf(path)) &&
  !/^security$/.test(nameOf(path))

/** The policy that GitHub shows: `.github` before the root before `docs`. */
export const policyOf = (inventory: Inventory): SourceFile | undefined =>
  [...inventory.paths]
    .filter(isPolicy)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((path) => inventory.file(path) ?? [])[0]

const rank = (path: string) => [/^\.github\//i, /^[^/]+$/, /./].findIndex((place) => place.test(path))

/** A line of prose; fenced code is left out. */
export interface PolicyLine {
  readonly text: string
  readonly start: number
  /** The nearest heading above, itself for a heading. */
  readonly heading: string
}

export function proseOf(text: string): PolicyLine[] {
  const lines: PolicyLine[] = []
  let start = 0
  let heading = ''
  let fenced = false
  for (const line of withoutComments(text).split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    else if (!fenced) {
      heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? heading
      lines.push({ text: line, start, heading })
    }
    start += line.length + 1
  }
  return lines
}

/** HTML comments are not shown; their places stay. */
const withoutComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const SPELLED_MAIL =
  /\b[\w.+-]+\s*(?:\(at\)|\[at\]|\{at\}|<at>|\sat\s)\s*[\w-]+\s*(?:\(dot\)|\[dot\]|\{dot\}|\sdot\s|\.)\s*[a-z]{2,}\b/i
/** Domains that stand for one's own, or are reserved for documentation (RFC 2606). */
const PLACEHOLDER_MAIL =
  /@(?:[\w-]+\.)*(?:example(?:\.\w+)+|(?:your|my)[\w-]*\.[\w.]+|x{2,}\.\w+|(?:domain|company|organi[sz]ation|project|email|mail|host|site|website)\.(?:com|org|net|io|tld|dev))$|^(?:your|name|my)[._-]?(?:email|name|mail|address)?@/i

export const mailsIn = (text: string): string[] => text.match(MAIL) ?? []
export const isPlaceholderMail = (mail: string): boolean => PLACEHOLDER_MAIL.test(mail)

/** Where others on the web are told whom to write to (RFC 9116). */
export const isContactFile = (path: string): boolean => /(?:^|\/)\.well-known\/security\.txt$/.test(path)

/** Pages on which a report can be given in private. */
const REPORT_PAGE =
  /https?:\/\/[^\s)>\]"']*(?:security|vulnerab|report|disclos|advisor|bounty|hackerone|bugcrowd|intigriti|yeswehack|huntr|forms?\b|typeform|msrc|contact|keybase|\bpsirt)[^\s)>\]"']*/i
const RELATIVE_PAGE = /\]\((?!https?:|#|mailto:)[^)]*(?:security|advisor|disclos|vulnerab|contact)[^)]*\)/i
const PRIVATE_REPORTING =
  /private(?:ly)?\s+(?:security\s+)?vulnerability\s+report|(?:report a vulnerability|new draft security advisory|draft (?:a )?(?:new )?(?:github )?security advisory)["'”`*]*\s+(?:button|feature|form|page|link|option)|github(?:['’]s)?\s+(?:private\s+)?security\s+advisor(?:y|ies)|["“'`*]report a vulnerability["”'`*]|\bconfidential\s+(?:issue|ticket)|issue(?:\[|%5B)confidential|private\s+(?:github\s+)?(?:security\s+)?advisor(?:y|ies)/i
const HANDLE =
  /\b(?:contact|message|dm|ping|reach|mail|telegram|signal|discord|slack|matrix)\b[^.\n]*(?:^|[\s(`*])@[A-Za-z][\w-]+|\b(?:t|signal)\.me\/|\b(?:signal|phone|call)\b[^.\n]*\+\d[\d ()-]{7,}/i

/** True when a report can reach somebody without the public reading it. */
export function offersPrivateChannel(lines: readonly PolicyLine[]): boolean {
  return lines.some(
    ({ text, heading }) =>
      mailsIn(text).some((mail) => !isPlaceholderMail(mail)) ||
      SPELLED_MAIL.test(text.replaceAll('`', '')) ||
      REPORT_PAGE.test(text) ||
      RELATIVE_PAGE.test(text) ||
      PRIVATE_REPORTING.test(text) ||
      HANDLE.test(text) ||
      (/report|contact|disclos/i.test(heading) &&
        /\]\(https?:\/\/|<https?:\/\/|(?:^|\s)https?:\/\//.test(text) &&
        !/badge|shields\.io|\/issues/.test(text)),
  )
}

const ASKS_FOR_ISSUE =
  /\b(?:open(?:ing)?|creat(?:e|ing)|fil(?:e|ing)|submit(?:ting)?|rais(?:e|ing)|us(?:e|ing)|post(?:ing)?)\b[^.\n]{0,40}?\b(?:issues?|tickets?|bug reports?)\b|\b(?:via|report(?:ed|s|ing)?)\b[^.\n]{0,30}\bissue(?:s| tracker)\b|\b(?:at|here|in|on|through|to|using|via)\b[^\n]{0,30}\bhttps?:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/(?:-\/)?issues\b/i
const DECLINES =
  /\b(?:not|never|avoid|instead of|rather than|don['’]?t|refrain|no public|without|unless|before)\b/i
const OTHER_MATTER =
  /non-?sensitive|not (?:a )?(?:security|vulnerab)|general|question|feature|documentation|low[- ]severity|non-?security|private|confidential|draft/i
const ABOUT_VULNERABILITIES = /vulnerab|security|exploit/i

/** The line that sends a report of a vulnerability to a public issue. */
export const publicIssueLine = (lines: readonly PolicyLine[]): PolicyLine | undefined =>
  lines.find(
    ({ text, heading }) =>
      ASKS_FOR_ISSUE.test(text) &&
      !DECLINES.test(text) &&
      !OTHER_MATTER.test(text) &&
      (ABOUT_VULNERABILITIES.test(text) || /vulnerab|report/i.test(heading)),
  )
