import type { FetchedPart } from '../../../domain/mail/mail-item';
import { base64Body } from './base64-body';
import { parameter } from './parameter';

/** Tells whoever opens the file later that these are not the bytes that travelled. */
const ASSEMBLED = 'X-Enkeltvis-Assembled: yes';
const CRLF = '\r\n';

export interface MimeMessageParts {
  /** Header fields without those that describe MIME structure, folded where needed. */
  readonly headers: readonly string[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly FetchedPart[];
  readonly newBoundary: () => string;
}

/** A mail file (RFC 5322, RFC 2045–2049): both forms of the body, then the attachments, all in Base64. */
export async function mimeMessage(parts: MimeMessageParts): Promise<Blob> {
  const alternatives = multipart('alternative', parts.newBoundary(), [
    await textPart('plain', parts.text),
    await textPart('html', parts.html),
  ]);
  const attachments: Blob[] = [];
  for (const attachment of parts.attachments) attachments.push(await attachmentPart(attachment));
  const body =
    attachments.length === 0
      ? alternatives
      : multipart('mixed', parts.newBoundary(), [alternatives, ...attachments]);
  const head = [...parts.headers, ASSEMBLED, 'MIME-Version: 1.0'].join(CRLF);
  return new Blob([head, CRLF, body], { type: 'message/rfc822' });
}

function multipart(subtype: string, boundary: string, parts: readonly Blob[]): Blob {
  const pieces: (string | Blob)[] = [
    `Content-Type: multipart/${subtype}; boundary="${boundary}"${CRLF}${CRLF}`,
  ];
  for (const part of parts) pieces.push(`--${boundary}${CRLF}`, part, CRLF);
  pieces.push(`--${boundary}--${CRLF}`);
  return new Blob(pieces);
}

function textPart(subtype: 'plain' | 'html', text: string): Promise<Blob> {
  return base64Part([`Content-Type: text/${subtype}; charset=utf-8`], new Blob([text]));
}

function attachmentPart({ blob, fileName, contentType }: FetchedPart): Promise<Blob> {
  const type = `Content-Type: ${attachmentType(contentType)}${parameter('name', fileName)}`;
  const disposition = `Content-Disposition: attachment${parameter('filename', fileName)}`;
  return base64Part([type, disposition], blob);
}

/**
 * A nested mail goes as plain bytes: `message/rfc822` may not be in Base64 (RFC 2046 §5.2.1), and readers rewrite what
 * they unpack. A type that is not `token/token` could break the header.
 */
function attachmentType(contentType: string): string {
  const type = contentType.toLowerCase();
  const known = /^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/.test(type) && !/^(message|multipart)\//.test(type);
  return known ? type : 'application/octet-stream';
}

async function base64Part(headers: readonly string[], bytes: Blob): Promise<Blob> {
  const head = [...headers, 'Content-Transfer-Encoding: base64', '', ''].join(CRLF);
  return new Blob([head, await base64Body(bytes)]);
}
