import { section, text } from '../../settings/formats';
import { secretKeySchema } from '../../settings/secret-key';

export const sigv4Schema = section('the signature of AWS', {
  /** The region that requests are signed for. */
  region: text(
    { takes: 'a region of AWS, such as eu-central-1', advice: 'give the one that the address names' },
    (value) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(value),
  ),
  /** The role that is taken on before, by whoever signs. Without it, that of the pod: EKS Pod Identity, or a profile. */
  roleArn: text(
    {
      takes: 'the ARN of a role, such as arn:aws:iam::123456789012:role/remote-write',
      advice: 'copy it from IAM',
    },
    (value) => /^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(value),
  ).optional(),
  /** What whoever gave the role wants to be told with it. */
  externalId: text(
    { takes: 'the external id of a role', advice: 'give the one that its trust policy asks for' },
    (value) => /^[\w+=,.@:/-]{2,1224}$/.test(value),
  ).optional(),
  /** A profile of the AWS configuration that is mounted. */
  profile: text({ takes: 'the name of a profile', advice: 'give it, or leave it out' }).optional(),
  /** The access key, where nobody signs for the pod. */
  accessKey: secretKeySchema.optional(),
  /** The secret key that belongs to it. */
  secretKey: secretKeySchema.optional(),
})
  .refine(({ accessKey, secretKey }) => accessKey === undefined || secretKey !== undefined, {
    path: ['secretKey'],
    error:
      'is missing beside accessKey, but a key has two parts; give both, or neither where the pod has a role.',
  })
  .refine(({ accessKey, secretKey }) => secretKey === undefined || accessKey !== undefined, {
    path: ['accessKey'],
    error:
      'is missing beside secretKey, but a key has two parts; give both, or neither where the pod has a role.',
  });
