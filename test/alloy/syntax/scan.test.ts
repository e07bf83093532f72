import { Source } from '../../../lib/alloy/syntax/places';
import { scan as scanSource } from '../../../lib/alloy/syntax/scan';

const scan = (text: string) => scanSource(new Source(text));

const kinds = (source: string) => scan(source).map(({ kind }) => kind);

test('the end of a line ends a statement after a value or a closing bracket only', () => {
  expect(kinds('a =\n1\n\nb [\n]\n')).toEqual([
    ...['identifier', '=', 'integer', 'terminator', 'identifier', '[', ']', 'terminator', 'end'],
  ]);
});

test('a comment up to the end of the line ends a statement as the line does', () => {
  expect(kinds('a // b\nc')).toEqual(['identifier', 'terminator', 'identifier', 'terminator', 'end']);
  expect(kinds('a /* b\n */ c')).toEqual(['identifier', 'terminator', 'identifier', 'terminator', 'end']);
  expect(kinds('a /* b */ c')).toEqual(['identifier', 'identifier', 'terminator', 'end']);
});

test('numbers are whole or not', () => {
  expect(kinds('1 1. .5 1e3 2.5E-1')).toEqual([
    'integer',
    'float',
    'float',
    'float',
    'float',
    'terminator',
    'end',
  ]);
});

test('operators of two characters are one word', () => {
  expect(kinds('a<=b&&!c')).toEqual([
    ...['identifier', '<=', 'identifier', '&&', '!', 'identifier', 'terminator', 'end'],
  ]);
});

test('a byte order mark at the start is passed over', () => {
  expect(kinds('\uFEFFa')).toEqual(['identifier', 'terminator', 'end']);
});

test('words have their offset', () => {
  expect(scan('a = "é"').map(({ text, offset }) => [text, offset])).toEqual([
    ['a', 0],
    ['=', 2],
    ['"é"', 4],
    ['\n', 7],
    ['', 7],
  ]);
});
