// Package v1beta1 declares the opentelemetry.io/v1beta1 kinds of the OpenTelemetry operator, from its published
// API reference (docs/api/ of open-telemetry/opentelemetry-operator). Only what a CustomResourceDefinition says
// is here: fields, markers, no behaviour. The fields are documented there; crds/ carries no descriptions.
//
// +groupName=opentelemetry.io
// +versionName=v1beta1
package v1beta1
