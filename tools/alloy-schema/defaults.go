package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/types"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// Defaults finds what an attribute is when a configuration leaves it out. A default belongs to the place of
// a block, not to its type alone: a parent's SetToDefault reaches into blocks that have none themselves.
type Defaults struct {
	interpreter *interp.Interpreter
	bodies      *Bodies
	own         map[string]*bodyDefaults
}

// bodyDefaults are the defaults of one body in one place. A block that is missing has its body's own.
type bodyDefaults struct {
	attributes map[string]json.RawMessage // Without an entry: not static.
	blocks     map[string]*bodyDefaults
}

// FillDefaults writes the defaults of all bodies into them.
func FillDefaults(bodies *Bodies) error {
	d := &Defaults{interpreter: bodies.interpreter, bodies: bodies, own: map[string]*bodyDefaults{}}
	for _, name := range sortedKeys(bodies.origin) {
		if err := d.fill(name); err != nil {
			return err
		}
	}
	return nil
}

func (d *Defaults) fill(name string) error {
	body := d.bodies.byName[name]
	own, err := d.ownOf(d.bodies.origin[name])
	if err != nil {
		return err
	}
	for _, key := range body.Attributes.Keys() {
		attribute, _ := body.Attributes.Get(key)
		if !attribute.Required {
			attribute.Default = own.attributes[key]
		}
	}
	for _, key := range body.Blocks.Keys() {
		block, _ := body.Blocks.Get(key)
		here, ok := own.blocks[key]
		if !ok {
			continue
		}
		alone, err := d.ownOf(d.bodies.origin[block.Body])
		if err != nil {
			return err
		}
		differing := NewOrdered[json.RawMessage]()
		if err := d.differences(differing, "", block.Body, alone, here); err != nil {
			return fmt.Errorf("%s: block %s: %w", name, key, err)
		}
		if len(differing.Keys()) > 0 {
			block.Defaults = differing
		}
	}
	return nil
}

// differences collects what a body's place changes, with blocks further down written as block/attribute.
func (d *Defaults) differences(into *Ordered[json.RawMessage], prefix, name string, alone, here *bodyDefaults) error {
	body := d.bodies.byName[name]
	for _, key := range body.Attributes.Keys() {
		attribute, _ := body.Attributes.Get(key)
		if attribute.Required || bytes.Equal(alone.attributes[key], here.attributes[key]) {
			continue
		}
		if here.attributes[key] == nil {
			return fmt.Errorf("the default of %s is not static in this place alone, which the schema cannot say", prefix+key)
		}
		into.Set(prefix+key, here.attributes[key])
		attribute.Inherits = true
	}
	for _, key := range body.Blocks.Keys() {
		block, _ := body.Blocks.Get(key)
		before, known := alone.blocks[key]
		after, changed := here.blocks[key]
		if !known && !changed {
			continue
		}
		own, err := d.ownOf(d.bodies.origin[block.Body])
		if err != nil {
			return err
		}
		if !known {
			before = own
		}
		if !changed {
			after = own
		}
		if err := d.differences(into, prefix+key+"/", block.Body, before, after); err != nil {
			return err
		}
	}
	return nil
}

// ownOf gives the defaults of a body in a place that says nothing about it.
func (d *Defaults) ownOf(typ types.Type) (*bodyDefaults, error) {
	name := bodyName(typ.(*types.Named))
	if known, ok := d.own[name]; ok {
		return known, nil
	}
	found, err := d.in(typ, &interp.Cell{Value: interp.ZeroOf(typ)})
	if err == nil {
		d.own[name] = found
	}
	return found, err
}

// in gives the defaults of a body that is decoded into a state, as Alloy's evaluator does it.
func (d *Defaults) in(typ types.Type, state *interp.Cell) (*bodyDefaults, error) {
	named := typ.(*types.Named)
	if method := source.MethodOf(named, "UnmarshalAlloy"); method != nil {
		d.untilDecoding(state, method)
	} else if method := source.MethodOf(named, "SetToDefault"); method != nil {
		d.interpreter.CallMethod(state, method)
	}
	structure, _ := source.UnderlyingStruct(typ)
	fields, err := taggedFields(structure)
	if err != nil {
		return nil, err
	}
	found := &bodyDefaults{attributes: map[string]json.RawMessage{}, blocks: map[string]*bodyDefaults{}}
	schema := d.bodies.byName[bodyName(named)]
	for _, field := range fields {
		held := d.held(state, field)
		switch field.kind {
		case "attr":
			attribute, _ := schema.Attributes.Get(field.name)
			printed, err := d.print(held, field.variable.Type(), attribute.Type)
			if err != nil {
				return nil, err
			}
			if printed != nil {
				found.attributes[field.name] = printed
			}
		case "block":
			inner, element := blockState(held, field.variable.Type())
			if inner == nil {
				continue
			}
			if found.blocks[field.name], err = d.in(element, inner); err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// untilDecoding runs UnmarshalAlloy up to the call that decodes what the user wrote: what is set by then
// are defaults.
func (d *Defaults) untilDecoding(state *interp.Cell, method *types.Func) {
	type decoding struct{}
	defer func() {
		if reason := recover(); reason != nil {
			if _, ok := reason.(decoding); !ok {
				panic(reason)
			}
		}
	}()
	decode := interp.Builtin(func([]interp.Value) []interp.Value { panic(decoding{}) })
	d.interpreter.CallMethod(state, method, decode)
}

// held reads a field through squashed structs, which are made when they are nil pointers.
func (d *Defaults) held(state *interp.Cell, field taggedField) interp.Value {
	place := state
	for i, step := range field.path {
		place = d.interpreter.FieldPlace(place, step.Name())
		if _, isNil := place.Value.(interp.Nil); isNil && i+1 < len(field.path) {
			place = &interp.Cell{Value: interp.ZeroOf(source.Dereference(step.Type()))}
		}
	}
	return place.Value
}

// blockState is what a block starts from before its own defaults: what its parent left there, but a new
// value in a list and behind a nil pointer. Nil stands for such a new value.
func blockState(held interp.Value, typ types.Type) (*interp.Cell, types.Type) {
	element := source.Dereference(typ)
	if _, isSlice := element.Underlying().(*types.Slice); isSlice {
		return nil, nil
	}
	if reference, ok := held.(interp.Pointer); ok {
		held = reference.To.Value
	}
	switch held.(type) {
	case *interp.Struct, interp.Unknown:
		return &interp.Cell{Value: interp.CopyOf(held)}, element
	}
	return nil, nil
}
