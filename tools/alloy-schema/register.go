package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"sort"
	"strings"

	"alloy-schema/source"
)

const componentPackage = source.AlloyModule + "/internal/component"

// Registration is one call of component.Register.
type Registration struct {
	Name      string
	Stability string
	Community bool
	Arguments *types.Named
	Exports   *types.Named // Nil when the component exports nothing.
}

// Registrations finds every component that the packages register, sorted by name.
func Registrations(packages []*source.Package) ([]Registration, error) {
	var found []Registration
	for _, loaded := range packages {
		if !strings.HasPrefix(loaded.Types.Path(), componentPackage+"/") {
			continue
		}
		for _, file := range loaded.Files {
			var failure error
			ast.Inspect(file, func(node ast.Node) bool {
				call, ok := node.(*ast.CallExpr)
				if !ok || !isFunction(loaded, call.Fun, componentPackage, "Register") {
					return true
				}
				registration, err := readRegistration(loaded, call)
				if err != nil {
					failure = fmt.Errorf("%s: %w", loaded.Types.Path(), err)
					return false
				}
				found = append(found, registration)
				return true
			})
			if failure != nil {
				return nil, failure
			}
		}
	}
	sort.Slice(found, func(i, j int) bool { return found[i].Name < found[j].Name })
	for i := 1; i < len(found); i++ {
		if found[i].Name == found[i-1].Name {
			return nil, fmt.Errorf("component %s is registered twice: a stub was read beside its implementation", found[i].Name)
		}
	}
	return found, nil
}

func readRegistration(loaded *source.Package, call *ast.CallExpr) (Registration, error) {
	literal, ok := call.Args[0].(*ast.CompositeLit)
	if !ok {
		return Registration{}, fmt.Errorf("component.Register is not called with a literal")
	}
	registration := Registration{Stability: "generally-available"}
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			return Registration{}, fmt.Errorf("component.Registration has a field without its name")
		}
		value := loaded.Info.Types[pair.Value]
		switch pair.Key.(*ast.Ident).Name {
		case "Name":
			if value.Value == nil {
				return Registration{}, fmt.Errorf("the name of a component is not a constant")
			}
			registration.Name = constant.StringVal(value.Value)
		case "Stability":
			stability, err := stabilityOf(loaded, pair.Value)
			if err != nil {
				return Registration{}, err
			}
			registration.Stability = stability
		case "Community":
			registration.Community = constant.BoolVal(value.Value)
		case "Args":
			registration.Arguments, _ = types.Unalias(value.Type).(*types.Named)
		case "Exports":
			registration.Exports, _ = types.Unalias(value.Type).(*types.Named)
			if registration.Exports == nil && !value.IsNil() {
				return Registration{}, fmt.Errorf("the exports of %s are no named struct", registration.Name)
			}
		}
	}
	if registration.Arguments == nil {
		return Registration{}, fmt.Errorf("the arguments of %s are no named struct", registration.Name)
	}
	return registration, nil
}

// stabilityOf reads a constant of the featuregate package by its name, since its values are an enumeration.
func stabilityOf(loaded *source.Package, expression ast.Expr) (string, error) {
	object := objectOf(loaded, expression)
	stabilities := map[string]string{
		"StabilityExperimental":       "experimental",
		"StabilityPublicPreview":      "public-preview",
		"StabilityGenerallyAvailable": "generally-available",
	}
	if object != nil {
		if stability, ok := stabilities[object.Name()]; ok {
			return stability, nil
		}
	}
	return "", fmt.Errorf("an unknown stability")
}

// objectOf resolves a plain or qualified identifier.
func objectOf(loaded *source.Package, expression ast.Expr) types.Object {
	switch expression := expression.(type) {
	case *ast.Ident:
		return loaded.Info.Uses[expression]
	case *ast.SelectorExpr:
		return loaded.Info.Uses[expression.Sel]
	case *ast.ParenExpr:
		return objectOf(loaded, expression.X)
	}
	return nil
}

func isFunction(loaded *source.Package, expression ast.Expr, path, name string) bool {
	object := objectOf(loaded, expression)
	return object != nil && object.Pkg() != nil && object.Pkg().Path() == path && object.Name() == name
}
