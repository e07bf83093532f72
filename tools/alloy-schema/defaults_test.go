package main

import (
	"strings"
	"testing"
	"time"
)

func TestASquashedStructsOwnDefaultsAreNotUsed(t *testing.T) {
	expectDefaults(t, readDefaults(t, "Squashing"), `{"timeout":"0s","password":"","last":false}`)
}

func TestASquashedStructGetsItsParentsDefaults(t *testing.T) {
	body := readDefaults(t, "SquashingWithDefaults")
	expectDefaults(t, body, `{"timeout":"1m30s","password":""}`)
	retry, _ := body.Blocks.Get("retry")
	expectJSON(t, retry.Defaults, `{"limit":3}`)
}

func TestABlockWithDefaultsOfItsOwnIgnoresItsParents(t *testing.T) {
	queue, _ := readDefaults(t, "Outer").Blocks.Get("queue")
	if queue.Defaults != nil {
		t.Errorf("got defaults %v", queue.Defaults.Keys())
	}
}

func TestABlockKeepsWhatItsOwnDefaultsLeaveAlone(t *testing.T) {
	partial, _ := readDefaults(t, "Outer").Blocks.Get("partial")
	expectJSON(t, partial.Defaults, `{"kept":8}`)
}

func TestABlockWithoutDefaultsKeepsItsParents(t *testing.T) {
	retry, _ := readDefaults(t, "Outer").Blocks.Get("retry")
	expectJSON(t, retry.Defaults, `{"limit":4}`)
}

func TestADefaultFurtherDownNamesItsBlock(t *testing.T) {
	middle, _ := readDefaults(t, "Outer").Blocks.Get("middle")
	expectJSON(t, middle.Defaults, `{"host.retry/limit":6}`)
}

func TestABlockInAListOrBehindANilPointerStartsFromZero(t *testing.T) {
	outer := readDefaults(t, "Outer")
	for _, name := range []string{"absent", "several"} {
		if block, _ := outer.Blocks.Get(name); block.Defaults != nil {
			t.Errorf("%s has defaults %v", name, block.Defaults.Keys())
		}
	}
}

func TestAnAttributeSaysThatSomePlaceChangesItsDefault(t *testing.T) {
	bodies, _, err := readFixture(t, "Outer")
	if err != nil {
		t.Fatal(err)
	}
	if err := FillDefaults(bodies); err != nil {
		t.Fatal(err)
	}
	limit, _ := bodies.byName[pitfalls+".RetryConfig"].Attributes.Get("limit")
	size, _ := bodies.byName[pitfalls+".Queue"].Attributes.Get("size")
	if !limit.Inherits || size.Inherits {
		t.Errorf("limit inherits: %v, size inherits: %v", limit.Inherits, size.Inherits)
	}
}

func TestDefaultsComeFromAFunctionVariable(t *testing.T) {
	expectDefaults(t, readDefaults(t, "Simple"),
		`{"host":"localhost","interval":"1m","tags":["a","b"],"labels":{},"ratio":0.5,"enabled":true}`)
}

func TestDefaultsOfUnmarshalAlloyEndWhereDecodingStarts(t *testing.T) {
	expectDefaults(t, readDefaults(t, "Unmarshaling"), `{"interval":"1h","host":""}`)
}

func TestADefaultThatIsOpenInItsPlaceOnlyIsAnError(t *testing.T) {
	bodies, _, err := readFixture(t, "OpenPlace")
	if err != nil {
		t.Fatal(err)
	}
	err = FillDefaults(bodies)
	if err == nil || !strings.Contains(err.Error(), "block inner: the default of home is not static in this place") {
		t.Errorf("got error %v", err)
	}
}

func TestInitFunctionsChangePackageDefaultsAndTheEnvironmentIsEmpty(t *testing.T) {
	expectDefaults(t, readDefaults(t, "Initialized"), `{"host":"after"}`)
}

func TestWhatCannotBeKnownHasNoDefault(t *testing.T) {
	expectDefaults(t, readDefaults(t, "Open"), `{"known":"known"}`)
}

func TestDurationsArePrintedWithoutZeroUnitsAtTheEnd(t *testing.T) {
	for want, duration := range map[string]time.Duration{
		"0s": 0, "10s": 10 * time.Second, "1m": time.Minute, "1h": time.Hour, "1h30m": 90 * time.Minute,
		"1m30s": 90 * time.Second, "1h0m5s": time.Hour + 5*time.Second, "250ms": 250 * time.Millisecond,
	} {
		if got := durationText(duration); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestSizesArePrintedInTheLargestWholeUnit(t *testing.T) {
	for want, size := range map[string]int64{"0B": 0, "1000B": 1000, "4MiB": 4 << 20, "1536KiB": 3 << 19, "1GiB": 1 << 30} {
		if got := bytesText(size); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
