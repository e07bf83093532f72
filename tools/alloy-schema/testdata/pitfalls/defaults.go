package pitfalls

import (
	"os"
	"time"

	"example.com/foreign"
)

type Simple struct {
	Host     string            `alloy:"host,attr,optional"`
	Interval time.Duration     `alloy:"interval,attr,optional"`
	Tags     []string          `alloy:"tags,attr,optional"`
	Labels   map[string]string `alloy:"labels,attr,optional"`
	Ratio    float64           `alloy:"ratio,attr,optional"`
	Enabled  *bool             `alloy:"enabled,attr,optional"`
}

// DefaultArguments is a function, as pyroscope.write has it.
var DefaultArguments = func() Simple {
	yes := true
	s := Simple{Host: defaultHost, Interval: 2 * step, Tags: []string{"a", "b"}, Enabled: &yes}
	if len(s.Tags) > 1 {
		s.Ratio = 0.5
	}
	return s
}

const (
	defaultHost = "local" + "host"
	step        = 30 * time.Second
)

func (s *Simple) SetToDefault() { *s = DefaultArguments() }

// Unmarshaling sets its defaults in UnmarshalAlloy; what comes after decoding is none.
type Unmarshaling struct {
	Interval time.Duration `alloy:"interval,attr,optional"`
	Host     string        `alloy:"host,attr,optional"`
}

func (u *Unmarshaling) UnmarshalAlloy(decode func(any) error) error {
	*u = Unmarshaling{Interval: time.Hour}
	type plain Unmarshaling
	if err := decode((*plain)(u)); err != nil {
		return err
	}
	u.Host = "late"
	return nil
}

var fromInit = Simple{Host: "before"}

func init() {
	fromInit.Host = "after"
	if host := os.Getenv("HOST"); host != "" {
		fromInit.Host = host
	}
}

type Initialized struct {
	Host string `alloy:"host,attr,optional"`
}

func (i *Initialized) SetToDefault() { i.Host = fromInit.Host }

// Open depends on the machine and on code that is not there.
type Open struct {
	Home    string `alloy:"home,attr,optional"`
	Foreign string `alloy:"foreign,attr,optional"`
	Maybe   string `alloy:"maybe,attr,optional"`
	Known   string `alloy:"known,attr,optional"`
}

func (o *Open) SetToDefault() {
	o.Home = os.TempDir()
	o.Foreign = foreign.Default
	o.Known = "known"
	if o.Home != "" {
		o.Maybe = "set"
	}
}

// OpenPlace makes a block's default open, which the block's own default is not.
type OpenPlace struct {
	Inner Inner `alloy:"inner,block,optional"`
}

type Inner struct {
	Home string `alloy:"home,attr,optional"`
}

func (o *OpenPlace) SetToDefault() { o.Inner.Home = os.TempDir() }
