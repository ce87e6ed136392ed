/** 57 bytes make the 76 characters that a line of Base64 may hold (RFC 2045 §6.8). */
const BYTES_PER_LINE = 57;
const LINES_AT_A_TIME = 4096;

/** The bytes as Base64 in lines, made in stretches: an attachment may be as large as the memory allows twice. */
export async function base64Body(bytes: Blob): Promise<Blob> {
  const stretches: string[] = [];
  const stretch = BYTES_PER_LINE * LINES_AT_A_TIME;
  for (let at = 0; at < bytes.size; at += stretch) {
    stretches.push(lines(new Uint8Array(await bytes.slice(at, at + stretch).arrayBuffer())));
  }
  return new Blob(stretches);
}

function lines(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BYTES_PER_LINE) {
    text += `${btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_LINE)))}\r\n`;
  }
  return text;
}
