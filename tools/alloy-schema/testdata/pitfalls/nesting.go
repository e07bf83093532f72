package pitfalls

import (
	"time"

	"github.com/grafana/alloy/syntax/alloytypes"
)

// Client is squashed: its fields stand among the parent's, and its SetToDefault is not called there.
type Client struct {
	Timeout  time.Duration     `alloy:"timeout,attr,optional"`
	Password alloytypes.Secret `alloy:"password,attr,optional"`
	Retry    RetryConfig       `alloy:"retry,block,optional"`
}

func (c *Client) SetToDefault() { c.Timeout = time.Minute }

// RetryConfig has no defaults of its own: it keeps what its parent set.
type RetryConfig struct {
	Limit int `alloy:"limit,attr,optional"`
}

type Squashing struct {
	URL    string `alloy:"url,attr"`
	Client Client `alloy:",squash"`
	Last   bool   `alloy:"last,attr,optional"`
}

type SquashingWithDefaults struct {
	Client *Client `alloy:",squash"`
}

func (s *SquashingWithDefaults) SetToDefault() {
	s.Client = &Client{Timeout: 90 * time.Second, Retry: RetryConfig{Limit: 3}}
}

// Queue has defaults of its own, which hold whatever its parent sets.
type Queue struct {
	Size int `alloy:"size,attr,optional"`
}

func (q *Queue) SetToDefault() { *q = Queue{Size: 1000} }

// Partial sets one of its two fields, so that the parent's value of the other stays.
type Partial struct {
	Set  int `alloy:"set,attr,optional"`
	Kept int `alloy:"kept,attr,optional"`
}

func (p *Partial) SetToDefault() { p.Set = 1 }

type Outer struct {
	Queue   Queue         `alloy:"queue,block,optional"`
	Partial Partial       `alloy:"partial,block,optional"`
	Retry   RetryConfig   `alloy:"retry,block,optional"`
	Middle  Middle        `alloy:"middle,block,optional"`
	Absent  *RetryConfig  `alloy:"absent,block,optional"`
	Several []RetryConfig `alloy:"several,block,optional"`
}

type Middle struct {
	Retry RetryConfig `alloy:"host.retry,block,optional"`
}

func (o *Outer) SetToDefault() {
	*o = Outer{
		Queue:   Queue{Size: 5},
		Partial: Partial{Set: 7, Kept: 8},
		Retry:   RetryConfig{Limit: 4},
		Middle:  Middle{Retry: RetryConfig{Limit: 6}},
	}
}
