// Program test-cluster is cert-manager's three processes in one binary, for a cluster without kubelets.
//
//	test-cluster controller|cainjector|webhook --kubeconfig FILE [flags]
//
// It wires what cert-manager's own packages export; only the flags that the lab's Deployments carry are understood.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	ctrl "sigs.k8s.io/controller-runtime"
)

var processes = map[string]func(context.Context, []string) error{
	"controller": controller,
	"cainjector": cainjector,
	"webhook":    webhook,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	log := klog.NewKlogr()
	ctrl.SetLogger(log)
	if err := run(logr.NewContext(ctx, log), os.Args[1:]); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) > 0 {
		if process, known := processes[args[0]]; known {
			return process(ctx, args[1:])
		}
	}
	return fmt.Errorf("%q is no process of cert-manager: name controller, cainjector or webhook first", args)
}
