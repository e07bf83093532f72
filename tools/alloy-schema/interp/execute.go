package interp

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

type outcomeKind int

const (
	proceeds outcomeKind = iota
	returned
	breaks
	continues
	stopped // Something happened that the interpreter does not know, such as a goto.
)

// outcome is how a statement ended.
type outcome struct {
	kind   outcomeKind
	values []Value
}

func (in *Interpreter) block(f *frame, statements []ast.Stmt) outcome {
	for _, statement := range statements {
		if ended := in.execute(f, statement); ended.kind != proceeds {
			return ended
		}
	}
	return outcome{}
}

func (in *Interpreter) execute(f *frame, statement ast.Stmt) outcome {
	in.steps++
	if in.steps > maxSteps {
		return outcome{kind: stopped}
	}
	switch statement := statement.(type) {
	case *ast.ExprStmt:
		in.eval(f, statement.X)
	case *ast.AssignStmt:
		in.assign(f, statement)
	case *ast.IncDecStmt:
		place := in.place(f, statement.X)
		op := token.ADD
		if statement.Tok == token.DEC {
			op = token.SUB
		}
		if held, ok := place.Value.(Scalar); ok {
			place.Value = operate(held, op, Scalar{constant.MakeInt64(1), held.typ})
		}
	case *ast.DeclStmt:
		in.declare(f, statement)
	case *ast.BlockStmt:
		return in.block(f, statement.List)
	case *ast.LabeledStmt:
		return in.execute(f, statement.Stmt)
	case *ast.ReturnStmt:
		return in.returns(f, statement)
	case *ast.BranchStmt:
		switch {
		case statement.Label == nil && statement.Tok == token.BREAK:
			return outcome{kind: breaks}
		case statement.Label == nil && statement.Tok == token.CONTINUE:
			return outcome{kind: continues}
		}
		return outcome{kind: stopped}
	case *ast.IfStmt:
		return in.conditional(f, statement)
	case *ast.SwitchStmt:
		return in.choose(f, statement)
	case *ast.RangeStmt:
		return in.rangeOver(f, statement)
	case *ast.ForStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		in.doubt(f, statement)
	}
	return outcome{}
}

func (in *Interpreter) returns(f *frame, statement *ast.ReturnStmt) outcome {
	ended := outcome{kind: returned}
	if len(statement.Results) == 0 {
		for _, place := range f.results {
			ended.values = append(ended.values, place.Value)
		}
		return ended
	}
	for _, result := range statement.Results {
		evaluated := in.eval(f, result)
		if several, ok := evaluated.(tuple); ok {
			ended.values = append(ended.values, several...)
			continue
		}
		ended.values = append(ended.values, CopyOf(evaluated))
	}
	return ended
}

func (in *Interpreter) declare(f *frame, statement *ast.DeclStmt) {
	general, ok := statement.Decl.(*ast.GenDecl)
	if !ok {
		return
	}
	for _, spec := range general.Specs {
		values, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, name := range values.Names {
			object := f.pkg.Info.Defs[name]
			if object == nil {
				continue
			}
			place := &Cell{Value: ZeroOf(object.Type())}
			if i < len(values.Values) {
				place.Value = CopyOf(in.convert(object.Type(), in.eval(f, values.Values[i])))
			}
			f.locals[object] = place
		}
	}
}

func (in *Interpreter) assign(f *frame, statement *ast.AssignStmt) {
	var values []Value
	for _, expression := range statement.Rhs {
		evaluated := in.eval(f, expression)
		if len(statement.Lhs) == 2 && len(statement.Rhs) == 1 {
			evaluated = in.withPresence(f, expression, evaluated)
		}
		if several, ok := evaluated.(tuple); ok {
			values = append(values, several...)
			continue
		}
		values = append(values, evaluated)
	}
	for i, target := range statement.Lhs {
		var assigned Value = Unknown{"a result of code that is not there"}
		if i < len(values) && !f.maybeReturned {
			assigned = values[i]
		}
		if op, ok := operators[statement.Tok]; ok {
			left, leftKnown := in.place(f, target).Value.(Scalar)
			right, rightKnown := assigned.(Scalar)
			assigned = Unknown{"an operand"}
			if leftKnown && rightKnown {
				assigned = operate(left, op, right)
			}
		}
		in.store(f, target, assigned, statement.Tok == token.DEFINE)
	}
}

// withPresence adds the second value of v, ok := m[key].
func (in *Interpreter) withPresence(f *frame, expression ast.Expr, evaluated Value) Value {
	index, ok := expression.(*ast.IndexExpr)
	if !ok {
		return evaluated
	}
	held, isMap := in.eval(f, index.X).(*Map)
	key, isKnown := in.eval(f, index.Index).(Scalar)
	if !isMap || !isKnown {
		return evaluated
	}
	_, present := held.Find(key)
	return tuple{evaluated, boolean(present)}
}

var operators = map[token.Token]token.Token{
	token.ADD_ASSIGN: token.ADD,
	token.SUB_ASSIGN: token.SUB,
	token.MUL_ASSIGN: token.MUL,
	token.QUO_ASSIGN: token.QUO,
}

// store puts a value where the left side of an assignment says.
func (in *Interpreter) store(f *frame, target ast.Expr, assigned Value, define bool) {
	if name, ok := target.(*ast.Ident); ok {
		if name.Name == "_" {
			return
		}
		if object := f.pkg.Info.Defs[name]; define && object != nil {
			f.locals[object] = &Cell{Value: CopyOf(in.convert(object.Type(), assigned))}
			return
		}
	}
	if index, ok := target.(*ast.IndexExpr); ok {
		if held, ok := in.eval(f, index.X).(*Map); ok {
			key := in.eval(f, index.Index)
			if _, known := key.(Scalar); known {
				held.set(key, CopyOf(assigned))
				return
			}
		}
	}
	place := in.place(f, target)
	place.Value = CopyOf(in.convert(f.pkg.Info.TypeOf(target), assigned))
}

// doubt makes everything unknown that a statement could assign, when it is not known whether it runs.
func (in *Interpreter) doubt(f *frame, statement ast.Node) {
	ast.Inspect(statement, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			f.maybeReturned = true
		case *ast.AssignStmt:
			for _, target := range node.Lhs {
				in.store(f, target, Unknown{"an assignment that may not happen"}, node.Tok == token.DEFINE)
			}
		case *ast.CallExpr:
			if selector, ok := node.Fun.(*ast.SelectorExpr); ok {
				if method, ok := f.pkg.Info.Uses[selector.Sel].(*types.Func); ok && method.Signature().Recv() != nil {
					if _, isPointer := method.Signature().Recv().Type().(*types.Pointer); isPointer {
						in.place(f, selector.X).Value = Unknown{"a call that may not happen"}
					}
				}
			}
		}
		return true
	})
}
