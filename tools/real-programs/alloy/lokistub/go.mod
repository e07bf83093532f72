// Stands in for Loki, whose AGPL forbids linking it here. See ../../README.md.
module github.com/grafana/loki/v3

go 1.26
