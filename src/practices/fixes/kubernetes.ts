/** Manifests to paste that refer to a secret in place of holding it. */

/** A name of a Secret or a key as YAML reads it. */
const plain = (name: string): string =>
  /^[A-Za-z][\w.-]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`

/**
 * What an operator fills from a store: https://external-secrets.io/latest/api/externalsecret/
 * @param name of the Secret that is made
 */
export const externalSecret = (name: string, keys: readonly string[]): string =>
  [
    'apiVersion: external-secrets.io/v1',
    'kind: ExternalSecret',
    'metadata:',
    `  name: ${plain(name)}`,
    'spec:',
    '  secretStoreRef: {kind: SecretStore, name: <store>}',
    '  data:',
    ...keys.flatMap((key) => [
      `    - secretKey: ${plain(key)}`,
      '      remoteRef: {key: <name in the store>}',
    ]),
  ].join('\n')

/** A container's variable that is filled from a Secret. */
export const fromSecret = (variable: string): string =>
  `- name: ${plain(variable)}\n  valueFrom:\n    secretKeyRef:\n      name: <secret>\n      key: <key>`
