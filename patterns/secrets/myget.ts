import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MyGet', {
  docs: 'https://docs.myget.org/docs/reference/security',
  revoke: 'Delete it under Profile, Access tokens (https://www.myget.org/profile/Me).',
  tokens: [
    {
      id: 'myget-api-key',
      title: 'MyGet API key',
      severity: 8.5,
      format: [...uuid],
      near: ['myget'],
      grants: "publish packages to its owner's feeds",
    },
  ],
})
