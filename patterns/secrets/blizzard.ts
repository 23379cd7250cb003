import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Blizzard', {
  docs: 'https://develop.battle.net/documentation/guides/using-oauth',
  revoke: 'Regenerate it in the settings of the account (https://develop.battle.net/).',
  tokens: [
    {
      id: 'blizzard-client-secret',
      title: 'Blizzard client secret',
      severity: 6.5,
      format: [base62(32)],
      near: ['blizzard', 'battlenet', 'battle_net', 'bnet_'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
