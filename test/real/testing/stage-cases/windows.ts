import fc from 'fast-check';
import { extracting, flag, type StageKind, stage } from './parts';

const windowsMessage = fc
  .array(
    fc.constantFrom(
      'A title.',
      'Subject:',
      '\tAccount Name:\t\tann',
      'Logon Type: 5',
      ' more of it',
      '',
      'a:b:c',
      'x y: z',
      '9: nine',
    ),
    { maxLength: 8 },
  )
  .map((parts) => JSON.stringify({ msg: parts.join('\r\n'), a: 'there' }));

/** Stages that read events of Windows. */
export const windows: readonly StageKind[] = [
  {
    name: 'eventlogmessage',
    stages: extracting(
      stage('eventlogmessage', {
        source: fc.constant('"msg"'),
        drop_invalid_labels: flag,
        overwrite_existing: flag,
      }),
    ),
    line: windowsMessage,
  },
  {
    name: 'windowsevent',
    stages: extracting(
      stage('windowsevent', {
        source: fc.constant('"msg"'),
        drop_invalid_labels: flag,
        overwrite_existing: flag,
      }),
    ),
    line: windowsMessage,
  },
];
