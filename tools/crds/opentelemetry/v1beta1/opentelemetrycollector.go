package v1beta1

import (
	appsv1 "k8s.io/api/apps/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// +kubebuilder:object:root=true
// +kubebuilder:resource:shortName=otelcol;otelcols
// +kubebuilder:storageversion
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

// +kubebuilder:validation:XValidation:rule="!(self.mode == 'sidecar' && size(self.tolerations) > 0) || !has(self.tolerations)",message="the OpenTelemetry Collector mode is set to sidecar, which does not support the attribute 'tolerations'"
// +kubebuilder:validation:XValidation:rule="!(self.mode == 'sidecar' && self.priorityClassName != '') || !has(self.priorityClassName)",message="the OpenTelemetry Collector mode is set to sidecar, which does not support the attribute 'priorityClassName'"
// +kubebuilder:validation:XValidation:rule="!(self.mode == 'sidecar' && self.affinity != null) || !has(self.affinity)",message="the OpenTelemetry Collector mode is set to sidecar, which does not support the attribute 'affinity'"
// +kubebuilder:validation:XValidation:rule="!(self.mode == 'sidecar' && size(self.additionalContainers) > 0) || !has(self.additionalContainers)",message="the OpenTelemetry Collector mode is set to sidecar, which does not support the attribute 'additionalContainers'"

// OpenTelemetryCollectorSpec: a sidecar has no pod of its own, so the rules refuse what places or extends a pod.
// They stand apart from this comment because gofmt would turn their two single quotes into a typographic one.
type OpenTelemetryCollectorSpec struct {
	WorkloadFields    `json:",inline"`
	StatefulSetFields `json:",inline"`

	Mode            Mode            `json:"mode,omitempty"`
	UpgradeStrategy UpgradeStrategy `json:"upgradeStrategy,omitempty"`

	// +kubebuilder:validation:MinItems=1
	// +listType=atomic
	Command []string `json:"command,omitempty"`

	// +kubebuilder:pruning:PreserveUnknownFields
	Config Config `json:"config"`
	// +kubebuilder:default=3
	// +kubebuilder:validation:Minimum=1
	ConfigVersions int              `json:"configVersions,omitempty"`
	ConfigMaps     []ConfigMapsSpec `json:"configmaps,omitempty"`

	Autoscaler               *AutoscalerSpec                `json:"autoscaler,omitempty"`
	DaemonSetUpdateStrategy  appsv1.DaemonSetUpdateStrategy `json:"daemonSetUpdateStrategy,omitempty"`
	DeploymentUpdateStrategy appsv1.DeploymentStrategy      `json:"deploymentUpdateStrategy,omitempty"`

	LivenessProbe  *Probe `json:"livenessProbe,omitempty"`
	ReadinessProbe *Probe `json:"readinessProbe,omitempty"`
	StartupProbe   *Probe `json:"startupProbe,omitempty"`

	Ingress       Ingress         `json:"ingress,omitempty"`
	HTTPRoute     HTTPRouteConfig `json:"httpRoute,omitempty"`
	NetworkPolicy NetworkPolicy   `json:"networkPolicy,omitempty"`

	Observability   ObservabilitySpec       `json:"observability,omitempty"`
	TargetAllocator TargetAllocatorEmbedded `json:"targetAllocator,omitempty"`
}

type StatefulSetFields struct {
	// +listType=atomic
	VolumeClaimTemplates                 []corev1.PersistentVolumeClaim                          `json:"volumeClaimTemplates,omitempty"`
	PersistentVolumeClaimRetentionPolicy *appsv1.StatefulSetPersistentVolumeClaimRetentionPolicy `json:"persistentVolumeClaimRetentionPolicy,omitempty"`
	ServiceName                          string                                                  `json:"serviceName,omitempty"`
	// +kubebuilder:validation:Enum=OrderedReady;Parallel
	PodManagementPolicy appsv1.PodManagementPolicyType `json:"podManagementPolicy,omitempty"`
}

// +kubebuilder:validation:Enum=daemonset;deployment;sidecar;statefulset
type Mode string

// +kubebuilder:validation:Enum=automatic;none
type UpgradeStrategy string

type ConfigMapsSpec struct {
	Name      string `json:"name"`
	MountPath string `json:"mountpath"`
}

type AutoscalerSpec struct {
	// +kubebuilder:validation:Minimum=1
	MinReplicas *int32 `json:"minReplicas,omitempty"`
	// +kubebuilder:validation:Minimum=1
	MaxReplicas *int32                                         `json:"maxReplicas,omitempty"`
	Behavior    *autoscalingv2.HorizontalPodAutoscalerBehavior `json:"behavior,omitempty"`
	Metrics     []MetricSpec                                   `json:"metrics,omitempty"`
	// +kubebuilder:validation:Minimum=1
	TargetCPUUtilization *int32 `json:"targetCPUUtilization,omitempty"`
	// +kubebuilder:validation:Minimum=1
	TargetMemoryUtilization *int32 `json:"targetMemoryUtilization,omitempty"`
}

type MetricSpec struct {
	Type autoscalingv2.MetricSourceType  `json:"type"`
	Pods *autoscalingv2.PodsMetricSource `json:"pods,omitempty"`
}

// Probe keeps the timings of a Kubernetes probe; the operator fills in the endpoint.
type Probe struct {
	// +kubebuilder:validation:Minimum=0
	InitialDelaySeconds *int32 `json:"initialDelaySeconds,omitempty"`
	// +kubebuilder:validation:Minimum=1
	TimeoutSeconds *int32 `json:"timeoutSeconds,omitempty"`
	// +kubebuilder:validation:Minimum=1
	PeriodSeconds *int32 `json:"periodSeconds,omitempty"`
	// +kubebuilder:validation:Minimum=1
	SuccessThreshold *int32 `json:"successThreshold,omitempty"`
	// +kubebuilder:validation:Minimum=1
	FailureThreshold *int32 `json:"failureThreshold,omitempty"`
	// +kubebuilder:validation:Minimum=1
	TerminationGracePeriodSeconds *int64 `json:"terminationGracePeriodSeconds,omitempty"`
}

type Ingress struct {
	Type             IngressType               `json:"type,omitempty"`
	RuleType         IngressRuleType           `json:"ruleType,omitempty"`
	Hostname         string                    `json:"hostname,omitempty"`
	Annotations      map[string]string         `json:"annotations,omitempty"`
	TLS              []networkingv1.IngressTLS `json:"tls,omitempty"`
	IngressClassName *string                   `json:"ingressClassName,omitempty"`
	Route            OpenShiftRoute            `json:"route,omitempty"`
}

// +kubebuilder:validation:Enum=ingress;route
type IngressType string

// +kubebuilder:validation:Enum=path;subdomain
type IngressRuleType string

type OpenShiftRoute struct {
	Termination TLSRouteTerminationType `json:"termination,omitempty"`
}

// +kubebuilder:validation:Enum=insecure;edge;passthrough;reencrypt
type TLSRouteTerminationType string

type HTTPRouteConfig struct {
	Enabled          bool     `json:"enabled"`
	Gateway          string   `json:"gateway"`
	GatewayNamespace string   `json:"gatewayNamespace,omitempty"`
	Hostnames        []string `json:"hostnames,omitempty"`
}

type OpenTelemetryCollectorStatus struct {
	Scale              ScaleSubresourceStatus `json:"scale,omitempty"`
	Version            string                 `json:"version,omitempty"`
	Image              string                 `json:"image,omitempty"`
	Conditions         []metav1.Condition     `json:"conditions,omitempty"`
	ObservedGeneration int64                  `json:"observedGeneration,omitempty"`
}
