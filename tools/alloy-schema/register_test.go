package main

import "testing"

func readRegistrations(t *testing.T) map[string]Registration {
	t.Helper()
	loader := fixtureLoader(t)
	if _, err := loader.Load(componentPackage + "/demo"); err != nil {
		t.Fatal(err)
	}
	registrations, err := Registrations(loader.Loaded())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]Registration{}
	for _, registration := range registrations {
		found[registration.Name] = registration
	}
	return found
}

func TestAComponentIsReadFromItsRegistration(t *testing.T) {
	found := readRegistrations(t)["demo.real"]
	if found.Stability != "public-preview" || found.Community {
		t.Errorf("got %+v", found)
	}
	if got := bodyName(found.Arguments) + " " + bodyName(found.Exports); got != "demo/shared.Arguments demo/shared.Exports" {
		t.Errorf("got %s", got)
	}
}

func TestACommunityComponentIsMarkedAndExportsNothing(t *testing.T) {
	found := readRegistrations(t)["demo.community"]
	if !found.Community || found.Exports != nil {
		t.Errorf("got %+v", found)
	}
}

func TestAStubForOtherSystemsIsNotRead(t *testing.T) {
	if _, ok := readRegistrations(t)["demo.stub"]; ok {
		t.Error("demo.stub was read")
	}
}
