import { run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.pingidentity.com/pingone/applications/p1_c_app_client_secret.html
export default defineProvider('Ping Identity', {
  docs: 'https://docs.pingidentity.com/pingone/applications/p1_c_app_client_secret.html',
  revoke: "Generate a new secret in the application's Overview (https://console.pingone.com/).",
  tokens: [
    {
      id: 'ping-identity-client-secret',
      title: 'PingOne client secret',
      severity: 8.8,
      format: [run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~', 64)],
      near: ['pingone', 'ping_client_secret', 'pingidentity', 'ping_identity', 'pingfederate'],
      grants: 'act as the application or worker towards the environment',
    },
  ],
})
