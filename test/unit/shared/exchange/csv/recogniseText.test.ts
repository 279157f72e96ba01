import { describe, expect, it } from 'vitest';
import { recogniseText } from '@shared/exchange/csv/recogniseText';

describe('recogniseText', () => {
  it.each([
    ['{"name":"Acme","owner":"Ann"}', 'json'],
    ['[\n  {\n    "name": "Acme"\n  }\n]', 'json'],
    ['["Acme","Bolt"]', 'json'],
    ['[]', 'json'],
    ['<!DOCTYPE html><html>', 'markup'],
    ['  <?xml version="1.0"?>', 'markup'],
    ['Name,Owner\nAcme,Ann\n', null],
    ['"Name","Owner"\n', null],
    ['[Name],{Owner}\nAcme,Ann\n', null],
    ['<b>,x\n', null],
    ['', null],
  ])('takes %j for %j', (text, format) => {
    expect(recogniseText(text)).toBe(format);
  });
});
