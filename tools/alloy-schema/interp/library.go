package interp

import (
	"crypto/tls"
	"fmt"
	"go/constant"
	"strings"
	"time"
)

// library is the little of Go's standard library that defaults and value checks call.
func (in *Interpreter) library(callee intrinsic, arguments []Value) []Value {
	name := callee.name
	if strings.HasPrefix(name, "opaque.") {
		return opaqueMethod(name, callee.receiver.(Opaque))
	}
	if run, ok := textFunctions[name]; ok {
		return []Value{run(texts(arguments))}
	}
	if strings.HasSuffix(name, ".NewFactory") && len(arguments) > 1 {
		return []Value{factory{arguments[1]}}
	}
	switch name {
	case "len":
		return []Value{length(arguments)}
	case "append":
		return []Value{appended(arguments)}
	case "string":
		return arguments
	case "os.Getenv":
		return []Value{Text("")} // Defaults are those of an empty environment.
	case "fmt.Sprintf":
		return []Value{formatted(arguments)}
	case "fmt.Errorf", "errors.New":
		return []Value{Opaque{"error"}}
	case "regexp.MustCompile", "github.com/grafana/regexp.MustCompile":
		return []Value{textObject(arguments)}
	case "regexp.Compile", "github.com/grafana/regexp.Compile", "net/url.Parse":
		return []Value{textObject(arguments), Nil{}}
	case "time.ParseDuration":
		if written, ok := firstText(arguments); ok {
			if parsed, err := time.ParseDuration(written); err == nil {
				return []Value{Scalar{constant.MakeInt64(int64(parsed)), nil}, Nil{}}
			}
			return []Value{Scalar{constant.MakeInt64(0), nil}, Opaque{"error"}}
		}
	case "crypto/tls.CipherSuites":
		return []Value{cipherSuites()}
	case "slices.Contains":
		return []Value{contains(arguments)}
	case "slices.Clone", "maps.Clone":
		if len(arguments) == 1 {
			return []Value{cloned(arguments[0])}
		}
	}
	forget(arguments)
	if callee.receiver != nil {
		forget([]Value{callee.receiver})
	}
	// The standard library's second results are errors; a caller of one result ignores the rest.
	return []Value{Unknown{"a call of " + name}}
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
func formatted(arguments []Value) Value {
	var plain []any
	for _, argument := range arguments {
		held, ok := argument.(Scalar)
		if !ok {
			return Unknown{"a formatted value"}
		}
		plain = append(plain, constant.Val(held.Value))
	}
	if len(plain) == 0 {
		return Unknown{"a format"}
	}
	return Text(fmt.Sprintf(plain[0].(string), plain[1:]...))
}

var textFunctions = map[string]func([]string, bool) Value{}

func texts(arguments []Value) ([]string, bool) {
	var written []string
	for _, argument := range arguments {
		known, ok := StringOf(argument)
		if !ok {
			return nil, false
		}
		written = append(written, known)
	}
	return written, true
}

func init() {
	one := func(run func(string) string) func([]string, bool) Value {
		return func(arguments []string, ok bool) Value {
			if !ok || len(arguments) != 1 {
				return Unknown{"a text"}
			}
			return Text(run(arguments[0]))
		}
	}
	test := func(run func(a, b string) bool) func([]string, bool) Value {
		return func(arguments []string, ok bool) Value {
			if !ok || len(arguments) != 2 {
				return Unknown{"a text"}
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

func opaqueMethod(name string, receiver Opaque) []Value {
	if name == "opaque.String" {
		return []Value{Text(receiver.Text)}
	}
	return []Value{Unknown{"a call of " + name}}
}

func textObject(arguments []Value) Value {
	if written, ok := firstText(arguments); ok {
		return Opaque{written}
	}
	return Unknown{"an object of an unknown text"}
}

func firstText(arguments []Value) (string, bool) {
	if len(arguments) == 0 {
		return "", false
	}
	return StringOf(arguments[0])
}

func length(arguments []Value) Value {
	count := -1
	if len(arguments) == 1 {
		switch held := arguments[0].(type) {
		case Nil:
			count = 0
		case *List:
			count = len(held.Elements)
		case *Map:
			count = len(held.Keys)
		case Scalar:
			if written, ok := StringOf(held); ok {
				count = len(written)
			}
		}
	}
	if count < 0 {
		return Unknown{"a length"}
	}
	return Scalar{constant.MakeInt64(int64(count)), nil}
}

func appended(arguments []Value) Value {
	made := &List{}
	switch base := arguments[0].(type) {
	case Nil, Zero:
	case *List:
		made.typ = base.typ
		made.Elements = append(made.Elements, base.Elements...)
	default:
		return Unknown{"a list"}
	}
	for _, argument := range arguments[1:] {
		made.Elements = append(made.Elements, &Cell{Value: CopyOf(argument)})
	}
	return made
}

func contains(arguments []Value) Value {
	if len(arguments) != 2 {
		return Unknown{"a search"}
	}
	list, ok := arguments[0].(*List)
	if !ok {
		return Unknown{"a search"}
	}
	for _, element := range list.Elements {
		equal, known := equalValues(element.Value, arguments[1])
		if !known {
			return Unknown{"a search"}
		}
		if equal {
			return boolean(true)
		}
	}
	return boolean(false)
}

func cloned(v Value) Value {
	switch held := v.(type) {
	case *List:
		made := &List{typ: held.typ}
		for _, element := range held.Elements {
			made.Elements = append(made.Elements, &Cell{Value: CopyOf(element.Value)})
		}
		return made
	case *Map:
		made := newMap(held.typ)
		for _, key := range held.Keys {
			found, _ := held.Find(key)
			made.set(key, CopyOf(found.Value))
		}
		return made
	}
	return v
}

// cipherSuites lists the names that Go's TLS offers, which Alloy's http block takes its ciphers from.
func cipherSuites() Value {
	list := &List{}
	for _, suite := range tls.CipherSuites() {
		made := newStruct(nil)
		made.Fields["Name"] = &Cell{Value: Text(suite.Name)}
		made.Fields["ID"] = &Cell{Value: Scalar{constant.MakeInt64(int64(suite.ID)), nil}}
		list.Elements = append(list.Elements, &Cell{Value: Pointer{&Cell{Value: made}}})
	}
	return list
}
