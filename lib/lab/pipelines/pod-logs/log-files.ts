import type { RelabelConfig } from '../../../../imports/alloy/common';

const meta = '__meta_kubernetes_';
const podDirectory = [`${meta}namespace`, `${meta}pod_name`];

/**
 * Where the kubelet keeps the log files of a container: /var/log/pods/NAMESPACE_POD_UID/CONTAINER/RESTARTS.log
 * (BuildPodLogsDirectory of k8s.io/kubernetes pkg/kubelet/kuberuntime/helpers.go). Of a static pod, which the kubelet
 * knows before the API server does, the id is the hash of its file.
 */
export const logFileRules: readonly RelabelConfig[] = [
  ...[`${meta}pod_uid`, `${meta}pod_annotation_kubernetes_io_config_hash`].map((uid) => ({
    sourceLabels: [...podDirectory, uid, `${meta}pod_container_name`],
    regex: '([^;]+);([^;]+);([^;]+);([^;]+)',
    replacement: '/var/log/pods/${1}_${2}_${3}/${4}/*.log',
    targetLabel: '__path__',
  })),
];
