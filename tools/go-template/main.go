// Command go-template answers for the templates of loki.process as Go reads them. It reads a JSON array of texts from
// standard input and writes the error of each, empty for one that is right; of templates with their data, as an object
// {"execute": [{"text": ..., "data": {...}}]}, it writes what each makes, null where it fails. With -write FILE it writes
// the names of the functions that a template may call.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
)

// builtin has the names of text/template's own functions, which it does not export.
var builtin = []string{
	"and", "call", "eq", "ge", "gt", "html", "index", "js", "le", "len", "lt", "ne", "not", "or", "print", "printf",
	"println", "slice", "urlquery",
}

var functions = func() template.FuncMap {
	all := sprig.TxtFuncMap()
	maps.Copy(all, own)
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
	var question json.RawMessage
	if err := json.NewDecoder(os.Stdin).Decode(&question); err != nil {
		return err
	}
	answer, err := answerTo(question)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(answer)
}

func answerTo(question json.RawMessage) (any, error) {
	var given struct{ Execute []given }
	if json.Unmarshal(question, &given) == nil {
		made := make([]*string, len(given.Execute))
		for i, one := range given.Execute {
			made[i] = one.execute()
		}
		return made, nil
	}
	var texts []string
	if err := json.Unmarshal(question, &texts); err != nil {
		return nil, err
	}
	problems := make([]string, len(texts))
	for i, text := range texts {
		problems[i] = check(text)
	}
	return problems, nil
}

// given is a template with its data.
type given struct {
	Text string
	Data map[string]any
}

func (g given) execute() *string {
	template, err := template.Must(base.Clone()).Parse(g.Text)
	if err != nil {
		return nil
	}
	var made strings.Builder
	if err := template.Execute(&made, g.Data); err != nil {
		return nil
	}
	text := made.String()
	return &text
}
