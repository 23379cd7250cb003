/** What the path says: fixtures and documentation hold look-alikes; lock files and minified code hold hashes. */
import {
  isDocs,
  isExample,
  isLockFile,
  isMinified,
  isTest,
  isVendored,
  isWorkflow,
} from '../documents/paths.ts'
import type { Match } from '../match/match.ts'
import { isPasswordHash } from '../practices/secrets/password-hash.ts'
import { isSampleOtp, placeholderOf } from '../practices/secrets/placeholder.ts'
import { wordsOf } from '../practices/secrets/secret-name.ts'
import { inPlain, isRandom, isWeak } from '../practices/secrets/strength.ts'
import { NOTE, severityAt, WARNING } from '../practices/severity.ts'
import { isWordForOne, WORD_FOR_ONE } from './certain.ts'
import { isForCredentials, kindOf } from './place.ts'
import { drop, lowered, type Verdict } from './verdict.ts'

/** @param inTests it stands in code of a test, whatever the path says. */
export function judgePath(match: Match, verdict: Verdict, path: string, inTests = isTest(path)): Verdict {
  if (verdict.suppressed) return verdict
  const { id, selfMade, finder, near, family } = match.rule
  if (finder === 'private-key') return ofPrivateKey(match, verdict, inTests)
  if (selfMade && (inTests || isDocs(path) || isNamedForTests(match))) return { ...verdict, severity: NOTE }
  if (id === OF_BROWSERS && isForBrowsers(match, path)) return { ...verdict, severity: NOTE }
  const isHash = family === 'secret-password-hash'
  if (isHash && REMARK.test(match.context.before)) return { ...verdict, severity: NOTE }
  if (finder === undefined && near === undefined && !isHash) return verdict
  if (isLockFile(path) && finder !== 'url-credential')
    return drop('lock file', 'hashes stand in lock files, credentials do not')
  if (finder === 'url-credential' && isForCredentials(path)) return { ...verdict, confidence: 'medium' }
  if (isMinified(path)) return lowered(verdict, 'minified code', 'names and values are shuffled together')
  if (finder === 'assignment')
    return weighedAt(match, ofAssignment(match, verdict, path, inTests), path, inTests)
  if (isVendored(path)) return lowered(verdict, 'vendored code', 'somebody else wrote it and publishes it')
  if (inTests) return lowered(verdict, 'test path', 'tests hold made-up values')
  if (isDocs(path) || isExample(path))
    return lowered(verdict, 'documentation', 'examples hold made-up values')
  return verdict
}

function ofPrivateKey(match: Match, verdict: Verdict, inTests: boolean): Verdict {
  if (isNamedForTests(match)) return { ...verdict, severity: NOTE }
  return inTests
    ? { ...lowered(verdict, 'test path', 'tests have keys of their own'), severity: WARNING }
    : verdict
}

/** `const TEST_SIGNING_KEY: &str = "`, `fakeKey = """`: made for nothing else, wherever it stands. */
const isNamedForTests = ({ context: { name, before } }: Match): boolean =>
  // What stands before a type in Rust is not taken for the name.
  wordsOf(NAME_BEFORE.exec(before)?.[1] ?? name).some((word) =>
    /^(?:tests?|testing|fake|dummy|mock|example|sample|fixture)$/.test(word),
  )
const NAME_BEFORE = /([A-Za-z_]\w*)\s*(?::\s*&?(?:'static\s+)?[\w<>[\]]+\s*)?:?=\s*[\w#$@]*["'`([{]*\s*$/

const OF_BROWSERS = 'gcp-api-key'

/**
 * Every visitor is given the key of a Firebase app and of its maps, which names the project and is restricted by what else is
 * set up: https://firebase.google.com/docs/projects/api-keys. Of the languages' models it is none that a browser should have.
 */
const isForBrowsers = ({ context: { name, before } }: Match, path: string): boolean =>
  ((OF_FIREBASE.test(path) || /firebase/i.test(name)) && !/gemini|gen_?ai|generative|vertex/i.test(name)) ||
  BUNDLED_MAPS.test(name) ||
  /maps\.googleapis\.com\/maps\/api\/js\?[^\s"']*$/.test(before)

/** A bundler writes variables with these prefixes into the page. */
const BUNDLED_MAPS =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|PUBLIC)_(?:\w+_)?(?:G?MAPS?|GOOGLE_?MAPS?)_/

/** What its console gives to be put into an app. */
const OF_FIREBASE =
  /(?:^|\/)(?:google-services(?:-[\w-]+)?\.json|GoogleService-Info(?:-[\w-]+)?\.plist|[\w.-]*firebase[\w.-]*\.(?:[cm]?[jt]sx?|dart|json|html|vue|svelte)|\.firebaserc)$|(?:^|\/)firebase\/(?!functions\/)(?:[\w-]+\/)*[\w.-]+\.(?:[cm]?[jt]sx?|json)$/i

/** Rails writes those of development and test into it; what a practice says of the others weighs more. */
const isOfRails = ({ context: { name } }: Match, path: string): boolean =>
  name === 'secret_key_base' && /(?:^|\/)config\/secrets\.yml$/.test(path)

/**
 * What people make up for a test, an example or a remark weighs no more there than what practices find of the kind. What a generator made
 * may be somebody's, and in a test mostly is not.
 */
function weighedAt(match: Match, verdict: Verdict, path: string, inTests: boolean): Verdict {
  const { rule, context } = match
  if (verdict.suppressed) return verdict
  if (isOfRails(match, path)) return { ...verdict, severity: WARNING }
  const value = inPlain(match.value)
  const drawn = isRandom(value) && !isPasswordHash(value) && !isSampleOtp(value)
  if (inTests) return { ...verdict, severity: drawn && !SAYS_NO_SECRET.test(value) ? WARNING : NOTE }
  if (isSampleOtp(value)) return drop('documented example', 'it is the one of every explanation')
  if (value !== match.value && placeholderOf(value) !== undefined)
    return drop('placeholder', 'words in base64 that nobody would keep')
  if (isWeak(value) && REMARK.test(context.before)) return { ...verdict, severity: NOTE }
  const severity = severityAt(path, rule.severity, value)
  return severity >= rule.severity || drawn ? verdict : { ...verdict, severity }
}

/** `Fake-Kettle-Pass-55` */
const SAYS_NO_SECRET = /^(?:fake|dummy|mock|sample|example|test|not[-_ ]?real)(?![a-z])/i
/** A line that nothing runs, or that shows how a program is used: https://docs.python.org/3/library/doctest.html */
const REMARK = /^\s*(?:#|>>>\s|\/\/|--\s|\/?\*|;|<!--)/

/** Everything else that a path says of an assignment has been weighed with it. */
function ofAssignment(match: Match, verdict: Verdict, path: string, inTests: boolean): Verdict {
  const { value } = match
  if (isWordForOne(match) && !isForCredentials(path)) return WORD_FOR_ONE
  if (kindOf(path) === 'translations' && (IN_WORDS.test(value) || isCompound(value)))
    return drop('translation', 'it is a text for people in their language')
  if (isForSearching(match, path))
    return drop('public by design', 'the key that only searches, which every visitor of the site is given')
  if (isVendored(path)) return lowered(verdict, 'vendored code', 'somebody else wrote it and publishes it')
  if (isDocs(path) || OF_API.test(path))
    return lowered(verdict, 'documentation', 'examples hold made-up values')
  if (inTests && STOCK.test(value)) return lowered(verdict, 'test path', 'tests take any word for one')
  return isWorkflow(path) && isWeak(value)
    ? lowered(verdict, 'workflow', 'services of a run get any word for one, and are gone with it')
    : verdict
}

/** What describes an API, whose examples are looked at as those of documentation are. */
const OF_API = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i

/** Of Algolia: https://docusaurus.io/docs/search#using-algolia-docsearch */
const isForSearching = ({ value, context: { name } }: Match, path: string): boolean =>
  name === 'apiKey' &&
  /^[0-9a-f]{32}$/.test(value) &&
  /(?:^|\/)(?:docusaurus\.config\.[cm]?[jt]s|\.(?:vitepress|vuepress)\/(?:[\w.-]+\/)*[\w.-]+\.[cm]?[jt]s)$/.test(
    path,
  )

/** What people write where any password will do. Others in tests may be somebody's. */
const STOCK =
  /^(?:my|the|new|old|some|no|user|db|admin|your|test)?[-_. ]?(?:password\d?|pass(?:wd|phrase)?|p[@a]ssw0rd|pwd|pw|secret|token)$|^(?:test|foo|bar|baz|foobar|wrong|invalid|abc|asdf|qwerty|letmein)(?:pw|\d{1,4})?$/i

/** `Radius-hemlighet`, `API-Geheimnis`, `Applicatiegeheim`: letters alone, of which capitals only begin a word. */
const isCompound = (value: string): boolean =>
  /^(?:[A-Z]?[a-z]+|[A-Z]+)(?:-(?:[A-Z]?[a-z]+|[A-Z]+))*$/.test(value)

/** A blank, or a letter that ASCII does not have. */
const IN_WORDS = /\s|[^\x20-\x7e]/
