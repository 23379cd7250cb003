/**
 * What scans and their threads both need, about half of all that a scan loads. In dist it is a file of its own
 * (scripts/chunks.mjs), so that git can be asked something between one half and the other.
 */
import '../patterns/secrets/index.ts'
import './judge/casebook.ts'
import './match/custom/index.ts'
import './match/scanner.ts'
