package main

import (
	"go/ast"
	"go/types"
)

func (in *Interpreter) callExpression(f *frame, expression *ast.CallExpr) []value {
	if typ := in.conversionType(f, expression); typ != nil {
		return []value{in.convert(typ, in.eval(f, expression.Args[0]))}
	}
	callee := in.eval(f, expression.Fun)
	if built, ok := callee.(intrinsic); ok && (built.name == "make" || built.name == "new") {
		return []value{in.makeOrNew(f, built.name, expression)}
	}
	var arguments []value
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
			return []value{in.convert(callee.typ, arguments[0])}
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

func (in *Interpreter) makeOrNew(f *frame, name string, expression *ast.CallExpr) value {
	typ := in.typeOf(f, expression.Args[0])
	if name == "new" {
		if known, ok := f.pkg.Info.Types[expression.Args[0]]; ok && !known.IsType() {
			return pointer{&cell{value: copyOf(in.eval(f, expression.Args[0]))}} // new(value), since Go 1.26.
		}
		return pointer{&cell{value: zero(typ)}}
	}
	if typ == nil {
		return unknown{"a made value of a foreign type"}
	}
	switch under := typ.Underlying().(type) {
	case *types.Map:
		return newMap(typ)
	case *types.Slice:
		list := &listValue{typ: typ}
		if len(expression.Args) > 1 {
			length, ok := intOf(in.eval(f, expression.Args[1]))
			if !ok || length > 10_000 {
				return unknown{"a length"}
			}
			for range length {
				list.elements = append(list.elements, &cell{value: zero(under.Elem())})
			}
		}
		return list
	}
	return unknown{"a channel"}
}

// spread replaces a last argument f(list...) by its elements, as variadic parameters are bound here.
func spread(arguments []value) []value {
	last := arguments[len(arguments)-1]
	arguments = arguments[:len(arguments)-1]
	switch last := last.(type) {
	case *listValue:
		for _, element := range last.elements {
			arguments = append(arguments, element.value)
		}
	case nilValue:
	default:
		arguments = append(arguments, unknown{"a list"})
	}
	return arguments
}

// forget makes unknown what an unknown function could change through pointers.
func forget(arguments []value) {
	for _, argument := range arguments {
		if reference, ok := argument.(pointer); ok {
			reference.to.value = unknown{"something that unknown code was given"}
		}
	}
}

func (in *Interpreter) unknownResults(f *frame, expression *ast.CallExpr) []value {
	count := 1
	if results, ok := f.pkg.Info.TypeOf(expression).(*types.Tuple); ok {
		count = results.Len()
	}
	results := make([]value, count)
	for i := range results {
		results[i] = unknown{"a call of code that is not there"}
	}
	return results
}

// call runs a function with its arguments bound.
func (in *Interpreter) call(callee function, arguments []value) []value {
	if callee.builtin != nil {
		return callee.builtin(arguments)
	}
	in.depth++
	defer func() { in.depth-- }()
	if in.depth > maxDepth {
		return []value{unknown{"a deep recursion"}}
	}
	if callee.literal != nil {
		inner := &frame{pkg: callee.frame.pkg, parent: callee.frame, locals: map[types.Object]*cell{}}
		return in.run(inner, callee.literal.Type, callee.literal.Body, arguments)
	}
	loaded, declaration := in.declaration(callee.object)
	if declaration == nil || declaration.Body == nil {
		forget(arguments)
		return []value{unknown{"a call of " + callee.object.FullName()}}
	}
	inner := &frame{pkg: loaded, locals: map[types.Object]*cell{}}
	if declaration.Recv != nil && callee.receiver != nil && len(declaration.Recv.List[0].Names) > 0 {
		receiver := loaded.Info.Defs[declaration.Recv.List[0].Names[0]]
		inner.locals[receiver] = &cell{value: receiverValue(declaration.Recv.List[0].Type, callee.receiver)}
	}
	return in.run(inner, declaration.Type, declaration.Body, arguments)
}

// receiverValue takes the address of, or goes through the pointer to, what the method is called on.
func receiverValue(declared ast.Expr, receiver *cell) value {
	held, isPointer := receiver.value.(pointer)
	if _, wantsPointer := declared.(*ast.StarExpr); wantsPointer {
		if _, isNil := receiver.value.(nilValue); isPointer || isNil {
			return receiver.value
		}
		return pointer{receiver}
	}
	if isPointer {
		return copyOf(held.to.value)
	}
	return copyOf(receiver.value)
}

func (in *Interpreter) run(f *frame, signature *ast.FuncType, body *ast.BlockStmt, arguments []value) []value {
	next := 0
	for _, parameter := range signature.Params.List {
		_, variadic := parameter.Type.(*ast.Ellipsis)
		for _, name := range parameter.Names {
			var bound value = unknown{"the parameter " + name.Name}
			if variadic {
				list := &listValue{typ: f.pkg.Info.TypeOf(name)}
				for _, argument := range arguments[min(next, len(arguments)):] {
					list.elements = append(list.elements, &cell{value: argument})
				}
				bound = list
			} else if next < len(arguments) {
				object := f.pkg.Info.Defs[name]
				bound = arguments[next]
				if object != nil {
					bound = copyOf(in.convert(object.Type(), bound))
				}
			}
			f.locals[f.pkg.Info.Defs[name]] = &cell{value: bound}
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
				place := &cell{value: zeroValue{}}
				if object != nil {
					place.value = zero(object.Type())
				}
				f.locals[object] = place
				f.results = append(f.results, place)
			}
		}
	}
	outcome := in.block(f, body.List)
	results := outcome.values
	if f.maybeReturned || outcome.kind == stopped || len(results) != count {
		results = make([]value, count)
		for i := range results {
			results[i] = unknown{"a result that depends on something unknown"}
		}
	}
	return results
}
