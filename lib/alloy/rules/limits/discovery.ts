import { dockerHost, httpUrl, path, spelled, url, uuid, wholeUrl } from './forms';
import type { Limits } from './limits';

const clusterRoles = ['ecs', 'elasticache', 'msk', 'rds'];
const azureIdentities = ['oauth', 'managed_identity', 'sdk_auth', 'workload_identity'];
const zookeeper = spelled(/^([^:]*(:\d+)?|\[.*\](:\d+)?)$/, 'a host, with or without a port');

/** internal/component/discovery, Validate and the constructors of Prometheus that they call. */
export const discovery: Readonly<Record<string, Limits>> = {
  'discovery/aws.AWSArguments': {
    when: [
      { isNot: ['role', clusterRoles], without: ['clusters', 'request_concurrency'] },
      { isNot: ['role', ['ec2', 'rds']], without: ['filter'] },
    ],
  },
  'discovery/aws.EC2Filter': { filled: ['values'] },
  'discovery/azure.Arguments': { one: [azureIdentities] },
  'discovery/consul.Arguments': { positive: ['refresh_interval'] },
  'discovery/consulagent.Arguments': { positive: ['refresh_interval'] },
  'discovery/digitalocean.Arguments': {
    one: [['bearer_token', 'bearer_token_file']],
    never: 'Alloy 1.19.2 gives Prometheus no role for it; use discovery.http, or another release of Alloy',
  },
  'discovery/docker.Arguments': {
    filled: ['host'],
    positive: ['refresh_interval'],
    form: [['host', dockerHost]],
  },
  'discovery/dockerswarm.Arguments': {
    filled: ['host'],
    positive: ['refresh_interval'],
    form: [['host', dockerHost]],
  },
  'discovery/eureka.Arguments': { filled: ['server'], form: [['server', wholeUrl]] },
  // Alloy panics of null.
  'discovery/http.Arguments': { notNull: ['url'], form: [['url', url]] },
  'discovery/ionos.Arguments': { filled: ['datacenter_id'], positive: ['refresh_interval'] },
  'discovery/kubelet.Arguments': { notNull: ['url'], form: [['url', url]] },
  'discovery/kuma.Arguments': {
    positive: ['refresh_interval', 'fetch_timeout'],
    filled: ['server'],
    form: [['server', wholeUrl]],
  },
  'discovery/linode.Arguments': { positive: ['refresh_interval'] },
  'discovery/marathon.Arguments': {
    positive: ['refresh_interval'],
    filled: ['servers'],
    most: [
      ['auth_token', 'auth_token_file'],
      ['auth_token', 'basic_auth'],
      ['auth_token', 'bearer_token'],
      ['auth_token', 'bearer_token_file'],
      ['auth_token', 'authorization'],
      ['auth_token_file', 'basic_auth'],
      ['auth_token_file', 'bearer_token'],
      ['auth_token_file', 'bearer_token_file'],
      ['auth_token_file', 'authorization'],
    ],
  },
  'discovery/nerve.Arguments': { positive: ['timeout'], filled: ['servers'], form: [['servers', zookeeper]] },
  'discovery/nomad.Arguments': { filled: ['server'], form: [['server', url]] },
  'discovery/openstack.Arguments': { form: [['identity_endpoint', url]] },
  'discovery/ovhcloud.Arguments': {
    filled: ['endpoint', 'application_key', 'application_secret', 'consumer_key'],
  },
  'discovery/puppetdb.Arguments': { filled: ['url'], form: [['url', httpUrl]] },
  'discovery/scaleway.Arguments': {
    filled: ['project_id', 'access_key'],
    one: [['secret_key', 'secret_key_file']],
    form: [
      ['access_key', spelled(/^SCW[A-Z0-9]{17}$/, 'SCW and 17 capital letters and digits')],
      ['secret_key', uuid],
      ['project_id', uuid],
    ],
  },
  'discovery/serverset.Arguments': {
    filled: ['servers', 'paths'],
    form: [
      ['paths', path],
      ['servers', zookeeper],
    ],
  },
  'discovery/triton.Arguments': { positive: ['refresh_interval'] },
  'discovery/uyuni.Arguments': { form: [['server', url]] },
};
