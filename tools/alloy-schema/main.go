// The alloy-schema tool reads the sources of one release of Grafana Alloy and writes what its
// configuration language accepts: every component, configuration block and standard library identifier.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"strings"
)

// release is the version of Alloy, named in this one place.
//
//go:embed release.txt
var release string

func main() {
	out := flag.String("out", "../../imports/alloy/schema", "the directory to write the JSON files to")
	flag.Parse()
	if err := run(strings.TrimSpace(release), *out); err != nil {
		fmt.Fprintln(os.Stderr, "alloy-schema:", err)
		os.Exit(1)
	}
}

func run(release, out string) error {
	modules, err := NewModules(release)
	if err != nil {
		return err
	}
	syntaxDir, err := modules.Dir(syntaxModule)
	if err != nil {
		return err
	}
	loader := NewLoader(map[string]string{alloyModule: modules.alloyDir, syntaxModule: syntaxDir}, modules)
	schema, err := Build(release, loader, modules.alloyDir)
	if err != nil {
		return err
	}
	return schema.Write(out)
}
