import type { MailAddress } from '../../domain/mail/mail-item';
import { mailAddress } from '../mime/addresses';
import type { Storage } from './compound-file';
import { HeaderSize, Properties } from './properties';
import { Tag } from './property-tags';

const RECIPIENT = '__recip_version1.0_#';
/** More than any mail has; a file with more is read up to here. */
const MAX_RECIPIENTS = 10_000;
const TO = 1;
const CC = 2;

export interface Recipients {
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
}

/**
 * Who the mail is from: whom it is sent for (the From field of RFC 5322), else who sent it. Exchange often gives its
 * own directory name instead of an address; the SMTP properties and the internet headers come before it.
 */
export async function readSender(
  message: Properties,
  fromHeader: MailAddress | null,
): Promise<MailAddress | null> {
  const name = (await firstText(message, Tag.SentRepresentingName, Tag.SenderName)) ?? fromHeader?.name ?? '';
  const candidates = [
    await message.text(Tag.SentRepresentingSmtpAddress),
    await message.text(Tag.SentRepresentingEmailAddress),
    fromHeader?.address ?? null,
    await message.text(Tag.SenderSmtpAddress),
    await message.text(Tag.SenderEmailAddress),
    name,
    await creatorAddress(message, name),
  ];
  return withFirstSmtp(name, candidates);
}

/** Of mail in the sender's own mailbox Exchange Online notes the address with the creator only. */
async function creatorAddress(message: Properties, senderName: string): Promise<string | null> {
  const creator = await firstText(message, Tag.CreatorName, Tag.LastModifierName);
  return creator === senderName ? message.text(Tag.CreatorSmtpAddress) : null;
}

/** The recipients by kind, in the order of the file; those of Bcc are left out, as in the port. */
export async function readRecipients(root: Storage, charset: string | null): Promise<Recipients> {
  const to: MailAddress[] = [];
  const cc: MailAddress[] = [];
  const names = [...root.storages.keys()].filter((name) => name.startsWith(RECIPIENT)).sort();
  for (const name of names.slice(0, MAX_RECIPIENTS)) {
    const storage = root.storages.get(name);
    if (!storage) continue;
    const properties = await Properties.read(storage, HeaderSize.part, charset);
    const address = await readRecipient(properties);
    // The upper bits tell of failed and resent deliveries (MS-OXOMSG §2.2.3.1).
    const kind = (properties.integer(Tag.RecipientType) ?? TO) & 0xf;
    if (address && kind === TO) to.push(address);
    if (address && kind === CC) cc.push(address);
  }
  return { to, cc };
}

async function readRecipient(properties: Properties): Promise<MailAddress | null> {
  const name = (await properties.text(Tag.DisplayName)) ?? '';
  const candidates = [await properties.text(Tag.SmtpAddress), await properties.text(Tag.EmailAddress), name];
  return withFirstSmtp(name, candidates);
}

function withFirstSmtp(name: string, candidates: readonly (string | null)[]): MailAddress | null {
  const smtp = candidates.find(
    (candidate) => candidate !== null && mailAddress('', candidate).address !== '',
  );
  const found = mailAddress(name, smtp ?? '');
  return found.name === '' && found.address === '' ? null : found;
}

async function firstText(properties: Properties, ...ids: number[]): Promise<string | null> {
  for (const id of ids) {
    const text = await properties.text(id);
    if (text !== null && text.trim() !== '') return text;
  }
  return null;
}
