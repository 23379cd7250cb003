import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Chocolatey', {
  docs: 'https://docs.chocolatey.org/en-us/create/commands/api-key/',
  revoke: 'Regenerate it in the settings of the account (https://docs.chocolatey.org/).',
  tokens: [
    {
      id: 'chocolatey-api-key',
      title: 'Chocolatey API key',
      severity: 9.0,
      format: uuid,
      near: ['chocolatey', 'choco_api', 'choco_key'],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
