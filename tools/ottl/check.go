package main

import (
	"fmt"
	"reflect"

	"github.com/open-telemetry/opentelemetry-collector-contrib/connector/countconnector"
	"github.com/open-telemetry/opentelemetry-collector-contrib/connector/signaltometricsconnector"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/confmap"
)

// Item is OTTL as one component of the collector takes it.
type Item struct {
	// Component is transform, filter, filterOld (traces, metrics and logs without a context), count or signaltometrics.
	Component string `json:"component"`
	// Signal is trace, metric or log; of no meaning to count and signaltometrics.
	Signal string `json:"signal"`
	// Context is empty where the component infers it.
	Context     string   `json:"context"`
	Statements  []string `json:"statements"`
	Conditions  []string `json:"conditions"`
	Expressions []string `json:"expressions"`
}

var (
	transformDefaults       = transformprocessor.NewFactory().CreateDefaultConfig()
	filterDefaults          = filterprocessor.NewFactory().CreateDefaultConfig()
	countDefaults           = countconnector.NewFactory().CreateDefaultConfig()
	signalToMetricsDefaults = signaltometricsconnector.NewFactory().CreateDefaultConfig()
)

// check puts the texts where a collector's configuration has them, and asks the component whether it is valid.
// The tail sampling processor reads its conditions as the count connector does, by filterottl's
// NewBoolExprForSpanWithPathContextNames: processor/tailsamplingprocessor/internal/sampling/ottl.go.
func check(item Item) (err error) {
	defer func() {
		if crash := recover(); crash != nil {
			err = fmt.Errorf("the collector crashes: %v", crash)
		}
	}()
	switch item.Component {
	case "transform":
		group := map[string]any{"statements": list(item.Statements), "conditions": list(item.Conditions)}
		if item.Context != "" {
			group["context"] = item.Context
		}
		return validate(transformDefaults, map[string]any{item.Signal + "_statements": []any{group}})
	case "filter":
		group := map[string]any{"conditions": list(item.Conditions)}
		if item.Context != "" {
			group["context"] = item.Context
		}
		return validate(filterDefaults, map[string]any{item.Signal + "_conditions": []any{group}})
	case "filterOld":
		name := item.Context
		if name == "log" {
			name = "log_record"
		}
		return validate(filterDefaults, map[string]any{
			item.Signal + "s": map[string]any{name: list(item.Conditions)},
		})
	case "count":
		return validate(countDefaults, map[string]any{
			item.Context + "s": map[string]any{"counted": map[string]any{"conditions": list(item.Conditions)}},
		})
	case "signaltometrics":
		metric := map[string]any{"name": "counted", "conditions": list(item.Conditions), "sum": map[string]any{"value": "1"}}
		if len(item.Expressions) > 0 {
			metric["sum"] = map[string]any{"value": item.Expressions[0]}
		}
		return validate(signalToMetricsDefaults, map[string]any{item.Context + "s": []any{metric}})
	default:
		return fmt.Errorf("unknown component %q", item.Component)
	}
}

func validate(defaults component.Config, settings map[string]any) error {
	config := copyOf(defaults)
	if err := confmap.NewFromStringMap(settings).Unmarshal(config); err != nil {
		return err
	}
	return config.(interface{ Validate() error }).Validate()
}

// copyOf is a configuration of its own: making the functions of all contexts takes longer than a check.
func copyOf(defaults component.Config) any {
	config := reflect.New(reflect.TypeOf(defaults).Elem())
	config.Elem().Set(reflect.ValueOf(defaults).Elem())
	return config.Interface()
}

func list(texts []string) []any {
	elements := make([]any, len(texts))
	for i, text := range texts {
		elements[i] = text
	}
	return elements
}
