package main

import "github.com/spf13/pflag"

// common are the flags that the lab's Deployments of the controller and the cainjector share.
type common struct {
	kubeconfig              string
	leaderElectionNamespace string
}

func (c *common) add(flags *pflag.FlagSet) {
	flags.StringVar(&c.kubeconfig, "kubeconfig", "", "how to reach the API server")
	flags.StringVar(&c.leaderElectionNamespace, "leader-election-namespace", "kube-system", "where the lease is kept")
	flags.Int("v", 0, "verbosity, as in the Deployment; ignored")
}
