import { base64url, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Splunk', {
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  revoke: 'Delete it under Settings, Data inputs, HTTP Event Collector.',
  tokens: [
    {
      id: 'splunk-hec-token',
      title: 'Splunk HTTP Event Collector token',
      severity: 6.8,
      format: uuid,
      near: ['splunk', 'hec_token'],
      grants: 'write events into the index',
    },
    {
      id: 'splunk-observability-token',
      title: 'Splunk Observability access token',
      severity: 8.0,
      format: [base64url(22)],
      near: ['signalfx', 'sfx_token', 'splunk_access_token', 'splunk_observability', 'x_sf_token'],
      proof: hasDigit,
      grants: 'read or write the telemetry of the organization',
      docs: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html',
      revoke: 'Disable it under Settings, Access tokens.',
    },
  ],
})
