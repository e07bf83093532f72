package main

import (
	"slices"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottldatapoint"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlexemplar"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottllog"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlmetric"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlresource"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlscope"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlspan"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlspanevent"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
	"go.opentelemetry.io/collector/component"
	"go.uber.org/zap"
)

// Names are those that a table may hold: words of paths, by the context they are of, and symbols of enums.
type Names struct {
	Words   map[string][]string `json:"words"`
	Symbols []string            `json:"symbols"`
}

// Tables is what lib/alloy/ottl/tables.ts reads.
type Tables struct {
	// Functions has the parameters of each function, as `name: Type` or `name?: Type`, by its name.
	Functions map[string]string `json:"functions"`
	// Standard names the functions that every transform statement may call.
	Standard []string `json:"standard"`
	// Contexts is what a text of a context may say.
	Contexts map[string]*Context `json:"contexts"`
	// Paths has the paths after a prefix; `[]` stands after what may be indexed.
	Paths map[string][]string `json:"paths"`
}

// Context is what a text of one context may say.
type Context struct {
	// Prefixes names the contexts whose paths it reaches.
	Prefixes []string `json:"prefixes"`
	Enums    []string `json:"enums"`
	// Transform and Filter name what a statement, and a condition, may call beside the standard functions.
	Transform []string `json:"transform,omitempty"`
	Filter    []string `json:"filter,omitempty"`
}

var settings = component.TelemetrySettings{Logger: zap.NewNop()}

// NewTables asks the contexts' own parsers.
func NewTables(names Names) (*Tables, error) {
	tables := &Tables{Functions: map[string]string{}, Contexts: map[string]*Context{}, Paths: map[string][]string{}}
	standard := standardFunctions[*ottllog.TransformContext]()
	tables.Standard = namesOf(standard)
	for _, add := range []func() error{
		func() error {
			return addContext(tables, names, "resource", ottlresource.NewParser, ottlresource.EnablePathContextNames(), nil, nil)
		},
		func() error {
			return addContext(tables, names, "scope", ottlscope.NewParser, ottlscope.EnablePathContextNames(), nil, nil)
		},
		func() error {
			return addContext(tables, names, "span", ottlspan.NewParser, ottlspan.EnablePathContextNames(),
				transformprocessor.DefaultSpanFunctionsNew(), filterprocessor.DefaultSpanFunctionsNew())
		},
		func() error {
			return addContext(tables, names, "spanevent", ottlspanevent.NewParser, ottlspanevent.EnablePathContextNames(),
				transformprocessor.DefaultSpanEventFunctionsNew(), filterprocessor.DefaultSpanEventFunctionsNew())
		},
		func() error {
			return addContext(tables, names, "metric", ottlmetric.NewParser, ottlmetric.EnablePathContextNames(),
				transformprocessor.DefaultMetricFunctionsNew(), filterprocessor.DefaultMetricFunctionsNew())
		},
		func() error {
			return addContext(tables, names, "datapoint", ottldatapoint.NewParser, ottldatapoint.EnablePathContextNames(),
				transformprocessor.DefaultDataPointFunctionsNew(), filterprocessor.DefaultDataPointFunctionsNew())
		},
		func() error {
			return addContext(tables, names, "exemplar", ottlexemplar.NewParser, ottlexemplar.EnablePathContextNames(),
				transformprocessor.DefaultExemplarFunctions(), nil)
		},
		func() error {
			return addContext(tables, names, "log", ottllog.NewParser, ottllog.EnablePathContextNames(),
				transformprocessor.DefaultLogFunctionsNew(), filterprocessor.DefaultLogFunctionsNew())
		},
	} {
		if err := add(); err != nil {
			return nil, err
		}
	}
	return tables, nil
}

func addContext[K any](
	tables *Tables,
	names Names,
	name string,
	newParser func(map[string]ottl.Factory[K], component.TelemetrySettings, ...ottl.Option[K]) (ottl.Parser[K], error),
	prefixed ottl.Option[K],
	transform, filter []ottl.Factory[K],
) error {
	standard := standardFunctions[K]()
	parser, err := newParser(standard, settings, prefixed)
	if err != nil {
		return err
	}
	reads := func(expression string) error {
		_, err := parser.ParseValueExpression(expression)
		return err
	}
	context := &Context{Enums: []string{}}
	tables.Contexts[name] = context
	for _, functions := range [][]ottl.Factory[K]{values(standard), transform, filter} {
		for _, function := range functions {
			tables.Functions[function.Name()] = parametersOf(function.CreateDefaultArguments())
		}
	}
	context.Transform = beside(standard, transform)
	context.Filter = beside(standard, filter)
	for _, symbol := range names.Symbols {
		if reads(symbol) == nil {
			context.Enums = append(context.Enums, symbol)
		}
	}
	return tables.addPaths(context, name, names.Words, reads)
}

func beside[K any](standard map[string]ottl.Factory[K], factories []ottl.Factory[K]) []string {
	var names []string
	for _, factory := range factories {
		if _, ok := standard[factory.Name()]; !ok {
			names = append(names, factory.Name())
		}
	}
	slices.Sort(names)
	return names
}
