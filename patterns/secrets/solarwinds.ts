import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SolarWinds', {
  docs: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  revoke: 'Delete it under Settings, API tokens.',
  tokens: [
    {
      id: 'solarwinds-api-token',
      title: 'SolarWinds Observability API token',
      severity: 7.5,
      format: [base64url(71)],
      near: ['solarwinds', 'swo_token', 'sw_apm_service_key'],
      proof: hasDigit,
      grants: 'read or write the telemetry of the organization',
    },
  ],
})
