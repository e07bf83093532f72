// Command ottl checks OpenTelemetry Transformation Language texts with the validation of the collector's own
// transform and filter processors, whose functions differ from the standard ones. It reads a JSON array of items
// from standard input and writes a JSON array of errors, an empty one for each item that is right.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/confmap"
)

// Item is one text and the data it works on.
type Item struct {
	Context string `json:"context"`
	Kind    string `json:"kind"`
	Text    string `json:"text"`
}

func main() {
	var items []Item
	if err := json.NewDecoder(os.Stdin).Decode(&items); err != nil {
		fail(err)
	}
	problems := make([]string, len(items))
	for i, item := range items {
		if err := check(item); err != nil {
			problems[i] = err.Error()
		}
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(problems); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// signals names the data in which each context is found; a resource and a scope are found in all.
var signals = map[string]string{
	"resource": "trace", "scope": "trace", "span": "trace", "spanevent": "trace",
	"metric": "metric", "datapoint": "metric",
	"log": "log",
}

func check(item Item) error {
	signal, ok := signals[item.Context]
	if !ok {
		return fmt.Errorf("unknown context %q", item.Context)
	}
	switch item.Kind {
	case "statement":
		return validate(transformprocessor.NewFactory(), signal+"_statements", item.Context, "statements", item.Text)
	case "condition":
		if item.Context == "scope" {
			// The filter processor drops no scopes; a condition on one stands in a transform processor.
			return validate(transformprocessor.NewFactory(), signal+"_statements", item.Context, "conditions", item.Text)
		}
		return validate(filterprocessor.NewFactory(), signal+"_conditions", item.Context, "conditions", item.Text)
	default:
		return fmt.Errorf("unknown kind %q", item.Kind)
	}
}

// validate puts the text where a collector's configuration has it and asks the processor.
func validate(factory interface{ CreateDefaultConfig() component.Config }, list, context, field, text string) error {
	config := factory.CreateDefaultConfig()
	group := map[string]any{"context": context, field: []any{text}}
	if field == "conditions" && list == "trace_statements" {
		group["statements"] = []any{}
	}
	raw := confmap.NewFromStringMap(map[string]any{list: []any{group}})
	if err := raw.Unmarshal(config); err != nil {
		return err
	}
	return config.(interface{ Validate() error }).Validate()
}
