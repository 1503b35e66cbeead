import { expect, test } from 'vitest';
import { site as valid } from '../testing/builders.ts';
import { site } from './site.ts';

const told = (webAddress: unknown): string => site.safeParse({ ...valid(), webAddress }).error?.issues[0]?.message ?? '';

test.each(['https://fuwudan.example/', 'https://www.hexi.example:8443/sheets/2026/', undefined])(
  'takes the address %s',
  (address) => expect(told(address)).toBe(''),
);

test.each([
  ['fuwudan.example', '请写成 https://fuwudan.example/'],
  ['http://fuwudan.example/', '请写成 https://fuwudan.example/'],
  ['HTTPS://Fuwudan.example/index.html', '请写成 https://fuwudan.example/'],
  ['https://fuwudan.example/?a=1', '例如 https://fuwudan.example/'],
  ['javascript:alert(1)', '例如 https://fuwudan.example/'],
])('refuses the address %s and says how to write it', (address, mending) => expect(told(address)).toContain(mending));
