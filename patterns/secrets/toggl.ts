import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Toggl Track', {
  docs: 'https://engineering.toggl.com/docs/authentication/',
  revoke: 'Reset it under Profile settings (https://track.toggl.com/profile).',
  tokens: [
    {
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      severity: 6.5,
      format: [base36(32)],
      near: ['toggl'],
      proof: hasDigit,
      grants: 'read and write the time entries of its owner',
    },
  ],
})
