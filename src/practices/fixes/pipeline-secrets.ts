/** How a pipeline refers to a secret that its maker stores, and signs in without one. */
import { type Pipeline, pipelineOf } from './kinds.ts'
import { fromSecret } from './kubernetes.ts'

/** https://docs.gitlab.com/ci/variables/, https://circleci.com/docs/set-environment-variable/ and so on. */
const STORED: Readonly<Record<Pipeline, (name: string) => string>> = {
  github: (name) => `\${{ secrets.${name} }}`,
  gitlab: (name) => `$${name}   # masked and protected: Settings, CI/CD, Variables`,
  circleci: (name) => `$${name}   # a variable of the project or of a context`,
  'azure-pipelines': (name) => `$(${name})   # a secret variable of the pipeline or of a variable group`,
  bitbucket: (name) => `$${name}   # a secured repository variable`,
  codebuild: (name) => `env:\n  secrets-manager:\n    ${name}: <secret>:<key>`,
  cloudbuild: (name) =>
    `availableSecrets:\n  secretManager:\n    - versionName: projects/$PROJECT_ID/secrets/<secret>/versions/latest\n      env: ${name}`,
  drone: (name) => `${name}:\n  from_secret: ${name.toLowerCase()}`,
  travis: (name) => `$${name}   # set in the settings of the repository, not shown in logs`,
  cirrus: () => 'ENCRYPTED[<made in the settings of the repository>]',
  buildkite: (name) => `$(buildkite-agent secret get ${name})`,
  jenkins: (name) => `${name} = credentials('<id in the credential store>')`,
}

/**
 * Tasks of Tekton, which are objects of Kubernetes, take it from a Secret of theirs.
 * @param name of the variable or input that takes the secret
 */
export function storedSecret(path: string, name: string): string {
  const maker = pipelineOf(path)
  return (maker ? STORED[maker] : fromSecret)(variable(name))
}

/** `mysql -p`, `registry-password` → `MYSQL_PASSWORD`, `REGISTRY_PASSWORD`. */
const variable = (name: string): string =>
  name
    .replace(/ -p$/i, '_password')
    .replace(/^-+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
