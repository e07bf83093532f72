package v1beta1

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// WorkloadFields are what every workload the operator makes has in common: the pod, its Service, its budget.
type WorkloadFields struct {
	// +kubebuilder:default=managed
	ManagementState ManagementState `json:"managementState,omitempty"`

	// +kubebuilder:default=1
	Replicas                      *int32                            `json:"replicas,omitempty"`
	PodDisruptionBudget           *PodDisruptionBudgetSpec          `json:"podDisruptionBudget,omitempty"`
	NodeSelector                  map[string]string                 `json:"nodeSelector,omitempty"`
	Affinity                      *corev1.Affinity                  `json:"affinity,omitempty"`
	Tolerations                   []corev1.Toleration               `json:"tolerations,omitempty"`
	TopologySpreadConstraints     []corev1.TopologySpreadConstraint `json:"topologySpreadConstraints,omitempty"`
	PriorityClassName             string                            `json:"priorityClassName,omitempty"`
	TerminationGracePeriodSeconds *int64                            `json:"terminationGracePeriodSeconds,omitempty"`

	Image           string                      `json:"image,omitempty"`
	ImagePullPolicy corev1.PullPolicy           `json:"imagePullPolicy,omitempty"`
	Args            map[string]string           `json:"args,omitempty"`
	Env             []corev1.EnvVar             `json:"env,omitempty"`
	EnvFrom         []corev1.EnvFromSource      `json:"envFrom,omitempty"`
	Resources       corev1.ResourceRequirements `json:"resources,omitempty"`
	Lifecycle       *corev1.Lifecycle           `json:"lifecycle,omitempty"`

	InitContainers       []corev1.Container `json:"initContainers,omitempty"`
	AdditionalContainers []corev1.Container `json:"additionalContainers,omitempty"`

	// +listType=atomic
	VolumeMounts []corev1.VolumeMount `json:"volumeMounts,omitempty"`
	// +listType=atomic
	Volumes []corev1.Volume `json:"volumes,omitempty"`

	ServiceAccount        string                     `json:"serviceAccount,omitempty"`
	SecurityContext       *corev1.SecurityContext    `json:"securityContext,omitempty"`
	PodSecurityContext    *corev1.PodSecurityContext `json:"podSecurityContext,omitempty"`
	PodAnnotations        map[string]string          `json:"podAnnotations,omitempty"`
	ShareProcessNamespace bool                       `json:"shareProcessNamespace,omitempty"`
	HostNetwork           bool                       `json:"hostNetwork,omitempty"`
	HostPID               bool                       `json:"hostPID,omitempty"`
	HostUsers             *bool                      `json:"hostUsers,omitempty"`
	// +listType=atomic
	HostAliases  []corev1.HostAlias  `json:"hostAliases,omitempty"`
	DNSPolicy    *corev1.DNSPolicy   `json:"dnsPolicy,omitempty"`
	PodDNSConfig corev1.PodDNSConfig `json:"podDnsConfig,omitempty"`

	// +listType=atomic
	Ports      []PortsSpec       `json:"ports,omitempty"`
	IPFamilies []corev1.IPFamily `json:"ipFamilies,omitempty"`
	// +kubebuilder:default=SingleStack
	IPFamilyPolicy        *corev1.IPFamilyPolicy        `json:"ipFamilyPolicy,omitempty"`
	SessionAffinity       corev1.ServiceAffinity        `json:"sessionAffinity,omitempty"`
	SessionAffinityConfig *corev1.SessionAffinityConfig `json:"sessionAffinityConfig,omitempty"`
	TrafficDistribution   *string                       `json:"trafficDistribution,omitempty"`
}

// +kubebuilder:validation:Enum=managed;unmanaged
type ManagementState string

// PortsSpec is a Service port that may be opened on the node too.
type PortsSpec struct {
	corev1.ServicePort `json:",inline"`

	// +kubebuilder:validation:Minimum=0
	// +kubebuilder:validation:Maximum=65535
	HostPort int32 `json:"hostPort,omitempty"`
}

type PodDisruptionBudgetSpec struct {
	MinAvailable   *intstr.IntOrString `json:"minAvailable,omitempty"`
	MaxUnavailable *intstr.IntOrString `json:"maxUnavailable,omitempty"`
}

type NetworkPolicy struct {
	Enabled *bool `json:"enabled,omitempty"`
}

// AnyConfig is an object whose fields belong to the collector, not to the operator.
//
// +kubebuilder:validation:Type=object
type AnyConfig struct{}

type MetricsConfigSpec struct {
	EnableMetrics                bool              `json:"enableMetrics,omitempty"`
	ExtraLabels                  map[string]string `json:"extraLabels,omitempty"`
	DisablePrometheusAnnotations bool              `json:"disablePrometheusAnnotations,omitempty"`
}

type ObservabilitySpec struct {
	Metrics MetricsConfigSpec `json:"metrics,omitempty"`
}

// ScaleSubresourceStatus is what the scale subresource and the Ready column read.
type ScaleSubresourceStatus struct {
	Selector       string `json:"selector,omitempty"`
	Replicas       int32  `json:"replicas,omitempty"`
	StatusReplicas string `json:"statusReplicas,omitempty"`
}

// Duration is a metav1.Duration under a name of its own, so that fields keep the duration format.
type Duration = metav1.Duration
