package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// checking is how Alloy names the functions that refuse a value.
var checking = regexp.MustCompile(`(?i)^(validate|convert|unmarshalalloy)`)

// FillSuggested collects, for text attributes without a closed set of values, the values that code compares
// them with: Alloy's own, and what the table names of other code.
func FillSuggested(bodies *Bodies) error {
	if err := FillComparedValues(bodies); err != nil {
		return err
	}
	return bodies.fillUpstreamValues()
}

// FillComparedValues reads the functions that validate or convert a field.
func FillComparedValues(bodies *Bodies) error {
	compared := map[*types.Var][]string{}
	for _, loaded := range bodies.loader.Loaded() {
		for _, file := range loaded.Files {
			for _, declaration := range file.Decls {
				function, ok := declaration.(*ast.FuncDecl)
				if ok && function.Body != nil && checking.MatchString(function.Name.Name) {
					bodies.compared(loaded, function.Body, compared)
				}
			}
		}
	}
	for _, name := range sortedKeys(bodies.origin) {
		structure, _ := source.UnderlyingStruct(bodies.origin[name])
		fields, err := taggedFields(structure)
		if err != nil {
			return err
		}
		for _, field := range fields {
			attribute, ok := bodies.byName[name].Attributes.Get(field.name)
			if !ok || !isOpenText(attribute.Type) {
				continue
			}
			if values := withoutEmpty(unique(compared[field.variable])); len(values) > 1 && !notValues[name+"/"+field.name] {
				attribute.Suggested = values
			}
		}
	}
	return nil
}

// compared reads switches over a field, comparisons of a field, and searches for it in a list or a map.
func (b *Bodies) compared(loaded *source.Package, body ast.Node, into map[*types.Var][]string) {
	elements := map[types.Object]*types.Var{}
	fieldOf := func(expression ast.Expr) *types.Var { return fieldOf(loaded, expression, elements) }
	ast.Inspect(body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.RangeStmt: // What is compared with the loop's variable is a value of the list's.
			if name, ok := node.Value.(*ast.Ident); ok {
				if list := fieldOf(node.X); list != nil {
					elements[loaded.Info.Defs[name]] = list
				}
			}
		case *ast.SwitchStmt:
			if node.Tag == nil {
				return true
			}
			if field := fieldOf(node.Tag); field != nil {
				for _, clause := range node.Body.List {
					for _, expression := range clause.(*ast.CaseClause).List {
						into[field] = append(into[field], b.texts(loaded, expression)...)
					}
				}
			}
		case *ast.BinaryExpr:
			if node.Op != token.EQL && node.Op != token.NEQ {
				return true
			}
			if field := fieldOf(node.X); field != nil {
				into[field] = append(into[field], b.texts(loaded, node.Y)...)
			}
		case *ast.IndexExpr:
			if field := fieldOf(node.Index); field != nil {
				into[field] = append(into[field], b.texts(loaded, node.X)...)
			}
		case *ast.CallExpr:
			if len(node.Args) == 2 && isFunction(loaded, node.Fun, "slices", "Contains") {
				if field := fieldOf(node.Args[1]); field != nil {
					into[field] = append(into[field], b.texts(loaded, node.Args[0])...)
				}
			}
		}
		return true
	})
}

// fieldOf finds the struct field that an expression is about, through conversions and strings.ToLower.
func fieldOf(loaded *source.Package, expression ast.Expr, elements map[types.Object]*types.Var) *types.Var {
	switch expression := expression.(type) {
	case *ast.Ident:
		return elements[loaded.Info.Uses[expression]]
	case *ast.ParenExpr:
		return fieldOf(loaded, expression.X, elements)
	case *ast.CallExpr:
		if len(expression.Args) != 1 {
			return nil
		}
		conversion := loaded.Info.Types[expression.Fun].IsType()
		if conversion || isFunction(loaded, expression.Fun, "strings", "ToLower") || isFunction(loaded, expression.Fun, "strings", "ToUpper") {
			return fieldOf(loaded, expression.Args[0], elements)
		}
	case *ast.SelectorExpr:
		if selection, ok := loaded.Info.Selections[expression]; ok && selection.Kind() == types.FieldVal {
			return selection.Obj().(*types.Var)
		}
	}
	return nil
}

// texts gives the string an expression stands for, or those of a list's elements or a map's keys.
func (b *Bodies) texts(loaded *source.Package, expression ast.Expr) []string {
	if value := loaded.Info.Types[expression].Value; value != nil {
		if value.Kind() == constant.String {
			return []string{constant.StringVal(value)}
		}
		return nil
	}
	var found []string
	switch held := b.interpreter.EvalGlobal(loaded, expression).(type) {
	case *interp.List:
		for _, element := range held.Elements {
			if written, ok := interp.StringOf(element.Value); ok {
				found = append(found, written)
			}
		}
	case *interp.Map:
		for _, key := range held.Keys {
			if written, ok := interp.StringOf(key); ok {
				found = append(found, written)
			}
		}
	case interp.Scalar:
		if written, ok := interp.StringOf(held); ok {
			found = append(found, written)
		}
	}
	return found
}

func isOpenText(schema TypeSchema) bool {
	return schema.Kind == "string" && schema.Enum == nil || schema.Kind == "list" && isOpenText(*schema.Elem)
}

func withoutEmpty(values []string) []string {
	var kept []string
	for _, value := range values {
		if value != "" {
			kept = append(kept, value)
		}
	}
	return kept
}
