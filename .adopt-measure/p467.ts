// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiling__.rendered__alloy-profiles.alloy by application-observability-lab: it is yours from here on.
import { PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline, raw, Raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiling__.rendered__alloy-profiles.alloy. */
export class P467 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p467');

    // Feature: Profiling
    // declare "profiling"
    // Profiles: eBPF
    // discovery.kubernetes "ebpf_pods"
    // discovery.relabel "ebpf_pods"
    // Compute the workload (owner) name. For ReplicaSet-owned pods, strip the
    // pod-template hash to recover the Deployment name (matches Beyla / OTel Operator).
    // Set service_name by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.name]
    // - pod.label[app.kubernetes.io/instance]
    // - pod.label[app.kubernetes.io/name]
    // - k8s.workload.name (Deployment, StatefulSet, DaemonSet, CronJob, Job, ...)
    // - k8s.pod.name
    // - k8s.container.name
    // Set service_namespace by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.namespace]
    // - pod.namespace
    // Set service_instance_id by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.instance.id]
    // - concat([k8s.namespace.name, k8s.pod.name, k8s.container.name], '.')
    // pyroscope.ebpf "ebpf_pods"
    // Profiles: Java
    // discovery.kubernetes "java_pods"
    // discovery.relabel "potential_java_pods"
    // discovery.process "java_pods"
    // discovery.relabel "java_pods"
    // Compute the workload (owner) name. For ReplicaSet-owned pods, strip the
    // pod-template hash to recover the Deployment name (matches Beyla / OTel Operator).
    // Set service_name by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.name]
    // - pod.label[app.kubernetes.io/instance]
    // - pod.label[app.kubernetes.io/name]
    // - k8s.workload.name (Deployment, StatefulSet, DaemonSet, CronJob, Job, ...)
    // - k8s.pod.name
    // - k8s.container.name
    // Set service_namespace by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.namespace]
    // - pod.namespace
    // Set service_instance_id by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.instance.id]
    // - concat([k8s.namespace.name, k8s.pod.name, k8s.container.name], '.')
    // pyroscope.java "java_pods"
    // Profiles: pprof
    // discovery.kubernetes "pprof_pods"
    // discovery.relabel "pprof_pods"
    // Compute the workload (owner) name. For ReplicaSet-owned pods, strip the
    // pod-template hash to recover the Deployment name (matches Beyla / OTel Operator).
    // Set service_name by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.name]
    // - pod.label[app.kubernetes.io/instance]
    // - pod.label[app.kubernetes.io/name]
    // - k8s.workload.name (Deployment, StatefulSet, DaemonSet, CronJob, Job, ...)
    // - k8s.pod.name
    // - k8s.container.name
    // Set service_namespace by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.namespace]
    // - pod.namespace
    // Set service_instance_id by choosing the first value found from the following ordered list:
    // - pod.annotation[resource.opentelemetry.io/service.instance.id]
    // - concat([k8s.namespace.name, k8s.pod.name, k8s.container.name], '.')
    // discovery.relabel "pprof_pods_block"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_block"
    // discovery.relabel "pprof_pods_cpu"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_cpu"
    // discovery.relabel "pprof_pods_fgprof"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_fgprof"
    // discovery.relabel "pprof_pods_goroutine"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_goroutine"
    // discovery.relabel "pprof_pods_memory"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_memory"
    // discovery.relabel "pprof_pods_mutex"
    // Keep only pods with the scrape annotation set
    // Rules to choose the right container
    // Rules to choose the right port by name
    // The discovery generates a target for each declared container port of the pod.
    // If the portName annotation has value, keep only the target where the port name matches the one of the annotation.
    // If the portNumber annotation has a value, override the target address to use it, regardless whether it is
    // one of the declared ports on that Pod.
    // IPv6
    // IPv4, takes priority over IPv6 when both exists
    // pyroscope.scrape "pyroscope_scrape_mutex"
    new Raw(this, `declare "profiling" {
\targument "profiles_destinations" {
\t\tcomment = "Must be a list of profile destinations where collected profiles should be forwarded to"
\t}

\tdiscovery.kubernetes "ebpf_pods" {
\t\trole = "pod"

\t\tselectors {
\t\t\trole  = "pod"
\t\t\tfield = "spec.nodeName=" + sys.env("HOSTNAME")
\t\t}
\t}

\tdiscovery.relabel "ebpf_pods" {
\t\ttargets = discovery.kubernetes.ebpf_pods.targets

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_phase"]
\t\t\tregex         = "Succeeded|Failed|Completed"
\t\t\taction        = "drop"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_ebpf_enabled"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_namespace"]
\t\t\ttarget_label  = "namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_name"]
\t\t\ttarget_label  = "pod"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_node_name"]
\t\t\ttarget_label  = "node"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_name"]
\t\t\ttarget_label  = "container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_controller_name"]
\t\t\ttarget_label  = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_controller_kind",
\t\t\t\t"__meta_kubernetes_pod_controller_name",
\t\t\t]
\t\t\tregex        = "ReplicaSet;(.+)-[^-]+"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_instance",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_name",
\t\t\t\t"__tmp_workload_name",
\t\t\t\t"pod",
\t\t\t\t"container",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_namespace",
\t\t\t\t"namespace",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_instance_id",
\t\t\t]
\t\t\ttarget_label = "service_instance_id"
\t\t}

\t\trule {
\t\t\tsource_labels = ["service_instance_id", "namespace", "pod", "container"]
\t\t\tseparator     = "."
\t\t\tregex         = \`^\\.([^.]+\\.[^.]+\\.[^.]+)$\`
\t\t\ttarget_label  = "service_instance_id"
\t\t}

\t\trule {
\t\t\treplacement  = "alloy/pyroscope.ebpf"
\t\t\ttarget_label = "source"
\t\t}
\t}

\tpyroscope.ebpf "ebpf_pods" {
\t\ttargets         = discovery.relabel.ebpf_pods.output
\t\tdemangle        = "none"
\t\tsample_rate     = 19
\t\tdotnet_enabled  = true
\t\thotspot_enabled = true
\t\tperl_enabled    = true
\t\tphp_enabled     = true
\t\tpython_enabled  = true
\t\truby_enabled    = true
\t\tv8_enabled      = true
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.kubernetes "java_pods" {
\t\trole = "pod"

\t\tselectors {
\t\t\trole  = "pod"
\t\t\tfield = "spec.nodeName=" + sys.env("HOSTNAME")
\t\t}
\t}

\tdiscovery.relabel "potential_java_pods" {
\t\ttargets = discovery.kubernetes.java_pods.targets

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_phase"]
\t\t\tregex         = "Succeeded|Failed|Completed"
\t\t\taction        = "drop"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_java_enabled"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}
\t}

\tdiscovery.process "java_pods" {
\t\tjoin = discovery.relabel.potential_java_pods.output
\t}

\tdiscovery.relabel "java_pods" {
\t\ttargets = discovery.process.java_pods.targets

\t\trule {
\t\t\tsource_labels = ["__meta_process_exe"]
\t\t\taction        = "keep"
\t\t\tregex         = ".*/java$"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_java_enabled"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_namespace"]
\t\t\ttarget_label  = "namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_name"]
\t\t\ttarget_label  = "pod"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_node_name"]
\t\t\ttarget_label  = "node"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_name"]
\t\t\ttarget_label  = "container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_controller_name"]
\t\t\ttarget_label  = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_controller_kind",
\t\t\t\t"__meta_kubernetes_pod_controller_name",
\t\t\t]
\t\t\tregex        = "ReplicaSet;(.+)-[^-]+"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_instance",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_name",
\t\t\t\t"__tmp_workload_name",
\t\t\t\t"pod",
\t\t\t\t"container",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_namespace",
\t\t\t\t"namespace",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_instance_id",
\t\t\t]
\t\t\ttarget_label = "service_instance_id"
\t\t}

\t\trule {
\t\t\tsource_labels = ["service_instance_id", "namespace", "pod", "container"]
\t\t\tseparator     = "."
\t\t\tregex         = \`^\\.([^.]+\\.[^.]+\\.[^.]+)$\`
\t\t\ttarget_label  = "service_instance_id"
\t\t}

\t\trule {
\t\t\treplacement  = "alloy/pyroscope.java"
\t\t\ttarget_label = "source"
\t\t}
\t}

\tpyroscope.java "java_pods" {
\t\ttargets = discovery.relabel.java_pods.output

\t\tprofiling_config {
\t\t\tinterval    = "60s"
\t\t\talloc       = "512k"
\t\t\tcpu         = true
\t\t\tsample_rate = 100
\t\t\tlock        = "10ms"
\t\t\tevent       = "itimer"
\t\t}

\t\tforward_to = argument.profiles_destinations.value
\t}

\tdiscovery.kubernetes "pprof_pods" {
\t\trole = "pod"

\t\tselectors {
\t\t\trole  = "pod"
\t\t\tfield = "spec.nodeName=" + sys.env("HOSTNAME")
\t\t}
\t}

\tdiscovery.relabel "pprof_pods" {
\t\ttargets = discovery.kubernetes.pprof_pods.targets

\t\trule {
\t\t\taction        = "drop"
\t\t\tsource_labels = ["__meta_kubernetes_pod_phase"]
\t\t\tregex         = "Pending|Succeeded|Failed|Completed"
\t\t}

\t\trule {
\t\t\tregex  = "__meta_kubernetes_pod_label_(.+)"
\t\t\taction = "labelmap"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_namespace"]
\t\t\ttarget_label  = "namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_name"]
\t\t\ttarget_label  = "pod"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_name"]
\t\t\ttarget_label  = "container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_controller_name"]
\t\t\ttarget_label  = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_controller_kind",
\t\t\t\t"__meta_kubernetes_pod_controller_name",
\t\t\t]
\t\t\tregex        = "ReplicaSet;(.+)-[^-]+"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "__tmp_workload_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_instance",
\t\t\t\t"__meta_kubernetes_pod_label_app_kubernetes_io_name",
\t\t\t\t"__tmp_workload_name",
\t\t\t\t"pod",
\t\t\t\t"container",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_name"
\t\t}

\t\trule {
\t\t\taction        = "replace"
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_namespace",
\t\t\t\t"namespace",
\t\t\t]
\t\t\tseparator    = ";"
\t\t\tregex        = "^(?:;*)?([^;]+).*$"
\t\t\treplacement  = "$1"
\t\t\ttarget_label = "service_namespace"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_instance_id",
\t\t\t]
\t\t\ttarget_label = "service_instance_id"
\t\t}

\t\trule {
\t\t\tsource_labels = ["service_instance_id", "namespace", "pod", "container"]
\t\t\tseparator     = "."
\t\t\tregex         = \`^\\.([^.]+\\.[^.]+\\.[^.]+)$\`
\t\t\ttarget_label  = "service_instance_id"
\t\t}

\t\trule {
\t\t\treplacement  = "alloy/pyroscope.pprof"
\t\t\ttarget_label = "source"
\t\t}
\t}

\tdiscovery.relabel "pprof_pods_block" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_block_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_block_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_block_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_block_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_block_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_block_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_block_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_block" {
\t\ttargets           = discovery.relabel.pprof_pods_block.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = true
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = false
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.relabel "pprof_pods_cpu" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_cpu_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_cpu" {
\t\ttargets           = discovery.relabel.pprof_pods_cpu.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = true
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = false
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.relabel "pprof_pods_fgprof" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_fgprof_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_fgprof" {
\t\ttargets           = discovery.relabel.pprof_pods_fgprof.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = true
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = false
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.relabel "pprof_pods_goroutine" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_goroutine_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_goroutine" {
\t\ttargets           = discovery.relabel.pprof_pods_goroutine.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = true
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = false
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.relabel "pprof_pods_memory" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_memory_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_memory" {
\t\ttargets           = discovery.relabel.pprof_pods_memory.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = true
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = false
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}

\tdiscovery.relabel "pprof_pods_mutex" {
\t\ttargets = discovery.relabel.pprof_pods.output

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_scrape"]
\t\t\tregex         = "true"
\t\t\taction        = "keep"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_container"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["container"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_container"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_container"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_port_name"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_container_port_name"]
\t\t\taction        = "keepequal"
\t\t\ttarget_label  = "__tmp_port"
\t\t}

\t\trule {
\t\t\taction = "labeldrop"
\t\t\tregex  = "__tmp_port"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);(([A-Fa-f0-9]{1,4}::?){1,7}[A-Fa-f0-9]{1,4})\`
\t\t\treplacement  = "[$2]:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = [
\t\t\t\t"__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_port",
\t\t\t\t"__meta_kubernetes_pod_ip",
\t\t\t]
\t\t\tregex        = \`(\\d+);((([0-9]+?)(\\.|$)){4})\`
\t\t\treplacement  = "$2:$1"
\t\t\ttarget_label = "__address__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_scheme"]
\t\t\tregex         = "(https?)"
\t\t\ttarget_label  = "__scheme__"
\t\t}

\t\trule {
\t\t\tsource_labels = ["__meta_kubernetes_pod_annotation_profiles_grafana_com_mutex_path"]
\t\t\tregex         = "(.+)"
\t\t\ttarget_label  = "__profile_path__"
\t\t}
\t}

\tpyroscope.scrape "pyroscope_scrape_mutex" {
\t\ttargets           = discovery.relabel.pprof_pods_mutex.output
\t\tbearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"

\t\tprofiling_config {
\t\t\tprofile.block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.process_cpu {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.fgprof {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_block {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.godeltaprof_mutex {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.goroutine {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.memory {
\t\t\t\tenabled = false
\t\t\t}

\t\t\tprofile.mutex {
\t\t\t\tenabled = true
\t\t\t}
\t\t}

\t\tscrape_interval = "15s"
\t\tscrape_timeout  = "18s"
\t\tforward_to      = argument.profiles_destinations.value
\t}
}`);

    // Destination: pyro (pyroscope)
    // pyroscope.write "pyro"
    new PyroscopeWrite(this, 'pyro', {
      endpoint: [
        {
          url: 'http://pyroscope.pyroscope.svc:4040',
          headers: {},
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: { cluster: 'profiling-feature-test', k8s_cluster_name: 'profiling-feature-test' },
    });

    new Raw(this, `profiling "feature" {
\tprofiles_destinations = [pyroscope.write.pyro.receiver]
}`);
  }
}

/** `extend: { pipelines: [p467] }` in an environment runs it. */
export const p467 = definePipeline({
  name: 'p467',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiling__.rendered__alloy-profiles.alloy.',
  settings: section('the pipeline p467', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P467(config),
});
