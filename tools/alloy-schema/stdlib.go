package main

import (
	"fmt"
	"go/ast"
	"go/types"

	"alloy-schema/source"
)

const libraryPackage = source.SyntaxModule + "/internal/stdlib"

// LibrarySchema is imports/alloy/schema/stdlib.json.
type LibrarySchema struct {
	Release     string                     `json:"release"`
	Identifiers *Ordered[IdentifierSchema] `json:"identifiers"`
}

// IdentifierSchema is one identifier of the standard library.
type IdentifierSchema struct {
	Kind       string       `json:"kind"`
	Stability  string       `json:"stability"`
	Deprecated bool         `json:"deprecated,omitempty"`
	Parameters []TypeSchema `json:"parameters,omitempty"`
	Variadic   bool         `json:"variadic,omitempty"`
	Returns    *TypeSchema  `json:"returns,omitempty"`
}

// ReadLibrary reads the maps of the syntax module's stdlib package.
func ReadLibrary(release string, loader *source.Loader) (*LibrarySchema, error) {
	loaded, err := loader.Load(libraryPackage)
	if err != nil {
		return nil, err
	}
	reader := libraryReader{loader: loader, loaded: loaded, found: map[string]IdentifierSchema{}, experimental: map[string]bool{}}
	experimental, err := reader.mapLiteral("ExperimentalIdentifiers")
	if err != nil {
		return nil, err
	}
	for name := range experimental {
		reader.experimental[name] = true
	}
	if err := reader.readMap("Identifiers", "", false); err != nil {
		return nil, err
	}
	if err := reader.readMap("DeprecatedIdentifiers", "", true); err != nil {
		return nil, err
	}
	library := &LibrarySchema{Release: release, Identifiers: NewOrdered[IdentifierSchema]()}
	for _, name := range sortedKeys(reader.found) {
		library.Identifiers.Set(name, reader.found[name])
	}
	return library, nil
}

type libraryReader struct {
	loader       *source.Loader
	loaded       *source.Package
	found        map[string]IdentifierSchema
	experimental map[string]bool
}

// readMap reads one map of identifiers; an entry that names another map is a namespace.
func (r *libraryReader) readMap(variable, prefix string, deprecated bool) error {
	entries, err := r.mapLiteral(variable)
	if err != nil {
		return err
	}
	for name, value := range entries {
		full := prefix + name
		typ := r.loaded.Info.Types[value].Type
		if inner, ok := typ.Underlying().(*types.Map); ok {
			if basic, ok := inner.Elem().Underlying().(*types.Basic); ok && basic.Kind() == types.String {
				if err := r.readConstants(value, full); err != nil {
					return err
				}
				continue
			}
			if err := r.readMap(value.(*ast.Ident).Name, full+".", deprecated); err != nil {
				return err
			}
			continue
		}
		identifier := IdentifierSchema{Kind: "function", Stability: ga, Deprecated: deprecated}
		if r.experimental[full] {
			identifier.Stability = experimental
		}
		if signature, ok := typ.(*types.Signature); ok {
			if err := r.readSignature(&identifier, signature, full); err != nil {
				return err
			}
		} else if qualified := types.TypeString(typ, nil); qualified != source.SyntaxModule+"/internal/value.RawFunction" {
			return fmt.Errorf("stdlib: %s is a %s, neither a function nor a raw function", full, qualified)
		}
		r.found[full] = identifier
	}
	return nil
}

func (r *libraryReader) readConstants(value ast.Expr, namespace string) error {
	entries, err := r.mapLiteral(value.(*ast.Ident).Name)
	if err != nil {
		return err
	}
	for name := range entries {
		r.found[namespace+"."+name] = IdentifierSchema{Kind: "constant", Stability: ga, Returns: &TypeSchema{Kind: "string"}}
	}
	return nil
}

// mapLiteral finds the literal that a package variable is initialized with.
func (r *libraryReader) mapLiteral(variable string) (map[string]ast.Expr, error) {
	for _, file := range r.loaded.Files {
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				values, ok := spec.(*ast.ValueSpec)
				if !ok || len(values.Values) == 0 || values.Names[0].Name != variable {
					continue
				}
				literal, ok := values.Values[0].(*ast.CompositeLit)
				if !ok {
					continue
				}
				entries := map[string]ast.Expr{}
				for _, element := range literal.Elts {
					pair := element.(*ast.KeyValueExpr)
					entries[stringConstant(r.loaded.Info.Types[pair.Key])] = pair.Value
				}
				return entries, nil
			}
		}
	}
	return nil, fmt.Errorf("stdlib: the variable %s is gone", variable)
}

func (r *libraryReader) readSignature(identifier *IdentifierSchema, signature *types.Signature, name string) error {
	identifier.Parameters = []TypeSchema{}
	identifier.Variadic = signature.Variadic()
	bodies := NewBodies(r.loader)
	for i := range signature.Params().Len() {
		typ := signature.Params().At(i).Type()
		if signature.Variadic() && i == signature.Params().Len()-1 {
			typ = typ.(*types.Slice).Elem()
		}
		schema, err := bodies.schemaOf(typ, "stdlib."+name)
		if err != nil {
			return err
		}
		identifier.Parameters = append(identifier.Parameters, schema)
	}
	result, err := bodies.schemaOf(signature.Results().At(0).Type(), "stdlib."+name)
	if err != nil {
		return err
	}
	identifier.Returns = &result
	return nil
}
