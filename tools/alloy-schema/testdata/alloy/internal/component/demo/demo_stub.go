//go:build !linux || !cgo || !promtail_journal_enabled

package demo

import "github.com/grafana/alloy/internal/component"

func init() {
	component.Register(component.Registration{Name: "demo.stub", Args: struct{}{}})
}
