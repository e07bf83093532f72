package main

import (
	"fmt"
	"go/ast"
	"go/types"
	"sort"
	"strings"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// valueSource says where in Go code the values of an attribute are written.
type valueSource struct {
	path     string
	typ      string   // The constants and variables of this named type.
	names    []string // Or the constants and variables of these names.
	function string   // Or the cases of the switches in this function or method, as Name or Type.Name.
}

// upstreamRow gives values to attributes that Alloy hands on unchecked to code that knows the values.
type upstreamRow struct {
	attributes []string // Body and attribute.
	sources    []valueSource
	texts      []string // Where the values stand in no constant; the reason says where they do.
	reason     string
}

func constantsOf(path, typ string) []valueSource { return []valueSource{{path: path, typ: typ}} }

func constantsNamed(path string, names ...string) []valueSource {
	return []valueSource{{path: path, names: names}}
}

func casesOf(path, function string) []valueSource {
	return []valueSource{{path: path, function: function}}
}

// fillUpstreamValues applies the table. A row that finds nothing is an error: upstream has moved, and a
// person must look.
func (b *Bodies) fillUpstreamValues() error {
	for _, row := range upstreamRows {
		if err := b.fillRow(row); err != nil {
			if b.omit == nil {
				return err
			}
			b.omit(err)
		}
	}
	return nil
}

func (b *Bodies) fillRow(row upstreamRow) error {
	values := row.texts
	for _, source := range row.sources {
		found, err := b.valuesFrom(source)
		if err != nil {
			return fmt.Errorf("upstream values of %s: %w", row.attributes[0], err)
		}
		values = append(values, found...)
	}
	values = withoutEmpty(unique(values))
	if len(values) == 0 {
		return fmt.Errorf("upstream values of %s: none found (%s)", row.attributes[0], row.reason)
	}
	for _, place := range row.attributes {
		cut := strings.LastIndexByte(place, '/')
		body, ok := b.byName[place[:cut]]
		if !ok {
			return fmt.Errorf("upstream values: there is no body %s any more", place[:cut])
		}
		attribute, ok := body.Attributes.Get(place[cut+1:])
		if !ok || !isOpenText(attribute.Type) {
			return fmt.Errorf("upstream values: %s is no attribute of open text any more", place)
		}
		attribute.Suggested = values
	}
	return nil
}

func (b *Bodies) valuesFrom(source valueSource) ([]string, error) {
	loaded, err := b.loader.Load(source.path)
	if err != nil {
		return nil, err
	}
	if source.function != "" {
		return b.caseTexts(loaded, source.function)
	}
	var objects []types.Object
	scope := loaded.Types.Scope()
	for _, name := range source.names {
		objects = append(objects, scope.Lookup(name))
	}
	if source.typ != "" {
		for _, name := range scope.Names() {
			object := scope.Lookup(name)
			named, ok := object.Type().(*types.Named)
			if _, isType := object.(*types.TypeName); ok && !isType && named.Obj().Name() == source.typ {
				objects = append(objects, object)
			}
		}
		sort.Slice(objects, func(i, j int) bool { return objects[i].Pos() < objects[j].Pos() })
	}
	var values []string
	for i, object := range objects {
		if object == nil {
			return nil, fmt.Errorf("%s has no constant %s", source.path, source.names[i])
		}
		if written, ok := interp.StringOf(b.interpreter.Object(object)); ok {
			values = append(values, written)
		}
	}
	return values, nil
}

func (b *Bodies) caseTexts(loaded *source.Package, function string) ([]string, error) {
	receiver, name, isMethod := strings.Cut(function, ".")
	if !isMethod {
		name = function
	}
	var values []string
	found := false
	for _, file := range loaded.Files {
		for _, declaration := range file.Decls {
			declared, ok := declaration.(*ast.FuncDecl)
			if !ok || declared.Name.Name != name || isMethod != (declared.Recv != nil) {
				continue
			}
			if isMethod && receiverName(declared) != receiver {
				continue
			}
			found = true
			ast.Inspect(declared, func(node ast.Node) bool {
				if clause, ok := node.(*ast.CaseClause); ok {
					for _, expression := range clause.List {
						values = append(values, b.texts(loaded, expression)...)
					}
				}
				return true
			})
		}
	}
	if !found {
		return nil, fmt.Errorf("%s has no function %s", loaded.Types.Path(), function)
	}
	return values, nil
}

func receiverName(declared *ast.FuncDecl) string {
	typ := declared.Recv.List[0].Type
	if star, ok := typ.(*ast.StarExpr); ok {
		typ = star.X
	}
	if name, ok := typ.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}
