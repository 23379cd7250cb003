/** What rotates the secrets and keys of CloudFormation, and what does not. */
import type { Hit } from '../../../patterns/rule.ts'
import {
  type CloudResource,
  type CloudTemplate,
  referenceOf,
} from '../../documents/dialects/cloudformation.ts'
import { at, type Node, scalarAt, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { withEntry } from '../edits.ts'
import { daysOfSchedule, LONGEST_ROTATION } from '../rotation-schedule.ts'
import { isOff } from '../switched.ts'

const SCHEDULE = (name: string) =>
  `${name}Rotation:\n  Type: AWS::SecretsManager::RotationSchedule\n  Properties:\n    SecretId: !Ref ${name}\n    RotationLambdaARN: <arn of the rotating function>\n    RotationRules:\n      AutomaticallyAfterDays: 30`

/** Secrets and keys of a template that nothing rotates, or too seldom. */
export function* templateRotationGaps({ resources }: CloudTemplate, file: SourceFile): Generator<Hit> {
  const { path } = file
  const secretOf = ({ properties }: CloudResource) => referenceOf(at(properties, 'SecretId'))
  // A secret that is tied to its database is known by the tie.
  const tied = new Map(
    resources
      .filter(({ type }) => type === 'AWS::SecretsManager::SecretTargetAttachment')
      .map((tie) => [tie.name, secretOf(tie)]),
  )
  const rotated = new Set(
    resources
      .filter(({ type }) => type === 'AWS::SecretsManager::RotationSchedule')
      .map(secretOf)
      .map((name) => (name !== undefined && tied.has(name) ? tied.get(name) : name)),
  )
  for (const { name, nameRange, type, properties } of resources) {
    if (type === 'AWS::SecretsManager::Secret' && !rotated.has(name) && !rotated.has(undefined))
      yield {
        path,
        range: nameRange,
        resource: name,
        message: 'the secret has no rotation schedule',
        fix: SCHEDULE(name),
      }
    if (type === 'AWS::SecretsManager::RotationSchedule') yield* tooRare(properties, name, path)
    const symmetric =
      /^(?:|SYMMETRIC_DEFAULT)$/.test(textAt(properties, 'KeySpec') ?? '') &&
      /^(?:|ENCRYPT_DECRYPT)$/.test(textAt(properties, 'KeyUsage') ?? '')
    if (
      type === 'AWS::KMS::Key' &&
      symmetric &&
      (at(properties, 'EnableKeyRotation') === undefined || isOff(textAt(properties, 'EnableKeyRotation')))
    )
      yield {
        path,
        range: nameRange,
        resource: name,
        message: 'the key is never rotated',
        fix: 'EnableKeyRotation: true',
        edits: properties?.kind === 'map' ? withEntry(file, properties, 'EnableKeyRotation', 'true') : [],
      }
  }
}

function* tooRare(properties: Node | undefined, resource: string, path: string): Generator<Hit> {
  const days = scalarAt(properties, 'RotationRules', 'AutomaticallyAfterDays')
  const schedule = scalarAt(properties, 'RotationRules', 'ScheduleExpression')
  const every = days ? Number(days.text) : daysOfSchedule(schedule?.text ?? '')
  const range = (days ?? schedule)?.range
  if (every > LONGEST_ROTATION && range)
    yield {
      path,
      range,
      resource,
      message: `rotated every ${every} days only`,
      fix: 'AutomaticallyAfterDays: 30',
    }
}
