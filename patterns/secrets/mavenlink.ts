import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kantata (Mavenlink)', {
  docs: 'https://developer.kantata.com/kantata/specification/section/authentication',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'mavenlink-access-token',
      title: 'Kantata (Mavenlink) access token',
      severity: 7.8,
      format: [hex(64)],
      near: ['mavenlink', 'kantata'],
      grants: 'read and change the data of its owner',
    },
  ],
})
