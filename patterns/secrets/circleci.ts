import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://circleci.com/docs/managing-api-tokens/
export default defineProvider('CircleCI', {
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  revoke:
    'Delete it under User settings, Personal API tokens (https://app.circleci.com/settings/user/tokens).',
  tokens: [
    {
      id: 'circleci-personal-api-token',
      title: 'CircleCI personal API token',
      severity: 9.0,
      format: ['CCIPAT_', base62(18, 26), '_', hex(40)],
      grants: 'read and run the pipelines of its owner',
    },
    {
      id: 'circleci-project-api-token',
      title: 'CircleCI project API token',
      severity: 8.0,
      format: ['CCIPRJ_', base62(18, 26), '_', hex(40)],
      grants: 'read or run the pipelines of the project',
      revoke: "Delete it under the project's Settings, API permissions (https://app.circleci.com/).",
    },
    {
      id: 'circleci-api-token-old',
      title: 'CircleCI API token (without prefix)',
      severity: 8.8,
      format: [hex(40)],
      near: ['circle_token', 'circleci', 'circle_api', 'circle-token', 'circle_ci'],
      grants: 'read and run the pipelines of its owner',
    },
  ],
})
