/** What the HTTP clients of ten languages are told to send a request to. */
import type { Call, Code } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import { givenTo, valueBehind } from './given.ts'

const VERBS =
  'get|post|put|patch|delete|head|options|request|stream|send|execute|exchange|open|retrieve|new|create|Client|PostForm|\\w+Json\\w*'
const CLIENT = String.raw`(?:requests?|httpx|axios|superagent|got|ky|needle|http|\$http|RestClient|HTTParty|Faraday|urllib3?|reqwest|session|client|Unirest|sling|g?requests|gorequest|aiohttp|ureq|surf|guzzle|OpenerDirector|URLopener|opener|HttpRequest)`
/** A client by its name, or one that is made on the spot: `gorequest.New().Delete(…)`, `reqwest::Client::new().get(…)`. */
const ON_CLIENT = new RegExp(
  `(?:^|[.\\]])\\w*${CLIENT}(?:\\.(?:new|New|Client|Session|blocking|builder|build|instance|newBuilder))*\\.(?:${VERBS})$`,
  'i',
)
const REST_TEMPLATE = /(?:^|\.)\w*[rR]estTemplate\.(?:\w+For\w+|put|delete|exchange|execute|doExecute)$/
/** Functions and constructors that name no client. */
const REQUESTS =
  /^(?:fetch|axios|got|ky|request|needle|superagent|urlopen|urlretrieve|file_get_contents|fopen|curl_init|simplexml_load_file|Http(?:Get|Post|Put|Delete|Patch|Head|Options)|reqwest\.get)$|(?:^|\.)(?:HttpRequest\.newBuilder|URI\.open|open-uri|http\.NewRequest(?:WithContext)?|urllib2?\.(?:urlopen|Request)|urllib\.request\.(?:urlopen|Request|urlretrieve)|Net\.HTTP\.(?:get|post|post_form|get_response|get_print|Get\.new|Post\.new|Put\.new|Delete\.new|Patch\.new|Head\.new)|requests\.Request|RestClient\.Request\.execute|reqwest\.blocking\.get|WebClient\.create|WebRequest\.Create(?:Http)?|RestTemplate\.\w+|ajax|getJSON)$|\.(?:GetAsync|PostAsync|PutAsync|PatchAsync|DeleteAsync|GetStringAsync|GetStreamAsync|GetByteArrayAsync|GetFromJsonAsync|PostAsJsonAsync|DownloadString|DownloadStringTaskAsync|DownloadFile|DownloadData|UploadString|getForObject|postForEntity|postForObject|getForEntity)$/
/** `HttpRequest.newBuilder().uri(…)`, `new Request.Builder().url(…)`, `webClient.get().uri(…)` */
const BUILDERS = /(?:[bB]uilder|\.(?:get|post|put|patch|delete|head|method))(?:\.\w+)*\.(?:uri|url)$/
/** What is done with an address that is an object. */
const OPENED = /^(.+)\.(?:openConnection|openStream|open|read|readText|readBytes)$/
/** `new URL('…')`, `URI.create("…")` */
const ADDRESS = /^(?:java\.net\.)?(?:URI|URL|Uri|Url)(?:\.(?:create|parse|new))?$|^url\.parse$/

/** Expressions that may be the address of the request that a call makes; none for other calls. */
export function targetsOf(call: Call, code: Code): readonly Expression[] {
  const opened = openedBy(call, code)
  if (opened) return [opened]
  if (/^curl_setopt$/.test(call.callee) && nameOf(argumentOf(call, 1)) === 'CURLOPT_URL')
    return [argumentOf(call, 2)].filter((value) => value !== undefined)
  if (!isRequest(call, code)) return []
  return call.arguments
    .slice(0, 2)
    .flatMap(({ name, value }) =>
      name === undefined
        ? [value, ...optionsIn(value, code)]
        : /^(?:url|uri|fullurl)$/.test(name)
          ? [value]
          : [],
    )
}

function isRequest(call: Call, code: Code): boolean {
  const { callee } = call
  if ([REQUESTS, ON_CLIENT, REST_TEMPLATE, BUILDERS].some((shape) => shape.test(callee))) return true
  if (isImportedVerb(call, code)) return true
  // `const s = requests.Session(); s.get(…)`
  const [, owner = '', verb = ''] = /^(\w+)(\.\w+)$/.exec(callee) ?? []
  const made = owner === '' ? undefined : givenTo(owner, code).at(-1)?.value
  return made?.kind === 'call' && ON_CLIENT.test(made.callee.replace(/\.(?:default|create)$/i, '') + verb)
}

/** `from requests import get` */
const isImportedVerb = (call: Call, code: Code): boolean =>
  /^(?:get|post|put|patch|delete|head|Request)$/.test(call.callee) &&
  code.imports.some(
    ({ from, names }) =>
      /^(?:requests|httpx|got|axios|urllib\.request|urllib2)$/.test(from) && names.includes(call.callee),
  )

/** `axios({ url: … })`, also with the options behind a name. */
function optionsIn(value: Expression, code: Code): readonly Expression[] {
  const objects = value.kind === 'name' ? givenTo(value.text, code).map((named) => named.value) : [value]
  return objects.flatMap((object) => ['url', 'uri'].flatMap((name) => propertyOf(object, name) ?? []))
}

/** The address on which a call is made: `new URL("…").openStream()`. */
function openedBy(call: CallExpression, code: Code): Expression | undefined {
  const owner = OPENED.exec(call.callee)?.[1]
  if (owner === undefined) return undefined
  const value: Expression = call.receiver ?? { kind: 'name', text: owner, range: call.range }
  return addressIn(value, code) && value
}

/** What an address is made of, also behind a name; undefined for what is none. */
export function addressIn(value: Expression, code: Code): Expression | undefined {
  const made = valueBehind(value, code)
  return made?.kind === 'call' && ADDRESS.test(made.callee) ? made.arguments[0]?.value : undefined
}

const nameOf = (value: Expression | undefined): string => (value?.kind === 'name' ? value.text : '')
