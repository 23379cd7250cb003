import { base36, base62, base64url, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('New Relic', {
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  revoke: 'Delete it under API keys (https://one.newrelic.com/api-keys).',
  tokens: [
    {
      id: 'new-relic-user-key',
      title: 'New Relic user key',
      severity: 9.0,
      format: ['NRAK-', base62(27)],
      grants: 'read the data and change the configuration as the user',
    },
    {
      id: 'new-relic-admin-key',
      title: 'New Relic admin key',
      severity: 9.2,
      format: ['NRAA-', hex(27)],
      grants: 'change the configuration of the account',
    },
    {
      id: 'new-relic-insert-key',
      title: 'New Relic insights insert key',
      severity: 6.5,
      format: ['NRII-', base64url(32)],
      grants: 'write events of the account',
    },
    {
      id: 'new-relic-query-key',
      title: 'New Relic insights query key',
      severity: 7.5,
      format: ['NRIQ-', base64url(32)],
      grants: 'read the data of the account',
    },
    {
      id: 'new-relic-rest-key',
      title: 'New Relic REST API key',
      severity: 8.0,
      format: ['NRRA-', hex(42)],
      grants: 'read the data of the account',
    },
    {
      id: 'new-relic-browser-key',
      title: 'New Relic browser key',
      severity: 2.5,
      format: ['NRJS-', hex(19)],
      confidence: 'low',
      grants: 'write browser events',
    },
    {
      id: 'new-relic-license-key',
      title: 'New Relic license key',
      severity: 6.8,
      formats: [
        ['eu01xx', hex(30), 'NRAL'],
        [hex(36), 'NRAL'],
        [hex(32), 'FFFFNRAL'],
      ],
      grants: 'write the telemetry of the account',
    },
    {
      id: 'new-relic-legacy-license-key',
      title: 'New Relic license key (legacy)',
      severity: 6.8,
      format: [base36(40)],
      near: ['new_relic', 'nr_license', 'nria_license'],
      proof: hasDigit,
      grants: 'write the telemetry of the account',
    },
  ],
})
