package source

import (
	"os"
	"path/filepath"
	"testing"
)

func TestReplacementsWinOverRequirementsAndDirectoriesAreLeftOut(t *testing.T) {
	file := filepath.Join(t.TempDir(), "go.mod")
	text := `module example.com/m

go 1.26

replace example.com/local => ./local

require (
	example.com/local v0.1.2 // comment
	example.com/plain v1.0.0
	example.com/forked v1.0.0 // indirect
)

replace example.com/forked => example.com/fork v2.0.0
`
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	requires, err := readRequirements(file)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]moduleVersion{
		"example.com/local":  {"example.com/local", "v0.1.2"},
		"example.com/plain":  {"example.com/plain", "v1.0.0"},
		"example.com/forked": {"example.com/fork", "v2.0.0"},
	}
	for path, version := range want {
		if requires[path] != version {
			t.Errorf("%s: got %v, want %v", path, requires[path], version)
		}
	}
}

func TestAPackageBelongsToTheLongestModulePath(t *testing.T) {
	modules := &Modules{requires: map[string]moduleVersion{"a.b/c": {}, "a.b/c/d": {}}}
	for path, want := range map[string]string{"a.b/c/d/e": "a.b/c/d", "a.b/c/de": "a.b/c", "a.b/c": "a.b/c"} {
		if got, err := modules.rootOf(path); err != nil || got != want {
			t.Errorf("%s: got %s and %v, want %s", path, got, err, want)
		}
	}
}
