import { base64 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// The prefix since July 2025: https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html#api-key-format
export default defineProvider('Confluent', {
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  revoke: 'Delete it under API keys (https://confluent.cloud/settings/api-keys).',
  tokens: [
    {
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      severity: 9.0,
      format: ['cflt', base64(60)],
      grants: "read and write the topics that the key's account can",
    },
    {
      id: 'confluent-api-secret-old',
      title: 'Confluent Cloud API secret (before 2025)',
      severity: 9.0,
      format: [base64(64)],
      near: [
        'confluent',
        'kafka_api_secret',
        'kafka_secret',
        'kafka_sasl_password',
        'sasl_password',
        'sasl.password',
        'schema_registry',
        'kafka_password',
        'cluster_api_secret',
        'ccloud',
      ],
      proof: notHex,
      grants: "read and write the topics that the key's account can",
    },
  ],
})
