// Command go-template answers for the templates of loki.process as Go reads them. It reads a JSON array of texts from
// standard input and writes the error of each, empty for one that is right. With -write FILE it writes the names of the
// functions that a template may call.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"text/template"

	"github.com/Masterminds/sprig/v3"
)

// own has the functions that internal/component/loki/process/stages/template.go adds; parsing asks their names alone.
var own = []string{
	"Hash", "Replace", "Sha2Hash", "ToLower", "ToUpper", "Trim", "TrimLeft", "TrimPrefix", "TrimRight", "TrimSpace",
	"TrimSuffix", "regexReplaceAll", "regexReplaceAllLiteral",
}

// builtin has the names of text/template's own functions, which it does not export.
var builtin = []string{
	"and", "call", "eq", "ge", "gt", "html", "index", "js", "le", "len", "lt", "ne", "not", "or", "print", "printf",
	"println", "slice", "urlquery",
}

var functions = func() template.FuncMap {
	all := sprig.TxtFuncMap()
	for _, name := range own {
		all[name] = func() string { return "" }
	}
	return all
}()

// base knows the functions: making their map takes longer than reading a template.
var base = template.New("pipeline_template").Funcs(functions)

func check(text string) string {
	if _, err := template.Must(base.Clone()).Parse(text); err != nil {
		return err.Error()
	}
	return ""
}

func main() {
	file := flag.String("write", "", "the file that gets the names")
	flag.Parse()
	if err := run(*file); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file string) error {
	if file != "" {
		names := slices.Sorted(maps.Keys(functions))
		for _, name := range builtin {
			if check("{{"+name+"}}") != "" {
				return fmt.Errorf("text/template has no function %s", name)
			}
		}
		text, err := json.Marshal(map[string][]string{"builtin": builtin, "lokiProcess": names})
		if err != nil {
			return err
		}
		return os.WriteFile(file, append(text, '\n'), 0o644)
	}
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		return err
	}
	problems := make([]string, len(texts))
	for i, text := range texts {
		problems[i] = check(text)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(problems)
}
