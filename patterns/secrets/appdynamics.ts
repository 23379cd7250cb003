import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AppDynamics', {
  docs: 'https://docs.appdynamics.com/appd/24.x/latest/en/extend-splunk-appdynamics/splunk-appdynamics-apis/api-clients',
  revoke: 'Regenerate the secret under Administration, API clients of the controller.',
  tokens: [
    {
      id: 'appdynamics-client-secret',
      title: 'AppDynamics API client secret',
      severity: 8.0,
      format: uuid,
      near: ['appdynamics', 'appd_client', 'appd_secret'],
      grants: 'read and change the controller within its roles',
    },
  ],
})
