import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { OAuth2Server } from 'oauth2-mock-server';
import { exportJWK, importJWK, SignJWT, type JWTHeaderParameters } from 'jose';
import type { Session } from '../../../src/contract/session';
import { testGateway, type TestGateway } from './support/test-gateway';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';
const KEY = 'signing-key';

/** Claims set otherwise; undefined leaves one out. */
type Changes = Readonly<Record<string, unknown>>;

describe("sign-in by a real issuer's tokens", () => {
  const issuer = new OAuth2Server();
  let issuerUrl: string;
  let gateway: TestGateway;

  beforeAll(async () => {
    await issuer.issuer.keys.generate('RS256', { kid: KEY });
    await issuer.start(0, 'localhost');
    issuerUrl = issuer.issuer.url!;
    gateway = await testGateway({ env: trusting(`${issuerUrl}/jwks`) });
  });
  afterAll(async () => {
    await gateway.close();
    await issuer.stop();
  });

  const trusting = (jwksUri: string) => ({
    ENKELTVIS_TENANT_ID: TENANT,
    ENKELTVIS_CLIENT_ID: CLIENT,
    ENKELTVIS_ISSUER: issuerUrl,
    ENKELTVIS_JWKS_URI: jwksUri,
  });

  const now = () => Math.floor(Date.now() / 1000);
  const claims = (changes: Changes = {}) => ({
    iss: issuerUrl,
    aud: CLIENT,
    tid: TENANT,
    oid: '33333333-3333-4333-8333-333333333333',
    name: 'Mette Holm',
    scp: 'openid access_as_user',
    iat: now(),
    nbf: now(),
    exp: now() + 600,
    ...changes,
  });

  /** A token signed by the issuer itself. */
  const tokenOf = (changes: Changes = {}) =>
    issuer.issuer.buildToken({
      kid: KEY,
      scopesOrTransform: (_header, payload) => {
        for (const name of Object.keys(payload)) Reflect.deleteProperty(payload, name);
        Object.assign(payload, JSON.parse(JSON.stringify(claims(changes))));
      },
    });

  const ask = (token: string, at = gateway) =>
    fetch(`${at.url}/api/session`, { headers: { authorization: `Bearer ${token}` } });

  it('takes a good token', async () => {
    const answer = await ask(await tokenOf());
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as Session).user).toEqual({
      id: '33333333-3333-4333-8333-333333333333',
      name: 'Mette Holm',
      unit: null,
    });
  });

  it.each<[string, Changes]>([
    ['names the audience by its URI', { aud: `api://${CLIENT}` }],
    ['names the audience by its URI with a host', { aud: `api://enkeltvis.example:443/${CLIENT}` }],
    ['ran out less than a minute ago', { exp: now() - 20 }],
    ['is that of a program with the app role', { scp: undefined, roles: ['access_as_application'] }],
    ['has no name but a user name', { name: undefined, preferred_username: 'mh@kommune.example' }],
  ])('takes a token that %s', async (_case, changes) => {
    expect((await ask(await tokenOf(changes))).status).toBe(200);
  });

  it.each<[string, Changes]>([
    ['another issuer', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['another audience', { aud: '44444444-4444-4444-8444-444444444444' }],
    ['another audience on our path', { aud: `https://enkeltvis.example/${CLIENT}` }],
    ['no audience', { aud: undefined }],
    ['another tenant', { tid: '55555555-5555-4555-8555-555555555555' }],
    ['no tenant', { tid: undefined }],
    ['no user id', { oid: undefined }],
    ['an empty user id', { oid: '' }],
    ['no end', { exp: undefined }],
    ['an end that is past', { exp: now() - 120 }],
    ['a beginning in the future', { nbf: now() + 300 }],
  ])('refuses a token with %s', async (_case, changes) => {
    const answer = await ask(await tokenOf(changes));
    expect(answer.status).toBe(401);
    expect(await answer.json()).not.toHaveProperty('detail');
  });

  it.each<[string, Changes]>([
    ['another scope', { scp: 'User.Read' }],
    ['no scope, as an id token', { scp: undefined }],
    ["another program's role", { scp: undefined, roles: ['reader'] }],
  ])('forbids a token with %s', async (_case, changes) => {
    expect((await ask(await tokenOf(changes))).status).toBe(403);
  });

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const publicKey = () => issuer.issuer.keys.toJSON().find(({ kid }) => kid === KEY)!;

  /** A token signed by a key that the issuer does not have. */
  async function foreignToken(header: JWTHeaderParameters): Promise<string> {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = await importJWK(await exportJWK(privateKey), 'RS256');
    return new SignJWT(claims()).setProtectedHeader(header).sign(key);
  }

  it('refuses a signature by another key under the known key id', async () => {
    expect((await ask(await foreignToken({ alg: 'RS256', kid: KEY }))).status).toBe(401);
  });

  it('refuses an unknown key id', async () => {
    expect((await ask(await foreignToken({ alg: 'RS256', kid: 'unheard-of' }))).status).toBe(401);
  });

  it('refuses a changed payload', async () => {
    const [header, , signature] = (await tokenOf()).split('.');
    const token = [header, part(claims({ oid: 'someone-else' })), signature].join('.');
    expect((await ask(token)).status).toBe(401);
  });

  it('refuses a token without a signature', async () => {
    expect((await ask(`${part({ alg: 'none' })}.${part(claims())}.`)).status).toBe(401);
  });

  it('refuses HS256 with the public key as the secret', async () => {
    const signed = `${part({ alg: 'HS256', kid: KEY })}.${part(claims())}`;
    const signature = createHmac('sha256', JSON.stringify(publicKey())).update(signed).digest('base64url');
    expect((await ask(`${signed}.${signature}`)).status).toBe(401);
  });

  it.each(['', 'x', 'a.b.c', '.'.repeat(40), 'A'.repeat(12_000)])('refuses garbage', async (token) => {
    expect((await ask(token)).status).toBe(401);
  });

  it('refuses a request without a token, and one with two schemes', async () => {
    expect((await fetch(`${gateway.url}/api/session`)).status).toBe(401);
    const authorization = `Basic ${await tokenOf()}`;
    expect((await fetch(`${gateway.url}/api/session`, { headers: { authorization } })).status).toBe(401);
  });

  it('says that it cannot tell when the keys cannot be fetched', async () => {
    const cutOff = await testGateway({ env: trusting('http://127.0.0.1:9/jwks') });
    const answer = await ask(await tokenOf(), cutOff);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'system-unavailable' });
    await cutOff.close();
  });

  it('fetches the keys once, not with every request', async () => {
    let fetched = 0;
    const keys = createServer((_request, answer) => {
      fetched += 1;
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify({ keys: issuer.issuer.keys.toJSON() }));
    }).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const { port } = keys.address() as AddressInfo;
    const counted = await testGateway({ env: trusting(`http://127.0.0.1:${port}/`) });
    for (let request = 0; request < 5; request += 1) {
      expect((await ask(await tokenOf(), counted)).status).toBe(200);
    }
    expect(fetched).toBe(1);
    await counted.close();
    keys.close();
  });
});
