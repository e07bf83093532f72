package main

import (
	"fmt"
	"go/types"
	"reflect"
	"strings"

	"alloy-schema/source"
)

// taggedField is one field that Alloy's syntax decodes into, after squashing.
type taggedField struct {
	name     string
	kind     string // attr, block, enum or label.
	optional bool
	variable *types.Var
	// path leads from the body's struct to the field through the squashed structs.
	path []*types.Var
}

// taggedFields reads the alloy tags of a struct in order, with those of squashed structs in their place.
func taggedFields(structure *types.Struct) ([]taggedField, error) {
	var fields []taggedField
	for i := range structure.NumFields() {
		variable := structure.Field(i)
		tag, ok := reflect.StructTag(structure.Tag(i)).Lookup("alloy")
		if !ok {
			continue
		}
		name, options, ok := strings.Cut(tag, ",")
		if !ok || variable.Embedded() {
			return nil, fmt.Errorf("field %s has the tag %q, which Alloy refuses", variable.Name(), tag)
		}
		kind, flag, _ := strings.Cut(options, ",")
		switch kind {
		case "squash":
			inner, ok := source.Dereference(variable.Type()).Underlying().(*types.Struct)
			if !ok {
				return nil, fmt.Errorf("field %s squashes %s, which is no struct", variable.Name(), variable.Type())
			}
			squashed, err := taggedFields(inner)
			if err != nil {
				return nil, err
			}
			for _, field := range squashed {
				field.path = append([]*types.Var{variable}, field.path...)
				fields = append(fields, field)
			}
		case "attr", "block", "enum", "label":
			fields = append(fields, taggedField{
				name:     name,
				kind:     kind,
				optional: flag == "optional",
				variable: variable,
				path:     []*types.Var{variable},
			})
		default:
			return nil, fmt.Errorf("field %s has the tag %q, which Alloy refuses", variable.Name(), tag)
		}
	}
	return fields, nil
}
