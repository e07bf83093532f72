package interp

import (
	"go/ast"
	"go/types"

	"alloy-schema/source"
)

// typeOf resolves a type expression, loading foreign packages where the type checker knows nothing.
func (in *Interpreter) typeOf(f *frame, expression ast.Expr) types.Type {
	if found := f.pkg.Info.TypeOf(expression); source.Known(found) {
		return found
	}
	switch expression := expression.(type) {
	case *ast.ParenExpr:
		return in.typeOf(f, expression.X)
	case *ast.SelectorExpr:
		name, ok := expression.X.(*ast.Ident)
		if !ok {
			return nil
		}
		if loaded, err := in.loader.Load(importPath(f.pkg, name)); err == nil {
			if object, ok := loaded.Types.Scope().Lookup(expression.Sel.Name).(*types.TypeName); ok {
				return object.Type()
			}
		}
	case *ast.StarExpr:
		if elem := in.typeOf(f, expression.X); elem != nil {
			return types.NewPointer(elem)
		}
	case *ast.ArrayType:
		if elem := in.typeOf(f, expression.Elt); elem != nil {
			return types.NewSlice(elem)
		}
	case *ast.MapType:
		key, elem := in.typeOf(f, expression.Key), in.typeOf(f, expression.Value)
		if key != nil && elem != nil {
			return types.NewMap(key, elem)
		}
	case *ast.IndexExpr:
		return in.typeOf(f, expression.X)
	}
	return nil
}

// composite evaluates a literal. Inside of lists and maps a literal may leave its type out: then it has
// the element's.
func (in *Interpreter) composite(f *frame, literal *ast.CompositeLit, typ types.Type, syntax ast.Expr) Value {
	if literal.Type != nil {
		syntax = literal.Type
	}
	if syntax != nil {
		if found := in.typeOf(f, syntax); found != nil {
			typ = found
		}
	} else if found := f.pkg.Info.TypeOf(literal); source.Known(found) {
		typ = found
	}
	if reference, ok := typ.(*types.Pointer); ok {
		inner := *literal
		return Pointer{&Cell{Value: in.composite(f, &inner, reference.Elem(), nil)}}
	}
	switch under := underlyingOrNil(typ).(type) {
	case *types.Slice:
		return in.listLiteral(f, literal, typ, under.Elem(), elementSyntax(syntax))
	case *types.Array:
		return in.listLiteral(f, literal, typ, under.Elem(), elementSyntax(syntax))
	case *types.Map:
		return in.mapLiteral(f, literal, typ, under.Elem(), elementSyntax(syntax))
	case *types.Struct:
		return in.structLiteral(f, literal, typ, under)
	}
	switch syntax.(type) {
	case *ast.ArrayType:
		return in.listLiteral(f, literal, nil, nil, elementSyntax(syntax))
	case *ast.MapType:
		return in.mapLiteral(f, literal, nil, nil, elementSyntax(syntax))
	}
	return in.structLiteral(f, literal, nil, nil)
}

func underlyingOrNil(typ types.Type) types.Type {
	if !source.Known(typ) {
		return nil
	}
	return typ.Underlying()
}

func elementSyntax(syntax ast.Expr) ast.Expr {
	switch syntax := syntax.(type) {
	case *ast.ArrayType:
		return syntax.Elt
	case *ast.MapType:
		return syntax.Value
	}
	return nil
}

func (in *Interpreter) element(f *frame, expression ast.Expr, typ types.Type, syntax ast.Expr) Value {
	if literal, ok := expression.(*ast.CompositeLit); ok && literal.Type == nil {
		return in.composite(f, literal, typ, syntax)
	}
	return CopyOf(in.convert(typ, in.eval(f, expression)))
}

func (in *Interpreter) listLiteral(f *frame, literal *ast.CompositeLit, typ, elem types.Type, syntax ast.Expr) Value {
	list := &List{typ: typ}
	for _, expression := range literal.Elts {
		if pair, ok := expression.(*ast.KeyValueExpr); ok {
			expression = pair.Value // An index: no default leaves a gap.
		}
		list.Elements = append(list.Elements, &Cell{Value: in.element(f, expression, elem, syntax)})
	}
	return list
}

func (in *Interpreter) mapLiteral(f *frame, literal *ast.CompositeLit, typ, elem types.Type, syntax ast.Expr) Value {
	made := newMap(typ)
	for _, expression := range literal.Elts {
		pair, ok := expression.(*ast.KeyValueExpr)
		if !ok {
			return Unknown{"a map literal"}
		}
		made.set(in.eval(f, pair.Key), in.element(f, pair.Value, elem, syntax))
	}
	return made
}

func (in *Interpreter) structLiteral(f *frame, literal *ast.CompositeLit, typ types.Type, structure *types.Struct) Value {
	made := newStruct(typ)
	for i, expression := range literal.Elts {
		if pair, ok := expression.(*ast.KeyValueExpr); ok {
			name, ok := pair.Key.(*ast.Ident)
			if !ok {
				return Unknown{"a literal of a type that is not there"}
			}
			var fieldType types.Type
			if structure != nil {
				fieldType = fieldTypeOf(structure, name.Name)
			}
			made.Fields[name.Name] = &Cell{Value: in.element(f, pair.Value, fieldType, nil)}
			continue
		}
		if structure == nil || i >= structure.NumFields() {
			return Unknown{"a literal of a type that is not there"}
		}
		made.Fields[structure.Field(i).Name()] = &Cell{Value: in.element(f, expression, structure.Field(i).Type(), nil)}
	}
	return made
}

func fieldTypeOf(structure *types.Struct, name string) types.Type {
	for i := range structure.NumFields() {
		if structure.Field(i).Name() == name {
			return structure.Field(i).Type()
		}
	}
	return nil
}
