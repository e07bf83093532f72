package v1beta1

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// TargetAllocatorEmbedded is the target allocator that comes with a collector, when it is not a resource of its own.
type TargetAllocatorEmbedded struct {
	Enabled bool `json:"enabled,omitempty"`

	Replicas                  *int32                            `json:"replicas,omitempty"`
	PodDisruptionBudget       *PodDisruptionBudgetSpec          `json:"podDisruptionBudget,omitempty"`
	NodeSelector              map[string]string                 `json:"nodeSelector,omitempty"`
	Affinity                  *corev1.Affinity                  `json:"affinity,omitempty"`
	Tolerations               []corev1.Toleration               `json:"tolerations,omitempty"`
	TopologySpreadConstraints []corev1.TopologySpreadConstraint `json:"topologySpreadConstraints,omitempty"`

	Image              string                      `json:"image,omitempty"`
	Env                []corev1.EnvVar             `json:"env,omitempty"`
	Resources          corev1.ResourceRequirements `json:"resources,omitempty"`
	ServiceAccount     string                      `json:"serviceAccount,omitempty"`
	SecurityContext    *corev1.SecurityContext     `json:"securityContext,omitempty"`
	PodSecurityContext *corev1.PodSecurityContext  `json:"podSecurityContext,omitempty"`
	Observability      ObservabilitySpec           `json:"observability,omitempty"`

	AllocationFields `json:",inline"`

	// +kubebuilder:default="30s"
	// +kubebuilder:validation:Format=duration
	CollectorTargetReloadInterval *Duration `json:"collectorTargetReloadInterval,omitempty"`
}

// AllocationFields say which targets are found and how they are shared out among the collectors.
type AllocationFields struct {
	// +kubebuilder:default=consistent-hashing
	AllocationStrategy TargetAllocatorAllocationStrategy `json:"allocationStrategy,omitempty"`
	// +kubebuilder:default=relabel-config
	FilterStrategy TargetAllocatorFilterStrategy `json:"filterStrategy,omitempty"`
	PrometheusCR   TargetAllocatorPrometheusCR   `json:"prometheusCR,omitempty"`
	// +kubebuilder:default="30s"
	// +kubebuilder:validation:Format=duration
	CollectorNotReadyGracePeriod *Duration `json:"collectorNotReadyGracePeriod,omitempty"`
	AllowInsecureAuthSecrets     *bool     `json:"allowInsecureAuthSecrets,omitempty"`
	Mtls                         *MtlsSpec `json:"mtls,omitempty"`
}

// +kubebuilder:validation:Enum=least-weighted;consistent-hashing;per-node
type TargetAllocatorAllocationStrategy string

// +kubebuilder:validation:Enum="";relabel-config
type TargetAllocatorFilterStrategy string

// TargetAllocatorPrometheusCR says which Prometheus operator resources are read.
type TargetAllocatorPrometheusCR struct {
	Enabled bool `json:"enabled,omitempty"`

	AllowNamespaces  []string `json:"allowNamespaces,omitempty"`
	DenyNamespaces   []string `json:"denyNamespaces,omitempty"`
	SecretNamespaces []string `json:"secretNamespaces,omitempty"`

	// +kubebuilder:default="30s"
	// +kubebuilder:validation:Format=duration
	ScrapeInterval *Duration `json:"scrapeInterval,omitempty"`
	// +kubebuilder:default="30s"
	// +kubebuilder:validation:Format=duration
	EvaluationInterval     *Duration `json:"evaluationInterval,omitempty"`
	ScrapeProtocols        []string  `json:"scrapeProtocols,omitempty"`
	DenyFSAccessThroughSMs bool      `json:"denyFSAccessThroughSMs,omitempty"`
	// +kubebuilder:pruning:PreserveUnknownFields
	// +listType=atomic
	ScrapeClasses []AnyConfig `json:"scrapeClasses,omitempty"`

	PodMonitorSelector     *metav1.LabelSelector `json:"podMonitorSelector,omitempty"`
	ServiceMonitorSelector *metav1.LabelSelector `json:"serviceMonitorSelector,omitempty"`
	ScrapeConfigSelector   *metav1.LabelSelector `json:"scrapeConfigSelector,omitempty"`
	ProbeSelector          *metav1.LabelSelector `json:"probeSelector,omitempty"`
	// +kubebuilder:default:={}
	PodMonitorNamespaceSelector *metav1.LabelSelector `json:"podMonitorNamespaceSelector,omitempty"`
	// +kubebuilder:default:={}
	ServiceMonitorNamespaceSelector *metav1.LabelSelector `json:"serviceMonitorNamespaceSelector,omitempty"`
	// +kubebuilder:default:={}
	ScrapeConfigNamespaceSelector *metav1.LabelSelector `json:"scrapeConfigNamespaceSelector,omitempty"`
	// +kubebuilder:default:={}
	ProbeNamespaceSelector *metav1.LabelSelector `json:"probeNamespaceSelector,omitempty"`
}

// MtlsSpec secures what passes between the target allocator and its collectors.
type MtlsSpec struct {
	Enabled bool `json:"enabled,omitempty"`
	// +kubebuilder:default=true
	UseCertManager *bool    `json:"useCertManager,omitempty"`
	TLS            *MtlsTLS `json:"tls,omitempty"`
}

type MtlsTLS struct {
	CertificateAuthorityCertificate *CertificateAuthority `json:"certificateAuthorityCertificate,omitempty"`
	ServerCertificate               *CertificateKeyPair   `json:"serverCertificate,omitempty"`
	ClientCertificate               *CertificateKeyPair   `json:"clientCertificate,omitempty"`
}

type CertificateAuthority struct {
	Secret    *SecretKey    `json:"secret,omitempty"`
	ConfigMap *ConfigMapKey `json:"configMap,omitempty"`
}

type CertificateKeyPair struct {
	CertificateSecret SecretKey `json:"certificateSecret"`
	KeySecret         SecretKey `json:"keySecret"`
}

type SecretKey struct {
	// +kubebuilder:validation:MinLength=1
	Name string `json:"name"`
	Key  string `json:"key,omitempty"`
}

type ConfigMapKey struct {
	// +kubebuilder:validation:MinLength=1
	Name string `json:"name"`
	// +kubebuilder:default="ca.crt"
	Key string `json:"key,omitempty"`
}
