package main

import (
	"crypto/tls"
	"fmt"
	"go/constant"
	"strings"
	"time"
)

// library is the little of Go's standard library that defaults and value checks call.
func (in *Interpreter) library(callee intrinsic, arguments []value) []value {
	name := callee.name
	if strings.HasPrefix(name, "opaque.") {
		return opaqueMethod(name, callee.receiver.(opaque))
	}
	if run, ok := textFunctions[name]; ok {
		return []value{run(texts(arguments))}
	}
	if strings.HasSuffix(name, ".NewFactory") && len(arguments) > 1 {
		return []value{factory{arguments[1]}}
	}
	switch name {
	case "len":
		return []value{length(arguments)}
	case "append":
		return []value{appended(arguments)}
	case "string":
		return arguments
	case "fmt.Sprintf":
		return []value{formatted(arguments)}
	case "fmt.Errorf", "errors.New":
		return []value{opaque{"error"}}
	case "regexp.MustCompile", "github.com/grafana/regexp.MustCompile":
		return []value{textObject(arguments)}
	case "regexp.Compile", "github.com/grafana/regexp.Compile", "net/url.Parse":
		return []value{textObject(arguments), nilValue{}}
	case "time.ParseDuration":
		if written, ok := firstText(arguments); ok {
			if parsed, err := time.ParseDuration(written); err == nil {
				return []value{scalar{constant.MakeInt64(int64(parsed)), nil}, nilValue{}}
			}
			return []value{scalar{constant.MakeInt64(0), nil}, opaque{"error"}}
		}
	case "crypto/tls.CipherSuites":
		return []value{cipherSuites()}
	case "slices.Contains":
		return []value{contains(arguments)}
	case "slices.Clone", "maps.Clone":
		if len(arguments) == 1 {
			return []value{cloned(arguments[0])}
		}
	}
	forget(arguments)
	if callee.receiver != nil {
		forget([]value{callee.receiver})
	}
	// The standard library's second results are errors; a caller of one result ignores the rest.
	return []value{unknown{"a call of " + name}}
}

// replacedFunctions are foreign functions that library knows better than their code.
var replacedFunctions = map[string]bool{
	"github.com/grafana/regexp.MustCompile": true,
	"github.com/grafana/regexp.Compile":     true,
}

// isFactoryMaker knows the collector's constructors of factories: NewFactory(type, createDefaultConfig, ...).
func isFactoryMaker(path, name string) bool {
	return name == "NewFactory" && strings.HasPrefix(path, "go.opentelemetry.io/collector/")
}

// formatted runs fmt.Sprintf over values that print the same in Go and here.
func formatted(arguments []value) value {
	var plain []any
	for _, argument := range arguments {
		held, ok := argument.(scalar)
		if !ok {
			return unknown{"a formatted value"}
		}
		plain = append(plain, constant.Val(held.Value))
	}
	if len(plain) == 0 {
		return unknown{"a format"}
	}
	return text(fmt.Sprintf(plain[0].(string), plain[1:]...))
}

var textFunctions = map[string]func([]string, bool) value{}

func texts(arguments []value) ([]string, bool) {
	var written []string
	for _, argument := range arguments {
		known, ok := stringOf(argument)
		if !ok {
			return nil, false
		}
		written = append(written, known)
	}
	return written, true
}

func init() {
	one := func(run func(string) string) func([]string, bool) value {
		return func(arguments []string, ok bool) value {
			if !ok || len(arguments) != 1 {
				return unknown{"a text"}
			}
			return text(run(arguments[0]))
		}
	}
	test := func(run func(a, b string) bool) func([]string, bool) value {
		return func(arguments []string, ok bool) value {
			if !ok || len(arguments) != 2 {
				return unknown{"a text"}
			}
			return boolean(run(arguments[0], arguments[1]))
		}
	}
	textFunctions["strings.ToLower"] = one(strings.ToLower)
	textFunctions["strings.ToUpper"] = one(strings.ToUpper)
	textFunctions["strings.TrimSpace"] = one(strings.TrimSpace)
	textFunctions["strings.HasPrefix"] = test(strings.HasPrefix)
	textFunctions["strings.HasSuffix"] = test(strings.HasSuffix)
	textFunctions["strings.Contains"] = test(strings.Contains)
	textFunctions["strings.EqualFold"] = test(strings.EqualFold)
}

func opaqueMethod(name string, receiver opaque) []value {
	if name == "opaque.String" {
		return []value{text(receiver.text)}
	}
	return []value{unknown{"a call of " + name}}
}

func textObject(arguments []value) value {
	if written, ok := firstText(arguments); ok {
		return opaque{written}
	}
	return unknown{"an object of an unknown text"}
}

func firstText(arguments []value) (string, bool) {
	if len(arguments) == 0 {
		return "", false
	}
	return stringOf(arguments[0])
}

func length(arguments []value) value {
	count := -1
	if len(arguments) == 1 {
		switch held := arguments[0].(type) {
		case nilValue:
			count = 0
		case *listValue:
			count = len(held.elements)
		case *mapValue:
			count = len(held.keys)
		case scalar:
			if written, ok := stringOf(held); ok {
				count = len(written)
			}
		}
	}
	if count < 0 {
		return unknown{"a length"}
	}
	return scalar{constant.MakeInt64(int64(count)), nil}
}

func appended(arguments []value) value {
	made := &listValue{}
	switch base := arguments[0].(type) {
	case nilValue, zeroValue:
	case *listValue:
		made.typ = base.typ
		made.elements = append(made.elements, base.elements...)
	default:
		return unknown{"a list"}
	}
	for _, argument := range arguments[1:] {
		made.elements = append(made.elements, &cell{value: copyOf(argument)})
	}
	return made
}

func contains(arguments []value) value {
	if len(arguments) != 2 {
		return unknown{"a search"}
	}
	list, ok := arguments[0].(*listValue)
	if !ok {
		return unknown{"a search"}
	}
	for _, element := range list.elements {
		equal, known := equalValues(element.value, arguments[1])
		if !known {
			return unknown{"a search"}
		}
		if equal {
			return boolean(true)
		}
	}
	return boolean(false)
}

func cloned(v value) value {
	switch held := v.(type) {
	case *listValue:
		made := &listValue{typ: held.typ}
		for _, element := range held.elements {
			made.elements = append(made.elements, &cell{value: copyOf(element.value)})
		}
		return made
	case *mapValue:
		made := newMap(held.typ)
		for _, key := range held.keys {
			found, _ := held.find(key)
			made.set(key, copyOf(found.value))
		}
		return made
	}
	return v
}

// cipherSuites lists the names that Go's TLS offers, which Alloy's http block takes its ciphers from.
func cipherSuites() value {
	list := &listValue{}
	for _, suite := range tls.CipherSuites() {
		made := newStruct(nil)
		made.fields["Name"] = &cell{value: text(suite.Name)}
		made.fields["ID"] = &cell{value: scalar{constant.MakeInt64(int64(suite.ID)), nil}}
		list.elements = append(list.elements, &cell{value: pointer{&cell{value: made}}})
	}
	return list
}
