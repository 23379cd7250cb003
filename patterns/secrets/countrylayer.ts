import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('countrylayer', {
  docs: 'https://countrylayer.com/documentation/',
  revoke: 'Regenerate it in the settings of the account (https://countrylayer.com/).',
  tokens: [
    {
      id: 'countrylayer-access-key',
      title: 'countrylayer API key',
      severity: 4.2,
      format: [hex(32)],
      near: ['countrylayer'],
      grants: "use its owner's quota",
    },
  ],
})
