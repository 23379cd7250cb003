/** Terraform as modules: the files of one folder are one configuration, whatever their names. */
import type { HclBlock } from '../../documents/hcl/hcl.ts'
import { folderOf, isDocs, isExample, isVendored } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { onceAllIsThere } from '../repository/once-all-is-there.ts'
import { isTestPlace } from '../severity.ts'

/** A configuration file; `.tfvars`, Terragrunt and Packer files are none. */
export const isTerraformSource = (path: string): boolean => /\.(?:tf|tofu|tf\.json)$/i.test(path)

/** Shown to people or run by tests, so that nobody's infrastructure is made of it. */
export const isSample = (path: string): boolean =>
  isTestPlace(path) || isExample(path) || isDocs(path) || isVendored(path)

export interface TerraformModule {
  /** Empty for the repository's root. */
  readonly folder: string
  readonly files: readonly SourceFile[]
}

/** A top-level block with the file in which it stands. */
export interface PlacedBlock {
  readonly file: SourceFile
  readonly block: HclBlock
}

/** Every folder that holds Terraform, vendored ones left out. */
export const modulesOf = (inventory: Inventory): TerraformModule[] => [
  ...foldersOf(inventory, inventory).values(),
]

/** The module that a file belongs to. */
export const moduleOf = (file: SourceFile, inventory: Inventory): TerraformModule =>
  foldersOf(inventory, inventory).get(folderOf(file.path)) ?? { folder: folderOf(file.path), files: [file] }

const foldersOf = onceAllIsThere((inventory: Inventory): ReadonlyMap<string, TerraformModule> => {
  const files = new Map<string, SourceFile[]>()
  for (const path of inventory.paths) {
    const file = isTerraformSource(path) && !isVendored(path) ? inventory.file(path) : undefined
    if (file) files.set(folderOf(path), [...(files.get(folderOf(path)) ?? []), file])
  }
  return new Map([...files].map(([folder, inside]) => [folder, { folder, files: inside }]))
})

/** Top-level blocks of a type in all files of a module. */
export const blocksOfModule = (module: TerraformModule, type: string, label?: string): PlacedBlock[] =>
  module.files.flatMap((file) =>
    (file.hcl()?.blocks ?? [])
      .filter((block) => block.type === type && (label === undefined || block.labels[0] === label))
      .map((block) => ({ file, block })),
  )
