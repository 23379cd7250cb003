import type { Expression } from '../../src/documents/expression.ts'
import type { Range } from '../../src/documents/node.ts'
import { isCode, isTest, isVendored, languageOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { requiredVariable, variableName } from '../../src/practices/code/required-variable.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'env-secret-unvalidated',
  title: 'Secret used without looking whether it is there',
  why: 'A missing variable becomes an empty key: tokens are signed with nothing, or the failure shows up far from its cause.',
  remediation:
    'Check every secret at start, its length too, and stop with a message that names the variable.',
  severity: 3.0,
  cites: [
    { document: 'S2', line: 49, practice: 'All environment variables are validated.' },
    { document: 'S3', line: 50, practice: 'The validation of environment variables is complete.' },
  ],
  confidence: 'medium',
  strict: true,
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['env'],
  *check(file) {
    const language = languageOf(file.path)
    for (const { name, range } of uncheckedIn(file))
      if (isSecretName(name) && !isCheckedIn(file.text, name) && !isHolderChecked(file, range))
        yield {
          path: file.path,
          range,
          resource: name,
          message: `${name} may be empty here`,
          ...(language && { fix: requiredVariable(language, variableName(name)) }),
        }
  },
  examples: [
    { files: { 'a.ts': 'jwt.sign(p, process.env.JWT_SECRET!)\n' }, at: ['a.ts:1'] },
    { files: { 'a.py': 'import os\nAPI_KEY = os.getenv("API_KEY", "")\n' }, at: ['a.py:2'] },
    { files: { 'a.ts': 'const key = process.env.STRIPE_SECRET_KEY as string\n' }, at: ['a.ts:1'] },
    {
      files: { 'b.rs': 'fn f() { let t = env::var("API_TOKEN").unwrap_or("".to_string()); }\n' },
      at: ['b.rs:1'],
    },
    {
      files: { 'a.rs': 'fn f() { let k = std::env::var("API_TOKEN").unwrap_or_default(); }\n' },
      at: ['a.rs:1'],
    },
    {
      files: { 'a.cs': 'class A { string k = Environment.GetEnvironmentVariable("JWT_SECRET")!; }\n' },
      at: ['a.cs:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.py':
          'import os\nS = os.getenv("APP_SECRET", "")\nif not S:\n    raise RuntimeError("no")\nT = os.getenv("API_TOKEN", "")\nassert T\n',
        'a.js': "const s = process.env.JWT_SECRET || ''\nif (s.length < 32) throw new Error('short')\n",
        'c.ts':
          "for (const n of ['JWT_SECRET', 'DB_PASSWORD']) if (!process.env[n]) throw new Error(n)\nsign(process.env.JWT_SECRET!)\n",
        'b.ts': 'const s = process.env.JWT_SECRET as string | undefined\n',
      },
      at: [],
    },
    {
      files: { 'a.ts': 'const env = z.object({ JWT_SECRET: z.string().min(32) })\nsign(env.JWT_SECRET)\n' },
      at: [],
    },
    {
      files: { 'a.py': 'import os\nKEY = os.environ["API_KEY"]\nNAME = os.getenv("APP_NAME", "")\n' },
      at: [],
    },
    {
      files: {
        'a.py':
          'import os\nAPI_KEY = os.getenv("API_KEY", "")\nif not API_KEY:\n    raise SystemExit("API_KEY is not set")\n',
      },
      at: [],
    },
  ],
})

/** Told to be there, or replaced by nothing. */
const TAKEN_FOR_GRANTED =
  /\b(?:process\.env\.|import\.meta\.env\.|process\.env\[['"]|GetEnvironmentVariable\("|env::var\(")([A-Za-z_]\w*)(?:!|['"]\]!|['"]?\]?\s+as\s+string\b(?!\s*\|)|"\)!|"\)\.unwrap_or_default\(\))/g

function* uncheckedIn(file: SourceFile): Generator<{ name: string; range: Range }> {
  for (const { name, value, range } of file.code()?.fallbacks ?? []) if (isEmpty(value)) yield { name, range }
  for (const { 0: whole, 1: name = '', index } of file.text.matchAll(TAKEN_FOR_GRANTED))
    yield { name, range: { start: index, end: index + whole.length } }
}

/** `''`, and in Rust what makes a `String` of it. */
const isEmpty = (value: Expression): boolean =>
  value.kind === 'string'
    ? value.value.trim() === ''
    : value.kind === 'call' &&
      /(?:^|\.|::)(?:to_string|to_owned|into|String(?:::|\.)(?:new|from))$/.test(value.callee) &&
      [...(value.receiver ? [value.receiver] : []), ...value.arguments.map((each) => each.value)].every(
        isEmpty,
      )

/** Somewhere in the module the name is tested, or a schema asks for it. */
const isCheckedIn = (text: string, name: string): boolean =>
  new RegExp(
    `(?:!|not |if \\(?|unless |assert |len\\(|require\\w*\\(["'\`]?)(?:process\\.env\\.|self\\.|settings\\.|config\\.)?["'\`]?${name}\\b(?!\\s*!)`,
    'i',
  ).test(text) ||
  // One of a list of which each is looked for.
  (/\b(?:process\.env|os\.environ|ENV)\[(?!["'`])/.test(text) &&
    new RegExp(`["'\`]${name}["'\`]`).test(text)) ||
  new RegExp(`\\b${name}["']?\\s*:\\s*(?:z|Joi|yup|t|str|v|s)\\b`).test(text)

/** The variable that is given the value is looked at before it is used. */
function isHolderChecked(file: SourceFile, { start, end }: Range): boolean {
  const holder = file
    .code()
    ?.named.find(({ value }) => value.range.start <= start && end <= value.range.end)?.name
  return (
    holder !== undefined &&
    /^\w+$/.test(holder) &&
    new RegExp(
      `(?:!|\\bnot |\\bif \\(?|\\bunless |\\bassert\\W+|\\blen\\(|IsNullOr\\w+\\()(?:self\\.|this\\.|@)?${holder}\\b|\\b${holder}\\.(?:is_empty\\(|length|isEmpty\\(|isBlank\\(|empty\\?|blank\\?)`,
    ).test(file.text)
  )
}
