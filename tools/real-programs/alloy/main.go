// Program alloy is Grafana Alloy as its module is published, with the components that the release has.
package main

import (
	"os"

	"github.com/grafana/alloy/flowcmd"
)

func main() {
	if flowcmd.RootCommand().Execute() != nil {
		os.Exit(1)
	}
}
