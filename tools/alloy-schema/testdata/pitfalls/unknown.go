package pitfalls

import "example.com/foreign"

type Unknown struct {
	Value foreign.Type `alloy:"value,attr"`
}
