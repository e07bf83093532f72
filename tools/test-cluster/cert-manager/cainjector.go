package main

import (
	"context"
	"time"

	"github.com/spf13/pflag"
	corev1 "k8s.io/api/core/v1"
	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/tools/clientcmd"
	apiregistration "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/cache"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/metrics/server"

	cmscheme "github.com/cert-manager/cert-manager/pkg/client/clientset/versioned/scheme"
	injectors "github.com/cert-manager/cert-manager/pkg/controller/cainjector"
	"github.com/cert-manager/cert-manager/pkg/util"
)

// cainjector writes certificate authorities into webhook configurations, CustomResourceDefinitions and APIServices.
func cainjector(ctx context.Context, args []string) error {
	var c common
	flags := pflag.NewFlagSet("cainjector", pflag.ContinueOnError)
	c.add(flags)
	if err := flags.Parse(args); err != nil {
		return err
	}
	config, err := clientcmd.BuildConfigFromFlags("", c.kubeconfig)
	if err != nil {
		return err
	}
	all, err := injectableTypes()
	if err != nil {
		return err
	}
	manager, err := ctrl.NewManager(util.RestConfigWithUserAgent(config, "cainjector"), ctrl.Options{
		Scheme: all,
		Cache:  cache.Options{ReaderFailOnMissingInformer: true},
		// Secrets are watched by their metadata only, so their data is read anew each time.
		Client:                  client.Options{Cache: &client.CacheOptions{DisableFor: []client.Object{&corev1.Secret{}}}},
		Metrics:                 server.Options{BindAddress: "0"},
		LeaderElection:          true,
		LeaderElectionNamespace: c.leaderElectionNamespace,
		LeaderElectionID:        "cert-manager-cainjector-leader-election",
		// The lease of a process that was killed is not waited for long.
		LeaseDuration: new(6 * time.Second),
		RenewDeadline: new(4 * time.Second),
		RetryPeriod:   new(time.Second),
	})
	if err != nil {
		return err
	}
	err = injectors.RegisterAllInjectors(ctx, manager, injectors.SetupOptions{
		EnableCertificatesDataSource: true,
		EnabledReconcilersFor: map[string]bool{
			injectors.MutatingWebhookConfigurationName:   true,
			injectors.ValidatingWebhookConfigurationName: true,
			injectors.APIServiceName:                     true,
			injectors.CustomResourceDefinitionName:       true,
		},
	})
	if err != nil {
		return err
	}
	return manager.Start(ctx)
}

func injectableTypes() (*runtime.Scheme, error) {
	all := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{
		scheme.AddToScheme, cmscheme.AddToScheme, apiextensions.AddToScheme, apiregistration.AddToScheme,
	} {
		if err := add(all); err != nil {
			return nil, err
		}
	}
	return all, nil
}
