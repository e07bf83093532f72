// The alloy-schema tool reads the sources of one release of Grafana Alloy and writes what its
// configuration language accepts: every component, configuration block and standard library identifier.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"strings"

	"alloy-schema/source"
)

// release is the version of Alloy, named in this one place.
//
//go:embed release.txt
var release string

func main() {
	pinned := strings.TrimSpace(release)
	out := flag.String("out", "../../imports/alloy/schema", "the directory to write the JSON files to")
	other := flag.String("release", pinned, "the release to read; of one that is not in release.txt, what the tables do not fit is left out")
	flag.Parse()
	var omit func(error)
	if *other != pinned {
		omit = func(err error) { fmt.Fprintln(os.Stderr, "alloy-schema: left out:", err) }
	}
	if err := run(*other, *out, omit); err != nil {
		fmt.Fprintln(os.Stderr, "alloy-schema:", err)
		os.Exit(1)
	}
}

func run(release, out string, omit func(error)) error {
	modules, err := source.NewModules(release, substituted)
	if err != nil {
		return err
	}
	syntaxDir, err := modules.Dir(source.SyntaxModule)
	if err != nil {
		return err
	}
	loader := source.NewLoader(map[string]string{source.AlloyModule: modules.AlloyDir, source.SyntaxModule: syntaxDir}, modules, foreignPackage)
	schema, err := Build(release, loader, modules.AlloyDir, omit)
	if err != nil {
		return err
	}
	return schema.Write(out)
}
