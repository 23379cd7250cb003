import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Runrun.it', {
  docs: 'https://runrun.it/api/documentation',
  revoke: 'Regenerate it in the settings of the account (https://runrun.it/).',
  tokens: [
    {
      id: 'runrunit-api-key',
      title: 'Runrun.it API key',
      severity: 6.8,
      formats: [[hex(32)], [base62(32)]],
      near: ['runrunit', 'runrun_it', 'runrun.it'],
      grants: 'read and change the data of its owner',
    },
  ],
})
