import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.chromatic.com/docs/setup/
export default defineProvider('Chromatic', {
  docs: 'https://www.chromatic.com/docs/setup/',
  revoke: 'Reset the project token under Manage, Configure (https://www.chromatic.com/).',
  tokens: [
    {
      id: 'chromatic-project-token',
      title: 'Chromatic project token',
      severity: 5.0,
      format: ['chpt_', base36(10, 24)],
      grants: 'publish builds to the project',
    },
  ],
})
