package v1alpha1

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Age",type="date",JSONPath=".metadata.creationTimestamp"
// +kubebuilder:printcolumn:name="Version",type="string",JSONPath=".status.version"
// +kubebuilder:printcolumn:name="Endpoint",type="string",JSONPath=".spec.endpoint"
type OpAMPBridge struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   OpAMPBridgeSpec   `json:"spec,omitempty"`
	Status OpAMPBridgeStatus `json:"status,omitempty"`
}

type OpAMPBridgeSpec struct {
	Endpoint          string                         `json:"endpoint"`
	Headers           map[string]string              `json:"headers,omitempty"`
	TLS               *OpAMPBridgeTLS                `json:"tls,omitempty"`
	Capabilities      map[OpAMPBridgeCapability]bool `json:"capabilities"`
	ComponentsAllowed map[string][]string            `json:"componentsAllowed,omitempty"`
	Description       *OpAMPBridgeAgentDescription   `json:"description,omitempty"`
	UpgradeStrategy   UpgradeStrategy                `json:"upgradeStrategy,omitempty"`
	// The bridge speaks for the whole cluster, so at most one runs.
	//
	// +kubebuilder:validation:Maximum=1
	Replicas *int32 `json:"replicas,omitempty"`

	NodeSelector              map[string]string                 `json:"nodeSelector,omitempty"`
	Affinity                  *corev1.Affinity                  `json:"affinity,omitempty"`
	Tolerations               []corev1.Toleration               `json:"tolerations,omitempty"`
	TopologySpreadConstraints []corev1.TopologySpreadConstraint `json:"topologySpreadConstraints,omitempty"`
	PriorityClassName         string                            `json:"priorityClassName,omitempty"`

	Image           string                      `json:"image,omitempty"`
	ImagePullPolicy corev1.PullPolicy           `json:"imagePullPolicy,omitempty"`
	Env             []corev1.EnvVar             `json:"env,omitempty"`
	EnvFrom         []corev1.EnvFromSource      `json:"envFrom,omitempty"`
	Resources       corev1.ResourceRequirements `json:"resources,omitempty"`
	// +listType=atomic
	VolumeMounts []corev1.VolumeMount `json:"volumeMounts,omitempty"`
	// +listType=atomic
	Volumes []corev1.Volume `json:"volumes,omitempty"`

	ServiceAccount     string                     `json:"serviceAccount,omitempty"`
	SecurityContext    *corev1.SecurityContext    `json:"securityContext,omitempty"`
	PodSecurityContext *corev1.PodSecurityContext `json:"podSecurityContext,omitempty"`
	PodAnnotations     map[string]string          `json:"podAnnotations,omitempty"`
	HostNetwork        bool                       `json:"hostNetwork,omitempty"`
	PodDNSConfig       corev1.PodDNSConfig        `json:"podDnsConfig,omitempty"`

	// +listType=atomic
	Ports          []corev1.ServicePort   `json:"ports,omitempty"`
	IPFamilies     []corev1.IPFamily      `json:"ipFamilies,omitempty"`
	IPFamilyPolicy *corev1.IPFamilyPolicy `json:"ipFamilyPolicy,omitempty"`
}

type OpAMPBridgeCapability string

type OpAMPBridgeTLS struct {
	Insecure           bool `json:"insecure,omitempty"`
	InsecureSkipVerify bool `json:"insecure_skip_verify,omitempty"`
}

type OpAMPBridgeAgentDescription struct {
	NonIdentifyingAttributes map[string]string `json:"non_identifying_attributes"`
}

type OpAMPBridgeStatus struct {
	Version string `json:"version,omitempty"`
}
