/** Gates of practices that look at requests: what is sent in the clear, and what is logged of them. */
import type { LineGate } from '../../patterns/rule.ts'
import { ALL_BUT_RUBY, BEGINS_TO_LOG, GIVEN, LOGS_SOMETHING } from './line-gates.ts'

/** A name that is given an address, and clients that send requests (`plain-urls.ts`). */
export const MAY_SEND: readonly LineGate[] = [
  // A fallback, an address that is an object, a source of packages.
  {
    words: ['url', 'uri', 'endpoint', 'webhook', 'registry', 'address', 'host', 'base', 'source'],
    shape:
      /(?:url|uri|endpoint|webhook|registry|address|host|base)["'\])]*\s*(?:\|\||\?\?|\bor\b|,)\s*["'`]http:\/\/|Address\s*=\s*new\s+Uri\s*\(|\bsource[\s(]*["']http:|\bur[il]\s*=?\s*(?:uri\s*\(\s*)?["']http:/iy,
  },
  {
    words: ['url', 'uri', 'endpoint', 'webhook', 'registry', 'address', 'host', 'base'],
    shape: new RegExp(
      `(?:url|uri|endpoint|webhook|registry|address|host|base)(?!\\w)${GIVEN}["'\`]+http://`,
      'iy',
    ),
  },
  {
    words:
      'request httpx axios superagent got ky needle http restclient faraday urllib reqwest session client unirest sling resttemplate ureq surf guzzle opener'.split(
        ' ',
      ),
    shape:
      /(?:requests?|httpx|axios|superagent|got|ky|needle|https?|RestClient|HTTParty|Faraday|urllib[23]?|reqwest|session|client|Unirest|sling|aiohttp|ureq|surf|guzzle|opener|OpenerDirector|HttpRequest|WebClient|WebRequest|RestTemplate|Http(?:Get|Post|Put|Delete|Patch|Head|Options))["'\])]*(?:\s*(?:\??\.|::|->)\s*\w|\s*\()|(?:from\s+|import\s+|["'])(?:requests|httpx|got|axios|urllib)\b/i,
  },
  {
    words:
      'fetch urlopen urlretrieve file_get_contents fopen open curl_ async object entity simplexml ajax getjson download upload readtext readbytes read'.split(
        ' ',
      ),
    shape:
      /\b(?:fetch|urlopen|urlretrieve|file_get_contents|fopen|curl_init|curl_setopt|simplexml_load_file|ajax|getJSON)\s*\(|open-uri|URI\s*\.\s*open|(?:\w+Async|Download\w+|Upload\w+|getForObject|postForEntity|postForObject|getForEntity)\b|\.\s*(?:openConnection|openStream|open|read|readText|readBytes)\b/,
  },
  { words: ['.uri', '.url'], shape: /\.ur[il]\s*\(/iy },
]

const HEADERS = String.raw`\b(?:req|request|event)\s*\??\.\s*(?:headers?|META|rawHeaders)\b`
const BODY = String.raw`\b(?:req|request|event)\s*\??\.\s*(?:body|rawBody|data|form|POST|json|params)\b`
/** `req.params.id` is one thing out of many; what is called on all of them is not. */
const WHOLE = String.raw`(?!\s*\??\.\s*\w+\b(?!\s*\())`
const REQUESTS = ['req', 'event']
const HANDLES_CREDENTIALS: LineGate = {
  words: ['hook', 'auth', 'log', 'sign', 'register', 'password', 'token', 'secret', 'callback', 'session'],
  shape: /webhook|auth|login|signin|sign_in|signup|register|password|token|secret|callback|oauth|session/i,
}

/** What of a request holds credentials, in a program that logs; bodies do where their handler's purpose says so. */
export const LOGS_REQUEST: readonly LineGate[] = [
  {
    words: REQUESTS,
    shape: new RegExp(HEADERS + WHOLE, 'iy'),
    before: BEGINS_TO_LOG,
    not: ['ruby'],
  },
  {
    words: REQUESTS,
    shape: new RegExp(BODY + WHOLE, 'iy'),
    before: BEGINS_TO_LOG,
    also: HANDLES_CREDENTIALS,
    not: ['ruby'],
  },
  // A call needs no parentheses here.
  {
    words: REQUESTS,
    shape: new RegExp(`${HEADERS}|${BODY}`, 'iy'),
    also: LOGS_SOMETHING,
    not: ALL_BUT_RUBY,
  },
]
