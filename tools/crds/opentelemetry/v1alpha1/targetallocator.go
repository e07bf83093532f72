package v1alpha1

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"crds/opentelemetry/v1beta1"
)

// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Age",type="date",JSONPath=".metadata.creationTimestamp"
// +kubebuilder:printcolumn:name="Image",type="string",JSONPath=".status.image"
// +kubebuilder:printcolumn:name="Management",type="string",JSONPath=".spec.managementState"
type TargetAllocator struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   TargetAllocatorSpec   `json:"spec,omitempty"`
	Status TargetAllocatorStatus `json:"status,omitempty"`
}

type TargetAllocatorSpec struct {
	v1beta1.WorkloadFields   `json:",inline"`
	v1beta1.AllocationFields `json:",inline"`

	// +kubebuilder:pruning:PreserveUnknownFields
	// +listType=atomic
	ScrapeConfigs []v1beta1.AnyConfig `json:"scrapeConfigs,omitempty"`
	GlobalConfig  v1beta1.AnyConfig   `json:"global,omitempty"`

	LivenessProbe  *corev1.Probe             `json:"livenessProbe,omitempty"`
	ReadinessProbe *corev1.Probe             `json:"readinessProbe,omitempty"`
	Observability  v1beta1.ObservabilitySpec `json:"observability,omitempty"`
	NetworkPolicy  v1beta1.NetworkPolicy     `json:"networkPolicy,omitempty"`
}

type TargetAllocatorStatus struct {
	Version string `json:"version,omitempty"`
	Image   string `json:"image,omitempty"`
}
