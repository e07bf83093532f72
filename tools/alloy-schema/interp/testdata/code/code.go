// Package code holds variables that the interpreter is asked for.
package code

import (
	"os"
	"strings"
	"time"
)

var (
	Division  = seven / 2
	Shift     = 1 << ten
	Duration  = time.Duration(seven) * time.Second
	Slice     = word[1:3]
	Lower     = strings.ToLower("ABC")
	MapValue  = ages["b"]
	NoEntry   = ages["z"]
	Ranged    = sum(1, 2, 3)
	Spread    = sum(numbers...)
	Switched  = size(7)
	Closure   = adder(2)(3)
	Embedded  = embedded()
	Through   = changed().name
	Generic   = *ptr(5)
	Copied    = original()
	Presence  = has("a") && !has("z")
	Bare      = named()
	Nil       = empty == nil
	Machine   = os.TempDir()
	Condition = maybe()
	Late      = afterDoubt()
)

var (
	seven   = 7
	ten     = 10
	word    = "word"
	ages    = map[string]int{"a": 1, "b": 2}
	numbers = []int{4, 5}
	empty   []string
)

func sum(values ...int) int {
	total := 0
	for _, value := range values {
		if value == 2 {
			continue
		}
		total += value
	}
	return total
}

func size(n int) string {
	switch {
	case n < 5:
		return "small"
	case n < 10:
		return "middle"
	default:
		return "large"
	}
}

func adder(a int) func(int) int { return func(b int) int { return a + b } }

type inner struct{ name string }

func (i *inner) Name() string { return i.name }

type outer struct{ inner }

func embedded() string {
	held := outer{inner{"deep"}}
	return held.Name()
}

func changed() *inner {
	made := &inner{}
	rename(made)
	return made
}

func rename(i *inner) { i.name = "renamed" }

func ptr[T any](v T) *T { return &v }

func original() string {
	first := inner{"first"}
	second := first
	second.name = "second"
	return first.name
}

func has(name string) bool {
	_, ok := ages[name]
	return ok
}

func named() (result string) {
	result = "named"
	return
}

func maybe() string {
	if os.TempDir() == "/tmp" {
		return "yes"
	}
	return "no"
}

func afterDoubt() string {
	result := "before"
	if os.TempDir() == "/tmp" {
		result = "inside"
	}
	return result
}
