import { createOfficeIdentity, type IdentityParts } from '../../../src/addin/auth/create-office-identity';
import { DialogClosedError } from '../../../src/addin/auth/office-sign-in';
import { SignInError } from '../../../src/addin/host/pane-host';
import { ENTRA, FakeMsal, fakeOffice, msalError, msalResult, tokenUntil } from './fakes';

const NOW = Date.UTC(2026, 10, 25, 8);
const HOUR = 3_600_000;
const NESTED = 'NestedAppAuth 1.1';
const SSO = 'IdentityAPI 1.3';

const parts = (changes: Partial<IdentityParts> = {}): IdentityParts => ({
  loadNested: () => Promise.reject(new Error('MSAL was not expected')),
  fetch: () => Promise.reject(new Error('a request was not expected')),
  now: () => NOW,
  ...changes,
});
const silentOnly = () =>
  new FakeMsal({ silent: () => Promise.resolve(msalResult('nested', new Date(NOW + HOUR))) });
const dialogAnswer = (answer: object) => () => Promise.resolve(JSON.stringify(answer));

describe('nested app authentication', () => {
  test('is taken where the client has it, silently, with the mailbox as hint', async () => {
    const msal = silentOnly();
    const identity = createOfficeIdentity(
      ENTRA,
      fakeOffice({ sets: [NESTED, SSO] }),
      parts({ loadNested: () => Promise.resolve(msal) }),
    );
    expect(await identity.token()).toBe('nested');
    expect(msal.asked).toEqual([
      {
        how: 'silent',
        request: {
          scopes: ['api://11111111-1111-4111-8111-111111111111/access_as_user'],
          loginHint: 'mette.friis@enkeltby.example',
        },
      },
    ]);
  });

  test('asks the user when it cannot be silent', async () => {
    const msal = new FakeMsal({
      silent: () => Promise.reject(msalError('interaction_required')),
      popup: () => Promise.resolve(msalResult('popup', new Date(NOW + HOUR))),
    });
    const office = fakeOffice({ sets: [NESTED] });
    const identity = createOfficeIdentity(ENTRA, office, parts({ loadNested: () => Promise.resolve(msal) }));
    expect(await identity.token()).toBe('popup');
  });

  test.each([
    ['user_cancelled', '', 'cancelled'],
    ['popup_window_error', '', 'blocked'],
    ['access_denied', '', 'not-allowed'],
    ['server_error', 'AADSTS65001: no consent', 'not-allowed'],
    ['server_error', 'AADSTS53003: blocked by a conditional access policy', 'not-allowed'],
    ['monitor_window_timeout', '', 'failed'],
  ])('tells %s %s as %s', async (code, message, problem) => {
    const msal = new FakeMsal({
      silent: () => Promise.reject(msalError('interaction_required')),
      popup: () => Promise.reject(msalError(code, message)),
    });
    const office = fakeOffice({ sets: [NESTED, SSO] });
    const identity = createOfficeIdentity(ENTRA, office, parts({ loadNested: () => Promise.resolve(msal) }));
    await expect(identity.token()).rejects.toMatchObject({ name: 'SignInError', problem });
  });

  test('gives way to single sign-on when the bridge is not there after all, and says why', async () => {
    const office = fakeOffice({
      sets: [NESTED, SSO],
      ssoToken: () => Promise.resolve(tokenUntil(NOW + HOUR)),
    });
    const identity = createOfficeIdentity(
      ENTRA,
      office,
      parts({ loadNested: () => Promise.reject(new Error('no bridge')) }),
    );
    expect(identity.graph.refused()).toBeNull();
    expect(await identity.token()).toBe(tokenUntil(NOW + HOUR));
    expect(identity.graph.refused()).toBe('nested app authentication could not start');
  });

  test('gets tokens for Graph with scopes of their own', async () => {
    const msal = silentOnly();
    const office = fakeOffice({ sets: [NESTED] });
    const identity = createOfficeIdentity(ENTRA, office, parts({ loadNested: () => Promise.resolve(msal) }));
    await identity.graph.token();
    expect(msal.asked[0]?.request).toMatchObject({
      scopes: ['https://graph.microsoft.com/Mail.Read', 'https://graph.microsoft.com/Mail.Read.Shared'],
    });
  });
});

describe('Office single sign-on', () => {
  test('is taken without nested app authentication; Graph is then refused', async () => {
    const token = tokenUntil(NOW + HOUR);
    const office = fakeOffice({ sets: [SSO], ssoToken: () => Promise.resolve(token) });
    const identity = createOfficeIdentity(ENTRA, office, parts());
    expect(await identity.token()).toBe(token);
    expect(identity.graph.refused()).toBe('nested app authentication is not there');
  });

  test.each([
    [13002, 'cancelled'],
    [13010, 'blocked'],
  ])('error %i ends as %s', async (code, problem) => {
    const office = fakeOffice({
      sets: [SSO],
      ssoToken: () => Promise.reject(Object.assign(new Error(), { code })),
    });
    await expect(createOfficeIdentity(ENTRA, office, parts()).token()).rejects.toMatchObject({ problem });
  });

  test.each([13000, 13003, 13005, 13006, 13007, 13012])('error %i leads on to the dialog', async (code) => {
    const office = fakeOffice({
      sets: [SSO],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a plain object, as Office hands out
      ssoToken: () => Promise.reject({ code, name: 'error' }),
      openDialog: dialogAnswer({ token: 'from-dialog', expiresAt: NOW + HOUR }),
    });
    expect(await createOfficeIdentity(ENTRA, office, parts()).token()).toBe('from-dialog');
  });
});

describe('the dialog', () => {
  test('is the last way', async () => {
    const opened: string[] = [];
    const office = fakeOffice({
      openDialog: (path) => {
        opened.push(path);
        return Promise.resolve(JSON.stringify({ token: 'from-dialog', expiresAt: NOW + HOUR }));
      },
    });
    expect(await createOfficeIdentity(ENTRA, office, parts()).token()).toBe('from-dialog');
    expect(opened).toEqual(['/dialog.html']);
  });

  test.each([
    [12006, 'cancelled'],
    [12009, 'cancelled'],
    [12011, 'blocked'],
    [12004, 'failed'],
  ])('closed with %i is told as %s', async (code, problem) => {
    const office = fakeOffice({ openDialog: () => Promise.reject(new DialogClosedError(code)) });
    await expect(createOfficeIdentity(ENTRA, office, parts()).token()).rejects.toMatchObject({ problem });
  });

  test.each([
    [{ problem: 'not-allowed' }, 'not-allowed'],
    [{ problem: 'something else' }, 'failed'],
    [{ token: 7 }, 'failed'],
  ])('its answer %o is told as %s', async (answer, problem) => {
    const office = fakeOffice({ openDialog: dialogAnswer(answer) });
    await expect(createOfficeIdentity(ENTRA, office, parts()).token()).rejects.toMatchObject({ problem });
  });

  test('a message that is no JSON is no answer', async () => {
    const office = fakeOffice({ openDialog: () => Promise.resolve('<html>') });
    await expect(createOfficeIdentity(ENTRA, office, parts()).token()).rejects.toBeInstanceOf(SignInError);
  });
});

test('against a trial gateway the local test user is signed in', async () => {
  const fetch = () => Promise.resolve(Response.json({ token: tokenUntil(NOW + HOUR, 'demo') }));
  const identity = createOfficeIdentity(
    { ...ENTRA, identity: { kind: 'demo' } },
    fakeOffice({ sets: [NESTED, SSO] }),
    parts({ fetch }),
  );
  expect(await identity.token()).toBe(tokenUntil(NOW + HOUR, 'demo'));
  expect(identity.graph.refused()).toBe('the trial does not use Graph');
});
