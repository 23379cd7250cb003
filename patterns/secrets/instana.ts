import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Instana', {
  docs: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api',
  revoke: 'Delete it under Settings, API tokens of the unit.',
  tokens: [
    {
      id: 'instana-token',
      title: 'Instana API token or agent key',
      severity: 7.5,
      format: [base64url(22)],
      near: ['instana'],
      proof: hasDigit,
      grants: 'read the telemetry, or write it with an agent key',
    },
  ],
})
