import type { ItemKind } from '../../domain/mail/mail-item';
import type { NothingShown } from '../../domain/mail/mailbox';

/** What Office has as "the item": a mail being read, a draft, an appointment, or nothing. */
export type OfficeItem = Office.Mailbox['item'];

export type Classified =
  | { readonly kind: 'mail'; readonly item: Office.MessageRead; readonly itemKind: ItemKind }
  | { readonly kind: 'nothing'; readonly why: NothingShown };

/**
 * Tells by its shape what Outlook shows. There is no item when nothing or several are selected, and none in classic
 * Outlook for a mailbox hidden from the address list (OfficeDev/office-js #4852). In a draft every field is an object
 * with `getAsync`; in a mail being read it is the value itself.
 */
export function classify(item: OfficeItem | null): Classified {
  if (!item) return { kind: 'nothing', why: 'no-item' };
  if (item.itemType === 'appointment') return { kind: 'nothing', why: 'appointment' };
  if (isDraft(item)) return { kind: 'nothing', why: 'draft' };
  if (item.itemType !== 'message') return { kind: 'nothing', why: 'unsupported' };
  const mail: Office.MessageRead = item;
  return { kind: 'mail', item: mail, itemKind: itemKindOf(mail.itemClass) };
}

function isDraft(item: NonNullable<OfficeItem>): boolean {
  const subject: unknown = item.subject;
  return typeof subject === 'object' && subject !== null && 'getAsync' in subject;
}

/** Item classes: [MS-OXCMSG] 2.2.1.2, [MS-OXORMSG], [MS-OXOCAL]; reports are `REPORT.` + class + `.NDR` and the like. */
function itemKindOf(itemClass: string | undefined): ItemKind {
  const known = (itemClass ?? '').toLowerCase();
  if (known.startsWith('report.')) return 'report';
  return known.startsWith('ipm.schedule.meeting') ? 'meeting' : 'message';
}
