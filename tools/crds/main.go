// Command crds writes the CustomResourceDefinitions the lab installs, one file each, named as the API server
// names the object: crds/<plural>.<group>.yaml.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
)

// applyLimit is the size of a single annotation, where `kubectl apply` keeps the last applied object.
const applyLimit = 262_144

func main() {
	out := flag.String("out", "../../crds", "folder the files are written to")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string) error {
	crds, err := all()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, crd := range crds {
		text, err := toYAML(crd)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, crd.Name+".yaml"), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func all() ([]*apiextensionsv1.CustomResourceDefinition, error) {
	certManager, err := generate(certManagerPackages, false)
	if err != nil {
		return nil, err
	}
	labelCertManager(certManager)

	openTelemetry, err := generate(openTelemetryPackages, true)
	if err != nil {
		return nil, err
	}
	if err := convertCollectors(openTelemetry); err != nil {
		return nil, err
	}
	return append(certManager, openTelemetry...), nil
}
