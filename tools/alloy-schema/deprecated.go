package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
)

// deprecation is how Alloy marks a field: by Go's convention, or by a comment that starts with the word.
var deprecation = regexp.MustCompile(`(?im)^\s*(this (attribute|argument|field|block) is )?deprecated\b`)

// deprecated reads the comment above or beside a field.
func (b *Bodies) deprecated(variable *types.Var) bool {
	known, ok := b.comments[variable.Pkg()]
	if !ok {
		known = map[token.Pos]string{}
		if loaded := b.interpreter.PackageOf(variable.Pkg()); loaded != nil {
			for _, file := range loaded.Files {
				collectComments(file, known)
			}
		}
		b.comments[variable.Pkg()] = known
	}
	return deprecation.MatchString(known[variable.Pos()])
}

func collectComments(file *ast.File, into map[token.Pos]string) {
	ast.Inspect(file, func(node ast.Node) bool {
		field, ok := node.(*ast.Field)
		if !ok {
			return true
		}
		for _, name := range field.Names {
			into[name.Pos()] = field.Doc.Text() + "\n" + field.Comment.Text()
		}
		return true
	})
}
