import type { HostMail, HostShown } from './host-mail';
import type { OutlookOptions } from './outlook-state';

export const ADDIN_ID = 'a1b2c3d4-0000-4000-8000-00000000feed';

/** Kinds of item on the wire. */
const ITEM = { messageRead: 1, appointmentRead: 2, meetingRequest: 3, messageCompose: 4, none: 6 } as const;

/** Permission on the wire; ReadWriteMailbox is 2 although ReadWriteItem is 3. */
const READ_WRITE_MAILBOX = 2;

/** Answer to `ContextActivationManager_getAppContextAsync`. A field that is left undefined makes Office.js give up. */
export function appContext(
  options: OutlookOptions,
  settings: Record<string, string>,
): Record<string, unknown> {
  return {
    _id: ADDIN_ID,
    // Outlook on the web.
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-4000-8000-000000000002',
    _appInstanceId: ADDIN_ID,
    _appMinorVersion: 1,
    _hostFullVersion: '20.2026.1101.1',
    // Read by test/host/cdn/overlay/office-theme.ts.
    _hostCustomMessage: options.theme ? JSON.stringify(options.theme) : '',
    _addinName: 'Enkeltvis',
    _appDomains: [],
    // "react" stands for the present Outlook on the web, whose telemetry goes to the host.
    _requirementMatrix: JSON.stringify({ react: '1.0', ...options.requirementSets }),
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** Answer to `GetInitialData`, and what comes with an item change: everything Outlook tells of an item unasked. */
export function initialData(shown: HostShown, options: OutlookOptions): Record<string, unknown> {
  const common = {
    permissionLevel: READ_WRITE_MAILBOX,
    hostVersion: '20.2026.1101.1',
    owaView: 'ThreeColumns',
    itemNumber: 0,
    userDisplayName: options.user.name,
    userEmailAddress: options.user.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    isRestIdSupported: true,
    extensionId: ADDIN_ID,
    timeZoneOffsets: [{ start: '-62135596800000', end: '253402300799999', offset: '60' }],
  };
  switch (shown.kind) {
    case 'mail':
      return { ...common, ...mailData(shown) };
    case 'draft':
      return { ...common, itemType: ITEM.messageCompose, conversationId: 'draft', seriesId: null };
    case 'appointment':
      return { ...common, itemType: ITEM.appointmentRead, ...appointmentData(shown.subject, options) };
    case 'none':
      return { ...common, itemType: ITEM.none };
  }
}

function mailData(mail: HostMail): Record<string, unknown> {
  const recipient = { recipientType: 2 };
  return {
    itemType: mail.itemClass.startsWith('IPM.Schedule.Meeting') ? ITEM.meetingRequest : ITEM.messageRead,
    id: mail.id,
    itemClass: mail.itemClass,
    subject: mail.subject,
    normalizedSubject: mail.subject,
    internetMessageId: mail.internetMessageId,
    conversationId: mail.conversationId,
    from: { ...mail.from, ...recipient },
    sender: { ...mail.from, ...recipient },
    to: mail.to.map((address) => ({ ...address, ...recipient })),
    cc: mail.cc.map((address) => ({ ...address, ...recipient })),
    bcc: [],
    attachments: mail.attachments.map(({ id, name, contentType, size, attachmentType, isInline }) => ({
      id,
      name,
      contentType,
      size,
      attachmentType,
      isInline,
    })),
    dateTimeCreated: mail.created,
    dateTimeModified: mail.created,
    entities: {},
    isRead: true,
    isFromSharedFolder: mail.sharedOwner !== null,
  };
}

function appointmentData(subject: string, { user }: OutlookOptions): Record<string, unknown> {
  const day = Date.UTC(2026, 10, 24, 9);
  return {
    id: 'appointment-1',
    itemClass: 'IPM.Appointment',
    subject,
    normalizedSubject: subject,
    organizer: { ...user, recipientType: 2 },
    to: [],
    cc: [],
    attachments: [],
    start: day,
    end: day + 3_600_000,
    location: '',
    dateTimeCreated: day,
    dateTimeModified: day,
    entities: {},
    seriesId: null,
  };
}
