package interp

import (
	"go/ast"
	"go/constant"
	"go/types"
)

func (in *Interpreter) conditional(f *frame, statement *ast.IfStmt) outcome {
	if statement.Init != nil {
		in.execute(f, statement.Init)
	}
	outcome, known := BoolOf(in.eval(f, statement.Cond))
	if !known {
		in.doubt(f, statement.Body)
		if statement.Else != nil {
			in.doubt(f, statement.Else)
		}
		return in.block(f, nil)
	}
	if outcome {
		return in.block(f, statement.Body.List)
	}
	if statement.Else != nil {
		return in.execute(f, statement.Else)
	}
	return in.block(f, nil)
}

func (in *Interpreter) choose(f *frame, statement *ast.SwitchStmt) outcome {
	if statement.Init != nil {
		in.execute(f, statement.Init)
	}
	var tag Value = boolean(true)
	if statement.Tag != nil {
		tag = in.eval(f, statement.Tag)
	}
	var chosen *ast.CaseClause
	for _, clause := range statement.Body.List {
		clause := clause.(*ast.CaseClause)
		if clause.List == nil {
			if chosen == nil {
				chosen = clause // The default, unless a later case fits.
			}
			continue
		}
		for _, expression := range clause.List {
			equal, known := equalValues(tag, in.eval(f, expression))
			if !known {
				in.doubt(f, statement.Body)
				return outcome{}
			}
			if equal {
				return notBroken(in.block(f, clause.Body))
			}
		}
	}
	if chosen == nil {
		return outcome{}
	}
	return notBroken(in.block(f, chosen.Body))
}

// notBroken ends a break at the switch or loop it belongs to.
func notBroken(ended outcome) outcome {
	if ended.kind == breaks {
		return outcome{}
	}
	return ended
}

func (in *Interpreter) rangeOver(f *frame, statement *ast.RangeStmt) outcome {
	type entry struct{ key, element Value }
	var entries []entry
	switch held := in.eval(f, statement.X).(type) {
	case Nil:
	case *List:
		for i, element := range held.Elements {
			entries = append(entries, entry{Scalar{constant.MakeInt64(int64(i)), nil}, element.Value})
		}
	case *Map:
		for _, key := range held.Keys {
			found, _ := held.Find(key)
			entries = append(entries, entry{key, found.Value})
		}
	default:
		in.doubt(f, statement)
		return outcome{}
	}
	for _, next := range entries {
		if statement.Key != nil {
			in.bind(f, statement.Key, next.key)
		}
		if statement.Value != nil {
			in.bind(f, statement.Value, next.element)
		}
		switch ended := in.block(f, statement.Body.List); ended.kind {
		case breaks:
			return outcome{}
		case returned, stopped:
			return ended
		}
	}
	return outcome{}
}

func (in *Interpreter) bind(f *frame, target ast.Expr, bound Value) {
	if name, ok := target.(*ast.Ident); ok {
		if object := f.pkg.Info.Defs[name]; object != nil {
			f.locals[types.Object(object)] = &Cell{Value: CopyOf(bound)}
			return
		}
	}
	in.store(f, target, bound, false)
}
