import { base64, oneOf, word } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Teamwork', {
  docs: 'https://apidocs.teamwork.com/guides/teamwork/getting-started-with-the-teamwork-com-api',
  revoke: 'Delete it under Edit my details, API & mobile (https://www.teamwork.com/).',
  tokens: [
    {
      id: 'teamwork-api-key',
      title: 'Teamwork API key',
      severity: 8.3,
      format: ['twp_', word(20, 60)],
      proof: hasDigit,
      grants: 'read and change the projects of its owner',
    },
    {
      id: 'teamwork-access-token',
      title: 'Teamwork access token',
      severity: 8.3,
      format: ['tkn.v1_', base64(40, 120), oneOf('==', '=', '')],
      grants: 'read and change the projects, tickets and customers of its owner',
    },
  ],
})
