package main

import (
	"fmt"
	"go/token"
	"go/types"
	"strings"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// Bodies collects the structs that components decode their arguments into. Each is read once.
type Bodies struct {
	byName map[string]*BodySchema
	origin map[string]types.Type

	loader      *source.Loader
	interpreter *interp.Interpreter
	enums       map[string][]string
	comments    map[*types.Package]map[token.Pos]string
	// omit hears of a row of a table that does not fit the release; where it is nil, such a row is an error.
	omit func(error)
}

// NewBodies is an empty collection over the packages of a loader.
func NewBodies(loader *source.Loader) *Bodies {
	return &Bodies{
		byName:      map[string]*BodySchema{},
		origin:      map[string]types.Type{},
		loader:      loader,
		interpreter: interp.New(loader),
		enums:       map[string][]string{},
		comments:    map[*types.Package]map[token.Pos]string{},
	}
}

// body reads a struct and gives the key it is stored under. The entry stands before its blocks are read,
// since loki.process's stages contain themselves.
func (b *Bodies) body(typ types.Type, place string) (string, error) {
	named, ok := typ.(*types.Named)
	if !ok {
		return "", fmt.Errorf("%s: the struct has no name", place)
	}
	structure, ok := named.Underlying().(*types.Struct)
	if !ok {
		return "", fmt.Errorf("%s: %s is no struct", place, typ)
	}
	name := bodyName(named)
	if known, ok := b.origin[name]; ok {
		if !types.Identical(known, named) {
			return "", fmt.Errorf("%s: two types have the short name %s", place, name)
		}
		return name, nil
	}
	schema := &BodySchema{Attributes: NewOrdered[*AttributeSchema](), Blocks: NewOrdered[*BlockSchema]()}
	b.byName[name] = schema
	b.origin[name] = named
	fields, err := taggedFields(structure)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	if len(fields) == 0 && structure.NumFields() > 0 && !strings.HasSuffix(name, ".Arguments") && hasExportedField(structure) {
		return "", fmt.Errorf("%s: the struct %s has no alloy tag, so Alloy takes it for a capsule", place, name)
	}
	for _, field := range fields {
		if err := b.readField(schema, field, name+"."+field.variable.Name()); err != nil {
			return "", err
		}
	}
	return name, nil
}

func (b *Bodies) readField(schema *BodySchema, field taggedField, place string) error {
	switch field.kind {
	case "attr":
		typ, err := b.schemaOf(field.variable.Type(), place)
		if err != nil {
			return err
		}
		schema.Attributes.Set(field.name, &AttributeSchema{
			Type:       typ,
			Required:   !field.optional,
			Deprecated: b.deprecated(field.variable),
		})
	case "block":
		block, err := b.block(field.variable.Type(), place)
		if err != nil {
			return err
		}
		block.Required = !field.optional
		block.Deprecated = b.deprecated(field.variable)
		schema.Blocks.Set(field.name, block)
	case "enum":
		group, err := b.group(field.variable.Type(), place)
		if err != nil {
			return err
		}
		group.Required = !field.optional
		if schema.Groups == nil {
			schema.Groups = NewOrdered[*GroupSchema]()
		}
		schema.Groups.Set(field.name, group)
	}
	return nil
}

func (b *Bodies) block(typ types.Type, place string) (*BlockSchema, error) {
	typ = source.Dereference(typ)
	block := &BlockSchema{}
	switch under := typ.Underlying().(type) {
	case *types.Slice:
		block.Repeated = true
		typ = source.Dereference(under.Elem())
	case *types.Array:
		return nil, fmt.Errorf("%s: an array of blocks must stand an exact number of times, which the schema cannot say", place)
	}
	name, err := b.body(typ, place)
	if err != nil {
		return nil, err
	}
	block.Body = name
	block.Labelled = isLabelled(typ)
	return block, nil
}

// group reads an enum: a slice of structs of which each holds one block of several.
func (b *Bodies) group(typ types.Type, place string) (*GroupSchema, error) {
	slice, ok := source.Dereference(typ).Underlying().(*types.Slice)
	if !ok {
		return nil, fmt.Errorf("%s: an enum must be a slice", place)
	}
	structure, ok := source.Dereference(slice.Elem()).Underlying().(*types.Struct)
	if !ok {
		return nil, fmt.Errorf("%s: an enum must be a slice of structs", place)
	}
	fields, err := taggedFields(structure)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, err)
	}
	group := &GroupSchema{Alternatives: NewOrdered[*BlockSchema]()}
	for _, field := range fields {
		block, err := b.block(field.variable.Type(), place+"."+field.variable.Name())
		if err != nil {
			return nil, err
		}
		group.Alternatives.Set(field.name, block)
	}
	return group, nil
}

func isLabelled(typ types.Type) bool {
	structure, ok := typ.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	fields, err := taggedFields(structure)
	if err != nil {
		return false
	}
	for _, field := range fields {
		if field.kind == "label" {
			return true
		}
	}
	return false
}

func hasExportedField(structure *types.Struct) bool {
	for i := range structure.NumFields() {
		if structure.Field(i).Exported() {
			return true
		}
	}
	return false
}

// addEmpty adds a body without anything of its own, for blocks whose content is components.
func (b *Bodies) addEmpty(name string) {
	b.byName[name] = &BodySchema{Attributes: NewOrdered[*AttributeSchema](), Blocks: NewOrdered[*BlockSchema]()}
}
