module test-cluster/own-network

go 1.26.7
