package main

import (
	"fmt"
	"go/constant"
	"go/types"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"alloy-schema/source"
)

// Schema is everything the tool reads from one release.
type Schema struct {
	release    string
	components map[string]ComponentSchema
	namespace  map[string]string // Component -> namespace; configuration blocks are all in `config`.
	bodies     *Bodies
	library    *LibrarySchema
}

// Build reads the whole of one release. The tables of this tool are kept for one release: of another, omit hears of the
// rows that do not fit; where it is nil, the first is an error.
func Build(release string, loader *source.Loader, alloyDir string, omit func(error)) (*Schema, error) {
	if _, err := loader.Load(componentPackage + "/all"); err != nil {
		return nil, err
	}
	registrations, err := Registrations(loader.Loaded())
	if err != nil {
		return nil, err
	}
	schema := &Schema{
		release:    release,
		components: map[string]ComponentSchema{},
		namespace:  map[string]string{},
		bodies:     NewBodies(loader),
	}
	schema.bodies.omit = omit
	docs := NewDocs(alloyDir, release)
	for _, registration := range registrations {
		if err := schema.addComponent(registration, docs); err != nil {
			return nil, err
		}
	}
	if err := schema.addConfigBlocks(loader, alloyDir, docs); err != nil {
		return nil, err
	}
	if err := FillDefaults(schema.bodies); err != nil {
		return nil, err
	}
	if err := FillSuggested(schema.bodies); err != nil {
		return nil, err
	}
	if schema.library, err = ReadLibrary(release, loader); err != nil {
		return nil, err
	}
	return schema, nil
}

func (s *Schema) addComponent(registration Registration, docs Docs) error {
	page, err := docs.Component(registration.Name)
	if err != nil {
		return err
	}
	arguments, err := s.bodies.body(registration.Arguments, registration.Name)
	if err != nil {
		return err
	}
	component := ComponentSchema{
		Stability: registration.Stability,
		Community: registration.Community,
		Labelled:  true,
		Repeated:  true,
		Docs:      page,
		Arguments: arguments,
	}
	if registration.Exports != nil {
		if component.Exports, err = s.exports(registration.Exports, registration.Name); err != nil {
			return err
		}
	}
	s.namespace[registration.Name], _, _ = strings.Cut(registration.Name, ".")
	s.components[registration.Name] = component
	return nil
}

func (s *Schema) exports(named *types.Named, place string) (*Ordered[TypeSchema], error) {
	structure, ok := named.Underlying().(*types.Struct)
	if !ok {
		return nil, fmt.Errorf("%s: its exports are no struct", place)
	}
	fields, err := taggedFields(structure)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, err)
	}
	exports := NewOrdered[TypeSchema]()
	for _, field := range fields {
		typ, err := s.bodies.schemaOf(field.variable.Type(), place+"."+field.name)
		if err != nil {
			return nil, err
		}
		exports.Set(field.name, typ)
	}
	return exports, nil
}

func (s *Schema) addConfigBlocks(loader *source.Loader, alloyDir string, docs Docs) error {
	services, err := os.ReadDir(filepath.Join(alloyDir, "internal", "service"))
	if err != nil {
		return err
	}
	var dirs []string
	for _, entry := range services {
		if entry.IsDir() {
			dirs = append(dirs, entry.Name())
		}
	}
	blocks, err := serviceBlocks(loader, dirs)
	if err != nil {
		return err
	}
	for _, block := range append(blocks, languageBlocks...) {
		if err := s.addConfigBlock(block, loader, docs); err != nil {
			return err
		}
	}
	return nil
}

func (s *Schema) addConfigBlock(block configBlock, loader *source.Loader, docs Docs) error {
	page, err := docs.ConfigBlock(block.name)
	if err != nil {
		return err
	}
	body := emptyBody
	if block.typ == "" {
		s.bodies.addEmpty(emptyBody)
	} else {
		loaded, err := loader.Load(block.pkg)
		if err != nil {
			return err
		}
		object := loaded.Types.Scope().Lookup(block.typ)
		if object == nil {
			return fmt.Errorf("%s: the type %s.%s is gone", block.name, block.pkg, block.typ)
		}
		if body, err = s.bodies.body(types.Unalias(object.Type()), block.name); err != nil {
			return err
		}
	}
	if block.moduleBody != "" {
		s.bodies.addEmpty(foreachBody)
		s.bodies.byName[body].Blocks.Set(block.moduleBody, &BlockSchema{Body: foreachBody, Required: true, Module: true})
	}
	component := ComponentSchema{
		Stability: block.stability,
		Labelled:  block.labelled,
		Repeated:  block.labelled,
		Docs:      page,
		Arguments: body,
		Module:    block.module,
	}
	if block.exports != nil {
		component.Exports = NewOrdered[TypeSchema]()
		names := make([]string, 0, len(block.exports))
		for name := range block.exports {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			component.Exports.Set(name, block.exports[name])
		}
	}
	s.namespace[block.name] = "config"
	s.components[block.name] = component
	return nil
}

func stringConstant(value types.TypeAndValue) string {
	if value.Value == nil || value.Value.Kind() != constant.String {
		return ""
	}
	return constant.StringVal(value.Value)
}
