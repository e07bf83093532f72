package pitfalls

import (
	"errors"
	"fmt"
)

// Level takes a closed set of texts, by a switch.
type Level string

func (l *Level) UnmarshalText(text []byte) error {
	switch Level(text) {
	case "debug", "info":
		*l = Level(text)
		return nil
	default:
		return fmt.Errorf("no level: %s", text)
	}
}

// Action takes a closed set of texts, by a map.
type Action string

var actions = map[Action]struct{}{"keep": {}, "drop": {}}

func (a *Action) UnmarshalText(text []byte) error {
	if _, ok := actions[Action(text)]; !ok {
		return errors.New("no action")
	}
	*a = Action(text)
	return nil
}

// Template takes any text but the empty one.
type Template string

func (t *Template) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		return errors.New("empty")
	}
	*t = Template(text)
	return nil
}

type Values struct {
	Level    Level    `alloy:"level,attr,optional"`
	Action   Action   `alloy:"action,attr,optional"`
	Template Template `alloy:"template,attr,optional"`
	Protocol string   `alloy:"protocol,attr,optional"`
	Kinds    []string `alloy:"kinds,attr,optional"`
	Name     string   `alloy:"name,attr,optional"`
}

func (v *Values) Validate() error {
	switch v.Protocol {
	case "tcp", "udp":
	default:
		return errors.New("protocol")
	}
	for _, kind := range v.Kinds {
		if kind != "sum" && kind != "gauge" {
			return errors.New("kind")
		}
	}
	if v.Name == "reserved" {
		return errors.New("name")
	}
	return nil
}
