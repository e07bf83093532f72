package main

import (
	"go/token"
	"go/types"
)

// foreignType is a type from outside of Alloy that stands in an argument's struct. The table is what a
// person has read about each; a type that is missing here stops the tool.
type foreignType struct {
	path, name string
	underlying types.Type
	schema     TypeSchema
	reason     string
}

var (
	emptyInterface = types.NewInterfaceType(nil, nil)
	stringType     = types.Typ[types.String]
	stringList     = types.NewSlice(stringType)
)

var foreignTypes = []foreignType{
	{"github.com/alecthomas/units", "Base2Bytes", types.Typ[types.Int64], TypeSchema{Kind: "bytes"},
		"UnmarshalText parses a size such as 10MiB"},
	{"github.com/grafana/dskit/flagext", "StringSlice", stringList, listOf(TypeSchema{Kind: "string"}),
		"a []string; its Set method is for flags and has no part in decoding"},
	{"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl", "ErrorMode", stringType,
		TypeSchema{Kind: "string"}, "UnmarshalText accepts ignore, silent and propagate"},
	{"go.opentelemetry.io/collector/config/configcompression", "Type", stringType, TypeSchema{Kind: "string"},
		"UnmarshalText accepts the names of the compressions"},
	{"github.com/prometheus/prometheus/storage", "Appendable", emptyInterface,
		TypeSchema{Kind: "capsule", Name: "storage.Appendable"}, "an interface, so a capsule to Alloy"},
}

// substituted names modules whose version in Alloy's go.mod the public checksum database does not know, with
// the nearest older one that it does. Only their createDefaultConfig functions are read.
var substituted = map[string]string{
	"github.com/GoogleCloudPlatform/opentelemetry-operations-go/extension/googleclientauthextension":    "v0.55.0",
	"github.com/open-telemetry/opentelemetry-collector-contrib/receiver/awsecscontainermetricsreceiver": "v0.156.0",
	"github.com/open-telemetry/opentelemetry-collector-contrib/receiver/awss3receiver":                  "v0.144.0",
}

var foreignPackages = map[string]*types.Package{}

// foreignPackage is a package holding only the table's types, so that fields of those types keep their
// names in the type information.
func foreignPackage(path string) *types.Package {
	if known, ok := foreignPackages[path]; ok {
		return known
	}
	var synthetic *types.Package
	for _, row := range foreignTypes {
		if row.path != path {
			continue
		}
		if synthetic == nil {
			synthetic = types.NewPackage(path, lastElement(path))
		}
		name := types.NewTypeName(token.NoPos, synthetic, row.name, nil)
		types.NewNamed(name, row.underlying, nil)
		synthetic.Scope().Insert(name)
	}
	if synthetic != nil {
		synthetic.MarkComplete()
	}
	foreignPackages[path] = synthetic
	return synthetic
}
