import { describe, expect, it } from 'vitest';
import { headersForClient, headersForEndpoint } from './forwarded-headers.ts';

describe('the headers that pass', () => {
  it('are to the endpoint: what the call needs, and nothing of the browser or the connection', () => {
    const passed = headersForEndpoint({
      ...{ 'x-auth-token': 'MIIC', 'content-type': 'application/json', accept: '*/*' },
      ...{
        cookie: 'a=b',
        authorization: 'Basic eA==',
        origin: 'http://localhost',
        referer: 'http://localhost/x',
      },
      ...{
        connection: 'x-auth-token, close',
        'keep-alive': 'timeout=5',
        te: 'trailers',
        upgrade: 'websocket',
      },
      ...{ host: 'localhost', 'transfer-encoding': 'chunked', 'proxy-authorization': 'Basic eA==' },
      ...{ 'x-forwarded-for': '10.0.0.1', 'sec-fetch-site': 'same-origin' },
    });
    expect(passed).toEqual({ 'x-auth-token': 'MIIC', 'content-type': 'application/json', accept: '*/*' });
  });

  it('say no length of what there is not', () => {
    expect(headersForEndpoint({ 'content-length': '2' })).toEqual({ 'content-length': '2' });
    expect(headersForEndpoint({ 'content-length': '0' }, false)).toEqual({});
  });

  it.each([
    ['application/json', undefined],
    ['application/json;charset=utf8', undefined],
    ['Application/JSON; charset=UTF-8', undefined],
    ['text/html', 'attachment'],
    ['text/html; application/json', 'attachment'],
    ['application/jsonp', 'attachment'],
    [undefined, 'attachment'],
  ])('let %s be shown or saved', (type, disposition) => {
    const passed = headersForClient(type === undefined ? {} : { 'content-type': type });
    expect(passed['content-disposition']).toBe(disposition);
  });

  it('are to the client: the answer, its token and its times, never to be stored, and no page', () => {
    const passed = headersForClient({
      ...{ 'content-type': 'application/json', 'x-subject-token': 'MIIC', 'retry-after': '3' },
      ...{ 'set-cookie': ['a=b'], 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' },
      ...{ connection: 'close', 'transfer-encoding': 'chunked', location: 'https://elsewhere.example' },
      ...{ 'www-authenticate': 'Basic', 'strict-transport-security': 'max-age=1', link: '<x>; rel=preload' },
      ...{ 'content-security-policy': 'default-src *', refresh: '0', 'clear-site-data': '"*"' },
    });
    expect(passed).toEqual({
      'content-type': 'application/json',
      'x-subject-token': 'MIIC',
      'retry-after': '3',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
});
