package stdlib

import (
	"fmt"
	"os"

	"github.com/grafana/alloy/syntax/alloytypes"
	"github.com/grafana/alloy/syntax/internal/value"
)

var ExperimentalIdentifiers = map[string]bool{"array.group_by": true}

var DeprecatedIdentifiers = map[string]any{"env": os.Getenv}

var Identifiers = map[string]any{
	"constants": constants,
	"array":     array,
	"string":    str,
	"convert":   convert,
}

var constants = map[string]string{"hostname": ""}

var array = map[string]any{"group_by": groupBy}

var str = map[string]any{"format": fmt.Sprintf}

var convert = map[string]any{"nonsensitive": nonSensitive}

var groupBy = value.RawFunction(func(args ...value.Value) (value.Value, error) { return value.Value{}, nil })

func nonSensitive(secret alloytypes.Secret) string { return string(secret) }
