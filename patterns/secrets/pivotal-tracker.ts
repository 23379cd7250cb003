import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pivotal Tracker', {
  docs: 'https://www.pivotaltracker.com/help/api',
  revoke: 'Regenerate it in the settings of the account (https://www.pivotaltracker.com/).',
  tokens: [
    {
      id: 'pivotal-tracker-api-token',
      title: 'Pivotal Tracker API token',
      severity: 6.8,
      format: [hex(32)],
      near: ['pivotal_tracker', 'pivotaltracker', 'x-trackertoken', 'tracker_token'],
      grants: 'read and change the data of its owner',
    },
  ],
})
