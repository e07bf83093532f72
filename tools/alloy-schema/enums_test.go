package main

import (
	"slices"
	"testing"
)

func readValues(t *testing.T) *BodySchema {
	t.Helper()
	bodies, body, err := readFixture(t, "Values")
	if err != nil {
		t.Fatal(err)
	}
	if err := FillComparedValues(bodies); err != nil {
		t.Fatal(err)
	}
	return body
}

func expectEnum(t *testing.T, name string, want []string) {
	t.Helper()
	attribute, _ := readValues(t).Attributes.Get(name)
	if !slices.Equal(attribute.Type.Enum, want) {
		t.Errorf("got %q", attribute.Type.Enum)
	}
}

func expectSuggested(t *testing.T, name string, want []string) {
	t.Helper()
	attribute, _ := readValues(t).Attributes.Get(name)
	if !slices.Equal(attribute.Suggested, want) {
		t.Errorf("got %q", attribute.Suggested)
	}
}

func TestATypeThatSwitchesOverItsTextHasAClosedSet(t *testing.T) {
	expectEnum(t, "level", []string{"debug", "info"})
}

func TestATypeThatLooksItsTextUpHasAClosedSet(t *testing.T) {
	expectEnum(t, "action", []string{"keep", "drop"})
}

func TestATypeThatTakesAlmostAnyTextHasNoSet(t *testing.T) {
	expectEnum(t, "template", nil)
}

func TestValuesOfASwitchInValidateAreSuggested(t *testing.T) {
	expectSuggested(t, "protocol", []string{"tcp", "udp"})
}

func TestValuesComparedWithAListsElementsAreSuggested(t *testing.T) {
	expectSuggested(t, "kinds", []string{"sum", "gauge"})
}

func TestASingleComparedValueIsNoSuggestion(t *testing.T) {
	expectSuggested(t, "name", nil)
}
