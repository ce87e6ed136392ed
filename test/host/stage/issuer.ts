import { OAuth2Server } from 'oauth2-mock-server';

/** The invented tenant and app registration that the gateway under test trusts. */
export const TENANT_ID = '22222222-2222-4222-8222-222222222222';
export const CLIENT_ID = '11111111-1111-4111-8111-111111111111';

export interface TestUser {
  /** Entra object id. */
  readonly oid: string;
  readonly name: string;
  readonly address: string;
}

export const METTE: TestUser = {
  oid: '33333333-3333-4333-8333-333333333333',
  name: 'Mette Friis',
  address: 'mette.friis@enkeltby.example',
};
export const COLLEAGUE: TestUser = {
  oid: '44444444-4444-4444-8444-444444444444',
  name: 'Anders Bak',
  address: 'anders.bak@enkeltby.example',
};

/** An OpenID provider on this machine that signs tokens as Entra does. */
export class Issuer {
  private constructor(private readonly server: OAuth2Server) {}

  static async start(): Promise<Issuer> {
    const server = new OAuth2Server();
    await server.issuer.keys.generate('RS256');
    await server.start(0, '127.0.0.1');
    return new Issuer(server);
  }

  get url(): string {
    return this.server.issuer.url ?? '';
  }

  /** A token for the gateway, good for an hour. */
  tokenFor(user: TestUser): Promise<string> {
    return this.server.issuer.buildToken({
      scopesOrTransform: (_header, payload) => {
        Object.assign(payload, {
          aud: CLIENT_ID,
          tid: TENANT_ID,
          oid: user.oid,
          sub: user.oid,
          scp: 'access_as_user',
          name: user.name,
          preferred_username: user.address,
        });
      },
    });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
