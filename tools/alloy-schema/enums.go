package main

import (
	"crypto/tls"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"sort"
	"strconv"
	"strings"

	"alloy-schema/interp"
	"alloy-schema/source"
)

// noValue is a text that no configuration means: a type that accepts it has no closed set of values.
const noValue = "\x00no value\x00"

// enum asks a type's own UnmarshalText which of the texts in its package it accepts. It gives nothing when
// the set is not closed, or when that depends on code that is not there.
func (b *Bodies) enum(named *types.Named) []string {
	name := source.QualifiedName(named)
	if known, ok := b.enums[name]; ok {
		return known
	}
	b.enums[name] = nil
	method := source.MethodOf(named, "UnmarshalText")
	if method == nil || b.accepts(named, method, noValue) != rejected {
		return nil
	}
	var accepted []string
	for _, candidate := range b.candidates(method) {
		switch b.accepts(named, method, candidate) {
		case acceptedText:
			accepted = append(accepted, candidate)
		case undecided:
			return nil
		}
	}
	b.enums[name] = withoutCase(accepted)
	return b.enums[name]
}

// foreignEnum is enum for a type of the table in foreign.go.
func (b *Bodies) foreignEnum(path, name string) []string {
	loaded, err := b.loader.Load(path)
	if err != nil {
		return nil
	}
	object := loaded.Types.Scope().Lookup(name)
	if object == nil {
		return nil
	}
	named, ok := object.Type().(*types.Named)
	if !ok {
		return nil
	}
	return b.enum(named)
}

type verdict int

const (
	undecided verdict = iota
	acceptedText
	rejected
)

func (b *Bodies) accepts(named *types.Named, method *types.Func, candidate string) verdict {
	results := b.interpreter.CallMethod(&interp.Cell{Value: interp.ZeroOf(named)}, method, interp.Text(candidate))
	if len(results) == 0 {
		return undecided
	}
	switch results[len(results)-1].(type) {
	case interp.Nil:
		return acceptedText
	case interp.Opaque:
		return rejected // An error.
	}
	return undecided
}

// candidates are the string constants and literals of a type's package and of the packages that its
// UnmarshalText names, in the order they are written.
func (b *Bodies) candidates(method *types.Func) []string {
	loaded, declaration := b.interpreter.Declaration(method)
	if declaration == nil {
		return nil
	}
	candidates := writtenTexts(loaded)
	ast.Inspect(declaration, func(node ast.Node) bool {
		selector, ok := node.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		name, ok := selector.X.(*ast.Ident)
		if !ok {
			return true
		}
		if used, ok := loaded.Info.Uses[name].(*types.PkgName); ok {
			path := used.Imported().Path()
			if path == "crypto/tls" {
				for _, suite := range tls.CipherSuites() {
					candidates = append(candidates, suite.Name)
				}
			} else if other, err := b.loader.Load(path); err == nil && other.Info != nil {
				candidates = append(candidates, writtenTexts(other)...)
			}
		}
		return true
	})
	return unique(candidates)
}

func writtenTexts(loaded *source.Package) []string {
	found := map[string]token.Pos{}
	add := func(candidate string, at token.Pos) {
		if before, ok := found[candidate]; (!ok || at < before) && len(candidate) < 60 && !strings.ContainsAny(candidate, "%\n") {
			found[candidate] = at
		}
	}
	for _, file := range loaded.Files {
		ast.Inspect(file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.BasicLit:
				if node.Kind == token.STRING {
					if written, err := strconv.Unquote(node.Value); err == nil {
						add(written, node.Pos())
					}
				}
			case *ast.SelectorExpr: // A constant of another package.
				if value := loaded.Info.Types[node].Value; value != nil && value.Kind() == constant.String {
					add(constant.StringVal(value), node.Pos())
				}
			}
			return true
		})
	}
	texts := make([]string, 0, len(found))
	for candidate := range found {
		texts = append(texts, candidate)
	}
	sort.Slice(texts, func(i, j int) bool { return found[texts[i]] < found[texts[j]] })
	return texts
}

func unique(texts []string) []string {
	seen := map[string]bool{}
	var kept []string
	for _, one := range texts {
		if !seen[one] {
			kept = append(kept, one)
		}
		seen[one] = true
	}
	return kept
}

// withoutCase keeps, of texts that differ in case only, the one in lower case: such a type ignores case.
func withoutCase(accepted []string) []string {
	lower := map[string]bool{}
	for _, one := range accepted {
		lower[one] = true
	}
	var kept []string
	for _, one := range accepted {
		if folded := strings.ToLower(one); folded == one || !lower[folded] {
			kept = append(kept, one)
		}
	}
	return kept
}
