package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Docs gives the addresses of the reference pages of a release, after looking that each page's source is
// part of the release.
type Docs struct {
	dir  string // docs/sources/reference of the release.
	base string
}

// undocumented names blocks without a page, which the page above them stands for.
var undocumented = map[string]string{
	"labelstore": "config-blocks/_index.md",
}

// NewDocs is the reference of one release, whose address holds its major and minor version.
func NewDocs(alloyDir, release string) Docs {
	parts := strings.SplitN(release, ".", 3)
	return Docs{
		dir:  filepath.Join(alloyDir, "docs", "sources", "reference"),
		base: "https://grafana.com/docs/alloy/" + strings.Join(parts[:2], ".") + "/reference/",
	}
}

// Component is the address of a component's page.
func (d Docs) Component(name string) (string, error) {
	namespace, _, _ := strings.Cut(name, ".")
	return d.page(name, "components/"+namespace+"/"+name+".md")
}

// ConfigBlock is the address of a configuration block's page.
func (d Docs) ConfigBlock(name string) (string, error) {
	return d.page(name, "config-blocks/"+name+".md")
}

func (d Docs) page(name, file string) (string, error) {
	if other, ok := undocumented[name]; ok {
		file = other
	}
	if _, err := os.Stat(filepath.Join(d.dir, filepath.FromSlash(file))); err != nil {
		return "", fmt.Errorf("%s has no page %s in the release's docs; name the page that stands for it in docs.go", name, file)
	}
	file = strings.TrimSuffix(strings.TrimSuffix(file, ".md"), "_index")
	return d.base + strings.TrimSuffix(file, "/") + "/", nil
}
