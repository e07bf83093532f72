package main

import "testing"

func TestTheStandardLibraryIsReadWithItsSignatures(t *testing.T) {
	library, err := ReadLibrary("v0.0.0", fixtureLoader(t))
	if err != nil {
		t.Fatal(err)
	}
	expectJSON(t, library.Identifiers, `{`+
		`"array.group_by":{"kind":"function","stability":"experimental"},`+
		`"constants.hostname":{"kind":"constant","stability":"generally-available","returns":{"kind":"string"}},`+
		`"convert.nonsensitive":{"kind":"function","stability":"generally-available",`+
		`"parameters":[{"kind":"secret"}],"returns":{"kind":"string"}},`+
		`"env":{"kind":"function","stability":"generally-available","deprecated":true,`+
		`"parameters":[{"kind":"string"}],"returns":{"kind":"string"}},`+
		`"string.format":{"kind":"function","stability":"generally-available",`+
		`"parameters":[{"kind":"string"},{"kind":"any"}],"variadic":true,"returns":{"kind":"string"}}}`)
}
