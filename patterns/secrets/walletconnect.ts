import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Reown (WalletConnect)', {
  docs: 'https://docs.reown.com/',
  revoke: 'Delete the project in the dashboard (https://cloud.reown.com/).',
  tokens: [
    {
      id: 'walletconnect-project-id',
      title: 'Reown (WalletConnect) project id',
      severity: 4.2,
      format: [hex(32)],
      near: ['walletconnect', 'wallet_connect', 'reown'],
      grants: "use its owner's quota",
    },
  ],
})
