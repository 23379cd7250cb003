import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Trigger.dev', {
  docs: 'https://trigger.dev/docs/apikeys',
  revoke: "Regenerate it under the environment's API keys (https://cloud.trigger.dev/).",
  tokens: [
    {
      id: 'trigger-dev-secret-key',
      title: 'Trigger.dev secret key',
      severity: 8.0,
      format: [oneOf('tr_prod_', 'tr_stg_', 'tr_preview_'), base62(20, 32)],
      grants: 'start the tasks of the environment',
    },
    {
      id: 'trigger-dev-dev-secret-key',
      title: 'Trigger.dev secret key (development)',
      severity: 4.5,
      format: ['tr_dev_', base62(20, 32)],
      grants: 'start the tasks of the development environment',
    },
    {
      id: 'trigger-dev-access-token',
      title: 'Trigger.dev personal access token',
      severity: 8.5,
      format: ['tr_pat_', base62(32, 48)],
      grants: 'deploy to the projects of its owner',
    },
  ],
})
