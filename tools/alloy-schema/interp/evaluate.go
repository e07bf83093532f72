package interp

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"alloy-schema/source"
)

// eval gives the value of an expression.
func (in *Interpreter) eval(f *frame, expression ast.Expr) Value {
	in.steps++
	if in.steps > maxSteps || in.depth > maxDepth {
		return Unknown{"too much code for a default"}
	}
	if known, ok := f.pkg.Info.Types[expression]; ok {
		if known.Value != nil {
			return Scalar{known.Value, known.Type}
		}
		if known.IsNil() {
			return Nil{}
		}
	}
	switch expression := expression.(type) {
	case *ast.ParenExpr:
		return in.eval(f, expression.X)
	case *ast.BasicLit:
		return Scalar{constant.MakeFromLiteral(expression.Value, expression.Kind, 0), nil}
	case *ast.Ident:
		return in.ident(f, expression)
	case *ast.SelectorExpr:
		return in.selector(f, expression)
	case *ast.CompositeLit:
		return in.composite(f, expression, nil, nil)
	case *ast.FuncLit:
		return function{literal: expression, frame: f}
	case *ast.CallExpr:
		results := in.callExpression(f, expression)
		if len(results) == 1 {
			return results[0]
		}
		return tuple(results)
	case *ast.StarExpr:
		return in.place(f, expression).Value
	case *ast.UnaryExpr:
		return in.unary(f, expression)
	case *ast.BinaryExpr:
		return in.binary(f, expression)
	case *ast.IndexExpr:
		return in.index(f, expression)
	case *ast.IndexListExpr:
		return in.eval(f, expression.X)
	case *ast.SliceExpr:
		return in.slice(f, expression)
	case *ast.TypeAssertExpr:
		return in.eval(f, expression.X)
	}
	if typ := in.typeOf(f, expression); typ != nil {
		return typeValue{typ}
	}
	return Unknown{"an expression of another kind"}
}

func (in *Interpreter) ident(f *frame, name *ast.Ident) Value {
	object := f.pkg.Info.Uses[name]
	if object == nil {
		object = f.pkg.Info.Defs[name]
	}
	if object == nil {
		return Unknown{"the name " + name.Name}
	}
	if place, ok := f.lookup(object); ok {
		return place.Value
	}
	if variable, ok := object.(*types.Var); ok && variable.Parent() != variable.Pkg().Scope() {
		return Unknown{"the variable " + name.Name}
	}
	return in.Object(object)
}

func (in *Interpreter) selector(f *frame, expression *ast.SelectorExpr) Value {
	if name, ok := expression.X.(*ast.Ident); ok {
		if _, isPackage := f.pkg.Info.Uses[name].(*types.PkgName); isPackage || f.pkg.Info.Uses[name] == nil {
			if path := importPath(f.pkg, name); path != "" {
				return in.member(path, expression.Sel.Name)
			}
		}
	}
	if selection, ok := f.pkg.Info.Selections[expression]; ok && selection.Kind() == types.MethodVal {
		if method, ok := selection.Obj().(*types.Func); ok && !types.IsInterface(selection.Recv()) {
			return in.method(f, expression.X, method, selection.Index())
		}
	}
	base := in.eval(f, expression.X)
	if method := dynamicMethod(base, expression.Sel.Name); method != nil {
		return in.method(f, expression.X, method, nil)
	}
	if made, ok := base.(factory); ok && expression.Sel.Name == "CreateDefaultConfig" {
		return made.create
	}
	if made, ok := base.(Opaque); ok {
		return intrinsic{name: "opaque." + expression.Sel.Name, receiver: made}
	}
	return in.place(f, expression).Value
}

// method binds a method to the place of its receiver, walking to an embedded struct where it belongs to one.
func (in *Interpreter) method(f *frame, receiver ast.Expr, method *types.Func, index []int) Value {
	place := in.place(f, receiver)
	typ := source.Dereference(f.pkg.Info.TypeOf(receiver))
	for i := 0; i+1 < len(index); i++ {
		structure, ok := source.UnderlyingStruct(typ)
		if !ok {
			break
		}
		field := structure.Field(index[i])
		place = in.FieldPlace(place, field.Name())
		typ = source.Dereference(field.Type())
	}
	if in.PackageOf(method.Pkg()) == nil {
		return intrinsic{name: method.FullName(), receiver: place.Value}
	}
	return function{object: method, receiver: place}
}

// dynamicMethod finds a method by the type that a value carries, where the expression's type is foreign.
func dynamicMethod(base Value, name string) *types.Func {
	if reference, ok := base.(Pointer); ok {
		base = reference.To.Value
	}
	var typ types.Type
	switch base := base.(type) {
	case *Struct:
		typ = base.typ
	case Scalar:
		typ = base.typ
	case *List:
		typ = base.typ
	}
	if named, ok := typ.(*types.Named); ok {
		return source.MethodOf(named, name)
	}
	return nil
}

// place gives where an expression's value is kept; of a value that is kept nowhere, a new place.
func (in *Interpreter) place(f *frame, expression ast.Expr) *Cell {
	switch expression := expression.(type) {
	case *ast.ParenExpr:
		return in.place(f, expression.X)
	case *ast.Ident:
		object := f.pkg.Info.Uses[expression]
		if object == nil {
			object = f.pkg.Info.Defs[expression]
		}
		if found, ok := f.lookup(object); ok {
			return found
		}
		if variable, ok := object.(*types.Var); ok && variable.Pkg() != nil && variable.Parent() == variable.Pkg().Scope() {
			return in.global(variable)
		}
	case *ast.SelectorExpr:
		if name, ok := expression.X.(*ast.Ident); ok {
			if _, isPackage := f.pkg.Info.Uses[name].(*types.PkgName); isPackage {
				return in.memberPlace(importPath(f.pkg, name), expression.Sel.Name)
			}
		}
		base := in.place(f, expression.X)
		if selection, ok := f.pkg.Info.Selections[expression]; ok && len(selection.Index()) > 1 {
			typ := source.Dereference(selection.Recv())
			for _, index := range selection.Index()[:len(selection.Index())-1] {
				structure, ok := source.UnderlyingStruct(typ)
				if !ok {
					break
				}
				base = in.FieldPlace(base, structure.Field(index).Name())
				typ = source.Dereference(structure.Field(index).Type())
			}
		}
		return in.FieldPlace(base, expression.Sel.Name)
	case *ast.StarExpr:
		switch held := in.eval(f, expression.X).(type) {
		case Pointer:
			return held.To
		case Opaque:
			return &Cell{Value: held}
		}
		return &Cell{Value: Unknown{"what a pointer leads to"}}
	case *ast.IndexExpr:
		if list, ok := in.eval(f, expression.X).(*List); ok {
			if i, ok := intOf(in.eval(f, expression.Index)); ok && i >= 0 && i < len(list.Elements) {
				return list.Elements[i]
			}
		}
	}
	return &Cell{Value: in.evalPlaceless(f, expression)}
}

// evalPlaceless evaluates what place has no place for, without coming back to place for it.
func (in *Interpreter) evalPlaceless(f *frame, expression ast.Expr) Value {
	if _, ok := expression.(*ast.StarExpr); ok {
		return Unknown{"what a pointer leads to"}
	}
	return in.eval(f, expression)
}

func (in *Interpreter) memberPlace(path, name string) *Cell {
	if loaded, err := in.loader.Load(path); err == nil {
		if variable, ok := loaded.Types.Scope().Lookup(name).(*types.Var); ok {
			return in.global(variable)
		}
	}
	return &Cell{Value: in.member(path, name)}
}

// FieldPlace finds a field through pointers, and in embedded structs where the type does not say.
func (in *Interpreter) FieldPlace(base *Cell, name string) *Cell {
	if base.Value == nil {
		return &Cell{Value: Unknown{"nothing"}}
	}
	switch held := base.Value.(type) {
	case Pointer:
		return in.FieldPlace(held.To, name)
	case *Struct:
		return held.Field(name)
	case Zero:
		made := newStruct(nil) // A foreign struct that nothing was set in yet.
		base.Value = made
		return made.Field(name)
	}
	return &Cell{Value: Unknown{"the field " + name}}
}

func (in *Interpreter) unary(f *frame, expression *ast.UnaryExpr) Value {
	if expression.Op == token.AND {
		if _, isLiteral := expression.X.(*ast.CompositeLit); isLiteral {
			return Pointer{&Cell{Value: in.eval(f, expression.X)}}
		}
		return Pointer{in.place(f, expression.X)}
	}
	operand, ok := in.eval(f, expression.X).(Scalar)
	if !ok {
		return Unknown{"an operand"}
	}
	if expression.Op == token.NOT && operand.Kind() != constant.Bool {
		return Unknown{"an operand"}
	}
	return Scalar{constant.UnaryOp(expression.Op, operand.Value, 0), operand.typ}
}
