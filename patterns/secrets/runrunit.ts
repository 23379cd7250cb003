import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Runrun.it', {
  docs: 'https://runrun.it/api/documentation',
  revoke: 'Have it replaced by the support (https://runrun.it/).',
  tokens: [
    {
      id: 'runrunit-api-key',
      title: 'Runrun.it app key or user token',
      severity: 6.8,
      formats: [[hex(32)], [base62(20)]],
      near: ['runrunit', 'runrun_it', 'runrun.it'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
