// Command alloy-syntax formats Alloy configurations as `alloy fmt` does, many in one process: it reads a
// JSON array of texts from standard input and writes a JSON array of answers, one for each text in its order.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/grafana/alloy/syntax/parser"
	"github.com/grafana/alloy/syntax/printer"
)

// Answer holds the formatted text, or why the parser refused it.
type Answer struct {
	Text  *string `json:"text,omitempty"`
	Tree  string  `json:"tree,omitempty"`
	Error string  `json:"error,omitempty"`
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		fail(err)
	}
	answers := make([]Answer, len(texts))
	for i, text := range texts {
		answers[i] = answer(text)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(answers); err != nil {
		fail(err)
	}
}

func answer(text string) Answer {
	file, err := parser.ParseFile("config.alloy", []byte(text))
	if err != nil {
		return Answer{Error: err.Error()}
	}
	var out bytes.Buffer
	if err := printer.Fprint(&out, file); err != nil {
		return Answer{Error: err.Error()}
	}
	formatted := out.String() + "\n"
	return Answer{Text: &formatted, Tree: outline(file.Body)}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
