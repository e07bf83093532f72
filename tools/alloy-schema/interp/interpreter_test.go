package interp

import (
	"go/types"
	"path/filepath"
	"testing"

	"alloy-schema/source"
)

func TestTheInterpreterGivesWhatGoGives(t *testing.T) {
	values := evaluateAll(t)
	for name, want := range map[string]string{
		"Division": "3", "Shift": "1024", "Duration": "7000000000", "Slice": `"or"`, "Lower": `"abc"`,
		"MapValue": "2", "NoEntry": "0", "Ranged": "4", "Spread": "9", "Switched": `"middle"`, "Closure": "5",
		"Embedded": `"deep"`, "Through": `"renamed"`, "Generic": "5", "Copied": `"first"`, "Presence": "true",
		"Bare": `"named"`, "Nil": "true",
	} {
		held, ok := values[name].(Scalar)
		if !ok || held.ExactString() != want {
			t.Errorf("%s: got %v, want %s", name, values[name], want)
		}
	}
}

func TestWhatDependsOnTheMachineIsUnknown(t *testing.T) {
	values := evaluateAll(t)
	for _, name := range []string{"Machine", "Condition", "Late"} {
		if !IsUnknown(values[name]) {
			t.Errorf("%s: got %v", name, values[name])
		}
	}
}

func evaluateAll(t *testing.T) map[string]Value {
	t.Helper()
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	loader := source.NewLoader(map[string]string{"example.com/fixture": dir}, nil, func(string) *types.Package { return nil })
	loaded, err := loader.Load("example.com/fixture/code")
	if err != nil {
		t.Fatal(err)
	}
	interpreter := New(loader)
	values := map[string]Value{}
	scope := loaded.Types.Scope()
	for _, name := range scope.Names() {
		if variable, ok := scope.Lookup(name).(*types.Var); ok {
			values[name] = interpreter.Object(variable)
		}
	}
	return values
}
