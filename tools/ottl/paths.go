package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// deepest is how many names the longest path has after its prefix, for example client.auth.attributes.
const deepest = 3

// unknown is a name that no path has.
const unknown = "no_such_path"

// addPaths finds the prefixes of a context, and the paths after each; all contexts agree on these, `cache` apart, which
// is the context's own.
func (t *Tables) addPaths(context *Context, name string, words map[string][]string, reads func(string) error) error {
	for _, prefix := range prefixes(words, reads) {
		context.Prefixes = append(context.Prefixes, prefix.name)
		paths := pathsAfter(prefix.name, words[prefix.group], reads)
		paths = slices.DeleteFunc(paths, func(path string) bool { return path == "cache[]" && prefix.name == name })
		if known, ok := t.Paths[prefix.name]; ok && !slices.Equal(known, paths) {
			return fmt.Errorf("the paths of %s differ in the context %s: %v and %v", prefix.name, name, known, paths)
		}
		t.Paths[prefix.name] = paths
	}
	return nil
}

type prefix struct{ name, group string }

func prefixes(words map[string][]string, reads func(string) error) []prefix {
	var found []prefix
	for _, group := range slices.Sorted(maps.Keys(words)) {
		for _, word := range words[group] {
			err := reads(word + "." + unknown)
			refused := strings.Contains(err.Error(), "is not valid, it must be replaced by one of")
			known := slices.ContainsFunc(found, func(other prefix) bool { return other.name == word })
			if !refused && !known && strings.HasPrefix(group, strings.ReplaceAll(word, "instrumentation_", "")) {
				found = append(found, prefix{word, group})
			}
		}
	}
	slices.SortFunc(found, func(a, b prefix) int { return strings.Compare(a.name, b.name) })
	return found
}

func pathsAfter(prefix string, words []string, reads func(string) error) []string {
	known := []string{}
	level := words
	for range deepest {
		var next []string
		for _, path := range level {
			full := prefix + "." + path
			if how, exists := indexed(full, reads); exists {
				known = append(known, path+how)
			}
			// Where a longer path is refused for its last name, the first ones are right.
			if err := reads(full + "." + unknown); err == nil || !strings.Contains(err.Error(), `segment "`+unknown+`"`) {
				continue
			}
			for _, word := range words {
				next = append(next, path+"."+word)
			}
		}
		level = next
	}
	slices.Sort(known)
	return known
}

// indexed tells whether a path exists, and how it may be indexed: not at all, `[]` if it may, `[!]` if it must.
func indexed(path string, reads func(string) error) (string, bool) {
	plain, keyed := reads(path) == nil, reads(path+`["a"]`) == nil
	switch {
	case plain && keyed:
		return "[]", true
	case keyed:
		return "[!]", true
	default:
		return "", plain
	}
}
