import { isCode, isDockerfile, isShell, isTest, isVendored, isWorkflow } from '../../src/documents/paths.ts'
import type { ShellCommand } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { shownEnvironment } from '../../src/practices/code/shown-environment.ts'
import { commandsOfInstruction } from '../../src/practices/commands/commands.ts'
import { destinationOf } from '../../src/practices/commands/output.ts'
import { isPipeline, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'log-env-dump',
  title: 'Whole environment written to a log',
  why: 'The environment holds the secrets of the process; whoever reads the log gets all of them, those added later too.',
  remediation:
    'Print the variables that you need by name, none of them a secret, and replace the secrets that were printed.',
  fixes: {
    python: 'print(sorted(os.environ))   # the names; never the values',
    javascript: 'console.log(Object.keys(process.env))   // the names; never the values',
    go: 'log.Println("LOG_LEVEL:", os.Getenv("LOG_LEVEL"))   // by name, none of them a secret',
    java: 'log.info("variables: {}", System.getenv().keySet());   // the names; never the values',
    kotlin: 'log.info("variables: {}", System.getenv().keys)   // the names; never the values',
    csharp:
      'logger.LogInformation("variables: {Names}", Environment.GetEnvironmentVariables().Keys);   // never the values',
    ruby: 'puts ENV.keys   # the names; never the values',
    php: 'print_r(array_keys(getenv()));   // the names; never the values',
    rust: 'println!("{:?}", std::env::vars().map(|(name, _)| name).collect::<Vec<_>>());   // never the values',
    any: 'printenv PATH   # the one variable that is needed',
  },
  severity: 6.5,
  cites: [
    { document: 'S1', line: 40, practice: 'The service never logs the values of secrets.' },
    { document: 'S2', line: 52, practice: 'Sensitive information is never logged.' },
  ],
  confidence: 'medium',
  files: (path) =>
    (isCode(path) || isShell(path) || isDockerfile(path) || isPipeline(path)) &&
    !isTest(path) &&
    !isVendored(path),
  keywords: ['env', 'environ', 'set', 'export -p', 'declare', 'docker', 'compose', 'helm get', '$_server'],
  lines: [
    {
      words: ['env', '$_server'],
      shape:
        /\$_SERVER\b(?!\s*\[)|\bos\.environ\b(?!\.(?:get|setdefault|pop)\b)|process\.env\b(?!\??\.\w)|\b_?ENV\b(?!\s*\.(?!to_|inspect|each|sort)|\[["']|(?<!\?\s*_?ENV):\w)|os\.Environ\b|getenv\s*\(\s*\)|env(?:::|\.)vars|GetEnvironmentVariables|\b(?:Deno|Bun|meta)\.env\b/,
    },
  ],
  *check(file) {
    if (isCode(file.path)) yield* inCode(file)
    else yield* inScripts(file)
  },
  examples: [
    { files: { 'a.py': 'import os\nprint(os.environ)\n' }, at: ['a.py:2'] },
    { files: { 'a.js': 'console.log(process.env)\n' }, at: ['a.js:1'] },
    { files: { 'a.ts': 'logger.info(JSON.stringify(process.env))\n' }, at: ['a.ts:1'] },
    { files: { 'a.go': 'package a\nfunc f() { fmt.Println(os.Environ()) }\n' }, at: ['a.go:2'] },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - run: env | sort\n        env:\n          KEY: ${{ secrets.API_KEY }}\n',
      },
      at: ['.github/workflows/a.yml:5'],
    },
    { files: { '.gitlab-ci.yml': 'debug:\n  script:\n    - printenv\n' }, at: ['.gitlab-ci.yml:3'] },
    {
      files: {
        '.gitlab-ci.yml':
          'deploy:\n  script:\n    - set -euxo pipefail\n    - push "https://ci:${DEPLOY_TOKEN}@kettle.dev"\n',
      },
      at: ['.gitlab-ci.yml:3'],
    },
    { files: { 'deploy.sh': 'export -p\ncurl -H "Token: $API_TOKEN" kettle.dev\n' }, at: ['deploy.sh:1'] },
    { files: { 'deploy.sh': 'cat .env\n' }, at: ['deploy.sh:1'] },
    {
      files: {
        'a.rs':
          'use std::env;\nfn main() {\n    for (key, value) in env::vars() {\n        println!("{key}: {value}");\n    }\n    println!("{:?}", env::vars());\n}\n',
        'a.rb': 'p ENV.to_h\nputs ENV.inspect\nENV.each { |k, v| puts "#{k}=#{v}" }\n',
        'a.php':
          '<?php\nprint_r($_SERVER);\nforeach ($_ENV as $k => $v) {\n  echo "$k=$v\\n";\n}\necho json_encode($_ENV);\n',
        'A.java':
          'class A { void f() {\n  for (Map.Entry<String, String> e : System.getenv().entrySet()) {\n    log.info(e.getKey() + "=" + e.getValue());\n  }\n} }\n',
        'A.cs':
          'class A { void F() {\n  foreach (DictionaryEntry e in Environment.GetEnvironmentVariables())\n    Console.WriteLine($"{e.Key} = {e.Value}");\n} }\n',
        'a.go':
          'package a\n\nfunc f() {\n\tfor _, e := range os.Environ() {\n\t\tfmt.Println(e)\n\t}\n\tenv := os.Environ()\n\tfmt.Println(env)\n}\n',
        'a.kt': 'fun f() {\n  System.getenv().forEach { (k, v) -> println("$k=$v") }\n}\n',
        'b.py': 'import os\nfor k, v in sorted(os.environ.items()):\n    print(k, v)\n',
        'b.js': 'for (const [k, v] of Object.entries(process.env)) console.log(k, v)\n',
      },
      at: [
        ...['a.rs:3', 'a.rs:6', 'a.rb:1', 'a.rb:2', 'a.rb:3', 'a.php:2', 'a.php:3', 'a.php:6', 'A.java:2'],
        ...['A.cs:2', 'a.go:4', 'a.go:8', 'a.kt:2', 'b.py:2', 'b.js:1'],
      ],
    },
  ],
  counterExamples: [
    { files: { 'a.sh': 'env FOO=1 make\nprintenv PATH\nset -e\nenv | grep -c A\nenv > out.txt\n' }, at: [] },
    { files: { 'a.sh': '#!/usr/bin/env bash\nfor i in $(env); do :; done\n' }, at: [] },
    {
      files: {
        'a.ts':
          'console.log(process.env.NODE_ENV, Object.keys(process.env).length)\nconsole.log(`port ${process.env[name]}`)\nspawn(cmd, { env: process.env })\n',
      },
      at: [],
    },
    { files: { 'a.py': 'import os\nrun(env=dict(os.environ))\nprint(os.environ["HOME"])\n' }, at: [] },
    { files: { 'a.sh': 'set -x\nmake all\n' }, at: [] },
    {
      files: {
        'a.rs':
          'fn main() {\n    for (key, _) in env::vars() {\n        println!("{key}");\n    }\n    for (key, value) in env::vars() {\n        if key.starts_with("APP_") {\n            println!("{value}");\n        }\n    }\n    println!("{}", env::vars().count());\n}\n',
        'a.go':
          'package a\n\nfunc f() {\n\tfor _, e := range os.Environ() {\n\t\tpair := strings.SplitN(e, "=", 2)\n\t\tfmt.Println(pair[0])\n\t}\n}\n',
        'A.java': 'class A { void f() { log.info("{}", System.getenv().keySet()); } }\n',
        'a.rb': "puts ENV.keys\nputs ENV.to_h.select { |k, _| k.start_with?('APP_') }\n",
        'a.php': "<?php\nprint_r($_SERVER['argv']);\n$env = json_encode($_ENV);\n",
      },
      at: [],
    },
  ],
})

function* inCode(file: SourceFile): Generator<Hit> {
  for (const { range, by, within } of shownEnvironment(file))
    yield {
      path: file.path,
      range,
      resource: `${by} in ${within || 'the module'}`,
      message: `${by} writes the whole environment`,
      severity: severityAt(file.path, 6.5),
    }
}

function* inScripts(file: SourceFile): Generator<Hit> {
  for (const { name, commands } of scripts(file))
    for (const [at, command] of commands.entries()) {
      const what = dumped(command) ?? traced(commands, at, file)
      if (what === undefined) continue
      const to = destinationOf(commands, at).kind
      if (to !== 'log' && to !== 'log-changed') continue
      yield {
        path: file.path,
        range: command.range,
        resource: `${name} ${what}`,
        message:
          what === 'set -x'
            ? `${what} writes commands with their secrets filled in to the log`
            : `${what} writes the environment to the log`,
        severity: isAskedFor(file.text, command.range.start) ? NOTE : severityIn(file),
        ...(what === 'set -x' && { fix: 'set +x' }),
      }
    }
}

function scripts(file: SourceFile): { name: string; commands: readonly ShellCommand[] }[] {
  if (isPipeline(file.path)) return jobsOf(file)
  if (isShell(file.path)) return [{ name: 'script', commands: file.shell() }]
  return (file.dockerfile()?.instructions ?? []).map((instruction) => ({
    name: instruction.keyword,
    commands: commandsOfInstruction(instruction, file.text),
  }))
}

/** The items of a job's lists run in one shell, one after the other. */
function jobsOf(file: SourceFile) {
  const jobs = new Map<string, ShellCommand[]>()
  for (const { job, commands } of scriptsOf(file)) jobs.set(job, [...(jobs.get(job) ?? []), ...commands])
  return [...jobs].map(([name, commands]) => ({ name, commands }))
}

/** Commands that print all variables, or a file or object that holds them. */
const DUMPS =
  /^(?:sudo )?(?:env(?: -0)?|printenv(?: -0)?|set|export(?: -p)?|declare -[xp]+|typeset -[xp]*|cat (?:\S*\/)?\.env(?:\.(?!example|sample|template|dist|test)[\w-]+)?|docker[ -]compose (?:-\S+ \S+ )*config|docker (?:container )?inspect \S.*|helm get (?:values|all) .*|kubectl exec .* -- (?:env|printenv)|(?:Get-ChildItem|gci|dir|ls) [Ee]nv:\S*)$/

function dumped({ words, assignments }: ShellCommand): string | undefined {
  const line = words.map(({ text }) => text).join(' ')
  return assignments.length === 0 &&
    DUMPS.test(line) &&
    !/--format|-f\b|--quiet|-q\b|--services|--images/.test(line)
    ? line
    : undefined
}

/** `set -x` and, behind it, commands that use a secret: each is printed with its variables filled in. */
function traced(commands: readonly ShellCommand[], at: number, { path }: SourceFile): string | undefined {
  const [program, flag = '', option] = commands[at]?.words.map(({ text }) => text) ?? []
  // In GitHub's workflows this is `ci-secret-logged`, which knows what the runner masks.
  if (program !== 'set' || isWorkflow(path)) return undefined
  if (!/^-[a-z]*x/.test(flag) && !(/^-[a-z]*o$/.test(flag) && option === 'xtrace')) return undefined
  for (const { words, assignments } of commands.slice(at + 1)) {
    if (words[0]?.text === 'set' && /^\+/.test(words[1]?.text ?? '')) return undefined
    const text = [...words, ...assignments.map(({ value }) => value)].map((word) => word.text).join(' ')
    if (namesSecret(text)) return 'set -x'
  }
  return undefined
}

const namesSecret = (text: string) =>
  [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, name = '']) => isSecretName(name))

/** Behind `if [ "$DEBUG" = true ]` or `--verbose)`: off until somebody looks for a fault. */
function isAskedFor(text: string, at: number): boolean {
  const [own = '', ...above] = text.slice(0, at).split('\n').reverse()
  if (/(?:&&|\bthen|\))\s*$/.test(own)) return SWITCH.test(own)
  const depth = indentOf(own)
  const around = above.find((line) => line.trim() !== '' && indentOf(line) < depth)
  return around !== undefined && SWITCH.test(around)
}
const indentOf = (line: string): number => line.length - line.trimStart().length
const SWITCH =
  /^\s*(?:(?:el)?if\b|\[|case\b|test\b|\S*-).*(?:debug|verbose|trace|xtrace|\s-[vxd]\b|-[vxd]\))/i

/** Which secrets are there: a pipeline of GitLab has those of its project, a workflow those that it names. */
function severityIn({ path, text }: SourceFile): number {
  if (isWorkflow(path)) return /\bsecrets\./.test(text.replaceAll('secrets.GITHUB_TOKEN', '')) ? 6.5 : NOTE
  if (isPipeline(path)) return 6.5
  return namesSecret(text) || /\.env\b/.test(text) ? severityAt(path, 5.5) : NOTE
}
