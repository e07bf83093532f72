// Package pattern is what loki.process compiles against for stage.pattern. It knows the names that a pattern captures,
// so that a configuration loads, and matches no line.
package pattern

import (
	"errors"
	"regexp"
)

var capture = regexp.MustCompile(`<([A-Za-z_]\w*)>`)

// Matcher is a parsed pattern.
type Matcher struct{ names []string }

// New parses a pattern, which must capture something.
func New(text string) (*Matcher, error) {
	matcher := &Matcher{}
	for _, found := range capture.FindAllStringSubmatch(text, -1) {
		if name := found[1]; name != "_" {
			matcher.names = append(matcher.names, name)
		}
	}
	if matcher.names == nil {
		return nil, errors.New("the pattern captures nothing")
	}
	return matcher, nil
}

// Names are those of the captures, in their order.
func (m *Matcher) Names() []string { return m.names }

// Matches is always empty.
func (m *Matcher) Matches([]byte) [][]byte { return nil }
