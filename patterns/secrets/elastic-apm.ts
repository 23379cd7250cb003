import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Elastic APM', {
  docs: 'https://www.elastic.co/docs/solutions/observability/apm/secret-token',
  revoke: 'Change the secret token in the configuration of the APM server.',
  tokens: [
    {
      id: 'elastic-apm-secret-token',
      title: 'Elastic APM secret token',
      severity: 6.0,
      format: [base62(16, 40)],
      near: ['elastic_apm_secret', 'elastic_apm_api', 'apm_server_secret', 'apm_secret_token'],
      proof: hasDigit,
      grants: 'write telemetry to the APM server',
    },
  ],
})
