import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.codeclimate.com/docs/finding-your-test-coverage-token
export default defineProvider('Code Climate', {
  docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  revoke: "Regenerate it under the repository's settings, Test coverage (https://codeclimate.com/).",
  tokens: [
    {
      id: 'code-climate-test-reporter-id',
      title: 'Code Climate test reporter id',
      severity: 4.5,
      format: [hex(64)],
      near: ['cc_test_reporter_id', 'codeclimate', 'code_climate'],
      grants: 'upload coverage reports for the repository',
    },
  ],
})
