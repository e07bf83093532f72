package main

import (
	"fmt"
	"go/types"
	"strings"

	"alloy-schema/source"
)

const (
	secretType         = source.SyntaxModule + "/alloytypes.Secret"
	optionalSecretType = source.SyntaxModule + "/alloytypes.OptionalSecret"
)

// capsules names the Go types that only a reference can give a value of.
var capsules = map[string]string{
	"github.com/prometheus/prometheus/storage.Appendable":    "storage.Appendable",
	componentPackage + "/common/loki.LogsReceiver":           "loki.LogsReceiver",
	componentPackage + "/otelcol.Consumer":                   "otelcol.Consumer",
	componentPackage + "/pyroscope.Appendable":               "pyroscope.Appendable",
	componentPackage + "/otelcol/auth.Handler":               "auth.Handler",
	componentPackage + "/otelcol/extension.ExtensionHandler": "extension.ExtensionHandler",
	componentPackage + "/common/relabel.Rules":               "relabel.Rules",
	componentPackage + "/discovery.Target":                   "discovery.Target",
}

// schemaOf maps a Go type to what may be written for it, by the rules of the syntax module's
// value.AlloyType. A type it does not know is an error, never a guess.
func (b *Bodies) schemaOf(typ types.Type, place string) (TypeSchema, error) {
	typ = source.Dereference(typ)
	if named, ok := typ.(*types.Named); ok {
		if schema, ok, err := b.namedSchema(named, place); ok || err != nil {
			return schema, err
		}
	}
	switch under := typ.Underlying().(type) {
	case *types.Basic:
		return basicSchema(under, place)
	case *types.Slice:
		if basic, ok := under.Elem().(*types.Basic); ok && basic.Kind() == types.Byte {
			return TypeSchema{Kind: "string"}, nil // Decoding converts between []byte and string.
		}
		elem, err := b.schemaOf(under.Elem(), place)
		return listOf(elem), err
	case *types.Array:
		elem, err := b.schemaOf(under.Elem(), place)
		return listOf(elem), err
	case *types.Map:
		if key, ok := under.Key().(*types.Basic); !ok || key.Kind() != types.String {
			return TypeSchema{}, fmt.Errorf("%s: %s is a map whose keys are no strings", place, typ)
		}
		elem, err := b.schemaOf(under.Elem(), place)
		return mapOf(elem), err
	case *types.Struct:
		body, err := b.body(typ, place)
		return TypeSchema{Kind: "object", Body: body}, err
	case *types.Interface:
		if under.Empty() {
			return TypeSchema{Kind: "any"}, nil
		}
	}
	return TypeSchema{}, fmt.Errorf("%s: the type %s is unknown; if it is foreign, add it to the table in foreign.go", place, typ)
}

// namedSchema knows the types whose name or methods matter more than their structure.
func (b *Bodies) namedSchema(named *types.Named, place string) (TypeSchema, bool, error) {
	name := source.QualifiedName(named)
	for _, row := range foreignTypes {
		if name == row.path+"."+row.name {
			schema := row.schema
			if schema.Kind == "string" {
				schema.Enum = b.foreignEnum(row.path, row.name)
			}
			return schema, true, nil
		}
	}
	if capsule, ok := capsules[name]; ok {
		return TypeSchema{Kind: "capsule", Name: capsule}, true, nil
	}
	switch name {
	case secretType:
		return TypeSchema{Kind: "secret"}, true, nil
	case optionalSecretType:
		return TypeSchema{Kind: "optionalSecret"}, true, nil
	case "time.Duration":
		return TypeSchema{Kind: "duration"}, true, nil
	}
	if hasMethod(named, "AlloyCapsule") {
		return TypeSchema{}, false, fmt.Errorf("%s: the capsule %s is unknown; add it to the table in types.go", place, name)
	}
	if hasMethod(named, "UnmarshalText") {
		return TypeSchema{Kind: "string", Enum: b.enum(named)}, true, nil
	}
	return TypeSchema{}, false, nil
}

func basicSchema(basic *types.Basic, place string) (TypeSchema, error) {
	info := basic.Info()
	switch {
	case info&types.IsString != 0:
		return TypeSchema{Kind: "string"}, nil
	case info&types.IsBoolean != 0:
		return TypeSchema{Kind: "bool"}, nil
	case info&types.IsInteger != 0:
		return TypeSchema{Kind: "number", Integer: true, Unsigned: info&types.IsUnsigned != 0}, nil
	case info&types.IsFloat != 0:
		return TypeSchema{Kind: "number"}, nil
	}
	return TypeSchema{}, fmt.Errorf("%s: %s; a foreign type must be in the table of foreign.go", place, basic)
}

// hasMethod looks at the methods of the type and of its pointer: Alloy always decodes into an address.
func hasMethod(named *types.Named, name string) bool {
	return source.MethodOf(named, name) != nil
}

// bodyName shortens a Go type's path to what is unique within Alloy, for example loki/write.Arguments.
func bodyName(named *types.Named) string {
	name := source.QualifiedName(named)
	name = strings.TrimPrefix(name, componentPackage+"/")
	return strings.TrimPrefix(name, source.AlloyModule+"/internal/")
}

func lastElement(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }
