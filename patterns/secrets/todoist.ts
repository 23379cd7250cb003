import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Todoist', {
  docs: 'https://developer.todoist.com/api/v1/#tag/Authorization',
  revoke:
    'Issue a new one under Settings, Integrations, Developer (https://app.todoist.com/app/settings/integrations/developer).',
  tokens: [
    {
      id: 'todoist-api-token',
      title: 'Todoist API token',
      severity: 7.0,
      format: [base36(40)],
      near: ['todoist'],
      proof: hasDigit,
      grants: 'read and write the tasks of its owner',
    },
  ],
})
