import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.drone.io/cli/configure/
export default defineProvider('Drone CI', {
  docs: 'https://docs.drone.io/cli/configure/',
  revoke: 'Rotate it under the account page of the Drone server (https://docs.drone.io/cli/configure/).',
  tokens: [
    {
      id: 'drone-user-token',
      title: 'Drone CI user token',
      severity: 8.5,
      format: [base62(32)],
      near: ['drone_token', 'drone_rpc', 'drone_api', 'drone_server_token', 'drone_secret', 'drone'],
      proof: hasDigit,
      grants: 'run builds and read secrets as its owner',
    },
  ],
})
