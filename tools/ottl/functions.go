package main

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/ottlfuncs"
)

func standardFunctions[K any]() map[string]ottl.Factory[K] { return ottlfuncs.StandardFuncs[K]() }

func namesOf[K any](functions map[string]ottl.Factory[K]) []string {
	return slices.Sorted(maps.Keys(functions))
}

func values[K any](functions map[string]ottl.Factory[K]) []ottl.Factory[K] {
	return slices.Collect(maps.Values(functions))
}

// parametersOf reads the fields of a function's arguments, as OTTL's parser does: in their order, by their names.
func parametersOf(arguments ottl.Arguments) string {
	if arguments == nil {
		return ""
	}
	fields := reflect.TypeOf(arguments).Elem()
	parameters := make([]string, fields.NumField())
	for i := range parameters {
		field := fields.Field(i)
		mark, of := "", field.Type
		if strings.HasPrefix(of.Name(), "Optional") {
			get, _ := of.MethodByName("Get")
			mark, of = "?", get.Type.Out(0)
		}
		parameters[i] = field.Name + mark + ": " + typeName(of)
	}
	return strings.Join(parameters, ", ")
}

// typeName is a type without its package and its context: `StringGetter`, `[]Getter`, `string`.
func typeName(of reflect.Type) string {
	switch of.Kind() {
	case reflect.Slice:
		return "[]" + typeName(of.Elem())
	case reflect.Pointer:
		return typeName(of.Elem())
	}
	name, _, _ := strings.Cut(of.Name(), "[")
	return name
}
