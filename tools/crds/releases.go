package main

import (
	"fmt"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"

	// Required so that go.mod holds the release whose types are read.
	_ "github.com/cert-manager/cert-manager/pkg/apis/acme/v1"
	_ "github.com/cert-manager/cert-manager/pkg/apis/certmanager/v1"
)

var certManagerPackages = []string{
	"github.com/cert-manager/cert-manager/pkg/apis/acme/v1",
	"github.com/cert-manager/cert-manager/pkg/apis/certmanager/v1",
}

var openTelemetryPackages = []string{
	"./opentelemetry/v1alpha1",
	"./opentelemetry/v1beta1",
}

// Where the operator's webhook answers and whose authority its clients trust; lib/charts/opentelemetry-operator
// has the same names, and a test holds them together.
const (
	operatorNamespace = "opentelemetry-operator-system"
	webhookService    = "opentelemetry-operator-webhook-service"
	servingCert       = "opentelemetry-operator-serving-cert"
)

// labelCertManager adds the labels of the released manifest; its Go types carry none.
func labelCertManager(crds []*apiextensionsv1.CustomResourceDefinition) {
	for _, crd := range crds {
		crd.Labels = map[string]string{
			"app":                         "cert-manager",
			"app.kubernetes.io/component": "crds",
			"app.kubernetes.io/instance":  "cert-manager",
			"app.kubernetes.io/name":      "cert-manager",
		}
	}
}

// convertCollectors adds the conversion between the two versions of OpenTelemetryCollector, which Go types
// cannot say: the webhook, and the annotation by which cert-manager's cainjector writes its caBundle.
func convertCollectors(crds []*apiextensionsv1.CustomResourceDefinition) error {
	path, port := "/convert", int32(443)
	for _, crd := range crds {
		if crd.Name != "opentelemetrycollectors.opentelemetry.io" {
			continue
		}
		crd.Annotations["cert-manager.io/inject-ca-from"] = operatorNamespace + "/" + servingCert
		crd.Spec.Conversion = &apiextensionsv1.CustomResourceConversion{
			Strategy: apiextensionsv1.WebhookConverter,
			Webhook: &apiextensionsv1.WebhookConversion{
				ClientConfig: &apiextensionsv1.WebhookClientConfig{
					Service: &apiextensionsv1.ServiceReference{
						Namespace: operatorNamespace, Name: webhookService, Path: &path, Port: &port,
					},
				},
				ConversionReviewVersions: []string{"v1alpha1", "v1beta1"},
			},
		}
		return nil
	}
	return fmt.Errorf("no OpenTelemetryCollector among %d CustomResourceDefinitions of opentelemetry.io", len(crds))
}
