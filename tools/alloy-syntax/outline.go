package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/grafana/alloy/syntax/ast"
)

// outline writes a body as nested lists in which every operator has its brackets: two parsers that agree on
// an outline agree on precedence, associativity and the meaning of every spelled text.
func outline(body ast.Body) string {
	parts := make([]string, len(body))
	for i, statement := range body {
		switch s := statement.(type) {
		case *ast.AttributeStmt:
			parts[i] = fmt.Sprintf("(%s %s)", s.Name.Name, expression(s.Value))
		case *ast.BlockStmt:
			parts[i] = fmt.Sprintf("(block %s %q %s)", s.GetBlockName(), s.Label, outline(s.Body))
		}
	}
	return "(" + strings.Join(parts, " ") + ")"
}

func expression(node ast.Expr) string {
	switch e := node.(type) {
	case *ast.LiteralExpr:
		if text, err := strconv.Unquote(e.Value); err == nil {
			return strconv.Quote(text)
		}
		return e.Value
	case *ast.IdentifierExpr:
		return e.Ident.Name
	case *ast.AccessExpr:
		return fmt.Sprintf("(. %s %s)", expression(e.Value), e.Name.Name)
	case *ast.IndexExpr:
		return fmt.Sprintf("([] %s %s)", expression(e.Value), expression(e.Index))
	case *ast.CallExpr:
		return fmt.Sprintf("(call %s %s)", expression(e.Value), expressions(e.Args))
	case *ast.UnaryExpr:
		return fmt.Sprintf("(%s %s)", e.Kind, expression(e.Value))
	case *ast.BinaryExpr:
		return fmt.Sprintf("(%s %s %s)", e.Kind, expression(e.Left), expression(e.Right))
	case *ast.ParenExpr:
		return fmt.Sprintf("(paren %s)", expression(e.Inner))
	case *ast.ArrayExpr:
		return fmt.Sprintf("(array %s)", expressions(e.Elements))
	case *ast.ObjectExpr:
		fields := make([]string, len(e.Fields))
		for i, field := range e.Fields {
			fields[i] = fmt.Sprintf("(%s %s)", field.Name.Name, expression(field.Value))
		}
		return fmt.Sprintf("(object %s)", strings.Join(fields, " "))
	default:
		return fmt.Sprintf("%T", node)
	}
}

func expressions(nodes []ast.Expr) string {
	parts := make([]string, len(nodes))
	for i, node := range nodes {
		parts[i] = expression(node)
	}
	return strings.Join(parts, " ")
}
