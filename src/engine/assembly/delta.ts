/**
 * Rebuilds a blob from its base and a delta (https://git-scm.com/docs/gitformat-pack#_deltified_representation), and lists
 * what was copied as segments: what lies between them changed (changes.ts), and the host carries over what it found in the
 * base.
 */
/** Segments: triples of u32, (from in the base, to in the target, length), in order of the target. */
let segments: usize = 0
let segmentsEnd: usize = 0
export let segmentCount: u32 = 0

export function configureDelta(area: usize, capacity: u32): void {
  segments = area
  segmentsEnd = area + <usize>capacity * 12
}

export function segmentsOf(): u32 {
  return segmentCount
}

/** Where segment i begins in the base. */
// @ts-ignore: decorator
@inline export function sourceOf(i: u32): usize {
  return <usize>load<u32>(segments + <usize>i * 12)
}

/** Where it begins in the target. */
// @ts-ignore: decorator
@inline export function targetOf(i: u32): usize {
  return <usize>load<u32>(segments + <usize>i * 12, 4)
}

// @ts-ignore: decorator
@inline export function lengthOf(i: u32): usize {
  return <usize>load<u32>(segments + <usize>i * 12, 8)
}

/** The segments' place, free for another list when nobody needs them. */
export function listStart(): usize {
  return segments
}

export function listEnd(): usize {
  return segmentsEnd
}

/** Size of the base (first = true) or of the target that a delta declares, -1 where it is cut short. */
export function declaredSize(delta: usize, deltaEnd: usize, first: bool): f64 {
  let p = delta
  let size: u64 = 0
  for (let round = first ? 1 : 2; round > 0; round--) {
    size = 0
    let shift: u64 = 0
    while (true) {
      if (p >= deltaEnd || shift > 49) return -1
      const c = <u64>load<u8>(p++)
      size |= (c & 0x7f) << shift
      shift += 7
      if (!(c & 0x80)) break
    }
  }
  return <f64>size
}

/**
 * Rebuilds the target and lists its segments. The target needs 80 writable bytes behind its end; they are zeroed.
 * Returns 1; 0 where there are too many segments to list (the target is right all the same); -1 where the delta is damaged.
 */
export function apply(delta: usize, deltaEnd: usize, base: usize, baseSize: usize, target: usize, targetSize: usize): i32 {
  let p = delta
  for (let round = 0; round < 2; round++) while (load<u8>(p++) & 0x80) {}
  let out = target
  const end = target + targetSize
  let s = segments
  let listed = true
  while (p < deltaEnd) {
    const op = <u32>load<u8>(p++)
    if (op & 0x80) {
      let offset: usize = 0
      let length: usize = 0
      if (op & 1) offset = <usize>load<u8>(p++)
      if (op & 2) offset |= <usize>load<u8>(p++) << 8
      if (op & 4) offset |= <usize>load<u8>(p++) << 16
      if (op & 8) offset |= <usize>load<u8>(p++) << 24
      if (op & 16) length = <usize>load<u8>(p++)
      if (op & 32) length |= <usize>load<u8>(p++) << 8
      if (op & 64) length |= <usize>load<u8>(p++) << 16
      if (length == 0) length = 0x10000
      if (p > deltaEnd || <u64>offset + <u64>length > <u64>baseSize || length > end - out) return -1
      copyForward(out, base + offset, length)
      const to = out - target
      // A copy that goes on where the last one ended is the same segment.
      if (s > segments && load<u32>(s - 12) + load<u32>(s - 4) == <u32>offset && load<u32>(s - 8) + load<u32>(s - 4) == <u32>to) {
        store<u32>(s - 4, load<u32>(s - 4) + <u32>length)
      } else if (s + 12 <= segmentsEnd) {
        store<u32>(s, <u32>offset)
        store<u32>(s, <u32>to, 4)
        store<u32>(s, <u32>length, 8)
        s += 12
      } else listed = false
      out += length
    } else {
      const length = <usize>op
      if (length == 0 || p + length > deltaEnd || length > end - out) return -1
      copyForward(out, p, length)
      p += length
      out += length
    }
  }
  if (out != end) return -1
  memory.fill(end, 0, 80)
  segmentCount = <u32>((s - segments) / 12)
  return listed ? 1 : 0
}

/** May read and write up to 15 bytes too many. */
// @ts-ignore: decorator
@inline function copyForward(to: usize, from: usize, length: usize): void {
  if (length > 128) {
    memory.copy(to, from, length)
    return
  }
  let done: usize = 0
  do {
    v128.store(to + done, v128.load(from + done))
    done += 16
  } while (done < length)
}
