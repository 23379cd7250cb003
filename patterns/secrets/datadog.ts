import { base36, base62, hex, oneOf, word } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Datadog', {
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  revoke:
    'Revoke it under Organization settings, API or Application keys (https://app.datadoghq.com/organization-settings/api-keys).',
  tokens: [
    {
      id: 'datadog-api-key',
      title: 'Datadog API key',
      severity: 7.5,
      format: [base36(32)],
      near: ['datadog', 'dd_api', 'dd_key', 'dd_client_api', 'ddog'],
      proof: hasDigit,
      grants: 'write metrics, logs and events of the organization',
    },
    {
      id: 'datadog-application-key',
      title: 'Datadog application key',
      severity: 8.8,
      format: [base36(40)],
      near: ['datadog', 'dd_app', 'dd_key', 'ddog'],
      proof: hasDigit,
      grants: 'read and change the configuration, with an API key',
    },
    {
      id: 'datadog-prefixed-application-key',
      title: 'Datadog application key (with prefix)',
      severity: 8.8,
      format: ['ddapp_', base62(34)],
      grants: 'read and change the configuration, with an API key',
    },
    {
      id: 'datadog-access-token',
      title: 'Datadog personal or service access token',
      severity: 8.8,
      format: [oneOf('ddpat_', 'ddsat_'), word(30, 100)],
      grants: 'read and change what its scopes allow, without another key',
      docs: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
      revoke:
        'Revoke it under Personal settings, Access tokens (https://app.datadoghq.com/personal-settings/access-tokens).',
    },
    {
      id: 'datadog-client-token',
      title: 'Datadog client token',
      severity: 2.5,
      format: ['pub', hex(32)],
      confidence: 'low',
      grants: 'write browser and mobile events',
    },
  ],
})
