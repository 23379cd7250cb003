import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Toggl Track', {
  docs: 'https://engineering.toggl.com/docs/authentication/',
  revoke: 'Reset it under Profile settings (https://track.toggl.com/profile).',
  tokens: [
    {
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      severity: 6.5,
      format: [hex(32)],
      near: ['toggl'],
      grants: 'read and write the time entries of its owner',
    },
  ],
})
