// Package interp runs the small part of Go that configuration defaults and value checks are written in.
package interp

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"alloy-schema/source"
)

// Interpreter runs the small part of Go that defaults and validations are written in. What it cannot know
// (the environment, foreign code that is not there) becomes the value unknown and spreads; it never guesses.
type Interpreter struct {
	loader       *source.Loader
	declarations map[*types.Package]map[types.Object]*ast.FuncDecl
	globals      map[types.Object]*Cell
	initialized  map[*types.Package]bool
	steps        int
	depth        int
}

// The limits stop what is no default any more; no default of Alloy comes near.
const (
	maxSteps = 200_000
	maxDepth = 60
)

// frame is one running function.
type frame struct {
	pkg    *source.Package
	parent *frame
	locals map[types.Object]*Cell
	// results are the named results, for a bare return.
	results []*Cell
	// maybeReturned is set when a return depends on something unknown: what follows may not happen.
	maybeReturned bool
}

// New makes an interpreter that works on the packages of a loader.
func New(loader *source.Loader) *Interpreter {
	return &Interpreter{
		loader:       loader,
		declarations: map[*types.Package]map[types.Object]*ast.FuncDecl{},
		globals:      map[types.Object]*Cell{},
		initialized:  map[*types.Package]bool{},
	}
}

// CallMethod runs a method on the value in a cell, giving its results, or nothing where there is no body.
func (in *Interpreter) CallMethod(receiver *Cell, method *types.Func, arguments ...Value) []Value {
	in.steps = 0
	return in.call(function{object: method, receiver: receiver}, arguments)
}

// EvalGlobal evaluates an expression outside of any function; parameters and variables of one are unknown.
func (in *Interpreter) EvalGlobal(pkg *source.Package, expression ast.Expr) Value {
	in.steps = 0
	return in.eval(&frame{pkg: pkg}, expression)
}

// Builtin is a function that the interpreted code is given from outside.
func Builtin(run func(arguments []Value) []Value) Value { return function{builtin: run} }

func (f *frame) lookup(object types.Object) (*Cell, bool) {
	for current := f; current != nil; current = current.parent {
		if found, ok := current.locals[object]; ok {
			return found, true
		}
	}
	return nil, false
}

// PackageOf finds a loaded package by its types; the standard library has no bodies to run.
func (in *Interpreter) PackageOf(pkg *types.Package) *source.Package {
	if pkg == nil {
		return nil
	}
	loaded := in.loader.Known(pkg.Path())
	if loaded == nil || loaded.Info == nil {
		return nil
	}
	return loaded
}

// Declaration finds the code of a function, or nothing where it is not there.
func (in *Interpreter) Declaration(object *types.Func) (*source.Package, *ast.FuncDecl) {
	object = object.Origin()
	loaded := in.PackageOf(object.Pkg())
	if loaded == nil {
		return nil, nil
	}
	known, ok := in.declarations[loaded.Types]
	if !ok {
		known = map[types.Object]*ast.FuncDecl{}
		for _, file := range loaded.Files {
			for _, declaration := range file.Decls {
				if function, ok := declaration.(*ast.FuncDecl); ok {
					known[loaded.Info.Defs[function.Name]] = function
				}
			}
		}
		in.declarations[loaded.Types] = known
	}
	return loaded, known[object]
}

// member evaluates a package-level name of any package, loading a foreign one when it is first needed.
func (in *Interpreter) member(path, name string) Value {
	if replacedFunctions[path+"."+name] || isFactoryMaker(path, name) {
		return intrinsic{name: path + "." + name}
	}
	loaded, err := in.loader.Load(path)
	if err != nil {
		return Unknown{err.Error()}
	}
	object := loaded.Types.Scope().Lookup(name)
	if object == nil {
		return Unknown{fmt.Sprintf("%s has no %s", path, name)}
	}
	return in.Object(object)
}

// Object gives the value of a package-level constant, variable or function.
func (in *Interpreter) Object(object types.Object) Value {
	switch object := object.(type) {
	case *types.Const:
		if object.Val().Kind() != 0 {
			return Scalar{object.Val(), object.Type()}
		}
		return in.foreignConstant(object)
	case *types.Var:
		return in.global(object).Value
	case *types.Func:
		if in.PackageOf(object.Pkg()) == nil {
			return intrinsic{name: object.FullName()}
		}
		return function{object: object}
	case *types.TypeName:
		return typeValue{object.Type()}
	case *types.Nil:
		return Nil{}
	case *types.Builtin:
		return intrinsic{name: object.Name()}
	}
	return Unknown{"an object of another kind"}
}

// foreignConstant evaluates a constant that is declared as another package's, which the type checker
// could not.
func (in *Interpreter) foreignConstant(object *types.Const) Value {
	loaded := in.PackageOf(object.Pkg())
	if loaded == nil {
		return Unknown{"a constant of the standard library"}
	}
	spec, index := valueSpec(loaded, object)
	if spec == nil || index >= len(spec.Values) {
		return Unknown{"constant " + object.Name()}
	}
	return in.eval(&frame{pkg: loaded}, spec.Values[index])
}

// global gives a package variable's cell, running its initializer and the package's init functions first.
func (in *Interpreter) global(object *types.Var) *Cell {
	if found, ok := in.globals[object]; ok {
		return found
	}
	place := &Cell{Value: Unknown{"variable " + object.Name() + " depends on itself"}}
	in.globals[object] = place
	loaded := in.PackageOf(object.Pkg())
	if loaded == nil {
		place.Value = Unknown{"a variable of the standard library"}
		return place
	}
	spec, index := valueSpec(loaded, object)
	switch {
	case spec == nil:
		place.Value = Unknown{"variable " + object.Name()}
	case len(spec.Values) == 0:
		place.Value = ZeroOf(object.Type())
	case len(spec.Values) == len(spec.Names):
		place.Value = CopyOf(in.convert(object.Type(), in.eval(&frame{pkg: loaded}, spec.Values[index])))
	default:
		place.Value = Unknown{"variable " + object.Name()}
		if results, ok := in.eval(&frame{pkg: loaded}, spec.Values[0]).(tuple); ok && index < len(results) {
			place.Value = CopyOf(results[index])
		}
	}
	in.runInit(loaded)
	return place
}

// runInit runs those init functions that assign to package variables: node_exporter's defaults are made so.
func (in *Interpreter) runInit(loaded *source.Package) {
	if in.initialized[loaded.Types] {
		return
	}
	in.initialized[loaded.Types] = true
	for _, file := range loaded.Files {
		for _, declaration := range file.Decls {
			initializer, ok := declaration.(*ast.FuncDecl)
			if ok && initializer.Recv == nil && initializer.Name.Name == "init" && assignsGlobal(loaded, initializer) {
				in.block(&frame{pkg: loaded, locals: map[types.Object]*Cell{}}, initializer.Body.List)
			}
		}
	}
}

func assignsGlobal(loaded *source.Package, declaration *ast.FuncDecl) bool {
	found := false
	ast.Inspect(declaration.Body, func(node ast.Node) bool {
		assignment, ok := node.(*ast.AssignStmt)
		if !ok || assignment.Tok != token.ASSIGN {
			return true
		}
		for _, target := range assignment.Lhs {
			root := target
			for {
				selector, ok := root.(*ast.SelectorExpr)
				if !ok {
					break
				}
				root = selector.X
			}
			if name, ok := root.(*ast.Ident); ok {
				variable, ok := loaded.Info.Uses[name].(*types.Var)
				found = found || ok && variable.Parent() == loaded.Types.Scope()
			}
		}
		return true
	})
	return found
}

// valueSpec finds the declaration of a package-level variable or constant.
func valueSpec(loaded *source.Package, object types.Object) (*ast.ValueSpec, int) {
	for _, file := range loaded.Files {
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				values, ok := spec.(*ast.ValueSpec)
				if !ok {
					continue
				}
				for i, name := range values.Names {
					if loaded.Info.Defs[name] == object {
						return values, i
					}
				}
			}
		}
	}
	return nil, 0
}

// importPath finds what package a name stands for in the file around it, also where the type checker
// guessed the package's name wrongly because the package was not there.
func importPath(loaded *source.Package, name *ast.Ident) string {
	if used, ok := loaded.Info.Uses[name].(*types.PkgName); ok {
		return used.Imported().Path()
	}
	for _, file := range loaded.Files {
		if name.Pos() < file.FileStart || name.Pos() >= file.FileEnd {
			continue
		}
		for _, spec := range file.Imports {
			path := strings.Trim(spec.Path.Value, `"`)
			if spec.Name != nil {
				if spec.Name.Name == name.Name {
					return path
				}
			} else if couldBeNamed(path, name.Name) {
				return path
			}
		}
	}
	return ""
}

// couldBeNamed knows how packages are named when their directory is not: yaml.v2, foo/v3, go-foo, foo-go.
func couldBeNamed(path, name string) bool {
	for _, element := range strings.Split(path, "/") {
		element, _, _ = strings.Cut(element, ".v")
		element = strings.TrimSuffix(strings.TrimPrefix(element, "go-"), "-go")
		if element == name || strings.ReplaceAll(element, "-", "") == name || strings.ReplaceAll(element, "-", "_") == name {
			return true
		}
	}
	return false
}
