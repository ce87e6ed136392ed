import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail file (RFC 5322) of invented contents. */
export async function makeMail(options: SendMailOptions): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail(options);
  if (!Buffer.isBuffer(message)) throw new Error('the mail was not buffered');
  return message;
}
