package source

import (
	"go/types"
)

// Dereference takes the pointers and aliases off a type.
func Dereference(typ types.Type) types.Type {
	for {
		pointer, ok := types.Unalias(typ).(*types.Pointer)
		if !ok {
			return types.Unalias(typ)
		}
		typ = pointer.Elem()
	}
}

// MethodOf finds a method of a type or of its pointer: Alloy always decodes into an address.
func MethodOf(named *types.Named, name string) *types.Func {
	object, _, _ := types.LookupFieldOrMethod(types.NewPointer(named), true, named.Obj().Pkg(), name)
	method, _ := object.(*types.Func)
	return method
}

// QualifiedName is the import path and the name of a type.
func QualifiedName(named *types.Named) string {
	if named.Obj().Pkg() == nil {
		return named.Obj().Name()
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// UnderlyingStruct is the struct behind a type, if it is one.
func UnderlyingStruct(typ types.Type) (*types.Struct, bool) {
	if typ == nil {
		return nil, false
	}
	structure, ok := typ.Underlying().(*types.Struct)
	return structure, ok
}

// Known is false for a type from a package that is not there.
func Known(typ types.Type) bool {
	if typ == nil {
		return false
	}
	basic, ok := typ.Underlying().(*types.Basic)
	return !ok || basic.Kind() != types.Invalid
}
