package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const module = "github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"

// write makes the tables from every name that the sources of the contexts mention.
func write(file string) error {
	names, err := namesInSources()
	if err != nil {
		return err
	}
	tables, err := NewTables(names)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(tables); err != nil {
		return err
	}
	return os.WriteFile(file, text.Bytes(), 0o644)
}

var (
	word   = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	symbol = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)
)

func namesInSources() (Names, error) {
	directory, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	if err != nil {
		return Names{}, fmt.Errorf("go list -m %s: %w", module, err)
	}
	files, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(directory)), "contexts", "internal", "ctx*", "*.go"))
	if err != nil || len(files) == 0 {
		return Names{}, fmt.Errorf("%s has no sources of contexts: %w", module, err)
	}
	words, symbols := map[string]map[string]bool{}, map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		group := strings.TrimPrefix(filepath.Base(filepath.Dir(file)), "ctx")
		if words[group] == nil {
			words[group] = map[string]bool{}
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			return Names{}, err
		}
		ast.Inspect(parsed, func(node ast.Node) bool {
			literal, ok := node.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			if err == nil && word.MatchString(text) {
				words[group][text] = true
			}
			if err == nil && symbol.MatchString(text) {
				symbols[text] = true
			}
			return true
		})
	}
	names := Names{Words: map[string][]string{}, Symbols: slices.Sorted(maps.Keys(symbols))}
	for group, found := range words {
		names.Words[group] = slices.Sorted(maps.Keys(found))
	}
	return names, nil
}
