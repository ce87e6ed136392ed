/** Ids of the MAPI properties that are read (MS-OXPROPS), named as there without `PidTag`. */
export const Tag = {
  MessageClass: 0x001a,
  Subject: 0x0037,
  ClientSubmitTime: 0x0039,
  SentRepresentingName: 0x0042,
  SentRepresentingEmailAddress: 0x0065,
  TransportMessageHeaders: 0x007d,
  RecipientType: 0x0c15,
  SenderName: 0x0c1a,
  SenderEmailAddress: 0x0c1f,
  MessageDeliveryTime: 0x0e06,
  Body: 0x1000,
  RtfCompressed: 0x1009,
  Html: 0x1013,
  InternetMessageId: 0x1035,
  InternetReferences: 0x1039,
  InReplyToId: 0x1042,
  DisplayName: 0x3001,
  EmailAddress: 0x3003,
  AttachData: 0x3701,
  AttachFilename: 0x3704,
  AttachMethod: 0x3705,
  AttachLongFilename: 0x3707,
  AttachMimeTag: 0x370e,
  AttachContentId: 0x3712,
  SmtpAddress: 0x39fe,
  MessageLocaleId: 0x3ff1,
  CreatorName: 0x3ff8,
  LastModifierName: 0x3ffa,
  InternetCodepage: 0x3fde,
  MessageCodepage: 0x3ffd,
  SenderSmtpAddress: 0x5d01,
  SentRepresentingSmtpAddress: 0x5d02,
  /** Not documented; Exchange Online sets it on what is written in its mailboxes. */
  CreatorSmtpAddress: 0x5d0a,
  AttachmentHidden: 0x7ffe,
} as const;

/** Types of property values (MS-OXCDATA §2.11.1). */
export const Type = {
  Integer32: 0x0003,
  Boolean: 0x000b,
  Object: 0x000d,
  String8: 0x001e,
  String: 0x001f,
  Time: 0x0040,
  Binary: 0x0102,
} as const;

/** `__substg1.0_` and the tag: the stream or storage that holds a property's value (MS-OXMSG §2.1.2). */
export function substorageName(id: number, type: number): string {
  return `__substg1.0_${hex(id)}${hex(type)}`;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
