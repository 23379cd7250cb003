import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bannerbear', {
  docs: 'https://developers.bannerbear.com/',
  revoke: 'Delete it under the settings of the project (https://app.bannerbear.com/).',
  tokens: [
    {
      id: 'bannerbear-project-key',
      title: 'Bannerbear project API key',
      severity: 7.0,
      format: ['bb_pr_', base62(24, 40)],
      proof: hasDigit,
      grants: 'make and read the images of the project',
    },
    {
      id: 'bannerbear-master-key',
      title: 'Bannerbear master API key',
      severity: 8.0,
      format: ['bb_ma_', base62(24, 40)],
      proof: hasDigit,
      grants: 'change all projects of the account',
    },
  ],
})
