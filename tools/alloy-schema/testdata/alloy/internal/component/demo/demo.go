//go:build linux && cgo && promtail_journal_enabled

package demo

import (
	"github.com/grafana/alloy/internal/component"
	"github.com/grafana/alloy/internal/component/demo/shared"
	"github.com/grafana/alloy/internal/featuregate"
)

const prefix = "demo."

func init() {
	component.Register(component.Registration{
		Name:      prefix + "real",
		Stability: featuregate.StabilityPublicPreview,
		Args:      Arguments{},
		Exports:   shared.Exports{},
	})
	component.Register(component.Registration{Name: "demo.community", Community: true, Args: shared.Arguments{}})
}

// Arguments is an alias, as Alloy has for beyla.ebpf.
type Arguments = shared.Arguments
