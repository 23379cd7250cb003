/** Grants of what is needed, and roles in place of keys. */
import type { Fixes } from './kinds.ts'

/** The actions and resources that an identity uses. */
export const NEEDED: Fixes = {
  hcl: 'statement {\n  actions   = ["<service>:<Action>"]\n  resources = ["<arn of what is needed>"]\n}',
  'hcl:google': 'role = "roles/<service>.<role that is needed>"',
  'hcl:azure':
    'scope                = "<id of the resource group or resource>"\nrole_definition_name = "<role that is needed>"',
  json: '"Effect": "Allow",\n"Action": ["<service>:<Action>"],\n"Resource": ["<arn of what is needed>"]',
  cloudformation: 'Effect: Allow\nAction: ["<service>:<Action>"]\nResource: ["<arn of what is needed>"]',
  arm: '"roleDefinitionId": "<id of the role that is needed>"',
  bicep: "roleDefinitionId: '<id of the role that is needed>'",
  typescript:
    "new iam.PolicyStatement({ actions: ['<service>:<Action>'], resources: ['<arn of what is needed>'] })",
  javascript:
    "new iam.PolicyStatement({ actions: ['<service>:<Action>'], resources: ['<arn of what is needed>'] })",
  python: 'iam.PolicyStatement(actions=["<service>:<Action>"], resources=["<arn of what is needed>"])',
  any: 'Effect: Allow\nAction: ["<service>:<Action>"]\nResource: ["<arn of what is needed>"]',
}
