import type { daFailures } from './da-failures';

const again = 'Try again.';
const againLater = 'Try again in a moment.';
const support = 'Try again. If it keeps happening, call IT support.';

/** Failures in English. */
export const enFailures: typeof daFailures = {
  read: {
    timeout: { what: 'The mail program did not answer in time.', todo: again },
    denied: {
      what: 'The mail program gave no access to the content.',
      todo: 'Save the file from the mail and put it on the case yourself.',
    },
    empty: { what: 'The mail program gave an empty file, though there should be content.', todo: again },
    'item-changed': {
      what: 'You went to another mail before the document had been read.',
      todo: 'Open the mail again and press Try again.',
    },
    gone: { what: 'The mail is no longer in the mailbox.', todo: 'Find the mail and file it from there.' },
    'cloud-link': {
      what: 'The attachment is only a link to the cloud.',
      todo: 'Download the file and put it on the case yourself.',
    },
    encrypted: {
      what: 'The content is encrypted and cannot be read here.',
      todo: 'Open it in the mail program and save a readable copy on the case.',
    },
    'too-large': {
      what: 'The file is too large to be read.',
      todo: 'Save the file from the mail and put it on the case yourself.',
    },
    'not-a-mail': {
      what: 'The file is not a mail that we can read.',
      todo: 'Open it in your mail program and save it again.',
    },
    aborted: { what: 'The reading was interrupted.', todo: again },
    'source-error': { what: 'The mail program could not read the document.', todo: support },
  },
  problems: {
    unreachable: { what: 'Enkeltvis cannot be reached right now.', todo: againLater },
    'invalid-request': { what: 'Enkeltvis could not understand what was sent.', todo: support },
    unauthenticated: { what: 'You are no longer signed in.', todo: again },
    forbidden: {
      what: 'You are not allowed to do this.',
      todo: 'Ask your manager or IT support for access.',
    },
    'not-found': { what: 'It no longer exists.', todo: again },
    'already-filed': { what: 'The mail is already on the case.', todo: 'Go back to see who filed it.' },
    'case-closed': { what: 'The case is closed.', todo: 'Choose another case.' },
    'case-not-found': { what: 'The case no longer exists.', todo: 'Choose another case.' },
    'title-too-long': { what: 'The title is too long.', todo: 'Make it shorter.' },
    'title-empty': { what: 'The title is missing.', todo: 'Write a title.' },
    'document-kind-unknown': {
      what: 'The case system does not know this type of document.',
      todo: 'Choose another type.',
    },
    'upload-offset-mismatch': { what: 'The document was interrupted on its way.', todo: again },
    'upload-digest-mismatch': { what: 'The document was changed on its way.', todo: again },
    'upload-size-mismatch': { what: 'The document got another size on its way.', todo: again },
    'upload-incomplete': { what: 'The document did not quite arrive.', todo: again },
    'too-large': {
      what: 'The file is too large.',
      todo: 'Make the file smaller and put it on the case yourself.',
    },
    'too-many-documents': {
      what: 'There are too many documents at once.',
      todo: 'Leave some out and file them afterwards.',
    },
    'too-many-requests': { what: 'It is busy right now.', todo: againLater },
    'wrong-state': { what: 'The document is already on its way.', todo: 'Wait a moment.' },
    'storage-full': { what: 'There is no room for more documents right now.', todo: 'Tell IT support.' },
    'system-unavailable': { what: 'The case system is not responding.', todo: againLater },
    internal: { what: 'Something went wrong at Enkeltvis.', todo: support },
  },
  rejected: {
    'case-closed': { what: 'Could not be filed because the case is closed.', todo: 'Choose another case.' },
    'case-not-found': {
      what: 'Could not be filed because the case no longer exists.',
      todo: 'Choose another case.',
    },
    'no-access': {
      what: 'Could not be filed because you have no access to the case.',
      todo: 'Choose another case.',
    },
    'title-refused': {
      what: 'Could not be filed because the case system refuses the title.',
      todo: 'Edit the title.',
    },
    'too-large': {
      what: 'Could not be filed because the file is too large for the case system.',
      todo: 'Make the file smaller and put it on the case yourself.',
    },
    other: { what: 'The case system refused the document.', todo: support },
  },
  signIn: {
    cancelled: { what: 'You were not signed in because the window was closed.', todo: again },
    blocked: {
      what: 'The window for signing in was blocked.',
      todo: 'Allow pop-up windows for Enkeltvis and try again.',
    },
    'not-allowed': {
      what: 'You have no access to Enkeltvis.',
      todo: 'Ask your manager or IT support for access.',
    },
    failed: { what: 'You could not be signed in.', todo: support },
  },
  safe: {
    nothingFiled: 'Nothing has been filed.',
    nothingThisTime: 'Nothing was filed this time.',
    notFiled: 'The document has not been filed. Title and case are kept.',
    keptHere: 'The document is kept here.',
  },
  failureTitles: {
    signIn: 'You are not signed in',
    gateway: 'Enkeltvis is not responding',
    crash: 'Something went wrong in the pane',
  },
  crashText: 'What has been sent is safe. Reload the pane to go on.',
  requestId: (id) => `Number for IT support: ${id}`,
  sourceCode: (code) => `Error code: ${code}`,
};
