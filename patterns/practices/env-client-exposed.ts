import type { Expression, Property } from '../../src/documents/expression.ts'
import {
  isCode,
  isDockerfile,
  isDocs,
  isDotenv,
  isExample,
  isTest,
  isVendored,
  isYaml,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isEnvironmentTemplate } from '../../src/practices/secrets/environment-file.ts'
import { secretKindOf } from '../../src/practices/secrets/secret-name.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Bundlers write the value of every variable with their prefix into the files that browsers and apps get. */
const EXPOSED =
  /(?<![\w])(?:(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_|(?<=env\.|^|\n)PUBLIC_)([A-Z][A-Z0-9_]*)\b/g

/** Keys that are made to be public: they name an account or a page and open nothing by themselves. */
const MADE_PUBLIC =
  /ANON|PUBLISHABLE|PUBLIC|SITE_?KEY|MEASUREMENT|DSN|FIREBASE|RECAPTCHA|TURNSTILE|HCAPTCHA|MAPBOX|MAPS?_|_MAPS?|POSTHOG|AMPLITUDE|SEGMENT|MIXPANEL|ALGOLIA_(?:SEARCH|API)|SEARCH_(?:API_)?KEY|PUSHER|VAPID|CLIENT_ID|APP_ID|ANALYTICS|INTERCOM|CLARITY|HOTJAR|BUGSNAG|ROLLBAR|DATADOG_CLIENT|DD_CLIENT|CLIENT_TOKEN|WALLET_?CONNECT|GTM|GA_|CLERK_PUB|PAYPAL_CLIENT|STRIPE_(?:PK|PUB|KEY)|RAZORPAY_KEY|GIPHY|TINYMCE|LIVEBLOCKS_PUB|CSRF|ONESIGNAL|APPWRITE|UNSPLASH_ACCESS|APP(?:LICATION)?_?INSIGHTS/
/** As a setting that is switched off is written. */
const NO_VALUE = /^=(?:null|none|false)\s*(?:\n|$)/i
/** Accounts that only a server may speak for, and keys that sign or open. */
const FOR_SERVERS =
  /OPENAI|ANTHROPIC|CLAUDE|GEMINI|COHERE|HUGGING|REPLICATE|SECRET|PASSWORD|PRIVATE|SERVICE_ROLE|JWT|SENDGRID|TWILIO|AWS_|GITHUB_TOKEN|ADMIN|MASTER|DATABASE|MONGO|ENCRYPTION|SIGNING|RESEND|MAILGUN|DEEPSEEK|GROQ|MISTRAL/

export default defineDocumentRule({
  id: 'env-client-exposed',
  title: 'Secret with a name that publishes it to browsers',
  why: 'The prefix tells the bundler to write the value into the files that every visitor downloads.',
  remediation:
    'Replace the value, drop the prefix, and call the service from a route of the server that holds it.',
  fixes: {
    any: '// in a route of the server, never in files for browsers\nconst key = process.env.API_SECRET',
  },
  severity: 8.0,
  cites: [
    { document: 'S2', line: 39, practice: 'Sensitive configuration stays in the environment of the server.' },
  ],
  confidence: 'medium',
  files: (path) =>
    (isDotenv(path) ||
      isEnvironmentTemplate(path) ||
      isCode(path) ||
      isDockerfile(path) ||
      isYaml(path) ||
      /\.(?:vue|svelte|astro)$/.test(path)) &&
    !isTest(path) &&
    !isDocs(path) &&
    !isVendored(path),
  keywords: [
    'NEXT_PUBLIC_',
    'VITE_',
    'REACT_APP_',
    'EXPO_PUBLIC_',
    'NUXT_PUBLIC_',
    'GATSBY_',
    'VUE_APP_',
    'PUBLIC_',
    'process.env.',
    'runtimeConfig',
  ],
  *check(file) {
    const seen = new Set<string>()
    for (const { 0: whole, 1: rest = '', index } of file.text.matchAll(EXPOSED)) {
      const isNothing = isCommented(file.text, index) || NO_VALUE.test(file.text.slice(index + whole.length))
      const severity = seen.has(whole) || isNothing ? undefined : severityOf(rest)
      if (severity === undefined) continue
      seen.add(whole)
      yield {
        path: file.path,
        range: { start: index, end: index + whole.length },
        resource: whole,
        message: `${whole} is written into the files for browsers`,
        severity: isExample(file.path) && !isEnvironmentTemplate(file.path) ? NOTE : severity,
        fix: rest,
      }
    }
    yield* inClient(file)
    if (!/^(?:vite|webpack|rollup|esbuild|rspack|next|nuxt)\.config\.|webpack/.test(nameOf(file.path))) return
    yield* inSettings(file)
    for (const { nameRange } of file.code()?.named ?? []) {
      const name = file.text.slice(nameRange.start, nameRange.end)
      const variable = /^["']?(?:process\.env|import\.meta\.env)\.(\w+)["']?$/.exec(name)?.[1]
      if (variable === undefined || severityOf(variable) === undefined) continue
      yield {
        path: file.path,
        range: nameRange,
        resource: variable,
        message: `The bundler writes ${variable} into the files for browsers`,
      }
    }
  },
  examples: [
    { files: { '.env.example': 'NEXT_PUBLIC_JWT_SECRET_KEY=\n' }, at: ['.env.example:1'] },
    {
      files: { 'src/ai.ts': 'const ai = new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY })\n' },
      at: ['src/ai.ts:1'],
    },
    {
      files: { 'src/db.ts': 'createClient(url, process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY)\n' },
      at: ['src/db.ts:1'],
    },
    { files: { Dockerfile: 'FROM node\nARG REACT_APP_DB_PASSWORD\n' }, at: ['Dockerfile:2'] },
    {
      files: {
        'vite.config.ts': "export default { define: { 'process.env.API_SECRET': JSON.stringify(s) } }\n",
      },
      at: ['vite.config.ts:1'],
    },
    {
      files: {
        'next.config.js': 'module.exports = { env: { API_SECRET: process.env.API_SECRET } }\n',
        'nuxt.config.ts':
          'export default defineNuxtConfig({\n  runtimeConfig: {\n    public: { payments: {\n      secretKey: process.env.PAYMENT_SECRET } }\n  }\n})\n',
        'app/page.tsx': "'use client'\nconst key = process.env.PAYMENT_SECRET_KEY\n",
        'src/a.ts': "import { PUBLIC_API_SECRET } from '$env/static/public'\n",
      },
      at: ['app/page.tsx:2', 'next.config.js:1', 'nuxt.config.ts:4', 'src/a.ts:1'],
    },
  ],
  counterExamples: [
    { files: { '.env': 'NEXT_PUBLIC_SUPABASE_ANON_KEY=x\nVITE_API_URL=https://kettle.dev\n' }, at: [] },
    {
      files: { '.env': 'VITE_FIREBASE_API_KEY=x\nREACT_APP_STRIPE_PUBLISHABLE_KEY=x\nVITE_TOKEN_TTL=5\n' },
      at: [],
    },
    {
      files: { '.env': 'PUBLIC_AWS_SECRET_ACCESS_KEY=null\nNEXT_PUBLIC_DEMO_PASSWORD=kettle-Bruise-91\n' },
      at: [],
    },
    {
      files: {
        'next.config.js': 'module.exports = { env: { APP_NAME: process.env.APP_NAME } }\n',
        'nuxt.config.ts':
          'export default defineNuxtConfig({\n  runtimeConfig: { apiSecret: process.env.API_SECRET, public: { apiBase: "/api", mapsKey: process.env.MAPS_KEY } }\n})\n',
        'app/page.tsx': "'use client'\nconst url = process.env.PAYMENT_URL\n",
        'src/a.ts': "import { API_SECRET } from '$env/static/private'\n",
      },
      at: [],
    },
    { files: { 'src/a.ts': '// never VITE_OPENAI_API_KEY\nread(process.env.OPENAI_API_KEY)\n' }, at: [] },
  ],
})

/** A file that says of itself that browsers run it, and variables of SvelteKit that they get. */
function* inClient({ path, text }: SourceFile): Generator<Hit> {
  const shapes = /^\s*(?:\/\/[^\n]*\n\s*)*['"]use client['"]/.test(text)
    ? [/\bprocess\.env\.([A-Z][A-Z0-9_]*)\b/g]
    : [/\bPUBLIC_([A-Z][A-Z0-9_]*)\b(?<=import\s*\{[^}]{0,400})(?=[^}]{0,400}\}\s*from\s*['"]\$env\/)/g]
  for (const shape of shapes)
    for (const { 0: whole, 1: name = '', index } of text.matchAll(shape)) {
      if (PREFIX.test(name) || severityOf(name) === undefined || isCommented(text, index)) continue
      yield {
        path,
        range: { start: index, end: index + whole.length },
        resource: whole,
        message: `${whole} is read in a file for browsers`,
        fix: name,
      }
    }
}
const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_/

/** What frameworks write into pages out of their settings: `module.exports = { env: { API_SECRET: … } }` */
const PUBLISHED: readonly { readonly file: RegExp; readonly names: readonly [string, ...string[]] }[] = [
  { file: /^next\.config\./, names: ['env'] },
  // https://nuxt.com/docs/guide/going-further/runtime-config
  { file: /^nuxt\.config\./, names: ['runtimeConfig', 'public'] },
]

function* inSettings(file: SourceFile): Generator<Hit> {
  for (const { names } of PUBLISHED.filter((one) => one.file.test(nameOf(file.path)))) {
    const [outer, ...inner] = names
    for (const { name, value } of file.code()?.named ?? []) {
      if (name !== outer) continue
      const published = inner.reduce<Expression | undefined>((found, next) => memberOf(found, next), value)
      for (const { name: key, nameRange } of propertiesOf(published)) {
        const variable = key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase()
        if (PREFIX.test(key) || severityOf(variable) === undefined) continue
        yield {
          path: file.path,
          range: nameRange,
          resource: key,
          message: `The bundler writes ${key} into the files for browsers`,
        }
      }
    }
  }
}

/** With which whoever comes is to look around: `DEMO_PASSWORD`. */
const FOR_VISITORS = /(?:^|_)DEMO_(?:\w+_)?PASS(?:WORD)?$/

const memberOf = (value: Expression | undefined, name: string): Expression | undefined =>
  value?.kind === 'object' ? value.properties.find((property) => property.name === name)?.value : undefined

/** With those of objects inside it. */
const propertiesOf = (value: Expression | undefined): Property[] =>
  value?.kind !== 'object'
    ? []
    : value.properties.flatMap((property) =>
        property.value.kind === 'object' ? propertiesOf(property.value) : [property],
      )

/** Undefined for what may be public; lower where only the word "key" or "token" speaks for a secret. */
function severityOf(name: string): number | undefined {
  const isServers = FOR_SERVERS.test(name)
  if (/SERVICE_ROLE/.test(name)) return 8.0
  const kind = secretKindOf(name)
  if (
    kind === undefined ||
    FOR_VISITORS.test(name) ||
    (MADE_PUBLIC.test(name) && !/SECRET|PASSWORD|PRIVATE/.test(name))
  )
    return undefined
  return isServers || kind === 'password' || kind === 'secret' ? 8.0 : 5.5
}

function isCommented(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return /^\s*(?:#|\/\/|\*|<!--)/.test(line)
}
