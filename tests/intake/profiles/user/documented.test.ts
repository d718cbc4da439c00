import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/filing/yaml.ts';
import { ownProfile } from '../../../../src/intake/profiles/user/profile.ts';
import { ownFields } from '../../../../src/model/own-profile.ts';

const page = readFileSync('docs/formats/own-profiles.md', 'utf8');
const samples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

describe('docs/formats/own-profiles.md', () => {
  it.each(samples)('shows a profile that is taken: %#', (yaml) => {
    const folder = mkdtempSync(join(tmpdir(), 'xborder-profile-'));
    try {
      const file = join(folder, 'ours.yaml');
      writeFileSync(file, yaml);
      expect(ownProfile(readYaml(file), file, new Set())).toMatchObject({ id: 'own.ours' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names every amount that only profiles have', () => {
    for (const field of ownFields.filter((name) => /^(?:line|order)(?!No|edAt)|^repeated/.test(name))) {
      expect(page).toContain(`\`${field}\``);
    }
  });
});
