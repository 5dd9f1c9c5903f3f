// A real identity provider for tests: npm oidc-provider on loopback, with nothing on disk. Prints one line of JSON when it listens.
// PORT: 0 takes a free one. MCP_RESOURCE: what names the server under test, SCOPES: what it has, FORMAT: of its tokens (jwt, opaque). CALLBACK: where its people come back to.
import http from 'node:http';
import * as crypto from 'node:crypto';
import { Provider, errors, interactionPolicy } from 'oidc-provider';
import * as jose from 'jose';

const env = process.env;
const AT_TTL = 300, RT_TTL = 86400;
const MCP = env.MCP_RESOURCE ?? 'http://127.0.0.1:8000/mcp';
const CALLBACK = env.CALLBACK ?? 'http://127.0.0.1:8000/oauth/callback';
const NC = 'http://127.0.0.1:8080';
const TX = 'urn:ietf:params:oauth:grant-type:token-exchange';
const AT = 'urn:ietf:params:oauth:token-type:access_token';
const MCP_SCOPES = env.SCOPES ?? 'notes:read notes:write calendar:read calendar:write files:read files:write';

const users = {
  alice: { password: 'alice-pw', email: 'alice@example.test', groups: ['staff'] },
  bob: { password: 'bob-pw', email: 'bob@example.test', groups: [] },
};
// resource identifier -> what a token for it looks like. aud is a single string in this package;
// the [mcp-server, nextcloud] form is made in formats.customizers.jwt.
const resources = {
  [MCP]: { scope: MCP_SCOPES, audience: MCP, accessTokenTTL: AT_TTL, accessTokenFormat: env.FORMAT || 'jwt', jwt: { sign: { alg: 'RS256' } } },
  [NC]: { scope: MCP_SCOPES, audience: NC, accessTokenTTL: AT_TTL, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } },
  'urn:test:opaque': { scope: MCP_SCOPES, audience: 'urn:test:opaque', accessTokenTTL: AT_TTL, accessTokenFormat: 'opaque' },
  'urn:test:nextcloud': { scope: MCP_SCOPES, audience: 'nextcloud', accessTokenTTL: AT_TTL, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }, // what user_oidc wants: aud = its client_id
  'urn:test:dual': { scope: MCP_SCOPES, audience: 'urn:test:dual', accessTokenTTL: AT_TTL, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } },
};
const multiAud = { 'urn:test:dual': ['nextcloud-mcp-server', 'nextcloud'] };

// ---- storage shared by provider generations; consume() is atomic so that a refresh race has exactly one winner
const store = new Map(), byGrant = new Map(), byUid = new Map();
class Adapter {
  constructor(m) { this.m = m; }
  k(id) { return `${this.m}:${id}`; }
  async upsert(id, p, exp) {
    const k = this.k(id);
    if (p.grantId) { if (!byGrant.has(p.grantId)) byGrant.set(p.grantId, new Set()); byGrant.get(p.grantId).add(k); }
    if (this.m === 'Session') byUid.set(p.uid, id);
    store.set(k, { p, at: exp ? Date.now() + exp * 1000 : Infinity });
  }
  async find(id) { const e = store.get(this.k(id)); return e && e.at > Date.now() ? structuredClone(e.p) : undefined; }
  async findByUid(uid) { return this.find(byUid.get(uid)); }
  async findByUserCode() { return undefined; }
  async destroy(id) { store.delete(this.k(id)); }
  async consume(id) {
    const e = store.get(this.k(id));
    if (!e || e.p.consumed) throw new errors.InvalidGrant('already consumed (race)');
    if (e) e.p.consumed = Math.floor(Date.now() / 1000);
  }
  async revokeByGrantId(g) { for (const k of byGrant.get(g) ?? []) store.delete(k); byGrant.delete(g); }
}

async function newKey(alg = 'RS256') {
  const { privateKey } = await jose.generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  const jwk = await jose.exportJWK(privateKey);
  return { ...jwk, alg, use: 'sig', kid: crypto.randomBytes(6).toString('hex') };
}

let issuer, keys = [], provider, handler, counters = {};

function build() {
  const policy = interactionPolicy.base();
  const p = new Provider(issuer, {
    adapter: Adapter,
    jwks: { keys },
    cookies: { keys: ['cookie-key-of-tests'], short: { httpOnly: true, sameSite: 'lax', path: '/' }, long: { httpOnly: true, sameSite: 'lax' } },
    clients: [
      { client_id: 'nextcloud-mcp-server', client_secret: 'mcp-secret', redirect_uris: [CALLBACK],
        grant_types: ['authorization_code', 'refresh_token', TX], token_endpoint_auth_method: 'client_secret_basic' },
      { client_id: 'nextcloud', client_secret: 'nc-secret', redirect_uris: [], grant_types: [], response_types: [], token_endpoint_auth_method: 'client_secret_basic' },
      { client_id: 'public-cli', token_endpoint_auth_method: 'none', application_type: 'native', redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token'] },
    ],
    // Who registers may name these.
    scopes: ['openid', 'offline_access', 'profile', 'email', ...(env.SCOPES?.split(' ') ?? [])],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },                       // S256 is the only method this package has
    rotateRefreshToken: true,
    issueRefreshToken: async (ctx, client, code) => client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    ttl: { AccessToken: AT_TTL, AuthorizationCode: 60, IdToken: 300, RefreshToken: RT_TTL, Interaction: 600, Session: 86400, Grant: 86400 },
    extraTokenClaims: async (ctx, token) => ({ azp: token.clientId, preferred_username: token.accountId, ...(token.extra ?? {}) }),
    formats: { customizers: { jwt: async (ctx, token, jwt) => { const a = multiAud[jwt.payload.aud]; if (a) jwt.payload.aud = a; } } },
    features: {
      devInteractions: { enabled: false },
      registration: { enabled: true, initialAccessToken: false },
      registrationManagement: { enabled: true, rotateRegistrationAccessToken: true },
      introspection: { enabled: true, allowedPolicy: async (ctx, client, token) => client.clientAuthMethod !== 'none' },
      revocation: { enabled: true },
      clientCredentials: { enabled: true },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: async (ctx, client, oneOf) => oneOf?.[0],
        useGrantedResource: async () => true,
        getResourceServerInfo: async (ctx, id) => { if (!resources[id]) throw new errors.InvalidTarget(); return resources[id]; },
      },
    },
    findAccount: async (ctx, sub) => users[sub] && ({
      accountId: sub,
      claims: async () => ({ sub, name: sub, preferred_username: sub, email: users[sub].email, email_verified: true, groups: users[sub].groups }),
    }),
    interactions: { policy, url: (ctx, i) => `/interaction/${i.uid}` },
    renderError: async (ctx, out) => { ctx.type = 'json'; ctx.body = out; },
  });

  // ---- RFC 8693 as custom grant (README "Custom Grant Types"; handler args in 9.13: (ctx) and provider in closure)
  p.registerGrantType(TX, async (ctx) => {
    const { params, client } = ctx.oidc;
    if (client.clientAuthMethod === 'none') throw new errors.InvalidClient('public clients may not exchange');
    if (params.subject_token_type !== AT) throw new errors.InvalidRequest('subject_token_type not supported');
    if (!params.subject_token) throw new errors.InvalidRequest('missing subject_token');
    if (params.requested_token_type && params.requested_token_type !== AT) throw new errors.InvalidRequest('requested_token_type not supported');
    let claims;
    const opaque = await p.AccessToken.find(params.subject_token);
    if (opaque) claims = { sub: opaque.accountId, aud: opaque.aud, scope: opaque.scope, client_id: opaque.clientId, exp: opaque.exp };
    else try {
      ({ payload: claims } = await jose.jwtVerify(params.subject_token, jose.createLocalJWKSet({ keys: keys.map(pub) }),
        { issuer, typ: 'at+jwt', algorithms: ['RS256', 'ES256'] }));
    } catch { throw new errors.InvalidRequest('subject_token is invalid'); }
    const aud = [].concat(claims.aud ?? []);
    if (!aud.includes(MCP) && !aud.includes(client.clientId) && claims.client_id !== client.clientId) throw new errors.InvalidRequest('subject_token is not addressed to this client');
    const want = params.resource ?? ({ nextcloud: 'urn:test:nextcloud' }[params.audience]);
    if (!want || !resources[want]) throw new errors.InvalidTarget();
    const had = new Set((claims.scope ?? '').split(' ').filter(Boolean));
    const asked = params.scope ? params.scope.split(' ') : [...had];
    if (asked.some((s) => !had.has(s))) throw new errors.InvalidScope('scope exceeds subject_token', params.scope);
    const at = new p.AccessToken({ accountId: claims.sub, client, grantId: opaque?.grantId, gty: TX });
    at.resourceServer = new p.ResourceServer(want, resources[want]);
    at.scope = asked.join(' ');
    at.extra = { act: { sub: client.clientId } };
    ctx.oidc.entity('AccessToken', at);
    const value = await at.save();
    ctx.body = { access_token: value, issued_token_type: AT, token_type: at.tokenType, expires_in: at.expiration, scope: at.scope };
  }, ['audience', 'resource', 'scope', 'requested_token_type', 'subject_token', 'subject_token_type', 'actor_token', 'actor_token_type'], ['audience', 'resource']);

  p.on('server_error', (ctx, e) => console.error('server_error', e));
  return p;
}
const pub = ({ kty, n, e, crv, x, y, alg, use, kid }) => JSON.parse(JSON.stringify({ kty, n, e, crv, x, y, alg, use, kid }));
const body = (req) => new Promise((r) => { let b = ''; req.on('data', (c) => (b += c)); req.on('end', () => r(b)); });
const json = (res, code, o) => { res.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store' }); res.end(JSON.stringify(o)); };
const html = (res, s) => { res.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }); res.end(s); };

async function interaction(req, res, url) {
  const d = await provider.interactionDetails(req, res);
  const { prompt, params, session, grantId } = d;
  const f = new URLSearchParams(req.method === 'POST' ? await body(req) : '');
  const finish = (r, merge = true) => provider.interactionFinished(req, res, r, { mergeWithLastSubmission: merge });
  if (f.has('abort')) return finish({ error: 'access_denied', error_description: 'user aborted' }, false);
  if (prompt.name === 'login') {
    if (req.method !== 'POST') return html(res, `<form method=post><input name=username><input name=password type=password><button>Sign in</button><button name=abort value=1>x</button></form>`);
    if (users[f.get('username')]?.password !== f.get('password')) return html(res, 'bad credentials');
    return finish({ login: { accountId: f.get('username') } }, false);
  }
  if (prompt.name === 'consent') {
    if (req.method !== 'POST') return html(res, `<form method=post><p>${JSON.stringify(prompt.details)}</p><button name=ok value=1>Allow</button><button name=abort value=1>Deny</button></form>`);
    const g = grantId ? await provider.Grant.find(grantId) : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    if (prompt.details.missingOIDCScope) g.addOIDCScope(prompt.details.missingOIDCScope.join(' '));
    if (prompt.details.missingOIDCClaims) g.addOIDCClaims(prompt.details.missingOIDCClaims);
    for (const [r, s] of Object.entries(prompt.details.missingResourceScopes ?? {})) g.addResourceScope(r, s.join(' '));
    return finish({ consent: { grantId: await g.save() } });
  }
  return json(res, 501, { prompt });
}

async function control(req, res, url) {
  const b = req.method === 'POST' ? JSON.parse((await body(req)) || '{}') : {};
  switch (url.pathname) {
    case '/__test/rotate': { const k = await newKey(b.alg); keys = b.drop_old ? [k] : [k, ...keys]; provider = build(); handler = provider.callback(); return json(res, 200, { kids: keys.map((x) => x.kid) }); }
    case '/__test/counters': return json(res, 200, counters);
    default: return json(res, 404, {});
  }
}

const server = http.createServer(async (req, res) => {
  const url = new URL(req.url, 'http://x');
  try {
    if (url.pathname.startsWith('/__test/')) return await control(req, res, url);
    counters[`${req.method} ${url.pathname.replace(/^\/(interaction|auth|reg)\/[^/]+/, '/$1/*')}`] = (counters[`${req.method} ${url.pathname.replace(/^\/(interaction|auth|reg)\/[^/]+/, '/$1/*')}`] ?? 0) + 1;
    if (url.pathname.startsWith('/interaction/')) return await interaction(req, res, url);
    return handler(req, res);
  } catch (e) { if (!res.headersSent) json(res, e.statusCode ?? 500, { error: e.error ?? e.name, error_description: e.error_description ?? e.message }); }
});
server.listen(Number(env.PORT ?? 0), '127.0.0.1', async () => {
  issuer = `http://127.0.0.1:${server.address().port}`;
  keys = [await newKey('RS256')];
  provider = build(); handler = provider.callback();
  console.log(JSON.stringify({ ready: true, issuer }));
});
