package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"sigs.k8s.io/controller-tools/pkg/crd"
	"sigs.k8s.io/controller-tools/pkg/genall"
	"sigs.k8s.io/controller-tools/pkg/loader"
	"sigs.k8s.io/yaml"
)

const controllerTools = "sigs.k8s.io/controller-tools"

// generate runs controller-gen's `crd:maxDescLen=0` over Go packages. With embeddedMetadata a metadata field
// inside a spec keeps its names, labels and annotations; without, the API server would prune them.
func generate(packages []string, embeddedMetadata bool) ([]*apiextensionsv1.CustomResourceDefinition, error) {
	noDescriptions := 0
	var generator genall.Generator = crd.Generator{
		MaxDescLen:                 &noDescriptions,
		GenerateEmbeddedObjectMeta: &embeddedMetadata,
	}
	runtime, err := genall.Generators{&generator}.ForRoots(packages...)
	if err != nil {
		return nil, err
	}
	files := &memory{}
	runtime.OutputRules = genall.OutputRules{Default: files}
	if failed := runtime.Run(); failed {
		return nil, fmt.Errorf("controller-gen failed on %v, its errors are above", packages)
	}

	version, err := controllerToolsVersion()
	if err != nil {
		return nil, err
	}
	var crds []*apiextensionsv1.CustomResourceDefinition
	for _, file := range files.written {
		generated := &apiextensionsv1.CustomResourceDefinition{}
		if err := yaml.UnmarshalStrict(file.Bytes(), generated); err != nil {
			return nil, err
		}
		generated.Annotations["controller-gen.kubebuilder.io/version"] = version
		dropColumnDescriptions(generated)
		crds = append(crds, generated)
	}
	return crds, nil
}

// controllerToolsVersion reads what this program was built with: as a library, controller-gen cannot tell.
func controllerToolsVersion() (string, error) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "", errors.New("the build carries no module information, build this program in module mode")
	}
	for _, module := range info.Deps {
		if module.Path == controllerTools {
			return module.Version, nil
		}
	}
	return "", fmt.Errorf("%s is not among the modules of this build", controllerTools)
}

// dropColumnDescriptions goes where maxDescLen does not reach.
func dropColumnDescriptions(definition *apiextensionsv1.CustomResourceDefinition) {
	for _, version := range definition.Spec.Versions {
		for i := range version.AdditionalPrinterColumns {
			version.AdditionalPrinterColumns[i].Description = ""
		}
	}
}

// memory is a controller-gen output that keeps the files instead of writing them.
type memory struct{ written []*bytes.Buffer }

func (m *memory) Open(*loader.Package, string) (io.WriteCloser, error) {
	buffer := &bytes.Buffer{}
	m.written = append(m.written, buffer)
	return unclosed{buffer}, nil
}

type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }

// toYAML leaves out what only a running API server fills in, and refuses what client-side apply would refuse.
func toYAML(definition *apiextensionsv1.CustomResourceDefinition) ([]byte, error) {
	compact, err := json.Marshal(definition)
	if err != nil {
		return nil, err
	}
	var object map[string]any
	if err := json.Unmarshal(compact, &object); err != nil {
		return nil, err
	}
	delete(object, "status")
	if compact, err = json.Marshal(object); err != nil {
		return nil, err
	}
	if len(compact) >= applyLimit {
		return nil, fmt.Errorf("%s: %d bytes, client-side apply takes less than %d", definition.Name, len(compact), applyLimit)
	}
	return yaml.Marshal(object)
}
