package main

import (
	"encoding/json"
	"fmt"
	"go/constant"
	"go/types"
	"strings"
	"time"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// print writes a value as a configuration would, in JSON; nil means that the value is not static.
func (d *Defaults) print(v interp.Value, typ types.Type, schema TypeSchema) (json.RawMessage, error) {
	printed, ok := d.plain(v, typ, schema)
	if !ok {
		return nil, nil
	}
	return marshal(printed)
}

// plain turns a value into what encoding/json prints.
func (d *Defaults) plain(v interp.Value, typ types.Type, schema TypeSchema) (any, bool) {
	if _, ok := v.(interp.Zero); ok {
		v = interp.ZeroOf(typ)
	}
	if reference, ok := v.(interp.Pointer); ok {
		v = reference.To.Value
	}
	if interp.IsUnknown(v) {
		return nil, false
	}
	typ = source.Dereference(typ)
	switch schema.Kind {
	case "list":
		return d.plainList(v, typ, schema)
	case "map":
		return d.plainMap(v, typ, schema)
	case "object":
		return d.plainObject(v, schema)
	}
	if _, ok := v.(interp.Nil); ok {
		return nil, true
	}
	switch schema.Kind {
	case "duration":
		return scaled(v, func(n int64) string { return durationText(time.Duration(n)) })
	case "bytes":
		return scaled(v, bytesText)
	case "string":
		return d.plainText(v, typ)
	case "optionalSecret":
		if held, ok := v.(*interp.Struct); ok {
			return interp.StringOf(held.Field("Value").Value)
		}
	case "secret":
		return interp.StringOf(v)
	case "bool":
		outcome, known := interp.BoolOf(v)
		return outcome, known
	case "number":
		return number(v)
	}
	return nil, false
}

// plainText prints types with a text form of their own by that, as Alloy does.
func (d *Defaults) plainText(v interp.Value, typ types.Type) (any, bool) {
	named, ok := typ.(*types.Named)
	if ok {
		if method := source.MethodOf(named, "MarshalText"); method != nil {
			results := d.interpreter.CallMethod(&interp.Cell{Value: v}, method)
			if len(results) > 0 {
				if _, isNil := results[0].(interp.Nil); isNil {
					return nil, true
				}
				if written, ok := interp.StringOf(results[0]); ok {
					return written, true
				}
			}
		}
	}
	if held, ok := v.(*interp.Struct); ok && len(held.Fields) == 1 {
		for _, field := range held.Fields {
			inner := field.Value
			if reference, ok := inner.(interp.Pointer); ok {
				inner = reference.To.Value
			}
			if made, ok := inner.(interp.Opaque); ok {
				return made.Text, true
			}
			if _, isNil := field.Value.(interp.Nil); isNil {
				return nil, true
			}
		}
	}
	if held, ok := v.(*interp.Struct); ok && len(held.Fields) == 0 {
		return nil, true
	}
	return interp.StringOf(v)
}

func (d *Defaults) plainList(v interp.Value, typ types.Type, schema TypeSchema) (any, bool) {
	elements := []any{}
	if _, ok := v.(interp.Nil); ok {
		return elements, true
	}
	list, ok := v.(*interp.List)
	if !ok {
		return nil, false
	}
	var elementType types.Type = types.Typ[types.Invalid]
	switch under := typ.Underlying().(type) {
	case *types.Slice:
		elementType = under.Elem()
	case *types.Array:
		elementType = under.Elem()
	}
	for _, element := range list.Elements {
		printed, ok := d.plain(element.Value, elementType, *schema.Elem)
		if !ok {
			return nil, false
		}
		elements = append(elements, printed)
	}
	return elements, true
}

func (d *Defaults) plainMap(v interp.Value, typ types.Type, schema TypeSchema) (any, bool) {
	entries := map[string]any{}
	if _, ok := v.(interp.Nil); ok {
		return entries, true
	}
	held, ok := v.(*interp.Map)
	if !ok {
		return nil, false
	}
	var elementType types.Type = types.Typ[types.Invalid]
	if under, ok := typ.Underlying().(*types.Map); ok {
		elementType = under.Elem()
	}
	for _, key := range held.Keys {
		name, ok := interp.StringOf(key)
		if !ok {
			return nil, false
		}
		found, _ := held.Find(key)
		if entries[name], ok = d.plain(found.Value, elementType, *schema.Elem); !ok {
			return nil, false
		}
	}
	return entries, true
}

func (d *Defaults) plainObject(v interp.Value, schema TypeSchema) (any, bool) {
	if _, ok := v.(interp.Nil); ok {
		return nil, true
	}
	structure, ok := source.UnderlyingStruct(d.bodies.origin[schema.Body])
	if !ok {
		return nil, false
	}
	fields, err := taggedFields(structure)
	if err != nil {
		return nil, false
	}
	object := map[string]any{}
	state := &interp.Cell{Value: v}
	for _, field := range fields {
		attribute, ok := d.bodies.byName[schema.Body].Attributes.Get(field.name)
		if !ok {
			continue
		}
		printed, ok := d.plain(d.held(state, field), field.variable.Type(), attribute.Type)
		if !ok {
			return nil, false
		}
		object[field.name] = printed
	}
	return object, true
}

func number(v interp.Value) (any, bool) {
	held, ok := v.(interp.Scalar)
	if !ok {
		return nil, false
	}
	switch held.Kind() {
	case constant.Int:
		return json.Number(held.ExactString()), true
	case constant.Float:
		exact, _ := constant.Float64Val(held.Value)
		return exact, true
	}
	return nil, false
}

func scaled(v interp.Value, print func(int64) string) (any, bool) {
	held, ok := v.(interp.Scalar)
	if !ok {
		return nil, false
	}
	whole, exact := constant.Int64Val(constant.ToInt(held.Value))
	if !exact {
		return nil, false
	}
	return print(whole), true
}

// durationText leaves out the zero units at the end of Go's form: 1m instead of 1m0s.
func durationText(d time.Duration) string {
	written := d.String()
	if strings.HasSuffix(written, "m0s") {
		written = strings.TrimSuffix(written, "0s")
	}
	if strings.HasSuffix(written, "h0m") {
		written = strings.TrimSuffix(written, "0m")
	}
	return written
}

// bytesText uses the largest binary unit that leaves a whole number.
func bytesText(n int64) string {
	units := []string{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"}
	unit := 0
	for n != 0 && n%1024 == 0 && unit+1 < len(units) {
		n /= 1024
		unit++
	}
	return fmt.Sprintf("%d%s", n, units[unit])
}
