package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
)

// checking is how Alloy names the functions that refuse a value.
var checking = regexp.MustCompile(`(?i)^(validate|convert|unmarshalalloy)`)

// FillSuggested collects, for text attributes without a closed set of values, the values that the code of
// their package compares them with where it validates or converts them, and those of the table of values
// that upstream code checks.
func FillSuggested(bodies *Bodies) error {
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
		structure, _ := underlyingStruct(bodies.origin[name])
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
	return bodies.fillUpstreamValues()
}

// compared reads switches over a field, comparisons of a field, and searches for it in a list or a map.
func (b *Bodies) compared(loaded *Package, body ast.Node, into map[*types.Var][]string) {
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
func fieldOf(loaded *Package, expression ast.Expr, elements map[types.Object]*types.Var) *types.Var {
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
func (b *Bodies) texts(loaded *Package, expression ast.Expr) []string {
	if value := loaded.Info.Types[expression].Value; value != nil {
		if value.Kind() == constant.String {
			return []string{constant.StringVal(value)}
		}
		return nil
	}
	b.interpreter.steps = 0
	var found []string
	switch held := b.interpreter.eval(&frame{pkg: loaded}, expression).(type) {
	case *listValue:
		for _, element := range held.elements {
			if written, ok := stringOf(element.value); ok {
				found = append(found, written)
			}
		}
	case *mapValue:
		for _, key := range held.keys {
			if written, ok := stringOf(key); ok {
				found = append(found, written)
			}
		}
	case scalar:
		if written, ok := stringOf(held); ok {
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
