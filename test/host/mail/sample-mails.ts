import type { SendMailOptions } from 'nodemailer';
import type { HostMail } from '../page/host-mail';
import { hostMailFrom, type InMailbox } from './host-mail-from';
import { makeMail } from './make-mail';

/** The caseworker who is signed in. */
export const CASEWORKER = { name: 'Mette Friis', address: 'mette.friis@enkeltby.example' };
const CITIZEN = { name: 'Jens Holm', address: 'jens.holm@borger.example' };

export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
);
export const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
);
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A citizen's application with two documents and a logo in the signature. */
export async function applicationMail(
  place: Partial<InMailbox> = {},
  changes: SendMailOptions = {},
): Promise<HostMail> {
  const file = await makeMail({
    from: CITIZEN,
    to: [CASEWORKER],
    date: new Date('2026-11-24T08:12:00Z'),
    messageId: '<ansoegning-1@borger.example>',
    subject: 'Ansøgning om kørestol med eldrift',
    text: 'Kære kommune\n\nJeg søger om en kørestol med eldrift. Lægens erklæring er vedlagt.\n\nVenlig hilsen\nJens Holm\n',
    html: '<p>Kære kommune</p><p>Jeg søger om en kørestol med eldrift. Lægens erklæring er vedlagt.</p><p>Venlig hilsen<br>Jens Holm</p><img src="cid:logo">',
    attachments: [
      {
        filename: 'image001.png',
        content: LOGO,
        contentType: 'image/png',
        cid: 'logo',
        contentDisposition: 'inline',
      },
      { filename: 'Lægeerklæring.pdf', content: PDF, contentType: 'application/pdf' },
      { filename: 'Indgangsparti.jpg', content: PHOTO, contentType: 'image/jpeg' },
    ],
    ...changes,
  });
  return hostMailFrom(file, { id: 'AAMkAGI1=', conversationId: 'conversation-1', ...place });
}

/** A short mail without attachments from somebody else. */
export async function otherMail(place: Partial<InMailbox> = {}): Promise<HostMail> {
  const file = await makeMail({
    from: { name: 'Karen Lund', address: 'karen.lund@borger.example' },
    to: [CASEWORKER],
    date: new Date('2026-11-25T09:30:00Z'),
    messageId: '<hoeringssvar-2@borger.example>',
    subject: 'Høringssvar til lokalplan 214',
    text: 'Jeg har ingen bemærkninger.\n\nKaren Lund\n',
  });
  return hostMailFrom(file, { id: 'AAMkAGI2=', conversationId: 'conversation-2', ...place });
}
