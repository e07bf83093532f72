package interp

import (
	"go/ast"
	"go/constant"
	"go/types"

	"alloy-schema/source"
)

// Value is a Go value as the interpreter knows it: one of the types of this file, never nil.
type Value any

type (
	// Unknown is a value that depends on the machine, the time or code that is not there.
	Unknown struct{ why string }
	// Zero is the zero value of a type that is not known, as of a foreign struct's field.
	Zero struct{}
	// Nil is the zero value of pointers, slices, maps, functions and interfaces.
	Nil struct{}
	// Scalar is a number, a string (also as []byte) or a boolean, with its named type where it has one.
	Scalar struct {
		constant.Value
		typ types.Type
	}
	// Pointer leads to a place.
	Pointer struct{ To *Cell }
	// Opaque stands for a standard library object that is made from a text, such as a regexp.
	Opaque struct{ Text string }
	// function is a declared function or a literal with the frame it was made in.
	function struct {
		object   *types.Func
		literal  *ast.FuncLit
		frame    *frame
		receiver *Cell
		builtin  func(arguments []Value) []Value
	}
	// intrinsic is a function of the standard library, by its qualified name.
	intrinsic struct {
		name     string
		receiver Value
	}
	// factory is one of the collector's, of which only the function that makes its default config matters.
	factory   struct{ create Value }
	typeValue struct{ typ types.Type }
	tuple     []Value
)

// Cell is a place that holds a value: a variable, a field, an element.
type Cell struct{ Value Value }

// Struct holds the fields that were set or asked for.
type Struct struct {
	typ    types.Type
	Fields map[string]*Cell
}

// List is a slice or an array.
type List struct {
	typ      types.Type
	Elements []*Cell
}

// Map keeps its keys in the order they were set.
type Map struct {
	typ    types.Type
	Keys   []Value
	values map[string]*Cell
}

// Field finds a field, or makes it with its zero value, since fields appear when they are first needed.
func (s *Struct) Field(name string) *Cell {
	if found, ok := s.Fields[name]; ok {
		return found
	}
	made := &Cell{Value: Zero{}}
	if structure, ok := source.UnderlyingStruct(s.typ); ok {
		for i := range structure.NumFields() {
			if field := structure.Field(i); field.Name() == name {
				made.Value = ZeroOf(field.Type())
			}
		}
	}
	s.Fields[name] = made
	return made
}

// Find gives the place of a key.
func (m *Map) Find(key Value) (*Cell, bool) {
	found, ok := m.values[keyText(key)]
	return found, ok
}

func (m *Map) set(key, element Value) {
	text := keyText(key)
	if _, ok := m.values[text]; !ok {
		m.Keys = append(m.Keys, key)
	}
	m.values[text] = &Cell{Value: element}
}

func keyText(key Value) string {
	if known, ok := key.(Scalar); ok {
		return known.ExactString()
	}
	return "?"
}

func newMap(typ types.Type) *Map { return &Map{typ: typ, values: map[string]*Cell{}} }

func newStruct(typ types.Type) *Struct {
	return &Struct{typ: typ, Fields: map[string]*Cell{}}
}

// ZeroOf is Go's zero value of a type.
func ZeroOf(typ types.Type) Value {
	if typ == nil {
		return Zero{}
	}
	switch under := typ.Underlying().(type) {
	case *types.Basic:
		info := under.Info()
		switch {
		case under.Kind() == types.Invalid:
			return Zero{}
		case under.Kind() == types.UntypedNil:
			return Nil{}
		case info&types.IsString != 0:
			return Scalar{constant.MakeString(""), typ}
		case info&types.IsBoolean != 0:
			return Scalar{constant.MakeBool(false), typ}
		default:
			return Scalar{constant.MakeInt64(0), typ}
		}
	case *types.Struct:
		return newStruct(typ)
	case *types.Array:
		list := &List{typ: typ}
		for range under.Len() {
			list.Elements = append(list.Elements, &Cell{Value: ZeroOf(under.Elem())})
		}
		return list
	}
	return Nil{}
}

// CopyOf is what an assignment stores: structs are copied, everything else is shared as in Go.
func CopyOf(v Value) Value {
	original, ok := v.(*Struct)
	if !ok {
		return v
	}
	copied := newStruct(original.typ)
	for name, field := range original.Fields {
		copied.Fields[name] = &Cell{Value: CopyOf(field.Value)}
	}
	return copied
}

// BoolOf gives a condition's outcome, and whether there is one.
func BoolOf(v Value) (outcome, known bool) {
	condition, ok := v.(Scalar)
	if !ok || condition.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(condition.Value), true
}

// Text makes a string.
func Text(s string) Scalar { return Scalar{constant.MakeString(s), nil} }

func boolean(b bool) Scalar { return Scalar{constant.MakeBool(b), nil} }

// StringOf gives a string, where the value is one.
func StringOf(v Value) (string, bool) {
	known, ok := v.(Scalar)
	if !ok || known.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(known.Value), true
}

// IsUnknown says whether a value could not be known.
func IsUnknown(v Value) bool {
	_, ok := v.(Unknown)
	return ok
}
