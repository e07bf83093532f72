package main

import (
	"context"

	"github.com/go-logr/logr"
	"github.com/spf13/pflag"

	cmwebhook "github.com/cert-manager/cert-manager/internal/webhook"
	"github.com/cert-manager/cert-manager/pkg/webhook/options"
	"github.com/cert-manager/cert-manager/pkg/webhook/server"
)

// webhook serves admission with a certificate that it signs itself and whose authority it keeps in a Secret.
func webhook(ctx context.Context, args []string) error {
	config, err := options.NewWebhookConfiguration()
	if err != nil {
		return err
	}
	flags := pflag.NewFlagSet("webhook", pflag.ContinueOnError)
	options.AddConfigFlags(flags, config)
	if err := flags.Parse(args); err != nil {
		return err
	}
	// Several clusters may run on one machine, and nothing asks for metrics or health here.
	config.MetricsListenAddress = "0"
	noHealth := func(s *server.Server) { s.HealthzAddr = nil }
	s, err := cmwebhook.NewCertManagerWebhookServer(logr.FromContextOrDiscard(ctx), *config, noHealth)
	if err != nil {
		return err
	}
	return s.Run(ctx)
}
