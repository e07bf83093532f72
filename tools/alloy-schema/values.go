package main

import (
	"go/ast"
	"go/constant"
	"go/types"
)

// value is a Go value as the interpreter knows it: one of the types of this file, never nil.
type value interface{}

type (
	// unknown is a value that depends on the machine, the time or code that is not there.
	unknown struct{ why string }
	// zeroValue is the zero value of a type that is not known, as of a foreign struct's field.
	zeroValue struct{}
	nilValue  struct{}
	// scalar is a number, a string (also as []byte) or a boolean, with its named type where it has one.
	scalar struct {
		constant.Value
		typ types.Type
	}
	pointer struct{ to *cell }
	// opaque stands for a standard library object that is made from a text, such as a regexp.
	opaque struct{ text string }
	// function is a declared function or a literal with the frame it was made in.
	function struct {
		object   *types.Func
		literal  *ast.FuncLit
		frame    *frame
		receiver *cell
		builtin  func(arguments []value) []value
	}
	// intrinsic is a function of the standard library, by its qualified name.
	intrinsic struct {
		name     string
		receiver value
	}
	// factory is one of the collector's, of which only the function that makes its default config matters.
	factory   struct{ create value }
	typeValue struct{ typ types.Type }
	tuple     []value
)

// cell is a place that holds a value: a variable, a field, an element.
type cell struct{ value value }

type structValue struct {
	typ    types.Type
	fields map[string]*cell
}

type listValue struct {
	typ      types.Type
	elements []*cell
}

type mapValue struct {
	typ    types.Type
	keys   []value
	values map[string]*cell
}

// field finds a field, or makes it with its zero value, since fields appear when they are first needed.
func (s *structValue) field(name string) *cell {
	if found, ok := s.fields[name]; ok {
		return found
	}
	made := &cell{value: zeroValue{}}
	if structure, ok := underlyingStruct(s.typ); ok {
		for i := range structure.NumFields() {
			if field := structure.Field(i); field.Name() == name {
				made.value = zero(field.Type())
			}
		}
	}
	s.fields[name] = made
	return made
}

func (m *mapValue) find(key value) (*cell, bool) {
	found, ok := m.values[keyText(key)]
	return found, ok
}

func (m *mapValue) set(key, element value) {
	text := keyText(key)
	if _, ok := m.values[text]; !ok {
		m.keys = append(m.keys, key)
	}
	m.values[text] = &cell{value: element}
}

func keyText(key value) string {
	if known, ok := key.(scalar); ok {
		return known.ExactString()
	}
	return "?"
}

func newMap(typ types.Type) *mapValue { return &mapValue{typ: typ, values: map[string]*cell{}} }

func newStruct(typ types.Type) *structValue {
	return &structValue{typ: typ, fields: map[string]*cell{}}
}

// zero is Go's zero value of a type.
func zero(typ types.Type) value {
	if typ == nil {
		return zeroValue{}
	}
	switch under := typ.Underlying().(type) {
	case *types.Basic:
		info := under.Info()
		switch {
		case under.Kind() == types.Invalid:
			return zeroValue{}
		case under.Kind() == types.UntypedNil:
			return nilValue{}
		case info&types.IsString != 0:
			return scalar{constant.MakeString(""), typ}
		case info&types.IsBoolean != 0:
			return scalar{constant.MakeBool(false), typ}
		default:
			return scalar{constant.MakeInt64(0), typ}
		}
	case *types.Struct:
		return newStruct(typ)
	case *types.Array:
		list := &listValue{typ: typ}
		for range under.Len() {
			list.elements = append(list.elements, &cell{value: zero(under.Elem())})
		}
		return list
	}
	return nilValue{}
}

// copyOf is what an assignment stores: structs are copied, everything else is shared as in Go.
func copyOf(v value) value {
	original, ok := v.(*structValue)
	if !ok {
		return v
	}
	copied := newStruct(original.typ)
	for name, field := range original.fields {
		copied.fields[name] = &cell{value: copyOf(field.value)}
	}
	return copied
}

// isTrue gives a condition's outcome, and whether there is one.
func isTrue(v value) (outcome, known bool) {
	condition, ok := v.(scalar)
	if !ok || condition.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(condition.Value), true
}

func text(s string) scalar { return scalar{constant.MakeString(s), nil} }

func boolean(b bool) scalar { return scalar{constant.MakeBool(b), nil} }

func stringOf(v value) (string, bool) {
	known, ok := v.(scalar)
	if !ok || known.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(known.Value), true
}

func underlyingStruct(typ types.Type) (*types.Struct, bool) {
	if typ == nil {
		return nil, false
	}
	structure, ok := typ.Underlying().(*types.Struct)
	return structure, ok
}

func isUnknown(v value) bool {
	_, ok := v.(unknown)
	return ok
}

func known(typ types.Type) bool {
	if typ == nil {
		return false
	}
	basic, ok := typ.Underlying().(*types.Basic)
	return !ok || basic.Kind() != types.Invalid
}
