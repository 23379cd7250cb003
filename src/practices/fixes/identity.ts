/** Signing in with the identity token of a pipeline in place of a stored key: what each service wants to read. */
import { type Pipeline, pipelineOf } from './kinds.ts'

const RIGHTS = 'permissions:\n  id-token: write\n  contents: read\n'

/** https://docs.github.com/actions/concepts/security/openid-connect, and the trusted publishing of the registries. */
const GITHUB = {
  aws: `${RIGHTS}steps:\n  - uses: aws-actions/configure-aws-credentials@<commit> # v6\n    with:\n      role-to-assume: arn:aws:iam::<account>:role/<role>\n      aws-region: <region>`,
  google: `${RIGHTS}steps:\n  - uses: google-github-actions/auth@<commit> # v3\n    with:\n      workload_identity_provider: projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>\n      service_account: <name>@<project>.iam.gserviceaccount.com`,
  azure: `${RIGHTS}steps:\n  - uses: azure/login@<commit>\n    with:\n      client-id: \${{ vars.AZURE_CLIENT_ID }}\n      tenant-id: \${{ vars.AZURE_TENANT_ID }}\n      subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}`,
  npm: `${RIGHTS}steps:\n  - run: npm publish   # npm 11.5.1 or newer, without a token; name this workflow as trusted publisher on npmjs.com`,
  pypi: `${RIGHTS}steps:\n  - uses: pypa/gh-action-pypi-publish@<commit> # without a password; name this workflow as trusted publisher on pypi.org`,
  crates: `${RIGHTS}steps:\n  - uses: rust-lang/crates-io-auth-action@<commit> # v1\n    id: auth\n  - run: cargo publish\n    env:\n      CARGO_REGISTRY_TOKEN: \${{ steps.auth.outputs.token }}`,
  rubygems: `${RIGHTS}steps:\n  - uses: rubygems/configure-rubygems-credentials@<commit> # v1, without an api-token; name this workflow as trusted publisher on rubygems.org\n  - run: gem push <file>`,
} as const

export type Service = keyof typeof GITHUB

/** https://docs.gitlab.com/ci/cloud_services/ */
const GITLAB: Readonly<Partial<Record<Service, string>>> = {
  aws: 'id_tokens:\n  AWS_ID_TOKEN:\n    aud: sts.amazonaws.com\nscript:\n  - echo "$AWS_ID_TOKEN" > /tmp/token\n  - export AWS_WEB_IDENTITY_TOKEN_FILE=/tmp/token AWS_ROLE_ARN=arn:aws:iam::<account>:role/<role>',
  google:
    'id_tokens:\n  GCP_ID_TOKEN:\n    aud: https://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>\nscript:\n  - echo "$GCP_ID_TOKEN" > /tmp/token\n  - gcloud iam workload-identity-pools create-cred-config projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider> --service-account=<account> --credential-source-file=/tmp/token --output-file=/tmp/credentials.json\n  - gcloud auth login --cred-file=/tmp/credentials.json',
  azure:
    'id_tokens:\n  AZURE_ID_TOKEN:\n    aud: api://AzureADTokenExchange\nscript:\n  - az login --service-principal -u "$AZURE_CLIENT_ID" -t "$AZURE_TENANT_ID" --federated-token "$AZURE_ID_TOKEN"',
  pypi: 'id_tokens:\n  PYPI_ID_TOKEN:\n    aud: pypi\nscript:\n  - twine upload dist/*   # twine 6.1 or newer, without a password',
  npm: 'id_tokens:\n  NPM_ID_TOKEN:\n    aud: npm:registry.npmjs.org\nscript:\n  - npm publish   # npm 11.5.1 or newer, without a token',
}

const AZURE_PIPELINES: Readonly<Partial<Record<Service, string>>> = {
  azure:
    '- task: AzureCLI@2\n  inputs:\n    azureSubscription: <service connection with workload identity federation>\n    scriptType: bash\n    scriptLocation: inlineScript\n    inlineScript: az account show',
}

/** https://circleci.com/docs/openid-connect-tokens/ and https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/ */
const AWS_ROLE: Readonly<Partial<Record<Pipeline, string>>> = {
  circleci: '- aws-cli/setup:\n    role_arn: arn:aws:iam::<account>:role/<role>',
  bitbucket: 'oidc: true\nvariables:\n  AWS_OIDC_ROLE_ARN: arn:aws:iam::<account>:role/<role>',
  jenkins: "withAWS(role: '<role>', roleAccount: '<account>') {\n}",
}

/** @param service that the key is for */
export function withoutKey(path: string, service: Service): string {
  const pipeline = pipelineOf(path) ?? 'github'
  const known = MAKERS[pipeline]?.[service] ?? (service === 'aws' ? AWS_ROLE[pipeline] : undefined)
  const mark = pipeline === 'jenkins' ? '//' : '#'
  return (
    known ??
    `${mark} take a short-lived credential of ${NAMES[service]} with the pipeline's own identity (OIDC)`
  )
}

const MAKERS: Readonly<Partial<Record<Pipeline, Readonly<Partial<Record<Service, string>>>>>> = {
  github: GITHUB,
  gitlab: GITLAB,
  'azure-pipelines': AZURE_PIPELINES,
}

const NAMES: Readonly<Record<Service, string>> = {
  aws: 'AWS',
  google: 'Google Cloud',
  azure: 'Azure',
  npm: 'npm',
  pypi: 'PyPI',
  crates: 'crates.io',
  rubygems: 'RubyGems',
}

/** What a key is for, by the name of what takes it or the program that signs in with it. */
export const serviceOf = (name: string): Service =>
  SERVICES.find(([pattern]) => pattern.test(name))?.[1] ?? 'aws'

const SERVICES: readonly (readonly [RegExp, Service])[] = [
  [/aws/i, 'aws'],
  [/gcloud|google|gcp|credentials_json|service_?account/i, 'google'],
  [/^az$|azure|^creds$|client-secret|publish-profile|ARM_/i, 'azure'],
  [/npm|node_auth/i, 'npm'],
  [/twine|pypi|^uv$|UV_PUBLISH|poetry|hatch|flit|maturin|^password$/i, 'pypi'],
  [/cargo/i, 'crates'],
  [/gem|^api-token$/i, 'rubygems'],
]
