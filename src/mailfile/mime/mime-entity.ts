import { HeaderBlock } from './header-block';
import { parseParameterised, type Parameterised } from './parameters';

/** One node of a mail's tree (RFC 2045 §2.4). Holds no bytes: its body is a slice of the file. */
export interface MimeEntity {
  readonly headers: HeaderBlock;
  /** `type/subtype` in lower case, with the default of RFC 2045 §5.2 and RFC 2046 §5.1.5 where none is given. */
  readonly mediaType: string;
  readonly typeParameters: ReadonlyMap<string, string>;
  readonly disposition: Parameterised;
  /** Content-Transfer-Encoding in lower case; empty when none. */
  readonly encoding: string;
  /** The encoded body; of a multipart, all of it. */
  readonly body: Blob;
  /** Size of the decoded body in bytes; of a multipart that was taken apart 0. */
  readonly size: number;
  /** Empty for every entity but a multipart that was taken apart. */
  readonly children: readonly MimeEntity[];
}

/** What the header block of an entity says of its body. */
export type EntityFacts = Pick<
  MimeEntity,
  'headers' | 'mediaType' | 'typeParameters' | 'disposition' | 'encoding'
>;

/** Reads the MIME fields of a header block; `parentType` decides what an untyped part of it is. */
export function entityFacts(headerBytes: Uint8Array, parentType: string | null): EntityFacts {
  const headers = HeaderBlock.parse(headerBytes);
  const type = parseParameterised(headers.first('content-type'));
  const untyped = parentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return {
    headers,
    mediaType: /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/.test(type.value)
      ? type.value
      : bareType(type.value, untyped),
    typeParameters: type.parameters,
    disposition: parseParameterised(headers.first('content-disposition')),
    encoding: (headers.first('content-transfer-encoding') ?? '').toLowerCase().split(/[\s;(]/)[0] ?? '',
  };
}

/** Very old mailers write `text` alone; what cannot be made out at all is a file. */
function bareType(value: string, untyped: string): string {
  return value === '' || value === 'text' ? untyped : 'application/octet-stream';
}

/** The name the sender gave the part, from either field that may hold it. */
export function givenName(entity: EntityFacts): string | null {
  const name = entity.disposition.parameters.get('filename') ?? entity.typeParameters.get('name');
  return name === undefined || name.trim() === '' ? null : name;
}
