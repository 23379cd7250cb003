/** Code to paste in place of a literal: read the variable, and stop when it is missing. */
import type { Language } from '../../documents/paths.ts'

const IDIOMS: Readonly<Record<Language, (name: string) => string>> = {
  python: (name) => `os.environ["${name}"]`,
  javascript: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  typescript: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  tsx: (name) => `process.env.${name} ?? (() => { throw new Error('${name} is not set') })()`,
  go: (name) => `secret, ok := os.LookupEnv("${name}")\nif !ok {\n\tlog.Fatal("${name} is not set")\n}`,
  java: (name) => `java.util.Objects.requireNonNull(System.getenv("${name}"), "${name} is not set")`,
  kotlin: (name) => `requireNotNull(System.getenv("${name}")) { "${name} is not set" }`,
  csharp: (name) =>
    `Environment.GetEnvironmentVariable("${name}") ?? throw new InvalidOperationException("${name} is not set")`,
  ruby: (name) => `ENV.fetch('${name}')`,
  php: (name) => `getenv('${name}') ?: throw new RuntimeException('${name} is not set')`,
  rust: (name) => `std::env::var("${name}").expect("${name} is not set")`,
}

/** An expression (in Go a statement) of the language that gives the variable's value or fails. */
export const requiredVariable = (language: Language, name: string): string => IDIOMS[language](name)

/** Names that a shell or a server fills with something else, or that say too little. */
const OTHERS: Readonly<Record<string, string>> = {
  PWD: 'PASSWORD',
  USER_PWD: 'USER_PASSWORD',
  HTTP_AUTHORIZATION: 'API_TOKEN',
  AUTHORIZATION: 'API_TOKEN',
}

/** `jwtSecret`, `jwt-secret` → `JWT_SECRET`. */
export const variableName = (name: string): string => {
  const upper = upperCase(name)
  return OTHERS[upper] ?? upper
}

const upperCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
