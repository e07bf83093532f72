package main

import (
	"encoding/json"
	"fmt"
	"go/constant"
	"go/types"
	"strings"
	"time"
)

// print writes a value as a configuration would, in JSON; nil means that the value is not static.
func (d *Defaults) print(v value, typ types.Type, schema TypeSchema) (json.RawMessage, error) {
	printed, ok := d.plain(v, typ, schema)
	if !ok {
		return nil, nil
	}
	return marshal(printed)
}

// plain turns a value into what encoding/json prints.
func (d *Defaults) plain(v value, typ types.Type, schema TypeSchema) (any, bool) {
	if _, ok := v.(zeroValue); ok {
		v = zero(typ)
	}
	if reference, ok := v.(pointer); ok {
		v = reference.to.value
	}
	if isUnknown(v) {
		return nil, false
	}
	typ = dereference(typ)
	switch schema.Kind {
	case "list":
		return d.plainList(v, typ, schema)
	case "map":
		return d.plainMap(v, typ, schema)
	case "object":
		return d.plainObject(v, schema)
	}
	if _, ok := v.(nilValue); ok {
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
		if held, ok := v.(*structValue); ok {
			return stringOf(held.field("Value").value)
		}
	case "secret":
		return stringOf(v)
	case "bool":
		outcome, known := isTrue(v)
		return outcome, known
	case "number":
		return number(v)
	}
	return nil, false
}

// plainText prints types with a text form of their own by that, as Alloy does.
func (d *Defaults) plainText(v value, typ types.Type) (any, bool) {
	named, ok := typ.(*types.Named)
	if ok {
		if method := methodOf(named, "MarshalText"); method != nil {
			results := d.interpreter.CallMethod(&cell{value: v}, method)
			if len(results) > 0 {
				if _, isNil := results[0].(nilValue); isNil {
					return nil, true
				}
				if written, ok := stringOf(results[0]); ok {
					return written, true
				}
			}
		}
	}
	if held, ok := v.(*structValue); ok && len(held.fields) == 1 {
		for _, field := range held.fields {
			inner := field.value
			if reference, ok := inner.(pointer); ok {
				inner = reference.to.value
			}
			if made, ok := inner.(opaque); ok {
				return made.text, true
			}
			if _, isNil := field.value.(nilValue); isNil {
				return nil, true
			}
		}
	}
	if held, ok := v.(*structValue); ok && len(held.fields) == 0 {
		return nil, true
	}
	return stringOf(v)
}

func (d *Defaults) plainList(v value, typ types.Type, schema TypeSchema) (any, bool) {
	elements := []any{}
	if _, ok := v.(nilValue); ok {
		return elements, true
	}
	list, ok := v.(*listValue)
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
	for _, element := range list.elements {
		printed, ok := d.plain(element.value, elementType, *schema.Elem)
		if !ok {
			return nil, false
		}
		elements = append(elements, printed)
	}
	return elements, true
}

func (d *Defaults) plainMap(v value, typ types.Type, schema TypeSchema) (any, bool) {
	entries := map[string]any{}
	if _, ok := v.(nilValue); ok {
		return entries, true
	}
	held, ok := v.(*mapValue)
	if !ok {
		return nil, false
	}
	var elementType types.Type = types.Typ[types.Invalid]
	if under, ok := typ.Underlying().(*types.Map); ok {
		elementType = under.Elem()
	}
	for _, key := range held.keys {
		name, ok := stringOf(key)
		if !ok {
			return nil, false
		}
		found, _ := held.find(key)
		if entries[name], ok = d.plain(found.value, elementType, *schema.Elem); !ok {
			return nil, false
		}
	}
	return entries, true
}

func (d *Defaults) plainObject(v value, schema TypeSchema) (any, bool) {
	if _, ok := v.(nilValue); ok {
		return nil, true
	}
	structure, ok := underlyingStruct(d.bodies.origin[schema.Body])
	if !ok {
		return nil, false
	}
	fields, err := taggedFields(structure)
	if err != nil {
		return nil, false
	}
	object := map[string]any{}
	state := &cell{value: v}
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

func number(v value) (any, bool) {
	held, ok := v.(scalar)
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

func scaled(v value, print func(int64) string) (any, bool) {
	held, ok := v.(scalar)
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
