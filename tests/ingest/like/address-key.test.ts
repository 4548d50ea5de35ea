import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/ingest/like/address-key.ts';

describe('the key of an address', () => {
  it.each([
    'https://example.org/a/bridge',
    'http://www.example.org/a/bridge/',
    'https://m.example.org/a/bridge#top',
    'https://amp.example.org/a/bridge',
    'https://example.org/a/bridge/amp/',
    'https://example.org/amp/a/bridge',
    'https://example.org/a/bridge?utm_source=x&fbclid=y',
    'https://example.org/a/bridge?amp=1',
    'https://example.org/a/bridge/index.html',
    'https://example-org.cdn.ampproject.org/c/s/example.org/a/bridge',
    'https://www.google.com/amp/s/example.org/a/bridge',
    'https://web.archive.org/web/20260120101010/https://example.org/a/bridge',
    'EXAMPLE.org/a/bridge',
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe('example.org/a/bridge');
  });

  it('keeps what tells pages apart', () => {
    expect(addressKey('https://example.org/?id=2&b=1')).toBe('example.org?b=1&id=2');
    expect(addressKey('https://news.example.org:8080/Bridge')).toBe('news.example.org:8080/Bridge');
    expect(addressKey('https://m.org/bridge')).toBe('m.org/bridge');
    expect(addressKey('https://example.org/camp')).toBe('example.org/camp');
  });

  it.each(['javascript:alert(1)', 'mailto:a@example.org', ''])('is none for %j', (address) => {
    expect(addressKey(address)).toBeNull();
  });
});
