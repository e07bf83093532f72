package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
)

// Write puts one file per namespace into the directory, and stdlib.json, and removes the JSON files that
// the release has no namespace for any more.
func (s *Schema) Write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	files := map[string]any{"stdlib.json": s.library}
	for _, namespace := range s.namespace {
		files[namespace+".json"] = s.namespaceSchema(namespace)
	}
	old, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return err
	}
	for _, file := range old {
		if _, ok := files[filepath.Base(file)]; !ok {
			if err := os.Remove(file); err != nil {
				return err
			}
		}
	}
	for name, value := range files {
		text, err := format(value)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// namespaceSchema gathers a namespace's components and the bodies they reach.
func (s *Schema) namespaceSchema(namespace string) NamespaceSchema {
	file := NamespaceSchema{
		Release:    s.release,
		Namespace:  namespace,
		Components: NewOrdered[ComponentSchema](),
		Bodies:     NewOrdered[*BodySchema](),
	}
	var names []string
	for name, of := range s.namespace {
		if of == namespace {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	reached := map[string]bool{}
	for _, name := range names {
		component := s.components[name]
		file.Components.Set(name, component)
		s.reach(component.Arguments, reached)
		for _, export := range component.Exports.Keys() {
			typ, _ := component.Exports.Get(export)
			s.reachType(typ, reached)
		}
	}
	for _, name := range sortedKeys(reached) {
		file.Bodies.Set(name, s.bodies.byName[name])
	}
	return file
}

func (s *Schema) reach(name string, reached map[string]bool) {
	if reached[name] {
		return
	}
	reached[name] = true
	body := s.bodies.byName[name]
	for _, key := range body.Attributes.Keys() {
		attribute, _ := body.Attributes.Get(key)
		s.reachType(attribute.Type, reached)
	}
	for _, key := range body.Blocks.Keys() {
		block, _ := body.Blocks.Get(key)
		s.reach(block.Body, reached)
	}
	for _, key := range body.Groups.Keys() {
		group, _ := body.Groups.Get(key)
		for _, alternative := range group.Alternatives.Keys() {
			block, _ := group.Alternatives.Get(alternative)
			s.reach(block.Body, reached)
		}
	}
}

func (s *Schema) reachType(typ TypeSchema, reached map[string]bool) {
	if typ.Elem != nil {
		s.reachType(*typ.Elem, reached)
	}
	if typ.Body != "" {
		s.reach(typ.Body, reached)
	}
}

func format(value any) ([]byte, error) {
	flat, err := marshal(value)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, flat, "", " "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

func sortedKeys[T any](values map[string]T) []string {
	keys := make([]string, 0, len(values))
	for key := range values {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
