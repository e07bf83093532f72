// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__integrations_v2.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { FaroReceiver } from '../imports/alloy/faro';
import { LokiRelabel, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
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

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__integrations_v2.alloy. */
export class P253 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p253');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p253 --from-env-file=/dev/stdin    # then type a line for each of integrations-github-exporter-api-token=..., integrations-mysqld-exporter-data-source-name=..., integrations-oracledb-connection-string=..., integrations-postgres-exporter-data-source-names=..., integrations-snowflake-password=..., integrations-mssql-connection-string=..., integrations-mongodb-exporter-mongodb-uri=... and Ctrl-D
    const p253 = new RemoteKubernetesSecret(this, 'p253', {
      namespace: 'monitoring',
      name: 'p253',
    });

    const metricsDefault = new PrometheusRemoteWrite(this, 'metrics_default', {
      endpoint: [
        {
          name: 'default-04b53d',
          url: 'http://localhost:9009/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    const logsLogConfig = new LokiWrite(this, 'logs_log_config', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new Logging(this, {
      level: 'debug',
      format: 'json',
    });

    new FaroReceiver(this, 'integrations_app_agent_receiver', {
      extraLogLabels: {},
      logFormat: '',
      server: {
        listenAddress: 'localhost',
        listenPort: 55678,
        maxAllowedPayloadSize: '4MiB786KiB832B',
        rateLimiting: { rate: 100, burstSize: 50 },
      },
      sourcemaps: { download: false },
      output: { logs: [logsLogConfig.receiver], traces: [] },
    });

    const relabel = new LokiRelabel(this, 'integrations_eventhandler', {
      forwardTo: [logsLogConfig.receiver],
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'test_label', replacement: 'test_label_value' },
        { sourceLabels: ['__address__'], targetLabel: 'test_label_2', replacement: 'test_label_value_2' },
      ],
    });

    new LokiSourceKubernetesEvents(this, 'integrations_eventhandler', { forwardTo: [relabel.receiver] });

    const exporterAzure = new PrometheusExporterAzure(this, 'integrations_azure1', {
      subscriptions: ['subId'],
      resourceType: 'Microsoft.Dashboard/grafana',
      metrics: ['HttpRequestCount'],
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'integrations_azure1', {
      targets: exporterAzure.targets,
      rule: [
        { targetLabel: 'instance', replacement: 'azure1' },
        { targetLabel: 'job', replacement: 'integrations/azure' },
      ],
    });

    new PrometheusScrape(this, 'integrations_azure1', {
      targets: discoveryRelabel.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/azure1',
    });

    const prometheusExporterAzure = new PrometheusExporterAzure(this, 'integrations_azure2', {
      subscriptions: ['subId'],
      resourceType: 'Microsoft.Dashboard/grafana',
      metrics: ['HttpRequestCount'],
    });

    const discoveryRelabelIntegrationsAzure2 = new DiscoveryRelabel(this, 'integrations_azure2', {
      targets: prometheusExporterAzure.targets,
      rule: [
        { targetLabel: 'instance', replacement: 'azure2' },
        { targetLabel: 'job', replacement: 'integrations/azure' },
      ],
    });

    new PrometheusScrape(this, 'integrations_azure2', {
      targets: discoveryRelabelIntegrationsAzure2.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/azure2',
    });

    const exporterCadvisor = new PrometheusExporterCadvisor(this, 'integrations_cadvisor', {
      storeContainerLabels: false,
    });

    const discoveryRelabelIntegrationsCadvisor = new DiscoveryRelabel(this, 'integrations_cadvisor', {
      targets: exporterCadvisor.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/cadvisor' }],
    });

    new PrometheusScrape(this, 'integrations_cadvisor', {
      targets: discoveryRelabelIntegrationsCadvisor.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/cadvisor',
    });

    const integrationsCloudwatchExporter = new PrometheusExporterCloudwatch(
      this,
      'integrations_cloudwatch_exporter',
      {
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
      },
    );

    const discoveryRelabelIntegrationsCloudwatch = new DiscoveryRelabel(this, 'integrations_cloudwatch', {
      targets: integrationsCloudwatchExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/cloudwatch' }],
    });

    new PrometheusScrape(this, 'integrations_cloudwatch', {
      targets: discoveryRelabelIntegrationsCloudwatch.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/cloudwatch',
    });

    const integrationsConsulExporter = new PrometheusExporterConsul(this, 'integrations_consul_exporter');

    const discoveryRelabelIntegrationsConsul = new DiscoveryRelabel(this, 'integrations_consul', {
      targets: integrationsConsulExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/consul' }],
    });

    new PrometheusScrape(this, 'integrations_consul', {
      targets: discoveryRelabelIntegrationsConsul.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/consul',
    });

    const integrationsDnsmasqExporter = new PrometheusExporterDnsmasq(this, 'integrations_dnsmasq_exporter', {
      address: 'dnsmasq-a:53',
    });

    const discoveryRelabelIntegrationsDnsmasq = new DiscoveryRelabel(this, 'integrations_dnsmasq', {
      targets: integrationsDnsmasqExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'dnsmasq-a' },
        { targetLabel: 'job', replacement: 'integrations/dnsmasq' },
      ],
    });

    new PrometheusScrape(this, 'integrations_dnsmasq', {
      targets: discoveryRelabelIntegrationsDnsmasq.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/dnsmasq',
    });

    const integrationsElasticsearchExporter = new PrometheusExporterElasticsearch(
      this,
      'integrations_elasticsearch_exporter',
    );

    const discoveryRelabelIntegrationsElasticsearch = new DiscoveryRelabel(
      this,
      'integrations_elasticsearch',
      {
        targets: integrationsElasticsearchExporter.targets,
        rule: [{ targetLabel: 'job', replacement: 'integrations/elasticsearch' }],
      },
    );

    new PrometheusScrape(this, 'integrations_elasticsearch', {
      targets: discoveryRelabelIntegrationsElasticsearch.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/elasticsearch',
    });

    const integrationsGithubExporter = new PrometheusExporterGithub(this, 'integrations_github_exporter', {
      repositories: ['grafana/agent', 'grafana/agent-modules'],
      apiToken: p253.data.get('integrations-github-exporter-api-token'),
    });

    const discoveryRelabelIntegrationsGithub = new DiscoveryRelabel(this, 'integrations_github', {
      targets: integrationsGithubExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/github' }],
    });

    new PrometheusScrape(this, 'integrations_github', {
      targets: discoveryRelabelIntegrationsGithub.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/github',
    });

    const integrationsKafkaExporter = new PrometheusExporterKafka(this, 'integrations_kafka_exporter');

    const discoveryRelabelIntegrationsKafka = new DiscoveryRelabel(this, 'integrations_kafka', {
      targets: integrationsKafkaExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/kafka' }],
    });

    new PrometheusScrape(this, 'integrations_kafka', {
      targets: discoveryRelabelIntegrationsKafka.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/kafka',
    });

    const integrationsMemcachedExporter = new PrometheusExporterMemcached(
      this,
      'integrations_memcached_exporter',
      { address: 'memcached-a:53' },
    );

    const discoveryRelabelIntegrationsMemcached = new DiscoveryRelabel(this, 'integrations_memcached', {
      targets: integrationsMemcachedExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'memcached-a' },
        { targetLabel: 'job', replacement: 'integrations/memcached' },
      ],
    });

    new PrometheusScrape(this, 'integrations_memcached', {
      targets: discoveryRelabelIntegrationsMemcached.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/memcached',
    });

    const integrationsMysqldExporter = new PrometheusExporterMysql(this, 'integrations_mysqld_exporter', {
      dataSourceName: p253.data.get('integrations-mysqld-exporter-data-source-name'),
    });

    const discoveryRelabelIntegrationsMysql = new DiscoveryRelabel(this, 'integrations_mysql', {
      targets: integrationsMysqldExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'server-a' },
        { targetLabel: 'job', replacement: 'integrations/mysql' },
      ],
    });

    new PrometheusScrape(this, 'integrations_mysql', {
      targets: discoveryRelabelIntegrationsMysql.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/mysql',
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
      forwardTo: [metricsDefault.receiver],
      rule: [
        { sourceLabels: ['__metric_address1__'], targetLabel: '__metric_param_target1' },
        { sourceLabels: ['__metric_address2__'], targetLabel: '__metric_param_target2' },
      ],
    });

    new PrometheusScrape(this, 'integrations_node_exporter', {
      targets: discoveryRelabelIntegrationsNodeExporter.output,
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'integrations/node_exporter',
    });

    const exporterOracledb = new PrometheusExporterOracledb(this, 'integrations_oracledb', {
      connectionString: p253.data.get('integrations-oracledb-connection-string'),
    });

    const discoveryRelabelIntegrationsOracledb = new DiscoveryRelabel(this, 'integrations_oracledb', {
      targets: exporterOracledb.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/oracledb' }],
    });

    new PrometheusScrape(this, 'integrations_oracledb', {
      targets: discoveryRelabelIntegrationsOracledb.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/oracledb',
    });

    const integrationsPostgresExporter = new PrometheusExporterPostgres(
      this,
      'integrations_postgres_exporter',
      { dataSourceNames: [p253.data.get('integrations-postgres-exporter-data-source-names')] },
    );

    const discoveryRelabelIntegrationsPostgres = new DiscoveryRelabel(this, 'integrations_postgres', {
      targets: integrationsPostgresExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'postgres-a' },
        { targetLabel: 'job', replacement: 'integrations/postgres' },
      ],
    });

    new PrometheusScrape(this, 'integrations_postgres', {
      targets: discoveryRelabelIntegrationsPostgres.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/postgres',
    });

    const integrationsProcessExporter = new PrometheusExporterProcess(this, 'integrations_process_exporter', {
      matcher: [{ name: '{{.Comm}}', cmdline: ['.+'] }],
    });

    const discoveryRelabelIntegrationsProcess = new DiscoveryRelabel(this, 'integrations_process', {
      targets: integrationsProcessExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/process' }],
    });

    new PrometheusScrape(this, 'integrations_process', {
      targets: discoveryRelabelIntegrationsProcess.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/process',
    });

    const integrationsRedisExporter = new PrometheusExporterRedis(this, 'integrations_redis_exporter', {
      redisAddr: 'redis-2:6379',
      exportKeyValues: false,
    });

    const discoveryRelabelIntegrationsRedis = new DiscoveryRelabel(this, 'integrations_redis', {
      targets: integrationsRedisExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'instance', replacement: 'redis-2' },
        { targetLabel: 'job', replacement: 'integrations/redis' },
      ],
    });

    new PrometheusScrape(this, 'integrations_redis', {
      targets: discoveryRelabelIntegrationsRedis.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/redis',
    });

    const exporterSnowflake = new PrometheusExporterSnowflake(this, 'integrations_snowflake', {
      accountName: 'XXXXXXX-YYYYYYY',
      username: 'snowflake-user',
      password: p253.data.get('integrations-snowflake-password'),
      warehouse: 'SNOWFLAKE_WAREHOUSE',
    });

    const discoveryRelabelIntegrationsSnowflake = new DiscoveryRelabel(this, 'integrations_snowflake', {
      targets: exporterSnowflake.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/snowflake' }],
    });

    new PrometheusScrape(this, 'integrations_snowflake', {
      targets: discoveryRelabelIntegrationsSnowflake.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/snowflake',
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
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/squid',
      scrapeTimeout: '1m0s',
    });

    const integrationsStatsdExporter = new PrometheusExporterStatsd(this, 'integrations_statsd_exporter');

    const discoveryRelabelIntegrationsStatsd = new DiscoveryRelabel(this, 'integrations_statsd', {
      targets: integrationsStatsdExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/statsd' }],
    });

    new PrometheusScrape(this, 'integrations_statsd', {
      targets: discoveryRelabelIntegrationsStatsd.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/statsd',
    });

    const exporterSelf = new PrometheusExporterSelf(this, 'integrations_agent');

    const discoveryRelabelIntegrationsAgent = new DiscoveryRelabel(this, 'integrations_agent', {
      targets: exporterSelf.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'test_label', replacement: 'test_label_value' },
        { sourceLabels: ['__address__'], targetLabel: 'test_label_2', replacement: 'test_label_value_2' },
        { targetLabel: 'job', replacement: 'integrations/agent' },
      ],
    });

    new PrometheusScrape(this, 'integrations_agent', {
      targets: discoveryRelabelIntegrationsAgent.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/agent',
    });

    const exporterApache = new PrometheusExporterApache(this, 'integrations_apache1', { insecure: true });

    const discoveryRelabelIntegrationsApache1 = new DiscoveryRelabel(this, 'integrations_apache1', {
      targets: exporterApache.targets,
      rule: [
        { targetLabel: 'instance', replacement: 'apache1' },
        { targetLabel: 'job', replacement: 'integrations/apache_http' },
      ],
    });

    new PrometheusScrape(this, 'integrations_apache1', {
      targets: discoveryRelabelIntegrationsApache1.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/apache1',
    });

    const prometheusExporterApache = new PrometheusExporterApache(this, 'integrations_apache2');

    const discoveryRelabelIntegrationsApache2 = new DiscoveryRelabel(this, 'integrations_apache2', {
      targets: prometheusExporterApache.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'test_label', replacement: 'test_label_value' },
        { sourceLabels: ['__address__'], targetLabel: 'test_label_2', replacement: 'test_label_value_2' },
        { targetLabel: 'instance', replacement: 'apache2' },
        { targetLabel: 'job', replacement: 'integrations/apache_http' },
      ],
    });

    new PrometheusScrape(this, 'integrations_apache2', {
      targets: discoveryRelabelIntegrationsApache2.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/apache2',
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
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/blackbox',
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
          module: 'system,mikrotik',
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
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/snmp',
    });

    const integrationsGcpExporter = new PrometheusExporterGcp(this, 'integrations_gcp_exporter', {
      projectIds: ['<project_id>'],
      metricsPrefixes: [
        'loadbalancing.googleapis.com/https/request_bytes_count',
        'loadbalancing.googleapis.com/https/total_latencies',
      ],
      extraFilters: ['loadbalancing.googleapis.com:resource.labels.backend_target_name="sample-value"'],
    });

    const discoveryRelabelIntegrationsGcp = new DiscoveryRelabel(this, 'integrations_gcp', {
      targets: integrationsGcpExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/gcp' }],
    });

    new PrometheusScrape(this, 'integrations_gcp', {
      targets: discoveryRelabelIntegrationsGcp.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/gcp',
    });

    const exporterMssql = new PrometheusExporterMssql(this, 'integrations_mssql', {
      connectionString: p253.data.get('integrations-mssql-connection-string'),
    });

    const discoveryRelabelIntegrationsMssql = new DiscoveryRelabel(this, 'integrations_mssql', {
      targets: exporterMssql.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/mssql' }],
    });

    new PrometheusScrape(this, 'integrations_mssql', {
      targets: discoveryRelabelIntegrationsMssql.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/mssql',
    });

    const integrationsMongodbExporter = new PrometheusExporterMongodb(this, 'integrations_mongodb_exporter', {
      mongodbUri: p253.data.get('integrations-mongodb-exporter-mongodb-uri'),
      directConnect: true,
      discoveringMode: true,
    });

    const discoveryRelabelIntegrationsMongodb = new DiscoveryRelabel(this, 'integrations_mongodb', {
      targets: integrationsMongodbExporter.targets,
      rule: [
        { sourceLabels: ['__address__'], targetLabel: 'service_name', replacement: 'replicaset1-node1' },
        { sourceLabels: ['__address__'], targetLabel: 'mongodb_cluster', replacement: 'prod-cluster' },
        { targetLabel: 'job', replacement: 'integrations/mongodb' },
      ],
    });

    new PrometheusScrape(this, 'integrations_mongodb', {
      targets: discoveryRelabelIntegrationsMongodb.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/mongodb',
    });
  }
}

/** `extend: { pipelines: [p253] }` in an environment runs it. */
export const p253 = definePipeline({
  name: 'p253',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__integrations_v2.alloy.',
  settings: section('the pipeline p253', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P253(config),
});
