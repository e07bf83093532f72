package interp

import (
	"go/ast"
	"go/types"
)

func (in *Interpreter) callExpression(f *frame, expression *ast.CallExpr) []Value {
	if typ := in.conversionType(f, expression); typ != nil {
		return []Value{in.convert(typ, in.eval(f, expression.Args[0]))}
	}
	callee := in.eval(f, expression.Fun)
	if built, ok := callee.(intrinsic); ok && (built.name == "make" || built.name == "new") {
		return []Value{in.makeOrNew(f, built.name, expression)}
	}
	var arguments []Value
	for _, argument := range expression.Args {
		evaluated := in.eval(f, argument)
		if several, ok := evaluated.(tuple); ok {
			arguments = append(arguments, several...)
			continue
		}
		arguments = append(arguments, evaluated)
	}
	if expression.Ellipsis.IsValid() && len(arguments) > 0 {
		arguments = spread(arguments)
	}
	switch callee := callee.(type) {
	case function:
		return in.call(callee, arguments)
	case intrinsic:
		return in.library(callee, arguments)
	case typeValue:
		if len(arguments) == 1 {
			return []Value{in.convert(callee.typ, arguments[0])}
		}
	}
	forget(arguments)
	return in.unknownResults(f, expression)
}

// conversionType tells T(x) from f(x).
func (in *Interpreter) conversionType(f *frame, expression *ast.CallExpr) types.Type {
	if len(expression.Args) != 1 {
		return nil
	}
	if known, ok := f.pkg.Info.Types[expression.Fun]; ok && known.IsType() {
		return in.typeOf(f, expression.Fun)
	}
	return nil
}

func (in *Interpreter) makeOrNew(f *frame, name string, expression *ast.CallExpr) Value {
	typ := in.typeOf(f, expression.Args[0])
	if name == "new" {
		if known, ok := f.pkg.Info.Types[expression.Args[0]]; ok && !known.IsType() {
			return Pointer{&Cell{Value: CopyOf(in.eval(f, expression.Args[0]))}} // new(value), since Go 1.26.
		}
		return Pointer{&Cell{Value: ZeroOf(typ)}}
	}
	if typ == nil {
		return Unknown{"a made value of a foreign type"}
	}
	switch under := typ.Underlying().(type) {
	case *types.Map:
		return newMap(typ)
	case *types.Slice:
		list := &List{typ: typ}
		if len(expression.Args) > 1 {
			length, ok := intOf(in.eval(f, expression.Args[1]))
			if !ok || length > 10_000 {
				return Unknown{"a length"}
			}
			for range length {
				list.Elements = append(list.Elements, &Cell{Value: ZeroOf(under.Elem())})
			}
		}
		return list
	}
	return Unknown{"a channel"}
}

// spread replaces a last argument f(list...) by its elements, as variadic parameters are bound here.
func spread(arguments []Value) []Value {
	last := arguments[len(arguments)-1]
	arguments = arguments[:len(arguments)-1]
	switch last := last.(type) {
	case *List:
		for _, element := range last.Elements {
			arguments = append(arguments, element.Value)
		}
	case Nil:
	default:
		arguments = append(arguments, Unknown{"a list"})
	}
	return arguments
}

// forget makes unknown what an unknown function could change through pointers.
func forget(arguments []Value) {
	for _, argument := range arguments {
		if reference, ok := argument.(Pointer); ok {
			reference.To.Value = Unknown{"something that unknown code was given"}
		}
	}
}

func (in *Interpreter) unknownResults(f *frame, expression *ast.CallExpr) []Value {
	count := 1
	if results, ok := f.pkg.Info.TypeOf(expression).(*types.Tuple); ok {
		count = results.Len()
	}
	results := make([]Value, count)
	for i := range results {
		results[i] = Unknown{"a call of code that is not there"}
	}
	return results
}

// call runs a function with its arguments bound.
func (in *Interpreter) call(callee function, arguments []Value) []Value {
	if callee.builtin != nil {
		return callee.builtin(arguments)
	}
	in.depth++
	defer func() { in.depth-- }()
	if in.depth > maxDepth {
		return []Value{Unknown{"a deep recursion"}}
	}
	if callee.literal != nil {
		inner := &frame{pkg: callee.frame.pkg, parent: callee.frame, locals: map[types.Object]*Cell{}}
		return in.run(inner, callee.literal.Type, callee.literal.Body, arguments)
	}
	loaded, declaration := in.Declaration(callee.object)
	if declaration == nil || declaration.Body == nil {
		forget(arguments)
		return []Value{Unknown{"a call of " + callee.object.FullName()}}
	}
	inner := &frame{pkg: loaded, locals: map[types.Object]*Cell{}}
	if declaration.Recv != nil && callee.receiver != nil && len(declaration.Recv.List[0].Names) > 0 {
		receiver := loaded.Info.Defs[declaration.Recv.List[0].Names[0]]
		inner.locals[receiver] = &Cell{Value: receiverValue(declaration.Recv.List[0].Type, callee.receiver)}
	}
	return in.run(inner, declaration.Type, declaration.Body, arguments)
}

// receiverValue takes the address of, or goes through the pointer to, what the method is called on.
func receiverValue(declared ast.Expr, receiver *Cell) Value {
	held, isPointer := receiver.Value.(Pointer)
	if _, wantsPointer := declared.(*ast.StarExpr); wantsPointer {
		if _, isNil := receiver.Value.(Nil); isPointer || isNil {
			return receiver.Value
		}
		return Pointer{receiver}
	}
	if isPointer {
		return CopyOf(held.To.Value)
	}
	return CopyOf(receiver.Value)
}

func (in *Interpreter) run(f *frame, signature *ast.FuncType, body *ast.BlockStmt, arguments []Value) []Value {
	next := 0
	for _, parameter := range signature.Params.List {
		_, variadic := parameter.Type.(*ast.Ellipsis)
		for _, name := range parameter.Names {
			var bound Value = Unknown{"the parameter " + name.Name}
			if variadic {
				list := &List{typ: f.pkg.Info.TypeOf(name)}
				for _, argument := range arguments[min(next, len(arguments)):] {
					list.Elements = append(list.Elements, &Cell{Value: argument})
				}
				bound = list
			} else if next < len(arguments) {
				object := f.pkg.Info.Defs[name]
				bound = arguments[next]
				if object != nil {
					bound = CopyOf(in.convert(object.Type(), bound))
				}
			}
			f.locals[f.pkg.Info.Defs[name]] = &Cell{Value: bound}
			next++
		}
		if len(parameter.Names) == 0 {
			next++
		}
	}
	count := 0
	if signature.Results != nil {
		for _, result := range signature.Results.List {
			count += max(1, len(result.Names))
			for _, name := range result.Names {
				object := f.pkg.Info.Defs[name]
				place := &Cell{Value: Zero{}}
				if object != nil {
					place.Value = ZeroOf(object.Type())
				}
				f.locals[object] = place
				f.results = append(f.results, place)
			}
		}
	}
	outcome := in.block(f, body.List)
	results := outcome.values
	if f.maybeReturned || outcome.kind == stopped || len(results) != count {
		results = make([]Value, count)
		for i := range results {
			results[i] = Unknown{"a result that depends on something unknown"}
		}
	}
	return results
}
