import { dotted } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SurveyMonkey', {
  docs: 'https://developer.surveymonkey.com/api/v3/#authentication',
  revoke: 'Reset it under Settings of the app (https://developer.surveymonkey.com/apps/).',
  tokens: [
    {
      id: 'surveymonkey-access-token',
      title: 'SurveyMonkey access token',
      severity: 8.0,
      format: [dotted(80, 200)],
      near: ['survey_monkey', 'sm_access_token'],
      grants: 'read and write the surveys and responses of its owner',
    },
  ],
})
