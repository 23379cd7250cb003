import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('EmailOctopus', {
  docs: 'https://emailoctopus.com/api-documentation/v2',
  revoke: 'Delete it under Integrations & API, Developer API (https://emailoctopus.com/developer/api-keys).',
  tokens: [
    {
      id: 'emailoctopus-api-key',
      title: 'EmailOctopus API key',
      severity: 7.5,
      format: ['eo_', hex(64)],
      grants: 'read and change the contacts of its owner',
    },
    {
      id: 'emailoctopus-api-key-old',
      title: 'EmailOctopus API key (UUID)',
      severity: 7.5,
      format: uuid,
      near: ['email_octopus', 'emailoctopus'],
      grants: 'read and change the contacts of its owner',
    },
  ],
})
