const LF = 0x0a;

/** The bytes behind uuencoded text (POSIX `uuencode`), from its `begin` line to its `end` line. */
export function decodeUuencoded(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let begun = false;
  let position = 0;
  while (position < text.length) {
    const newline = text.indexOf(LF, position);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.subarray(position, next);
    const head = String.fromCharCode(...line.subarray(0, 6));
    if (!begun) begun = head === 'begin ';
    else if (/^end\s*$/.test(head)) break;
    else length = decodeLine(line, out, length);
    position = next;
  }
  return out.slice(0, length);
}

function decodeLine(line: Uint8Array, out: Uint8Array, length: number): number {
  const value = (index: number): number => ((line[index] ?? 0x20) - 0x20) & 0x3f;
  const count = value(0);
  for (let done = 0; done < count; done++) {
    const group = 1 + Math.floor(done / 3) * 4;
    if (group >= line.length) break;
    const [a, b, c, d] = [value(group), value(group + 1), value(group + 2), value(group + 3)];
    out[length++] = [(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d][done % 3] ?? 0;
  }
  return length;
}
