// Command crds writes the CustomResourceDefinitions the lab installs, one file for each API group:
// crds/<group>.yaml. `cdk8s import` makes one module of a group, and takes it from one file.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

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
	slices.SortFunc(crds, func(a, b *apiextensionsv1.CustomResourceDefinition) int {
		return strings.Compare(a.Name, b.Name)
	})
	groups := map[string][]byte{}
	for _, crd := range crds {
		text, err := toYAML(crd)
		if err != nil {
			return err
		}
		groups[crd.Spec.Group] = append(append(groups[crd.Spec.Group], "---\n"...), text...)
	}
	for group, text := range groups {
		if err := os.WriteFile(filepath.Join(out, group+".yaml"), text, 0o644); err != nil {
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
