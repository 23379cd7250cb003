/** What the first bytes of a content say of it, so that the host looks only at the few that are not plain text. */

/** Begins as a zip, gzip, bzip2 or tar file does, or has a NUL in the first 512 bytes. */
export function sample(start: usize, end: usize): u32 {
  if (end - start < 8) return 0
  const head = load<u32>(start)
  if (head == 0x04034b50 || (head & 0xffffff) == 0x088b1f) return 1
  if ((head & 0xffffff) == 0x685a42) return 1
  if (end - start >= 512 && load<u32>(start, 257) == 0x61747375) return 1
  const stop = end - start < 512 ? end : start + 512
  let p = start
  while (p + 16 <= stop) {
    if (!i8x16.all_true(v128.load(p))) return 1
    p += 16
  }
  while (p < stop) if (load<u8>(p++) == 0) return 1
  // UTF-16 with its byte order mark, whatever the letters.
  return (head & 0xffff) == 0xfeff || (head & 0xffff) == 0xfffe ? 1 : 0
}
