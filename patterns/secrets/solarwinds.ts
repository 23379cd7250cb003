import { base62, base64url } from '../format.ts'
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
      grants: 'read or write the telemetry of the organization',
    },
    {
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      severity: 7.0,
      format: [base62(20)],
      near: ['papertrail'],
      grants: 'read the logs of the account',
      docs: 'https://www.papertrail.com/help/settings-api/',
      revoke: 'Reset it under Settings, Profile (https://papertrailapp.com/account/profile).',
    },
  ],
})
