// Package source finds, parses and type-checks the Go packages of an Alloy release.
package source

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"sort"
	"strings"
)

// Package is one Go package with its syntax and types.
type Package struct {
	Types *types.Package
	Files []*ast.File
	Info  *types.Info
}

// Loader type-checks Alloy's packages with the standard library, and with empty packages in the place of
// foreign ones: a type from a foreign package is invalid unless standIn names it, so that nothing is
// guessed. The interpreter loads single foreign packages by Load when it needs a value.
type Loader struct {
	Fset     *token.FileSet
	context  build.Context
	roots    map[string]string // Import path of a module -> its directory.
	modules  *Modules          // Nil in tests: then no foreign package can be loaded.
	standIn  func(path string) *types.Package
	packages map[string]*Package
	failed   map[string]error
}

// NewLoader builds for linux with cgo and journald, where Alloy has its real implementations; elsewhere
// some components are stubs without arguments. The function standIn may give a package with the names of some
// types in the place of a foreign one.
func NewLoader(roots map[string]string, modules *Modules, standIn func(path string) *types.Package) *Loader {
	context := build.Default
	context.GOOS = "linux"
	context.GOARCH = "amd64"
	context.CgoEnabled = true
	context.BuildTags = []string{"promtail_journal_enabled"}
	return &Loader{
		Fset:     token.NewFileSet(),
		context:  context,
		roots:    roots,
		modules:  modules,
		standIn:  standIn,
		packages: map[string]*Package{},
		failed:   map[string]error{},
	}
}

// Own says whether the package is part of Alloy or its syntax module.
func (l *Loader) Own(path string) bool { return l.rootOf(path) != "" }

func (l *Loader) rootOf(path string) string {
	best := ""
	for root := range l.roots {
		if len(root) > len(best) && (path == root || strings.HasPrefix(path, root+"/")) {
			best = root
		}
	}
	return best
}

// Load parses and type-checks one package, whatever it belongs to.
func (l *Loader) Load(path string) (*Package, error) {
	if loaded, ok := l.packages[path]; ok {
		if loaded == nil {
			return nil, fmt.Errorf("import cycle through %s", path)
		}
		return loaded, nil
	}
	if err, ok := l.failed[path]; ok {
		return nil, err
	}
	l.packages[path] = nil
	loaded, err := l.check(path)
	if err != nil {
		delete(l.packages, path)
		l.failed[path] = err
		return nil, err
	}
	l.packages[path] = loaded
	return loaded, nil
}

// Known gives a package that has been loaded, or nil.
func (l *Loader) Known(path string) *Package { return l.packages[path] }

// Loaded lists the packages of Alloy itself that have been loaded, sorted by path.
func (l *Loader) Loaded() []*Package {
	var own []*Package
	for path, loaded := range l.packages {
		if l.Own(path) {
			own = append(own, loaded)
		}
	}
	sort.Slice(own, func(i, j int) bool { return own[i].Types.Path() < own[j].Types.Path() })
	return own
}

func (l *Loader) check(path string) (*Package, error) {
	dir, err := l.dirOf(path)
	if err != nil {
		return nil, err
	}
	files, err := l.parse(dir)
	if err != nil {
		return nil, err
	}
	info := &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
	}
	standard := isStandard(path)
	if standard {
		info = nil
	}
	config := types.Config{
		Importer:         &importing{loader: l, standard: standard},
		IgnoreFuncBodies: standard,
		FakeImportC:      true,
		Sizes:            types.SizesFor("gc", l.context.GOARCH),
		Error:            func(error) {}, // Names from foreign packages are unknown on purpose.
	}
	checked, _ := config.Check(path, l.Fset, files, info)
	return &Package{Types: checked, Files: files, Info: info}, nil
}

func (l *Loader) dirOf(path string) (string, error) {
	if root := l.rootOf(path); root != "" {
		return filepath.Join(l.roots[root], strings.TrimPrefix(path, root)), nil
	}
	if isStandard(path) {
		return filepath.Join(l.context.GOROOT, "src", path), nil
	}
	if l.modules == nil {
		return "", fmt.Errorf("package %s is foreign", path)
	}
	return l.modules.Dir(path)
}

func (l *Loader) parse(dir string) ([]*ast.File, error) {
	found, err := l.context.ImportDir(dir, 0)
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range append(append([]string{}, found.GoFiles...), found.CgoFiles...) {
		file, err := parser.ParseFile(l.Fset, filepath.Join(dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return files, nil
}

// importing is the importer for one package being checked.
type importing struct {
	loader   *Loader
	standard bool
}

func (i *importing) Import(path string) (*types.Package, error) {
	switch {
	case path == "unsafe":
		return types.Unsafe, nil
	case i.standard && !isStandard(path):
		path = "vendor/" + path // The standard library's own copy of golang.org/x.
	case !isStandard(path) && !i.loader.Own(path):
		if stand := i.loader.standIn(path); stand != nil {
			return stand, nil
		}
		return nil, fmt.Errorf("%s is foreign", path)
	}
	loaded, err := i.loader.Load(path)
	if err != nil {
		return nil, err
	}
	return loaded.Types, nil
}

// isStandard tells the standard library by the missing dot in the first element, as the go command does.
func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}
