package component

import "github.com/grafana/alloy/internal/featuregate"

type Registration struct {
	Name      string
	Stability featuregate.Stability
	Community bool
	Args      any
	Exports   any
}

func Register(r Registration) {}
