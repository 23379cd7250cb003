import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Docparser', {
  docs: 'https://dev.docparser.com/',
  revoke: 'Regenerate it in the settings of the account (https://dev.docparser.com/).',
  tokens: [
    {
      id: 'docparser-api-key',
      title: 'Docparser API key',
      severity: 7.3,
      format: [hex(40)],
      near: ['docparser'],
      grants: 'read the documents of its owner',
    },
  ],
})
