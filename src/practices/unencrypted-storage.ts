/**
 * Databases, disks and file systems of AWS that are told not to encrypt what they keep. Azure and Google encrypt always; what
 * AWS does where nothing is said hangs on the service and the account, so that is left alone.
 */
import type { Hit } from '../../patterns/rule.ts'
import { cloudTemplates } from '../documents/dialects/cloudformation.ts'
import { kubernetesObjects, resourceOf } from '../documents/dialects/kubernetes.ts'
import { addressOf, blocksIn, blocksOf, type HclBlock, stringOf } from '../documents/hcl/hcl.ts'
import { at, keyedScalars, type Node, textAt } from '../documents/node.ts'
import { isCode } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { type AnsibleFault, ansibleFaults } from './ansible/faults.ts'
import { CLOUD_LIBRARY } from './code/cloud-code.ts'
import { opposite } from './fixes/setting.ts'
import { plain } from './open-addresses.ts'
import { isOff } from './switched.ts'
import { isTerraformSource } from './terraform/modules.ts'

/** Of a file that may hold one; in any case. */
export const STORAGE_KEYWORDS = [
  'encrypted',
  'encryption_enabled',
  'encryptionEnabled',
  'encrypt_at_rest',
  'encryptionAtRest',
]

/** A switch that nothing but storage has, by any maker's spelling of its name. */
const SWITCH =
  /^(?:storage_?encrypted|at_?rest_?encryption_?enabled|(?:root|user)_?volume_?encryption_?enabled)$/i
/** The switch of disks, file systems and warehouses, where it is known that one of them is described. */
const PLAIN_SWITCH = /^encrypted$/i
/** What is before the switch `enabled` of a domain. */
const AT_REST = /^(?:encrypt_?at_?rest|encryption_?at_?rest(?:_?options)?)$/i
/** Some such switch that is off, for texts that need not be parsed. */
const MAY_BE_OFF =
  /(?:encrypted|encryption_?enabled)["']?\s*(?:=>|[:=])\s*["']?(?:false|no|off)\b|encrypt(?:ion)?_?at_?rest(?:_?options)?\b[^}]{0,80}?\benabled["']?\s*[:=]\s*["']?(?:false|no|off)\b/i
const MESSAGE = 'what it stores is not encrypted'

type Found = Required<Pick<Hit, 'range' | 'message' | 'instead'>>

/** Of one file, whatever describes the storage. */
export function* unencryptedStorage(file: SourceFile): Generator<Hit> {
  if (!MAY_BE_OFF.test(file.text)) return
  if (isCode(file.path)) yield* inCode(file)
  else if (isTerraformSource(file.path)) yield* inTerraform(file)
  else if (file.text.includes('AWS::')) yield* inTemplates(file)
  else {
    yield* inKubernetes(file)
    yield* ansibleFaults(file, ANSIBLE_STORAGE)
  }
}

const off = (range: Found['range'], text: string): Found => ({
  range,
  message: MESSAGE,
  instead: opposite(text) ?? 'true',
})

/** Machines and editions that have no encryption. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html */
const cannot = (engine: string | undefined, size: string | undefined): boolean =>
  engine === 'sqlserver-ex' || /^db\.(?:m1|m2|t1|t2\.micro)\b/.test(size ?? '')

function* inTerraform(file: SourceFile): Generator<Hit> {
  for (const block of [...blocksOf(file.hcl(), 'resource'), ...blocksOf(file.hcl(), 'module')]) {
    if (cannot(stringOf(block, 'engine'), stringOf(block, 'instance_class'))) continue
    for (const found of switchedOff(block)) yield { path: file.path, resource: addressOf(block), ...found }
  }
}

function* switchedOff(block: HclBlock): Generator<Found> {
  const isOfAws = block.type === 'resource' && /^aws_/.test(block.labels[0] ?? '')
  for (const part of [block, ...blocksIn(block)])
    for (const { name, value } of part.attributes) {
      const isSwitch =
        SWITCH.test(name) ||
        (isOfAws && PLAIN_SWITCH.test(name)) ||
        (isOfAws && name === 'enabled' && AT_REST.test(part.type))
      const text = plain(value) ?? ''
      if (isSwitch && isOff(text)) yield off(value.range, text)
    }
}

function* inTemplates(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled } of resources) {
      const isOfAws = type.startsWith('AWS::')
      if (!isOfAws || cannot(textAt(settled, 'Engine'), textAt(settled, 'DBInstanceClass'))) continue
      for (const found of switchedOffBelow(settled)) yield { path: file.path, resource: name, ...found }
    }
}

function* switchedOffBelow(node: Node | undefined): Generator<Found> {
  for (const { key, node: value, path } of keyedScalars(node)) {
    const isDomain = /^enabled$/i.test(key) && AT_REST.test(String(path.at(-2)))
    if ((SWITCH.test(key) || PLAIN_SWITCH.test(key) || isDomain) && isOff(value.text))
      yield off(value.range, value.text)
  }
}

/** Storage that a cluster makes: by a class of the driver for disks, or by objects that stand for what AWS has. */
function* inKubernetes(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const isClass = object.kind === 'StorageClass' && /\bebs\b/.test(textAt(object.node, 'provisioner') ?? '')
    if (!isClass && !/\baws\b/.test(object.apiVersion)) continue
    // What a cluster says of an object beside is no wish.
    for (const part of ['parameters', 'spec'])
      for (const found of switchedOffBelow(at(object.node, part)))
        yield { path: file.path, resource: resourceOf(object), ...found }
  }
}

/** Arguments of resources that programs make. */
function* inCode(file: SourceFile): Generator<Hit> {
  if (!CLOUD_LIBRARY.shape.test(file.text)) return
  for (const { kind, name, value, within } of file.code()?.named ?? []) {
    const isGiven = kind === 'argument' || kind === 'property'
    if (
      isGiven &&
      value.kind === 'constant' &&
      isOff(value.text) &&
      (SWITCH.test(name) || PLAIN_SWITCH.test(name))
    )
      yield {
        path: file.path,
        resource: within ? `${within} ${name}` : name,
        ...off(value.range, value.text),
      }
  }
}

const ansible = (module: RegExp, ...path: readonly string[]): AnsibleFault => ({
  module,
  path,
  isBad: isOff,
  message: MESSAGE,
  fix: `${path.at(-1)}: true`,
})

const ANSIBLE_STORAGE: readonly AnsibleFault[] = [
  ansible(/^(?:rds|rds_instance|rds_cluster)$/, 'storage_encrypted'),
  ansible(/^ec2_vol$/, 'encrypted'),
  ansible(/^(?:ec2|ec2_instance|ec2_launch_template)$/, 'volumes', '*', 'ebs', 'encrypted'),
  ansible(/^(?:ec2_lc|autoscaling_launch_config)$/, 'volumes', '*', 'encrypted'),
  ansible(/^redshift$/, 'encrypted'),
]
