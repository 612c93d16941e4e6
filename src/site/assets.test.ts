import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asset, hasAsset, loadAssets } from './assets.ts';

describe('assets', () => {
  it('gives plain names until the build is read, then hashed addresses and no unknown name', () => {
    expect(asset('main.css')).toBe('/assets/main.css');
    const folder = mkdtempSync(join(tmpdir(), 'assets-'));
    writeFileSync(join(folder, 'assets.json'), '{"main.css":"/assets/main-abc.css"}');
    loadAssets(folder);
    rmSync(folder, { recursive: true });
    expect(asset('main.css')).toBe('/assets/main-abc.css');
    expect(hasAsset('other.js')).toBe(false);
    expect(() => asset('other.js')).toThrow('other.js');
  });

  it('refuses to start without a build', () => {
    expect(() => loadAssets('/nowhere')).toThrow();
  });
});
