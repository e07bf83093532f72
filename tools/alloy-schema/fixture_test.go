package main

import (
	"encoding/json"
	"go/types"
	"path/filepath"
	"sync"
	"testing"

	"alloy-schema/source"
)

const pitfalls = "example.com/fixture/pitfalls"

// fixtures reads the packages of testdata in the place of Alloy's; nothing else is there. It is shared, since
// the standard library is what takes the time.
var fixtures = sync.OnceValues(func() (*source.Loader, error) {
	dir, err := filepath.Abs("testdata")
	if err != nil {
		return nil, err
	}
	roots := map[string]string{
		"example.com/fixture": dir,
		source.AlloyModule:    filepath.Join(dir, "alloy"),
		source.SyntaxModule:   filepath.Join(dir, "syntax"),
	}
	return source.NewLoader(roots, nil, func(string) *types.Package { return nil }), nil
})

func fixtureLoader(t *testing.T) *source.Loader {
	t.Helper()
	loader, err := fixtures()
	if err != nil {
		t.Fatal(err)
	}
	return loader
}

// readFixture reads one type of the pitfalls package, without defaults.
func readFixture(t *testing.T, name string) (*Bodies, *BodySchema, error) {
	t.Helper()
	loader := fixtureLoader(t)
	loaded, err := loader.Load(pitfalls)
	if err != nil {
		t.Fatal(err)
	}
	bodies := NewBodies(loader)
	key, err := bodies.body(loaded.Types.Scope().Lookup(name).Type(), name)
	return bodies, bodies.byName[key], err
}

// readDefaults reads one type with its defaults.
func readDefaults(t *testing.T, name string) *BodySchema {
	t.Helper()
	bodies, body, err := readFixture(t, name)
	if err != nil {
		t.Fatal(err)
	}
	if err := FillDefaults(bodies); err != nil {
		t.Fatal(err)
	}
	return body
}

// expectDefaults compares all optional attributes with a JSON object; an open default has no entry there.
func expectDefaults(t *testing.T, body *BodySchema, want string) {
	t.Helper()
	got := NewOrdered[json.RawMessage]()
	for _, key := range body.Attributes.Keys() {
		attribute, _ := body.Attributes.Get(key)
		if attribute.Default != nil {
			got.Set(key, attribute.Default)
		}
	}
	expectJSON(t, got, want)
}

func expectJSON(t *testing.T, got any, want string) {
	t.Helper()
	text, err := marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}
