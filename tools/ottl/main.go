// Command ottl answers for the OpenTelemetry Transformation Language as the collector's own components read it.
//
// It reads one question from standard input and writes one answer: for {"check": [items]} the error of each item, empty
// for one that is right; for {"tables": {"words", "symbols"}} what lib/alloy/ottl knows of functions, paths and enums,
// found among these names. With -write FILE it takes the names from the sources of the OTTL module and writes the file.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// Question is what the program is asked.
type Question struct {
	Check  []Item `json:"check"`
	Tables *Names `json:"tables"`
}

func main() {
	file := flag.String("write", "", "the file that gets the tables")
	flag.Parse()
	if *file != "" {
		exit(write(*file))
	}
	debug.SetGCPercent(800)
	var question Question
	if err := json.NewDecoder(os.Stdin).Decode(&question); err != nil {
		exit(err)
	}
	exit(print(answer(question)))
}

func answer(question Question) (any, error) {
	if question.Tables != nil {
		return NewTables(*question.Tables)
	}
	return checkAll(question.Check), nil
}

func checkAll(items []Item) []string {
	problems := make([]string, len(items))
	var running sync.WaitGroup
	workers := runtime.NumCPU()
	for worker := range workers {
		running.Go(func() {
			for i := worker; i < len(items); i += workers {
				if err := check(items[i]); err != nil {
					problems[i] = err.Error()
				}
			}
		})
	}
	running.Wait()
	return problems
}

func print(value any, err error) error {
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}
