import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WireGuard', {
  docs: 'https://www.wireguard.com/quickstart/',
  revoke: 'Make a new pair of keys with `wg genkey`, and replace the public key at the peers.',
  tokens: [
    {
      id: 'wireguard-private-key',
      title: 'WireGuard private key',
      severity: 8.8,
      format: [base64(43), '='],
      near: ['wireguard', 'wg_private', 'wg_key', 'wgprivate', 'presharedkey', 'preshared_key'],
      grants: 'join the network as the peer',
    },
  ],
})
