package interp

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"alloy-schema/source"
)

func (in *Interpreter) binary(f *frame, expression *ast.BinaryExpr) Value {
	left := in.eval(f, expression.X)
	if outcome, known := BoolOf(left); known {
		if expression.Op == token.LAND && !outcome || expression.Op == token.LOR && outcome {
			return left
		}
	}
	right := in.eval(f, expression.Y)
	if expression.Op == token.EQL || expression.Op == token.NEQ {
		equal, known := equalValues(left, right)
		if !known {
			return Unknown{"a comparison"}
		}
		return boolean(equal == (expression.Op == token.EQL))
	}
	a, aKnown := left.(Scalar)
	b, bKnown := right.(Scalar)
	if !aKnown || !bKnown {
		return Unknown{"an operand"}
	}
	return operate(a, expression.Op, b)
}

func operate(a Scalar, op token.Token, b Scalar) Value {
	typ := a.typ
	if !named(typ) {
		typ = b.typ
	}
	switch op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if !comparable(a, b) {
			return Unknown{"a comparison"}
		}
		return boolean(constant.Compare(a.Value, op, b.Value))
	case token.LAND, token.LOR:
		if a.Kind() != constant.Bool || b.Kind() != constant.Bool {
			return Unknown{"an operand"}
		}
	case token.SHL, token.SHR:
		count, ok := constant.Uint64Val(constant.ToInt(b.Value))
		if !ok {
			return Unknown{"a shift"}
		}
		return Scalar{constant.Shift(constant.ToInt(a.Value), op, uint(count)), a.typ}
	default:
		if a.Kind() == constant.Bool || !comparable(a, b) {
			return Unknown{"an operand"}
		}
		if a.Kind() == constant.String && op != token.ADD {
			return Unknown{"an operand"}
		}
	}
	if op == token.QUO || op == token.REM {
		if constant.Sign(b.Value) == 0 {
			return Unknown{"a division by zero"}
		}
		if op == token.QUO && a.Kind() == constant.Int && b.Kind() == constant.Int {
			op = token.QUO_ASSIGN // Integer division, as go/constant spells it.
		}
	}
	return Scalar{constant.BinaryOp(a.Value, op, b.Value), typ}
}

func comparable(a, b Scalar) bool {
	number := func(v Scalar) bool { return v.Kind() == constant.Int || v.Kind() == constant.Float }
	return a.Kind() == b.Kind() || number(a) && number(b)
}

func named(typ types.Type) bool {
	_, ok := typ.(*types.Named)
	return ok
}

// equalValues compares what can be compared: scalars, and anything with nil.
func equalValues(left, right Value) (equal, known bool) {
	a, aScalar := left.(Scalar)
	b, bScalar := right.(Scalar)
	if aScalar && bScalar && comparable(a, b) {
		return constant.Compare(a.Value, token.EQL, b.Value), true
	}
	_, aNil := left.(Nil)
	_, bNil := right.(Nil)
	switch {
	case aNil && bNil:
		return true, true
	case aNil:
		return false, isPresent(right)
	case bNil:
		return false, isPresent(left)
	}
	first, aPointer := left.(Pointer)
	second, bPointer := right.(Pointer)
	if aPointer && bPointer {
		return first.To == second.To, true
	}
	return false, false
}

func isPresent(v Value) bool {
	switch v.(type) {
	case Unknown, Zero, Nil, nil:
		return false
	}
	return true
}

func (in *Interpreter) index(f *frame, expression *ast.IndexExpr) Value {
	base := in.eval(f, expression.X)
	switch held := base.(type) {
	case function, intrinsic, typeValue:
		return base // The instance of a generic function or type.
	case *List:
		return in.place(f, expression).Value
	case *Map:
		key := in.eval(f, expression.Index)
		found, ok := held.Find(key)
		element := types.Type(nil)
		if held.typ != nil {
			if typ, isMap := held.typ.Underlying().(*types.Map); isMap {
				element = typ.Elem()
			}
		}
		var result Value = ZeroOf(element)
		if _, known := key.(Scalar); !known {
			return Unknown{"a key"}
		}
		if ok {
			result = found.Value
		}
		return result
	}
	return Unknown{"an element"}
}

func (in *Interpreter) slice(f *frame, expression *ast.SliceExpr) Value {
	base := in.eval(f, expression.X)
	low, high := 0, -1
	for bound, into := range map[ast.Expr]*int{expression.Low: &low, expression.High: &high} {
		if bound == nil {
			continue
		}
		i, ok := intOf(in.eval(f, bound))
		if !ok {
			return Unknown{"a bound"}
		}
		*into = i
	}
	if whole, ok := StringOf(base); ok {
		if high < 0 {
			high = len(whole)
		}
		if low > high || high > len(whole) {
			return Unknown{"a bound"}
		}
		return Text(whole[low:high])
	}
	if list, ok := base.(*List); ok {
		if high < 0 {
			high = len(list.Elements)
		}
		if low > high || high > len(list.Elements) {
			return Unknown{"a bound"}
		}
		return &List{typ: list.typ, Elements: list.Elements[low:high]}
	}
	return Unknown{"a slice"}
}

func intOf(v Value) (int, bool) {
	known, ok := v.(Scalar)
	if !ok {
		return 0, false
	}
	i, exact := constant.Int64Val(constant.ToInt(known.Value))
	return int(i), exact && constant.ToInt(known.Value).Kind() == constant.Int
}

// convert is a conversion to a type, also the implicit one of an assignment.
func (in *Interpreter) convert(typ types.Type, v Value) Value {
	if !source.Known(typ) {
		return v
	}
	switch held := v.(type) {
	case Zero:
		return ZeroOf(typ)
	case Scalar:
		if types.IsInterface(typ) {
			return held
		}
		basic, ok := typ.Underlying().(*types.Basic)
		if !ok {
			if _, isSlice := typ.Underlying().(*types.Slice); isSlice {
				return Scalar{held.Value, typ} // []byte of a string.
			}
			return held
		}
		switch {
		case basic.Info()&types.IsInteger != 0 && held.Kind() == constant.Float:
			rounded, _ := constant.Float64Val(held.Value)
			return Scalar{constant.MakeInt64(int64(rounded)), typ}
		case basic.Info()&types.IsFloat != 0:
			return Scalar{constant.ToFloat(held.Value), typ}
		case basic.Info()&types.IsString != 0 && held.Kind() == constant.Int:
			return Unknown{"a text of a number"}
		}
		return Scalar{held.Value, typ}
	case *Struct:
		if _, isStruct := source.UnderlyingStruct(typ); isStruct && named(typ) {
			copied := CopyOf(held).(*Struct)
			copied.typ = typ
			return copied
		}
	case *List:
		if _, isSlice := typ.Underlying().(*types.Slice); isSlice && named(typ) {
			return &List{typ: typ, Elements: held.Elements}
		}
	case *Map:
		if _, isMap := typ.Underlying().(*types.Map); isMap && named(typ) {
			return &Map{typ: typ, Keys: held.Keys, values: held.values}
		}
	}
	return v
}
