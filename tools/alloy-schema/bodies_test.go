package main

import (
	"slices"
	"strings"
	"testing"
)

func TestSquashedFieldsStandInTheirPlace(t *testing.T) {
	_, body, err := readFixture(t, "Squashing")
	if err != nil {
		t.Fatal(err)
	}
	if got := body.Attributes.Keys(); !slices.Equal(got, []string{"url", "timeout", "password", "last"}) {
		t.Errorf("got attributes %v", got)
	}
	expectJSON(t, body.Blocks, `{"retry":{"body":"example.com/fixture/pitfalls.RetryConfig"}}`)
}

func TestOnlyAttributesWithoutTheOptionalFlagAreRequired(t *testing.T) {
	_, body, err := readFixture(t, "Squashing")
	if err != nil {
		t.Fatal(err)
	}
	url, _ := body.Attributes.Get("url")
	timeout, _ := body.Attributes.Get("timeout")
	if !url.Required || timeout.Required {
		t.Errorf("url required: %v, timeout required: %v", url.Required, timeout.Required)
	}
}

func TestDurationsAndSecretsHaveTypesOfTheirOwn(t *testing.T) {
	_, body, err := readFixture(t, "Squashing")
	if err != nil {
		t.Fatal(err)
	}
	timeout, _ := body.Attributes.Get("timeout")
	password, _ := body.Attributes.Get("password")
	expectJSON(t, []TypeSchema{timeout.Type, password.Type}, `[{"kind":"duration"},{"kind":"secret"}]`)
}

func TestABlockNameMayHoldADot(t *testing.T) {
	_, body, err := readFixture(t, "Middle")
	if err != nil {
		t.Fatal(err)
	}
	if got := body.Blocks.Keys(); !slices.Equal(got, []string{"host.retry"}) {
		t.Errorf("got blocks %v", got)
	}
}

func TestAnEnumIsAGroupAndMayHoldItself(t *testing.T) {
	bodies, body, err := readFixture(t, "Pipeline")
	if err != nil {
		t.Fatal(err)
	}
	const group = `{"stage":{"alternatives":{"regex":{"body":"example.com/fixture/pitfalls.Regex"},` +
		`"match":{"body":"example.com/fixture/pitfalls.Match"}}}}`
	expectJSON(t, body.Groups, group)
	expectJSON(t, bodies.byName[pitfalls+".Match"].Groups, group)
}

func TestASliceOfBlocksIsRepeatedAndALabelFieldLabelsIt(t *testing.T) {
	_, body, err := readFixture(t, "Match")
	if err != nil {
		t.Fatal(err)
	}
	expectJSON(t, body.Blocks,
		`{"rule":{"body":"example.com/fixture/pitfalls.Rule","required":true,"repeated":true,"labelled":true}}`)
}

func TestALabelIsNoAttribute(t *testing.T) {
	_, body, err := readFixture(t, "Rule")
	if err != nil {
		t.Fatal(err)
	}
	if got := body.Attributes.Keys(); !slices.Equal(got, []string{"old", "objects"}) {
		t.Errorf("got attributes %v", got)
	}
}

func TestAStructAsAValueIsAnObject(t *testing.T) {
	_, body, err := readFixture(t, "Rule")
	if err != nil {
		t.Fatal(err)
	}
	objects, _ := body.Attributes.Get("objects")
	expectJSON(t, objects.Type, `{"kind":"list","elem":{"kind":"object","body":"example.com/fixture/pitfalls.Regex"}}`)
}

func TestADeprecatedFieldIsMarked(t *testing.T) {
	_, body, err := readFixture(t, "Rule")
	if err != nil {
		t.Fatal(err)
	}
	old, _ := body.Attributes.Get("old")
	objects, _ := body.Attributes.Get("objects")
	if !old.Deprecated || objects.Deprecated {
		t.Errorf("old deprecated: %v, objects deprecated: %v", old.Deprecated, objects.Deprecated)
	}
}

func TestAForeignTypeThatTheTableMissesIsAnError(t *testing.T) {
	_, _, err := readFixture(t, "Unknown")
	if err == nil || !strings.Contains(err.Error(), "Unknown.Value: invalid type; a foreign type must be in the table") {
		t.Errorf("got error %v", err)
	}
}
