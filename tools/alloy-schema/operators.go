package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

func (in *Interpreter) binary(f *frame, expression *ast.BinaryExpr) value {
	left := in.eval(f, expression.X)
	if outcome, known := isTrue(left); known {
		if expression.Op == token.LAND && !outcome || expression.Op == token.LOR && outcome {
			return left
		}
	}
	right := in.eval(f, expression.Y)
	if expression.Op == token.EQL || expression.Op == token.NEQ {
		equal, known := equalValues(left, right)
		if !known {
			return unknown{"a comparison"}
		}
		return boolean(equal == (expression.Op == token.EQL))
	}
	a, aKnown := left.(scalar)
	b, bKnown := right.(scalar)
	if !aKnown || !bKnown {
		return unknown{"an operand"}
	}
	return operate(a, expression.Op, b)
}

func operate(a scalar, op token.Token, b scalar) value {
	typ := a.typ
	if !named(typ) {
		typ = b.typ
	}
	switch op {
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if !comparable(a, b) {
			return unknown{"a comparison"}
		}
		return boolean(constant.Compare(a.Value, op, b.Value))
	case token.LAND, token.LOR:
		if a.Kind() != constant.Bool || b.Kind() != constant.Bool {
			return unknown{"an operand"}
		}
	case token.SHL, token.SHR:
		count, ok := constant.Uint64Val(constant.ToInt(b.Value))
		if !ok {
			return unknown{"a shift"}
		}
		return scalar{constant.Shift(constant.ToInt(a.Value), op, uint(count)), a.typ}
	default:
		if a.Kind() == constant.Bool || !comparable(a, b) {
			return unknown{"an operand"}
		}
		if a.Kind() == constant.String && op != token.ADD {
			return unknown{"an operand"}
		}
	}
	if op == token.QUO || op == token.REM {
		if constant.Sign(b.Value) == 0 {
			return unknown{"a division by zero"}
		}
		if op == token.QUO && a.Kind() == constant.Int && b.Kind() == constant.Int {
			op = token.QUO_ASSIGN // Integer division, as go/constant spells it.
		}
	}
	return scalar{constant.BinaryOp(a.Value, op, b.Value), typ}
}

func comparable(a, b scalar) bool {
	number := func(v scalar) bool { return v.Kind() == constant.Int || v.Kind() == constant.Float }
	return a.Kind() == b.Kind() || number(a) && number(b)
}

func named(typ types.Type) bool {
	_, ok := typ.(*types.Named)
	return ok
}

// equalValues compares what can be compared: scalars, and anything with nil.
func equalValues(left, right value) (equal, known bool) {
	a, aScalar := left.(scalar)
	b, bScalar := right.(scalar)
	if aScalar && bScalar && comparable(a, b) {
		return constant.Compare(a.Value, token.EQL, b.Value), true
	}
	_, aNil := left.(nilValue)
	_, bNil := right.(nilValue)
	switch {
	case aNil && bNil:
		return true, true
	case aNil:
		return false, isPresent(right)
	case bNil:
		return false, isPresent(left)
	}
	first, aPointer := left.(pointer)
	second, bPointer := right.(pointer)
	if aPointer && bPointer {
		return first.to == second.to, true
	}
	return false, false
}

func isPresent(v value) bool {
	switch v.(type) {
	case unknown, zeroValue, nilValue, nil:
		return false
	}
	return true
}

func (in *Interpreter) index(f *frame, expression *ast.IndexExpr) value {
	base := in.eval(f, expression.X)
	switch held := base.(type) {
	case function, intrinsic, typeValue:
		return base // The instance of a generic function or type.
	case *listValue:
		return in.place(f, expression).value
	case *mapValue:
		key := in.eval(f, expression.Index)
		found, ok := held.find(key)
		element := types.Type(nil)
		if held.typ != nil {
			if typ, isMap := held.typ.Underlying().(*types.Map); isMap {
				element = typ.Elem()
			}
		}
		var result value = zero(element)
		if _, known := key.(scalar); !known {
			return unknown{"a key"}
		}
		if ok {
			result = found.value
		}
		return result
	}
	return unknown{"an element"}
}

func (in *Interpreter) slice(f *frame, expression *ast.SliceExpr) value {
	base := in.eval(f, expression.X)
	low, high := 0, -1
	for bound, into := range map[ast.Expr]*int{expression.Low: &low, expression.High: &high} {
		if bound == nil {
			continue
		}
		i, ok := intOf(in.eval(f, bound))
		if !ok {
			return unknown{"a bound"}
		}
		*into = i
	}
	if whole, ok := stringOf(base); ok {
		if high < 0 {
			high = len(whole)
		}
		if low > high || high > len(whole) {
			return unknown{"a bound"}
		}
		return text(whole[low:high])
	}
	if list, ok := base.(*listValue); ok {
		if high < 0 {
			high = len(list.elements)
		}
		if low > high || high > len(list.elements) {
			return unknown{"a bound"}
		}
		return &listValue{typ: list.typ, elements: list.elements[low:high]}
	}
	return unknown{"a slice"}
}

func intOf(v value) (int, bool) {
	known, ok := v.(scalar)
	if !ok {
		return 0, false
	}
	i, exact := constant.Int64Val(constant.ToInt(known.Value))
	return int(i), exact && constant.ToInt(known.Value).Kind() == constant.Int
}

// convert is a conversion to a type, also the implicit one of an assignment.
func (in *Interpreter) convert(typ types.Type, v value) value {
	if !known(typ) {
		return v
	}
	switch held := v.(type) {
	case zeroValue:
		return zero(typ)
	case scalar:
		if types.IsInterface(typ) {
			return held
		}
		basic, ok := typ.Underlying().(*types.Basic)
		if !ok {
			if _, isSlice := typ.Underlying().(*types.Slice); isSlice {
				return scalar{held.Value, typ} // []byte of a string.
			}
			return held
		}
		switch {
		case basic.Info()&types.IsInteger != 0 && held.Kind() == constant.Float:
			rounded, _ := constant.Float64Val(held.Value)
			return scalar{constant.MakeInt64(int64(rounded)), typ}
		case basic.Info()&types.IsFloat != 0:
			return scalar{constant.ToFloat(held.Value), typ}
		case basic.Info()&types.IsString != 0 && held.Kind() == constant.Int:
			return unknown{"a text of a number"}
		}
		return scalar{held.Value, typ}
	case *structValue:
		if _, isStruct := underlyingStruct(typ); isStruct && named(typ) {
			copied := copyOf(held).(*structValue)
			copied.typ = typ
			return copied
		}
	case *listValue:
		if _, isSlice := typ.Underlying().(*types.Slice); isSlice && named(typ) {
			return &listValue{typ: typ, elements: held.elements}
		}
	case *mapValue:
		if _, isMap := typ.Underlying().(*types.Map); isMap && named(typ) {
			return &mapValue{typ: typ, keys: held.keys, values: held.values}
		}
	}
	return v
}
