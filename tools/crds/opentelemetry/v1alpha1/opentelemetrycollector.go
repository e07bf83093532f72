package v1alpha1

import (
	appsv1 "k8s.io/api/apps/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"crds/opentelemetry/v1beta1"
)

// +kubebuilder:object:root=true
// +kubebuilder:resource:shortName=otelcol;otelcols
// +kubebuilder:deprecatedversion:warning="OpenTelemetryCollector v1alpha1 is deprecated. Migrate to v1beta1."
// +kubebuilder:subresource:status
// +kubebuilder:subresource:scale:specpath=.spec.replicas,statuspath=.status.scale.replicas,selectorpath=.status.scale.selector
// +kubebuilder:printcolumn:name="Mode",type="string",JSONPath=".spec.mode"
// +kubebuilder:printcolumn:name="Version",type="string",JSONPath=".status.version"
// +kubebuilder:printcolumn:name="Ready",type="string",JSONPath=".status.scale.statusReplicas"
// +kubebuilder:printcolumn:name="Age",type="date",JSONPath=".metadata.creationTimestamp"
// +kubebuilder:printcolumn:name="Image",type="string",JSONPath=".status.image"
// +kubebuilder:printcolumn:name="Management",type="string",JSONPath=".spec.managementState"
type OpenTelemetryCollector struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   OpenTelemetryCollectorSpec   `json:"spec,omitempty"`
	Status OpenTelemetryCollectorStatus `json:"status,omitempty"`
}

type OpenTelemetryCollectorSpec struct {
	// +kubebuilder:default=managed
	ManagementState v1beta1.ManagementState `json:"managementState"`
	Mode            v1beta1.Mode            `json:"mode,omitempty"`
	UpgradeStrategy UpgradeStrategy         `json:"upgradeStrategy,omitempty"`

	// The configuration as text; v1beta1 has it as an object.
	Config     string                   `json:"config"`
	ConfigMaps []v1beta1.ConfigMapsSpec `json:"configmaps,omitempty"`
	Args       map[string]string        `json:"args,omitempty"`

	// +kubebuilder:default=1
	Replicas            *int32                   `json:"replicas,omitempty"`
	MinReplicas         *int32                   `json:"minReplicas,omitempty"`
	MaxReplicas         *int32                   `json:"maxReplicas,omitempty"`
	Autoscaler          *AutoscalerSpec          `json:"autoscaler,omitempty"`
	PodDisruptionBudget *PodDisruptionBudgetSpec `json:"podDisruptionBudget,omitempty"`

	NodeSelector                  map[string]string                 `json:"nodeSelector,omitempty"`
	Affinity                      *corev1.Affinity                  `json:"affinity,omitempty"`
	Tolerations                   []corev1.Toleration               `json:"tolerations,omitempty"`
	TopologySpreadConstraints     []corev1.TopologySpreadConstraint `json:"topologySpreadConstraints,omitempty"`
	PriorityClassName             string                            `json:"priorityClassName,omitempty"`
	TerminationGracePeriodSeconds *int64                            `json:"terminationGracePeriodSeconds,omitempty"`
	UpdateStrategy                appsv1.DaemonSetUpdateStrategy    `json:"updateStrategy,omitempty"`
	DeploymentUpdateStrategy      appsv1.DeploymentStrategy         `json:"deploymentUpdateStrategy,omitempty"`

	Image           string                      `json:"image,omitempty"`
	ImagePullPolicy corev1.PullPolicy           `json:"imagePullPolicy,omitempty"`
	Env             []corev1.EnvVar             `json:"env,omitempty"`
	EnvFrom         []corev1.EnvFromSource      `json:"envFrom,omitempty"`
	Resources       corev1.ResourceRequirements `json:"resources,omitempty"`
	Lifecycle       *corev1.Lifecycle           `json:"lifecycle,omitempty"`
	LivenessProbe   *Probe                      `json:"livenessProbe,omitempty"`

	InitContainers       []corev1.Container `json:"initContainers,omitempty"`
	AdditionalContainers []corev1.Container `json:"additionalContainers,omitempty"`
	// +listType=atomic
	VolumeMounts []corev1.VolumeMount `json:"volumeMounts,omitempty"`
	// +listType=atomic
	Volumes []corev1.Volume `json:"volumes,omitempty"`
	// +listType=atomic
	VolumeClaimTemplates []corev1.PersistentVolumeClaim `json:"volumeClaimTemplates,omitempty"`

	ServiceAccount        string                     `json:"serviceAccount,omitempty"`
	SecurityContext       *corev1.SecurityContext    `json:"securityContext,omitempty"`
	PodSecurityContext    *corev1.PodSecurityContext `json:"podSecurityContext,omitempty"`
	PodAnnotations        map[string]string          `json:"podAnnotations,omitempty"`
	HostNetwork           bool                       `json:"hostNetwork,omitempty"`
	ShareProcessNamespace bool                       `json:"shareProcessNamespace,omitempty"`

	ServiceName string `json:"serviceName,omitempty"`
	// +listType=atomic
	Ports               []PortsSpec     `json:"ports,omitempty"`
	TrafficDistribution *string         `json:"trafficDistribution,omitempty"`
	Ingress             v1beta1.Ingress `json:"ingress,omitempty"`

	Observability   ObservabilitySpec            `json:"observability,omitempty"`
	TargetAllocator OpenTelemetryTargetAllocator `json:"targetAllocator,omitempty"`
}

// +kubebuilder:validation:Enum=automatic;none
type UpgradeStrategy string

type PodDisruptionBudgetSpec = v1beta1.PodDisruptionBudgetSpec

// PortsSpec has no bounds on the host port in this version.
type PortsSpec struct {
	corev1.ServicePort `json:",inline"`
	HostPort           int32 `json:"hostPort,omitempty"`
}

// Probe has no least values in this version.
type Probe struct {
	InitialDelaySeconds           *int32 `json:"initialDelaySeconds,omitempty"`
	TimeoutSeconds                *int32 `json:"timeoutSeconds,omitempty"`
	PeriodSeconds                 *int32 `json:"periodSeconds,omitempty"`
	SuccessThreshold              *int32 `json:"successThreshold,omitempty"`
	FailureThreshold              *int32 `json:"failureThreshold,omitempty"`
	TerminationGracePeriodSeconds *int64 `json:"terminationGracePeriodSeconds,omitempty"`
}

// AutoscalerSpec has no least values in this version.
type AutoscalerSpec struct {
	MinReplicas             *int32                                         `json:"minReplicas,omitempty"`
	MaxReplicas             *int32                                         `json:"maxReplicas,omitempty"`
	Behavior                *autoscalingv2.HorizontalPodAutoscalerBehavior `json:"behavior,omitempty"`
	Metrics                 []v1beta1.MetricSpec                           `json:"metrics,omitempty"`
	TargetCPUUtilization    *int32                                         `json:"targetCPUUtilization,omitempty"`
	TargetMemoryUtilization *int32                                         `json:"targetMemoryUtilization,omitempty"`
}

type ObservabilitySpec struct {
	Metrics MetricsConfigSpec `json:"metrics,omitempty"`
}

// MetricsConfigSpec spells one name with a capital letter in this version; upstream's schema does.
type MetricsConfigSpec struct {
	EnableMetrics                bool `json:"enableMetrics,omitempty"`
	DisablePrometheusAnnotations bool `json:"DisablePrometheusAnnotations,omitempty"`
}

// OpenTelemetryTargetAllocator is the target allocator that comes with a collector.
type OpenTelemetryTargetAllocator struct {
	Enabled                   bool                              `json:"enabled,omitempty"`
	Replicas                  *int32                            `json:"replicas,omitempty"`
	PodDisruptionBudget       *PodDisruptionBudgetSpec          `json:"podDisruptionBudget,omitempty"`
	NodeSelector              map[string]string                 `json:"nodeSelector,omitempty"`
	Affinity                  *corev1.Affinity                  `json:"affinity,omitempty"`
	Tolerations               []corev1.Toleration               `json:"tolerations,omitempty"`
	TopologySpreadConstraints []corev1.TopologySpreadConstraint `json:"topologySpreadConstraints,omitempty"`
	Image                     string                            `json:"image,omitempty"`
	Env                       []corev1.EnvVar                   `json:"env,omitempty"`
	Resources                 corev1.ResourceRequirements       `json:"resources,omitempty"`
	ServiceAccount            string                            `json:"serviceAccount,omitempty"`
	SecurityContext           *corev1.SecurityContext           `json:"securityContext,omitempty"`
	PodSecurityContext        *corev1.PodSecurityContext        `json:"podSecurityContext,omitempty"`
	Observability             ObservabilitySpec                 `json:"observability,omitempty"`

	// +kubebuilder:default=consistent-hashing
	AllocationStrategy v1beta1.TargetAllocatorAllocationStrategy `json:"allocationStrategy,omitempty"`
	// +kubebuilder:default=relabel-config
	FilterStrategy string                                   `json:"filterStrategy,omitempty"`
	PrometheusCR   OpenTelemetryTargetAllocatorPrometheusCR `json:"prometheusCR,omitempty"`
}

type OpenTelemetryTargetAllocatorPrometheusCR struct {
	Enabled bool `json:"enabled,omitempty"`
	// +kubebuilder:default="30s"
	// +kubebuilder:validation:Format=duration
	ScrapeInterval         *v1beta1.Duration `json:"scrapeInterval,omitempty"`
	DenyFSAccessThroughSMs bool              `json:"denyFSAccessThroughSMs,omitempty"`
	PodMonitorSelector     map[string]string `json:"podMonitorSelector,omitempty"`
	ServiceMonitorSelector map[string]string `json:"serviceMonitorSelector,omitempty"`
	// +kubebuilder:pruning:PreserveUnknownFields
	// +listType=atomic
	ScrapeClasses []v1beta1.AnyConfig `json:"scrapeClasses,omitempty"`
}

type OpenTelemetryCollectorStatus struct {
	Scale   v1beta1.ScaleSubresourceStatus `json:"scale,omitempty"`
	Version string                         `json:"version,omitempty"`
	Image   string                         `json:"image,omitempty"`
	// +listType=atomic
	Messages []string `json:"messages,omitempty"`
	Replicas int32    `json:"replicas,omitempty"`
}
