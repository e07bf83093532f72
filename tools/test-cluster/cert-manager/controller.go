package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"

	cmcontroller "github.com/cert-manager/cert-manager/pkg/controller"

	// Control loops and issuers register themselves. Not here: Vault's and Venafi's, whose clients the lab has no use for.
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmechallenges"
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmeorders"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificate-shim/ingresses"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/acme"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/approver"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/ca"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/selfsigned"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/issuing"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/keymanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/metrics"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/readiness"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/requestmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/revisionmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/trigger"
	_ "github.com/cert-manager/cert-manager/pkg/controller/clusterissuers"
	_ "github.com/cert-manager/cert-manager/pkg/controller/issuers"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/acme"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/ca"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/selfsigned"
)

// controller runs the control loops of cert-manager that issue certificates from the lab's issuers and answer ACME.
func controller(ctx context.Context, args []string) error {
	var c common
	var resourceNamespace, solver string
	var challenges int
	flags := pflag.NewFlagSet("controller", pflag.ContinueOnError)
	c.add(flags)
	flags.StringVar(&resourceNamespace, "cluster-resource-namespace", "kube-system", "where ClusterIssuers keep Secrets")
	flags.StringVar(&solver, "acme-http01-solver-image", "", "image of the pods that answer ACME challenges")
	flags.IntVar(&challenges, "max-concurrent-challenges", 60, "how many ACME challenges run at a time")
	if err := flags.Parse(args); err != nil {
		return err
	}
	factory, err := cmcontroller.NewContextFactory(ctx, cmcontroller.ContextOptions{
		Kubeconfig:       c.kubeconfig,
		KubernetesAPIQPS: 200, KubernetesAPIBurst: 500,
		IssuerOptions:    cmcontroller.IssuerOptions{ClusterResourceNamespace: resourceNamespace},
		SchedulerOptions: cmcontroller.SchedulerOptions{MaxConcurrentChallenges: challenges},
		// The tests do not wait the hour that a failed request is left alone for by default.
		CertificateOptions: cmcontroller.CertificateOptions{
			CertificateRequestMinimumBackoffDuration: time.Second,
			CertificateRequestMaximumBackoffDuration: 10 * time.Second,
		},
		ACMEOptions: cmcontroller.ACMEOptions{
			HTTP01SolverImage:                 solver,
			HTTP01SolverResourceRequestCPU:    resource.MustParse("10m"),
			HTTP01SolverResourceRequestMemory: resource.MustParse("64Mi"),
			HTTP01SolverResourceLimitsCPU:     resource.MustParse("100m"),
			HTTP01SolverResourceLimitsMemory:  resource.MustParse("64Mi"),
			ACMEHTTP01SolverRunAsNonRoot:      true,
			DNS01CheckRetryPeriod:             10 * time.Second,
		},
	})
	if err != nil {
		return err
	}
	if err := elect(ctx, factory, c.leaderElectionNamespace); err != nil {
		return err
	}
	return runLoops(ctx, factory)
}

func runLoops(ctx context.Context, factory *cmcontroller.ContextFactory) error {
	shared, err := factory.Build()
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	for name, construct := range cmcontroller.Known() {
		loop, err := construct(factory)
		if err != nil {
			return fmt.Errorf("controller %s: %w", name, err)
		}
		group.Go(func() error { return loop.Run(5, ctx) })
	}
	shared.SharedInformerFactory.Start(ctx.Done())
	shared.KubeSharedInformerFactory.Start(ctx.Done())
	shared.HTTP01ResourceMetadataInformersFactory.Start(ctx.Done())
	return group.Wait()
}

// elect returns once this process holds the lease; the process ends when it loses it.
func elect(ctx context.Context, factory *cmcontroller.ContextFactory, namespace string) error {
	election, err := factory.Build("leader-election")
	if err != nil {
		return err
	}
	lock, err := resourcelock.New(resourcelock.LeasesResourceLock, namespace, "cert-manager-controller",
		election.Client.CoreV1(), election.Client.CoordinationV1(),
		resourcelock.ResourceLockConfig{Identity: fmt.Sprint(os.Getpid()), EventRecorder: election.Recorder})
	if err != nil {
		return err
	}
	elected := make(chan struct{})
	elector, err := leaderelection.NewLeaderElector(leaderelection.LeaderElectionConfig{
		Lock:          lock,
		LeaseDuration: 6 * time.Second, RenewDeadline: 4 * time.Second, RetryPeriod: time.Second,
		Callbacks: leaderelection.LeaderCallbacks{
			OnStartedLeading: func(context.Context) { close(elected) },
			OnStoppedLeading: func() {
				if ctx.Err() == nil {
					fmt.Fprintln(os.Stderr, "the lease was lost")
					os.Exit(1)
				}
			},
		},
	})
	if err != nil {
		return err
	}
	go elector.Run(ctx)
	select {
	case <-elected:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
