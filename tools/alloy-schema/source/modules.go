package source

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The modules that Alloy's own packages are in.
const (
	AlloyModule  = "github.com/grafana/alloy"
	SyntaxModule = AlloyModule + "/syntax"
)

// moduleVersion is one module at the version that Alloy's go.mod builds with.
type moduleVersion struct{ path, version string }

// Modules finds the sources of Alloy and of what it depends on. Only modules that are asked for are
// downloaded: Alloy names about 1,000, and a schema needs a few dozen of them.
type Modules struct {
	// AlloyDir holds the sources of the release itself.
	AlloyDir string
	instead  map[string]string // Module -> the version to read instead of the one in go.mod.
	requires map[string]moduleVersion
	dirs     map[string]string
}

// NewModules downloads the sources of one Alloy release (or finds them in the module cache). For modules that
// cannot be had at the release's version, instead names another.
func NewModules(release string, instead map[string]string) (*Modules, error) {
	m := &Modules{instead: instead, dirs: map[string]string{}}
	dir, err := m.download(moduleVersion{AlloyModule, release})
	if err != nil {
		return nil, err
	}
	m.AlloyDir = dir
	if m.requires, err = readRequirements(filepath.Join(dir, "go.mod")); err != nil {
		return nil, err
	}
	return m, nil
}

// Dir is the directory of an import path's package, downloading its module when needed.
func (m *Modules) Dir(importPath string) (string, error) {
	root, err := m.rootOf(importPath)
	if err != nil {
		return "", err
	}
	module := m.requires[root]
	if version, ok := m.instead[module.path]; ok {
		module.version = version
	}
	dir, err := m.download(module)
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, strings.TrimPrefix(importPath, root)), nil
}

// rootOf picks the longest required module path that contains the package.
func (m *Modules) rootOf(importPath string) (string, error) {
	for path := importPath; ; {
		if _, ok := m.requires[path]; ok {
			return path, nil
		}
		cut := strings.LastIndexByte(path, '/')
		if cut < 0 {
			return "", fmt.Errorf("package %s belongs to no module that Alloy's go.mod requires", importPath)
		}
		path = path[:cut]
	}
}

func (m *Modules) download(module moduleVersion) (string, error) {
	key := module.path + "@" + module.version
	if dir, ok := m.dirs[key]; ok {
		return dir, nil
	}
	command := exec.Command("go", "mod", "download", "-json", key)
	command.Dir = os.TempDir() // Outside of any module, so that no go.mod or go.sum is touched.
	output, err := command.Output()
	var result struct{ Dir, Error string }
	if jsonErr := json.Unmarshal(output, &result); jsonErr == nil && result.Error != "" {
		return "", fmt.Errorf("go mod download %s: %s", key, result.Error)
	}
	if err != nil {
		return "", fmt.Errorf("go mod download %s: %w", key, err)
	}
	m.dirs[key] = result.Dir
	return result.Dir, nil
}

// readRequirements reads the require and replace lines of a go.mod. A replacement by a directory is left
// out: the only one is the syntax module, which the release also requires by version.
func readRequirements(file string) (map[string]moduleVersion, error) {
	handle, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer handle.Close()
	requires := map[string]moduleVersion{}
	block := ""
	lines := bufio.NewScanner(handle)
	for lines.Scan() {
		words := strings.Fields(strings.SplitN(lines.Text(), "//", 2)[0])
		switch {
		case len(words) == 0:
			continue
		case len(words) == 2 && words[1] == "(":
			block = words[0]
			continue
		case words[0] == ")":
			block = ""
			continue
		case words[0] == "require" || words[0] == "replace":
			readRequirement(requires, words[0], words[1:])
		default:
			readRequirement(requires, block, words)
		}
	}
	return requires, lines.Err()
}

func readRequirement(requires map[string]moduleVersion, verb string, words []string) {
	switch {
	case verb == "require" && len(words) == 2:
		requires[words[0]] = moduleVersion{words[0], words[1]}
	case verb == "replace" && len(words) == 4 && words[1] == "=>":
		requires[words[0]] = moduleVersion{words[2], words[3]}
	}
}
