// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__integrations.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import {
  PrometheusExporterApache,
  PrometheusExporterAzure,
  PrometheusExporterBlackbox,
  PrometheusExporterCadvisor,
  PrometheusExporterCloudwatch,
  PrometheusExporterConsul,
  PrometheusExporterDnsmasq,
  PrometheusExporterElasticsearch,
  PrometheusExporterGcp,
  PrometheusExporterGithub,
  PrometheusExporterKafka,
  PrometheusExporterMemcached,
  PrometheusExporterMongodb,
  PrometheusExporterMssql,
  PrometheusExporterMysql,
  PrometheusExporterOracledb,
  PrometheusExporterPostgres,
  PrometheusExporterProcess,
  PrometheusExporterRedis,
  PrometheusExporterSelf,
  PrometheusExporterSnmp,
  PrometheusExporterSnowflake,
  PrometheusExporterSquid,
  PrometheusExporterStatsd,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__integrations.alloy. */
export class P256 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p256');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p256 --from-env-file=/dev/stdin    # then type a line for each of integrations-github-exporter-api-token=..., integrations-mysqld-exporter-data-source-name=..., integrations-oracledb-connection-string=..., integrations-postgres-exporter-data-source-names=..., integrations-snowflake-password=..., integrations-mssql-connection-string=..., integrations-mongodb-exporter-mongodb-uri=... and Ctrl-D
    const p256 = new RemoteKubernetesSecret(this, 'p256', {
      namespace: 'monitoring',
      name: 'p256',
    });

    const exporterSelf = new PrometheusExporterSelf(this, 'integrations_agent');

    const relabel = new DiscoveryRelabel(this, 'integrations_agent', {
      targets: exporterSelf.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/agent' }],
    });

    const integrations = new PrometheusRemoteWrite(this, 'integrations', {
      endpoint: [{ url: 'http://localhost:9009/api/prom/push', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'integrations_agent', {
      targets: relabel.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/agent',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterApache = new PrometheusExporterApache(this, 'integrations_apache_http', {
      scrapeUri: 'http://0.0.0.0/server-status?auto',
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'integrations_apache_http', {
      targets: exporterApache.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/apache_http' }],
    });

    new PrometheusScrape(this, 'integrations_apache_http', {
      targets: discoveryRelabel.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/apache_http',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterBlackbox = new PrometheusExporterBlackbox(this, 'integrations_blackbox', {
      config: `modules:
  http_2xx:
    prober: http
    timeout: 5s
    http:
      method: POST
      headers:
        Content-Type: application/json
      body: '{}'
      preferred_ip_protocol: ip4
`,
      probeTimeoutOffset: '0s',
      targets: [{ address: 'http://example.com', module: 'http_2xx', name: 'example' }],
    });

    const discoveryRelabelIntegrationsBlackbox = new DiscoveryRelabel(this, 'integrations_blackbox', {
      targets: exporterBlackbox.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/blackbox' }],
    });

    new PrometheusScrape(this, 'integrations_blackbox', {
      targets: discoveryRelabelIntegrationsBlackbox.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/blackbox',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterSnmp = new PrometheusExporterSnmp(this, 'integrations_snmp', {
      targets: [
        {
          address: '192.168.1.2',
          auth: 'public',
          module: 'if_mib',
          name: 'network_switch.1',
          snmp_context: 'dummyContext',
          walk_params: 'public',
        },
        {
          address: '192.168.1.3',
          auth: 'private',
          module: 'mikrotik',
          name: 'network_router_2',
          snmp_context: 'dummyContext',
          walk_params: 'private',
        },
      ],
    });

    const discoveryRelabelIntegrationsSnmp = new DiscoveryRelabel(this, 'integrations_snmp', {
      targets: exporterSnmp.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/snmp' }],
    });

    new PrometheusScrape(this, 'integrations_snmp', {
      targets: discoveryRelabelIntegrationsSnmp.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/snmp',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterAzure = new PrometheusExporterAzure(this, 'integrations_azure_exporter', {
      subscriptions: ['subId'],
      resourceType: 'Microsoft.Dashboard/grafana',
      metrics: ['HttpRequestCount'],
    });

    const discoveryRelabelIntegrationsAzureExporter = new DiscoveryRelabel(
      this,
      'integrations_azure_exporter',
      {
        targets: exporterAzure.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/azure_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_azure_exporter', {
      targets: discoveryRelabelIntegrationsAzureExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/azure_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterCadvisor = new PrometheusExporterCadvisor(this, 'integrations_cadvisor');

    const discoveryRelabelIntegrationsCadvisor = new DiscoveryRelabel(this, 'integrations_cadvisor', {
      targets: exporterCadvisor.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/cadvisor' }],
    });

    new PrometheusScrape(this, 'integrations_cadvisor', {
      targets: discoveryRelabelIntegrationsCadvisor.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/cadvisor',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterCloudwatch = new PrometheusExporterCloudwatch(this, 'integrations_cloudwatch_exporter', {
      stsRegion: 'us-east-2',
      fipsDisabled: false,
      discovery: [
        {
          regions: ['us-east-2'],
          customTags: {},
          searchTags: {},
          type: 'AWS/EC2',
          metric: [
            { name: 'CPUUtilization', statistics: ['Average'], period: '5m0s', nilToZero: false },
            { name: 'NetworkPacketsIn', statistics: ['Average'], period: '5m0s' },
          ],
          nilToZero: true,
        },
      ],
      static: [
        {
          label: 'single_ec2_instance',
          regions: ['us-east-2'],
          customTags: {},
          namespace: 'AWS/EC2',
          dimensions: { InstanceId: 'i-0e43cee369aa44b52' },
          metric: [
            { name: 'CPUUtilization', statistics: ['Average'], period: '5m0s', nilToZero: false },
            { name: 'NetworkPacketsIn', statistics: ['Average'], period: '5m0s' },
          ],
          nilToZero: true,
        },
      ],
      decoupledScraping: {},
    });

    const discoveryRelabelIntegrationsCloudwatchExporter = new DiscoveryRelabel(
      this,
      'integrations_cloudwatch_exporter',
      {
        targets: exporterCloudwatch.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/cloudwatch_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_cloudwatch_exporter', {
      targets: discoveryRelabelIntegrationsCloudwatchExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/cloudwatch_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterConsul = new PrometheusExporterConsul(this, 'integrations_consul_exporter');

    const discoveryRelabelIntegrationsConsulExporter = new DiscoveryRelabel(
      this,
      'integrations_consul_exporter',
      {
        targets: exporterConsul.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/consul_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_consul_exporter', {
      targets: discoveryRelabelIntegrationsConsulExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/consul_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterDnsmasq = new PrometheusExporterDnsmasq(this, 'integrations_dnsmasq_exporter', {
      address: 'dnsmasq-a:53',
    });

    const discoveryRelabelIntegrationsDnsmasqExporter = new DiscoveryRelabel(
      this,
      'integrations_dnsmasq_exporter',
      {
        targets: exporterDnsmasq.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'dnsmasq-a' },
          { targetLabel: 'job', replacement: 'integrations/dnsmasq_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_dnsmasq_exporter', {
      targets: discoveryRelabelIntegrationsDnsmasqExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/dnsmasq_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterElasticsearch = new PrometheusExporterElasticsearch(
      this,
      'integrations_elasticsearch_exporter',
    );

    const discoveryRelabelIntegrationsElasticsearchExporter = new DiscoveryRelabel(
      this,
      'integrations_elasticsearch_exporter',
      {
        targets: exporterElasticsearch.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/elasticsearch_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_elasticsearch_exporter', {
      targets: discoveryRelabelIntegrationsElasticsearchExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/elasticsearch_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterGithub = new PrometheusExporterGithub(this, 'integrations_github_exporter', {
      repositories: ['grafana/agent', 'grafana/agent-modules'],
      apiToken: p256.data.get('integrations-github-exporter-api-token'),
    });

    const discoveryRelabelIntegrationsGithubExporter = new DiscoveryRelabel(
      this,
      'integrations_github_exporter',
      {
        targets: exporterGithub.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/github_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_github_exporter', {
      targets: discoveryRelabelIntegrationsGithubExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/github_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterKafka = new PrometheusExporterKafka(this, 'integrations_kafka_exporter');

    const discoveryRelabelIntegrationsKafkaExporter = new DiscoveryRelabel(
      this,
      'integrations_kafka_exporter',
      {
        targets: exporterKafka.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/kafka_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_kafka_exporter', {
      targets: discoveryRelabelIntegrationsKafkaExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/kafka_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterMemcached = new PrometheusExporterMemcached(this, 'integrations_memcached_exporter', {
      address: 'memcached-a:53',
    });

    const discoveryRelabelIntegrationsMemcachedExporter = new DiscoveryRelabel(
      this,
      'integrations_memcached_exporter',
      {
        targets: exporterMemcached.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'memcached-a' },
          { targetLabel: 'job', replacement: 'integrations/memcached_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_memcached_exporter', {
      targets: discoveryRelabelIntegrationsMemcachedExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/memcached_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterMysql = new PrometheusExporterMysql(this, 'integrations_mysqld_exporter', {
      dataSourceName: p256.data.get('integrations-mysqld-exporter-data-source-name'),
    });

    const discoveryRelabelIntegrationsMysqldExporter = new DiscoveryRelabel(
      this,
      'integrations_mysqld_exporter',
      {
        targets: exporterMysql.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'server-a' },
          { targetLabel: 'job', replacement: 'integrations/mysqld_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_mysqld_exporter', {
      targets: discoveryRelabelIntegrationsMysqldExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/mysqld_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterUnix = new PrometheusExporterUnix(this, 'integrations_node_exporter');

    const discoveryRelabelIntegrationsNodeExporter = new DiscoveryRelabel(
      this,
      'integrations_node_exporter',
      {
        targets: exporterUnix.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: '__param_id' },
          { sourceLabels: ['__param_id'], targetLabel: 'thermostat' },
          { targetLabel: '__address__', replacement: 'localhost:8099' },
          { targetLabel: 'job', replacement: 'integrations/node_exporter' },
        ],
      },
    );

    const prometheusRelabel = new PrometheusRelabel(this, 'integrations_node_exporter', {
      forwardTo: [integrations.receiver],
      rule: [
        { sourceLabels: ['__metric_address1__'], targetLabel: '__metric_param_target1' },
        { sourceLabels: ['__metric_address2__'], targetLabel: '__metric_param_target2' },
      ],
    });

    new PrometheusScrape(this, 'integrations_node_exporter', {
      targets: discoveryRelabelIntegrationsNodeExporter.output,
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'integrations/node_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterOracledb = new PrometheusExporterOracledb(this, 'integrations_oracledb', {
      connectionString: p256.data.get('integrations-oracledb-connection-string'),
    });

    const discoveryRelabelIntegrationsOracledb = new DiscoveryRelabel(this, 'integrations_oracledb', {
      targets: exporterOracledb.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/oracledb' }],
    });

    new PrometheusScrape(this, 'integrations_oracledb', {
      targets: discoveryRelabelIntegrationsOracledb.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/oracledb',
      scrapeTimeout: '1m0s',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterPostgres = new PrometheusExporterPostgres(this, 'integrations_postgres_exporter', {
      dataSourceNames: [p256.data.get('integrations-postgres-exporter-data-source-names')],
    });

    const discoveryRelabelIntegrationsPostgresExporter = new DiscoveryRelabel(
      this,
      'integrations_postgres_exporter',
      {
        targets: exporterPostgres.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'postgres-a' },
          { targetLabel: 'job', replacement: 'integrations/postgres_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_postgres_exporter', {
      targets: discoveryRelabelIntegrationsPostgresExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/postgres_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterProcess = new PrometheusExporterProcess(this, 'integrations_process_exporter', {
      matcher: [{ name: '{{.Comm}}', cmdline: ['.+'] }],
    });

    const discoveryRelabelIntegrationsProcessExporter = new DiscoveryRelabel(
      this,
      'integrations_process_exporter',
      {
        targets: exporterProcess.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/process_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_process_exporter', {
      targets: discoveryRelabelIntegrationsProcessExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/process_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterRedis = new PrometheusExporterRedis(this, 'integrations_redis_exporter', {
      redisAddr: 'redis-2:6379',
      exportKeyValues: false,
    });

    const discoveryRelabelIntegrationsRedisExporter = new DiscoveryRelabel(
      this,
      'integrations_redis_exporter',
      {
        targets: exporterRedis.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'redis-2' },
          { targetLabel: 'job', replacement: 'integrations/redis_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_redis_exporter', {
      targets: discoveryRelabelIntegrationsRedisExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/redis_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterSnowflake = new PrometheusExporterSnowflake(this, 'integrations_snowflake', {
      accountName: 'XXXXXXX-YYYYYYY',
      username: 'snowflake-user',
      password: p256.data.get('integrations-snowflake-password'),
      warehouse: 'SNOWFLAKE_WAREHOUSE',
    });

    const discoveryRelabelIntegrationsSnowflake = new DiscoveryRelabel(this, 'integrations_snowflake', {
      targets: exporterSnowflake.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/snowflake' }],
    });

    new PrometheusScrape(this, 'integrations_snowflake', {
      targets: discoveryRelabelIntegrationsSnowflake.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/snowflake',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterSquid = new PrometheusExporterSquid(this, 'integrations_squid', {
      address: 'localhost:3128',
    });

    const discoveryRelabelIntegrationsSquid = new DiscoveryRelabel(this, 'integrations_squid', {
      targets: exporterSquid.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/squid' }],
    });

    new PrometheusScrape(this, 'integrations_squid', {
      targets: discoveryRelabelIntegrationsSquid.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/squid',
      scrapeTimeout: '1m0s',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterStatsd = new PrometheusExporterStatsd(this, 'integrations_statsd_exporter');

    const discoveryRelabelIntegrationsStatsdExporter = new DiscoveryRelabel(
      this,
      'integrations_statsd_exporter',
      {
        targets: exporterStatsd.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/statsd_exporter' }],
      },
    );

    new PrometheusScrape(this, 'integrations_statsd_exporter', {
      targets: discoveryRelabelIntegrationsStatsdExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/statsd_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterGcp = new PrometheusExporterGcp(this, 'integrations_gcp_exporter', {
      projectIds: ['<project_id>'],
      metricsPrefixes: [
        'loadbalancing.googleapis.com/https/request_bytes_count',
        'loadbalancing.googleapis.com/https/total_latencies',
      ],
      extraFilters: ['loadbalancing.googleapis.com:resource.labels.backend_target_name="sample-value"'],
    });

    const discoveryRelabelIntegrationsGcpExporter = new DiscoveryRelabel(this, 'integrations_gcp_exporter', {
      targets: exporterGcp.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/gcp_exporter' }],
    });

    new PrometheusScrape(this, 'integrations_gcp_exporter', {
      targets: discoveryRelabelIntegrationsGcpExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/gcp_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterMssql = new PrometheusExporterMssql(this, 'integrations_mssql', {
      connectionString: p256.data.get('integrations-mssql-connection-string'),
    });

    const discoveryRelabelIntegrationsMssql = new DiscoveryRelabel(this, 'integrations_mssql', {
      targets: exporterMssql.targets,
      rule: [
        { targetLabel: 'instance', replacement: 'instance-key-value' },
        { targetLabel: 'job', replacement: 'integrations/mssql' },
      ],
    });

    new PrometheusScrape(this, 'integrations_mssql', {
      targets: discoveryRelabelIntegrationsMssql.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/mssql',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });

    const exporterMongodb = new PrometheusExporterMongodb(this, 'integrations_mongodb_exporter', {
      mongodbUri: p256.data.get('integrations-mongodb-exporter-mongodb-uri'),
      directConnect: true,
      discoveringMode: true,
    });

    const discoveryRelabelIntegrationsMongodbExporter = new DiscoveryRelabel(
      this,
      'integrations_mongodb_exporter',
      {
        targets: exporterMongodb.targets,
        rule: [
          { sourceLabels: ['__address__'], targetLabel: 'service_name', replacement: 'replicaset1-node1' },
          { sourceLabels: ['__address__'], targetLabel: 'mongodb_cluster', replacement: 'prod-cluster' },
          { targetLabel: 'instance', replacement: 'instance-key-value' },
          { targetLabel: 'job', replacement: 'integrations/mongodb_exporter' },
        ],
      },
    );

    new PrometheusScrape(this, 'integrations_mongodb_exporter', {
      targets: discoveryRelabelIntegrationsMongodbExporter.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/mongodb_exporter',
      tlsConfig: { caFile: '/something7.cert', certFile: '/something8.cert', keyFile: '/something9.cert' },
    });
  }
}

/** `extend: { pipelines: [p256] }` in an environment runs it. */
export const p256 = definePipeline({
  name: 'p256',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__integrations.alloy.',
  settings: section('the pipeline p256', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P256(config),
});
