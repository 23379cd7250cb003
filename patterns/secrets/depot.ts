import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://depot.dev/docs/cli/authentication
export default defineProvider('Depot', {
  docs: 'https://depot.dev/docs/cli/authentication',
  revoke: "Delete it under the project's or organization's Settings (https://depot.dev/orgs).",
  tokens: [
    {
      id: 'depot-token',
      title: 'Depot token',
      severity: 8.0,
      format: [oneOf('depot_project_', 'depot_org_', 'depot_user_'), hex(60, 72)],
      grants: 'build images and use the build cache of the project or organization',
    },
  ],
})
