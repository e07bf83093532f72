package v1alpha1

import (
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// +kubebuilder:object:root=true
// +kubebuilder:resource:shortName=otelinst;otelinsts
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Age",type="date",JSONPath=".metadata.creationTimestamp"
// +kubebuilder:printcolumn:name="Endpoint",type="string",JSONPath=".spec.exporter.endpoint"
// +kubebuilder:printcolumn:name="Sampler",type="string",JSONPath=".spec.sampler.type"
// +kubebuilder:printcolumn:name="Sampler Arg",type="string",JSONPath=".spec.sampler.argument"
type Instrumentation struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   InstrumentationSpec   `json:"spec,omitempty"`
	Status InstrumentationStatus `json:"status,omitempty"`
}

type InstrumentationSpec struct {
	Exporter    Exporter        `json:"exporter,omitempty"`
	Resource    Resource        `json:"resource,omitempty"`
	Propagators []Propagator    `json:"propagators,omitempty"`
	Sampler     Sampler         `json:"sampler,omitempty"`
	Defaults    Defaults        `json:"defaults,omitempty"`
	Env         []corev1.EnvVar `json:"env,omitempty"`

	ImagePullPolicy              corev1.PullPolicy       `json:"imagePullPolicy,omitempty"`
	InitContainerSecurityContext *corev1.SecurityContext `json:"initContainerSecurityContext,omitempty"`

	Java        Java        `json:"java,omitempty"`
	NodeJS      NodeJS      `json:"nodejs,omitempty"`
	Python      Python      `json:"python,omitempty"`
	DotNet      DotNet      `json:"dotnet,omitempty"`
	Go          Go          `json:"go,omitempty"`
	ApacheHttpd ApacheHttpd `json:"apacheHttpd,omitempty"`
	Nginx       Nginx       `json:"nginx,omitempty"`
}

type Exporter struct {
	Endpoint string `json:"endpoint,omitempty"`
	TLS      *TLS   `json:"tls,omitempty"`
}

type TLS struct {
	SecretName    string `json:"secretName,omitempty"`
	ConfigMapName string `json:"configMapName,omitempty"`
	CA            string `json:"ca_file,omitempty"`
	Cert          string `json:"cert_file,omitempty"`
	Key           string `json:"key_file,omitempty"`
}

type Resource struct {
	Attributes          map[string]string `json:"resourceAttributes,omitempty"`
	AddK8sUIDAttributes bool              `json:"addK8sUIDAttributes,omitempty"`
}

// +kubebuilder:validation:Enum=tracecontext;baggage;b3;b3multi;jaeger;xray;ottrace;none
type Propagator string

type Sampler struct {
	Type     SamplerType `json:"type,omitempty"`
	Argument string      `json:"argument,omitempty"`
}

// +kubebuilder:validation:Enum=always_on;always_off;traceidratio;parentbased_always_on;parentbased_always_off;parentbased_traceidratio;jaeger_remote;xray
type SamplerType string

type Defaults struct {
	UseLabelsForResourceAttributes bool `json:"useLabelsForResourceAttributes,omitempty"`
}

// Agent is what every language has: an image that is copied into a volume of the pod, and environment variables.
type Agent struct {
	Image               string                               `json:"image,omitempty"`
	VolumeClaimTemplate corev1.PersistentVolumeClaimTemplate `json:"volumeClaimTemplate,omitempty"`
	VolumeSizeLimit     *resource.Quantity                   `json:"volumeLimitSize,omitempty"`
	Env                 []corev1.EnvVar                      `json:"env,omitempty"`
}

// AgentResources are those of the init container, under the name all languages but Java use.
type AgentResources struct {
	Resources corev1.ResourceRequirements `json:"resourceRequirements,omitempty"`
}

type Java struct {
	Agent      `json:",inline"`
	Resources  corev1.ResourceRequirements `json:"resources,omitempty"`
	Extensions []Extension                 `json:"extensions,omitempty"`
}

type Extension struct {
	Image string `json:"image"`
	Dir   string `json:"dir"`
}

type NodeJS struct {
	Agent          `json:",inline"`
	AgentResources `json:",inline"`
}

type Python struct {
	Agent          `json:",inline"`
	AgentResources `json:",inline"`
}

type DotNet struct {
	Agent          `json:",inline"`
	AgentResources `json:",inline"`
}

type Go struct {
	Agent           `json:",inline"`
	AgentResources  `json:",inline"`
	SecurityContext *corev1.SecurityContext `json:"securityContext,omitempty"`
}

type ApacheHttpd struct {
	Agent          `json:",inline"`
	AgentResources `json:",inline"`
	Attrs          []corev1.EnvVar `json:"attrs,omitempty"`
	Version        string          `json:"version,omitempty"`
	// +kubebuilder:validation:MaxLength=256
	// +kubebuilder:validation:Pattern=`^[A-Za-z0-9._/-]*$`
	ConfigPath string `json:"configPath,omitempty"`
}

type Nginx struct {
	Agent          `json:",inline"`
	AgentResources `json:",inline"`
	Attrs          []corev1.EnvVar `json:"attrs,omitempty"`
	// +kubebuilder:validation:MaxLength=256
	// +kubebuilder:validation:Pattern=`^[A-Za-z0-9._/-]*$`
	ConfigFile string `json:"configFile,omitempty"`
}

type InstrumentationStatus struct {
	UpgradeBlockedVersions map[string]string `json:"upgradeBlockedVersions,omitempty"`
}
