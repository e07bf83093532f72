import { type MakeStage, notComputed } from '../stage';
import { cri } from './cri';
import { docker } from './docker';
import { drop } from './drop';
import { eventLogMessage } from './event-log-message';
import { json } from './json';
import { labelDrop, labelKeep, labels, staticLabels, tenant } from './labels';
import { logfmt } from './logfmt';
import { luhn } from './luhn';
import { match } from './match';
import { metadata, metadataDrop } from './metadata';
import { metrics } from './metrics';
import { multiline } from './multiline';
import { decolorize, output, pack } from './output';
import { regex } from './regex';
import { replace } from './replace';
import { splitJson } from './split-json';
import { template } from './template';
import { timestamp } from './timestamp';
import { truncate } from './truncate';
import { windowsEvent } from './windows-event';

/** The stages of loki.process by their names. */
export const stages: Readonly<Record<string, MakeStage>> = {
  'stage.cri': cri,
  'stage.decolorize': decolorize,
  'stage.docker': docker,
  'stage.drop': drop,
  'stage.eventlogmessage': eventLogMessage,
  'stage.geoip': notComputed('looks addresses up in a file'),
  'stage.json': json,
  'stage.label_drop': labelDrop,
  'stage.label_keep': labelKeep,
  'stage.labels': labels,
  'stage.limit': notComputed('depends on how fast lines come'),
  'stage.logfmt': logfmt,
  'stage.luhn': luhn,
  'stage.match': match,
  'stage.metrics': metrics,
  'stage.multiline': multiline,
  'stage.output': output,
  'stage.pack': pack,
  'stage.pattern': notComputed('matches by a pattern of LogQL'),
  'stage.regex': regex,
  'stage.replace': replace,
  'stage.sampling': notComputed('drops lines at random'),
  'stage.split_json': splitJson,
  'stage.static_labels': staticLabels,
  'stage.structured_metadata': metadata,
  'stage.structured_metadata_drop': metadataDrop,
  'stage.template': template,
  'stage.tenant': tenant,
  'stage.timestamp': timestamp,
  'stage.truncate': truncate,
  'stage.windowsevent': windowsEvent,
};
