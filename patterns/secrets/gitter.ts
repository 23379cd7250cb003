import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gitter', {
  docs: 'https://developer.gitter.im/docs/authentication',
  revoke: 'Make a new one (https://developer.gitter.im/apps).',
  tokens: [
    {
      id: 'gitter-access-token',
      title: 'Gitter access token',
      severity: 7.0,
      format: [base36(40)],
      near: ['gitter'],
      proof: hasDigit,
      grants: 'read and write as its owner',
    },
  ],
})
